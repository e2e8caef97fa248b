"""The main window: choose films, watch the scores arrive, look at them, export them."""

import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    QSize,
    QStandardPaths,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.export import write_csv
from desktop.scoring.folder import is_picture
from desktop.scoring.rows import Status
from desktop.scoring.scorer import Scored
from desktop.window.about import INTENDED_USE, AboutDialog
from desktop.window.delegates import FindingDelegate, ProbabilityDelegate
from desktop.window.operating_point import OperatingPointChooser
from desktop.window.results_model import (
    Column,
    ResultsFilter,
    ResultsModel,
    verdict_of,
)
from desktop.window.viewer import Viewer
from desktop.window.worker import PictureLoader, ScoringThread, Source
from models.interpreter import Model

MAX_RECENT = 8
MAX_AUTOSAVES = 10
WELCOME_WIDTH = 620  # pixels
VERDICTS = ("pneumonia", "normal", "review", "error")


class MainWindow(QMainWindow):
    """See the module."""

    def __init__(self, model: Model | None, model_error: str = "") -> None:
        """Open with a model, or with the sentence that says why there is none."""
        super().__init__()
        self._model = model
        self._thread: ScoringThread | None = None
        self._total = 0
        self._begun = 0.0
        self._held = 0.0
        self._paused_at = 0.0
        self._unsaved = False
        self.setWindowTitle("Pneumolite")
        self.setAcceptDrops(True)
        self.resize(1180, 740)

        self._build_actions()
        self._build_toolbar()
        self._build_menus()
        self._build_pages()
        self._build_status_bar()
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.failed.connect(self._show_unreadable)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._show_progress)
        self._update_actions()
        if model is None:
            self.show_error(model_error)

    # -- what the user can ask for -------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether films are being scored."""
        return self._thread is not None

    def start(self, source: Source) -> None:
        """Score a folder or files, unless a run is under way or unsaved rows shall stay."""
        if self._model is None or self.running or not self._may_discard():
            return
        self._hide_error()
        self.results.clear()
        self.viewer.clear()
        self._remember(source.folder)
        self._total, self._held, self._begun = 0, 0.0, time.monotonic()
        thread = ScoringThread(
            source, self._model, self.chooser.threshold, self._autosave_path(), self
        )
        thread.listed.connect(self._set_total)
        thread.scored.connect(self._append)
        thread.failed.connect(self.show_error)
        thread.finished.connect(self._finished)
        self._thread = thread
        self._pages.setCurrentWidget(self._work)
        self.setWindowTitle(f"{source.folder.name} - Pneumolite")
        self._clock.start()
        thread.start()
        self._update_actions()

    def choose_folder(self) -> None:
        """Ask for a folder."""
        last = self._recent()[0] if self._recent() else ""
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder of chest X-rays", last)
        if folder:
            self.start(Source(Path(folder)))

    def choose_files(self) -> None:
        """Ask for single files."""
        names, _ = QFileDialog.getOpenFileNames(self, "Choose chest X-rays")
        self._start_with([Path(name) for name in names])

    def toggle_pause(self) -> None:
        """Hold the run, or go on."""
        if self._thread is None:
            return
        control = self._thread.control
        if control.paused:
            self._held += time.monotonic() - self._paused_at
            control.resume()
        else:
            self._paused_at = time.monotonic()
            control.pause()
        self._show_progress()
        self._update_actions()

    def stop(self) -> None:
        """End the run; what is scored stays."""
        if self._thread is not None:
            self._thread.control.stop()

    def export(self) -> bool:
        """Ask for a file and write all rows; False when the user thought better of it."""
        name, _ = QFileDialog.getSaveFileName(
            self, "Export the results", "pneumolite.csv", "CSV files (*.csv)"
        )
        return bool(name) and self.export_to(Path(name))

    def export_to(self, path: Path) -> bool:
        """Write all rows, sorted by file name, as the command line writes them."""
        try:
            write_csv(path, sorted(self.results.rows, key=lambda row: row.file))
        except OSError as error:
            self.show_error(
                f"{path.name} could not be written ({error.strerror}); choose another place."
            )
            return False
        self._unsaved = False
        self._say(f"{len(self.results.rows)} rows written to {path}")
        return True

    def recover(self) -> None:
        """Offer the results that earlier runs kept by themselves."""
        kept, _ = QFileDialog.getOpenFileName(
            self, "Results of earlier runs", str(_autosave_folder()), "CSV files (*.csv)"
        )
        if not kept:
            return
        name, _ = QFileDialog.getSaveFileName(self, "Save a copy", Path(kept).name)
        if name:
            try:
                shutil.copyfile(kept, name)
            except OSError as error:
                self.show_error(f"{name} could not be written ({error.strerror}).")

    def show_error(self, sentence: str) -> None:
        """Show one sentence above the table until it is closed."""
        self._error_text.setText(sentence)
        self._error_bar.show()

    # -- building ------------------------------------------------------------------------------

    def _action(self, text: str, tip: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})")
        action.setStatusTip(tip)
        return action

    def _build_actions(self) -> None:
        self.open_action = self._action(
            "&Choose folder...", "Score all films of a folder", QKeySequence.StandardKey.Open
        )
        self.open_action.triggered.connect(self.choose_folder)
        self.files_action = self._action("Choose &files...", "Score single films", "Ctrl+Shift+O")
        self.files_action.triggered.connect(self.choose_files)
        self.pause_action = self._action("&Pause", "Hold the run, or go on", "Ctrl+P")
        self.pause_action.triggered.connect(self.toggle_pause)
        self.stop_action = self._action("&Stop", "End the run; what is scored stays", "Ctrl+.")
        self.stop_action.triggered.connect(self.stop)
        self.export_action = self._action(
            "&Export CSV...", "Write all results to a file", QKeySequence.StandardKey.Save
        )
        self.export_action.triggered.connect(self.export)
        self.recover_action = self._action(
            "&Recover earlier results...", "Open what earlier runs kept", "Ctrl+Shift+R"
        )
        self.recover_action.triggered.connect(self.recover)
        self.quit_action = self._action("&Quit", "Close the program", "Ctrl+Q")
        self.quit_action.triggered.connect(self.close)
        self.about_action = self._action("&About Pneumolite", "The model and its limits", "F1")
        self.about_action.triggered.connect(self._show_about)

    def _build_toolbar(self) -> None:
        toolbar = QToolBar("Main")
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        toolbar.addActions([self.open_action, self.pause_action, self.stop_action])
        toolbar.addSeparator()
        toolbar.addAction(self.export_action)
        self.addToolBar(toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _build_menus(self) -> None:
        file_menu = self.menuBar().addMenu("&File")
        file_menu.addActions([self.open_action, self.files_action])
        self._recent_menu = QMenu("Recent f&olders", self)
        self._recent_menu.aboutToShow.connect(self._fill_recent_menu)
        file_menu.addMenu(self._recent_menu)
        file_menu.addSeparator()
        file_menu.addActions([self.export_action, self.recover_action])
        file_menu.addSeparator()
        file_menu.addAction(self.quit_action)
        run_menu = self.menuBar().addMenu("&Run")
        run_menu.addActions([self.pause_action, self.stop_action])
        self.menuBar().addMenu("&Help").addAction(self.about_action)

    def _build_pages(self) -> None:
        self._error_bar = QFrame()
        self._error_bar.setObjectName("errorBar")
        self._error_text = QLabel()
        self._error_text.setWordWrap(True)
        self._error_text.setAccessibleName("Message")
        close = QPushButton("Close")
        close.clicked.connect(self._hide_error)
        bar = QHBoxLayout(self._error_bar)
        bar.addWidget(self._error_text, stretch=1)
        bar.addWidget(close)
        self._error_bar.setStyleSheet(
            "#errorBar { background: #fbe3e1; border-left: 4px solid #b3261e; }"
            "#errorBar QLabel { color: #5c1410; }"
        )
        self._error_bar.hide()
        self._work = self._build_work()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._build_welcome())
        self._pages.addWidget(self._work)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._error_bar)
        layout.addWidget(self._pages, stretch=1)
        self.setCentralWidget(page)

    def _build_welcome(self) -> QWidget:
        title = QLabel("Choose a folder of chest X-rays, or drop one here")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        text = QLabel(INTENDED_USE)
        text.setFixedWidth(WELCOME_WIDTH)
        for label in (title, text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A layout that centres a label does not ask how high its wrapped text is.
        text.setMinimumHeight(text.heightForWidth(WELCOME_WIDTH))
        button = QPushButton("Choose folder...")
        button.setMinimumSize(QSize(200, 44))
        button.setDefault(True)
        button.clicked.connect(self.choose_folder)
        button.setEnabled(self._model is not None)
        welcome = QWidget()
        layout = QVBoxLayout(welcome)
        layout.setSpacing(20)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(text, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        return welcome

    def _build_work(self) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(8, 8, 4, 8)
        if self._model is not None:
            self.chooser = OperatingPointChooser(self._model.card)
            self.chooser.changed.connect(self._relabel)
            layout.addWidget(self.chooser)
        self.results = ResultsModel(self.chooser.threshold if self._model else 0.5, self)
        self.shown = ResultsFilter(self.results, self)
        layout.addLayout(self._build_filters())
        layout.addWidget(self._build_table(), stretch=1)
        self.summary = QLabel()
        self.summary.setAccessibleName("Summary")
        layout.addWidget(self.summary)
        self.viewer = Viewer(self._model.card if self._model else None)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.viewer)
        splitter.setSizes([640, 540])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _build_filters(self) -> QHBoxLayout:
        self.verdict_filter = QComboBox()
        self.verdict_filter.setAccessibleName("Show only")
        self.verdict_filter.setToolTip("Show only films with this finding or status")
        self.verdict_filter.addItem("All films", "")
        for verdict in VERDICTS:
            self.verdict_filter.addItem(verdict.capitalize(), verdict)
        self.name_filter = QLineEdit(placeholderText="Find a file name")
        self.name_filter.setAccessibleName("Find a file name")
        self.name_filter.setClearButtonEnabled(True)
        self.verdict_filter.currentIndexChanged.connect(self._filter)
        self.name_filter.textChanged.connect(self._filter)
        line = QHBoxLayout()
        line.addWidget(self.verdict_filter)
        line.addWidget(self.name_filter, stretch=1)
        return line

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.shown)
        table.setAccessibleName("Films")
        table.setItemDelegateForColumn(Column.FINDING, FindingDelegate(table))
        table.setItemDelegateForColumn(Column.PROBABILITY, ProbabilityDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(44, 44))
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(50)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(Column.FILM, 185)
        header.resizeSection(Column.FINDING, 115)
        header.resizeSection(Column.PROBABILITY, 145)
        header.setStretchLastSection(True)
        table.selectionModel().currentRowChanged.connect(self._select)
        self.table = table
        return table

    def _build_status_bar(self) -> None:
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(260)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress")
        self.progress.hide()
        self.progress_text = QLabel()
        self.progress_text.setAccessibleName("Progress in words")
        self.statusBar().addWidget(self.progress)
        self.statusBar().addWidget(self.progress_text, 1)

    # -- a run ---------------------------------------------------------------------------------

    def _set_total(self, total: int) -> None:
        self._total = total
        self.progress.setRange(0, total)
        if not total:
            self.show_error(
                "This folder holds no pictures to score; choose one with JPEG, PNG, TIFF, BMP or "
                "WebP files."
            )

    def _append(self, parcel: list[Scored]) -> None:
        self.results.append(parcel)
        self._unsaved = self._unsaved or bool(parcel)
        self._show_summary()
        self._show_progress()

    def _finished(self) -> None:
        self._clock.stop()
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        self._show_progress()
        self._show_summary()
        self._update_actions()
        # The worklist: the most urgent first, and what the user looks at stays in sight.
        self.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
        current = self.table.currentIndex()
        if current.isValid():
            self.table.scrollTo(current)
        elif self.shown.rowCount():
            self.table.selectionModel().setCurrentIndex(
                self.shown.index(0, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _show_progress(self) -> None:
        done = len(self.results.rows)
        self.progress.setValue(done)
        self.progress.setVisible(self.running)
        if self._thread is None:
            stopped = done < self._total
            self._say(f"{done} of {self._total} films scored{' (stopped)' if stopped else ''}")
        elif self._thread.control.paused:
            self._say(f"Paused at {done} of {self._total} films")
        elif done:
            rate = done / max(time.monotonic() - self._begun - self._held, 1e-3)
            left = (self._total - done) / rate
            self._say(f"{done} of {self._total} films, {rate:.0f} a second, {_duration(left)} left")

    def _show_summary(self) -> None:
        counts = self.results.counts()
        self.summary.setText(
            "   ".join(f"{verdict.capitalize()}: {counts[verdict]}" for verdict in VERDICTS)
        )

    def _say(self, text: str) -> None:
        self.progress_text.setText(text)

    def _update_actions(self) -> None:
        running = self.running
        for action in (self.open_action, self.files_action):
            action.setEnabled(self._model is not None and not running)
        self.pause_action.setEnabled(running)
        self.stop_action.setEnabled(running)
        self.export_action.setEnabled(bool(self.results.rows))
        paused = self._thread is not None and self._thread.control.paused
        self.pause_action.setText("&Go on" if paused else "&Pause")

    # -- what the user looks at ----------------------------------------------------------------

    def _relabel(self, threshold: float) -> None:
        self.results.set_threshold(threshold)
        self._filter()
        self._show_summary()
        self._describe_current()

    def _filter(self) -> None:
        self.shown.show_only(self.verdict_filter.currentData(), self.name_filter.text())

    def _current(self) -> int | None:
        """The chosen film's row in the results."""
        index = self.table.currentIndex()
        return self.shown.mapToSource(index).row() if index.isValid() else None

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        row = self.shown.mapToSource(current).row()
        self._describe_current()
        if self.results.rows[row].status is Status.ERROR:
            self.viewer.show_message(self.results.rows[row].reason)
        else:
            self._loader.load(self.results.scored_at(row).path)

    def _describe_current(self) -> None:
        number = self._current()
        if number is None:
            return
        row = self.results.rows[number]
        words = {
            "pneumonia": "Pneumonia likely",
            "normal": "No sign of pneumonia found",
            "review": "Look at it first",
            "error": "Not scored",
        }[verdict_of(row)]
        score = "" if row.probability is None else f" ({100 * row.probability:.0f} of 100)"
        self.viewer.describe(f"{words}{score}", f"{row.file}\n{row.reason}".strip())

    def _show_loaded(self, path: Path, grey: object) -> None:
        number = self._current()
        if number is None or self.results.scored_at(number).path != path:
            return
        self.viewer.show_film(grey, self.results.scored_at(number).cam)  # type: ignore[arg-type]

    def _show_unreadable(self, path: Path, reason: str) -> None:
        number = self._current()
        if number is not None and self.results.scored_at(number).path == path:
            self.viewer.show_message(reason)

    def _show_about(self) -> None:
        AboutDialog(self._model.card if self._model else None, self).exec()

    def _hide_error(self) -> None:
        self._error_bar.hide()

    # -- folders and files ---------------------------------------------------------------------

    def _start_with(self, paths: list[Path]) -> None:
        """Score one folder, or the pictures among files of one folder."""
        if len(paths) == 1 and paths[0].is_dir():
            self.start(Source(paths[0]))
            return
        files = tuple(sorted(path for path in paths if is_picture(path.name)))
        if len({path.parent for path in files}) == 1:
            self.start(Source(files[0].parent, files))
        elif paths:
            self.show_error("Choose one folder, or picture files that lie in one folder.")

    def _recent(self) -> list[str]:
        # Qt gives a list of one back as its only element.
        recent: Any = QSettings().value("recentFolders", [])
        return [recent] if isinstance(recent, str) else list(recent or [])

    def _remember(self, folder: Path) -> None:
        recent = [str(folder), *(name for name in self._recent() if name != str(folder))]
        QSettings().setValue("recentFolders", recent[:MAX_RECENT])

    def _fill_recent_menu(self) -> None:
        self._recent_menu.clear()
        for name in self._recent():
            action = self._recent_menu.addAction(name.replace("&", "&&"))
            action.setEnabled(self.open_action.isEnabled())
            action.triggered.connect(lambda _=False, name=name: self._start_with([Path(name)]))

    def _autosave_path(self) -> Path:
        """A new file for the run's rows; the oldest of earlier ones make room."""
        folder = _autosave_folder()
        folder.mkdir(parents=True, exist_ok=True)
        for old in sorted(folder.glob("*.csv"))[: -MAX_AUTOSAVES + 1]:
            old.unlink(missing_ok=True)
        return folder / f"{datetime.now():%Y-%m-%d %H.%M.%S}.csv"

    # -- Qt events -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take folders and files."""
        if event.mimeData().hasUrls() and self.open_action.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Score what was dropped."""
        self._start_with([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask before a run is cut short or rows are left unsaved; then wait for the threads."""
        if not (self._may_stop() and self._may_discard()):
            event.ignore()
            return
        self._loader.wait()
        event.accept()

    def _may_stop(self) -> bool:
        thread = self._thread
        if thread is None:
            return True
        answer = QMessageBox.question(
            self,
            "Pneumolite",
            "Films are still being scored. Stop and close? What is scored so far is kept.",
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer != QMessageBox.StandardButton.Yes:
            return False
        # It may have finished while the question stood.
        if self._thread is not None:
            thread.control.stop()
            thread.wait()
            # The last rows, and the word that it has finished, still wait to be delivered.
            QCoreApplication.sendPostedEvents(self)
        return True

    def _may_discard(self) -> bool:
        """Whether the rows in the table may go: exported, or the user says so."""
        if not self._unsaved:
            return True
        answer = QMessageBox.question(
            self,
            "Pneumolite",
            "The results have not been exported. Export them now?",
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Save,
        )
        if answer == QMessageBox.StandardButton.Save:
            return self.export()
        self._unsaved = answer != QMessageBox.StandardButton.Discard
        return not self._unsaved


def _autosave_folder() -> Path:
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "results"


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"

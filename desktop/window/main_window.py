"""The main window: choose films, watch the scores arrive, look at them, export them."""

import shutil
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    QSize,
    QStandardPaths,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.export import write_csv
from desktop.scoring.folder import Listing
from desktop.scoring.images import DICOM_SUFFIXES, PICTURE_SUFFIXES
from desktop.scoring.local_point import LocalPointError, current, load
from desktop.scoring.rows import Status
from desktop.scoring.scorer import Scored
from desktop.window.about import AboutDialog
from desktop.window.autosave import kept_folder
from desktop.window.delegates import (
    ROW_HEIGHT,
    FilmDelegate,
    FindingDelegate,
    ProbabilityDelegate,
)
from desktop.window.elided_label import ElidedLabel
from desktop.window.icons import icon
from desktop.window.message_bar import MessageBar
from desktop.window.operating_point import OperatingPointChooser
from desktop.window.performance_dialog import PerformanceDialog, record_path
from desktop.window.results_model import Column, ResultsFilter, ResultsModel
from desktop.window.viewer import Viewer
from desktop.window.welcome import Welcome
from desktop.window.worker import PictureLoader, ScoringThread, Source
from models.interpreter import Model

MAX_RECENT = 8
VERDICTS = ("pneumonia", "normal", "review", "error")

# Keys of the settings.
RECENT, GEOMETRY, SPLITTER, UNEXPORTED = "recentFolders", "geometry", "splitter", "unexported"

Role = QMessageBox.ButtonRole


class MainWindow(QMainWindow):
    """See the module."""

    def __init__(self, model: Model | None, model_error: str = "") -> None:
        """Open with a model, or with the sentence that says why there is none."""
        super().__init__()
        self._model = model
        self._thread: ScoringThread | None = None
        self._listing = Listing()
        self._begun = 0.0
        self._held = 0.0
        self._paused_at = 0.0
        self._unsaved = False
        self._kept: Path | None = None
        self._folder: Path | None = None
        self.setWindowTitle("Pneumolite")
        self.setAcceptDrops(True)
        self.resize(QSize(1180, 740).boundedTo(self.screen().availableSize()))

        self._build_actions()
        self._build_toolbar()
        self._build_pages()
        self._build_menus()
        self._build_status_bar()
        self._update_actions()
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.failed.connect(self._show_unreadable)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._show_progress)
        self._restore_layout()
        self._tell_of_unexported()
        if model is None:
            self.show_error(model_error)
        else:
            self._restore_operating_point(model)

    # -- what the user can ask for -------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether films are being scored."""
        return self._thread is not None

    def start(self, source: Source) -> None:
        """Score a source, unless a run is under way or unsaved rows shall stay."""
        if self._model is None or self.running or not self._may_discard():
            return
        self.message_bar.hide()
        self.results.clear()
        self.viewer.clear()
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._listing, self._kept, self._folder = Listing(), None, source.root
        thread = ScoringThread(source, self._model, self.chooser.threshold, self)
        thread.listed.connect(self._begin)
        thread.kept.connect(self._set_kept)
        thread.scored.connect(self._append)
        thread.failed.connect(self.show_error)
        thread.finished.connect(self._finish)
        self._thread = thread
        if source.chosen == (source.root,):
            self._remember(source.root)
        self._pages.setCurrentWidget(self._work)
        self.setWindowTitle(f"{source.name} - Pneumolite")
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say("Looking for pictures")
        self._show_summary()
        self._update_actions()
        thread.start()

    def choose_folder(self) -> None:
        """Ask for a folder."""
        last = self._recent()[0] if self._recent() else ""
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder of chest X-rays", last)
        if folder:
            self.score([Path(folder)])

    def choose_files(self) -> None:
        """Ask for single files."""
        last = self._recent()[0] if self._recent() else ""
        suffixes = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES | DICOM_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self, "Choose chest X-rays", last, f"Pictures ({suffixes});;All files (*)"
        )
        self.score([Path(name) for name in names])

    def score(self, chosen: Sequence[Path]) -> None:
        """Score folders and files that were chosen or dropped."""
        if not chosen:
            return
        gone = [path for path in chosen if not path.exists()]
        if gone:
            self._forget(gone[0])
            self.show_error(f"{gone[0]} is no longer there; choose another folder.")
            return
        try:
            source = Source.of(chosen)
        except ValueError:
            self.show_error("These lie on different drives; choose from one drive at a time.")
            return
        self.start(source)

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
        path = self._ask_where_to_save("Export the results", f"pneumolite {date.today()}.csv")
        return path is not None and self.export_to(path)

    def export_to(self, path: Path) -> bool:
        """Write all rows, sorted by file name, as the command line writes them."""
        rows = sorted(self.results.rows, key=lambda row: row.file)
        try:
            write_csv(path, rows, self.identifiers_action.isChecked())
        except OSError as error:
            self._tell_unwritten(path, error)
            return False
        self._set_unsaved(False)
        self._say(f"{len(rows)} rows written to {path}")
        return True

    def recover(self) -> None:
        """Offer the results that earlier runs kept by themselves."""
        runs = sorted(kept_folder().glob("*.csv"))
        if not runs:
            self.show_error("No results of earlier runs are kept yet; score a folder first.")
            return
        kept, _ = QFileDialog.getOpenFileName(
            self, "Results of earlier runs, by their date", str(runs[-1]), "CSV files (*.csv)"
        )
        path = kept and self._ask_where_to_save("Save a copy", f"pneumolite {Path(kept).name}")
        if not path:
            return
        try:
            shutil.copyfile(kept, path)
        except OSError as error:
            self._tell_unwritten(path, error)
        else:
            self._say(f"Earlier results written to {path}")

    def show_error(self, sentence: str) -> None:
        """Show one sentence above the page until it is closed."""
        self.message_bar.show_message(sentence)

    # -- building ------------------------------------------------------------------------------

    def _action(
        self,
        text: str,
        tip: str,
        shortcut: str | QKeySequence.StandardKey,
        do: Callable[[], object] | None = None,
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})")
        if do is not None:
            action.triggered.connect(lambda _checked: do())
        return action

    def _build_actions(self) -> None:
        keys = QKeySequence.StandardKey
        self.open_action = self._action(
            "&Choose folder...", "Score all films of a folder", keys.Open, self.choose_folder
        )
        self.files_action = self._action(
            "Choose &files...", "Score single films", "Ctrl+Shift+O", self.choose_files
        )
        self.pause_action = self._action(
            "&Pause", "Hold the run, or resume it", "Ctrl+P", self.toggle_pause
        )
        self.stop_action = self._action(
            "&Stop", "End the run; what is scored stays", "Ctrl+.", self.stop
        )
        self.export_action = self._action(
            "&Export CSV...", "Write all results to a file", keys.Save, self.export
        )
        self.identifiers_action = self._action(
            "Include patient &identifiers",
            "Export the names and numbers of the patients of DICOM films, too",
            "Ctrl+I",
        )
        self.identifiers_action.setCheckable(True)
        self.recover_action = self._action(
            "&Recover earlier results...", "Save what earlier runs kept", "Ctrl+R", self.recover
        )
        self.find_action = self._action(
            "Find a file &name", "Go to the field for the file name", keys.Find, self._find
        )
        self.quit_action = self._action("&Quit", "Close the program", "Ctrl+Q", self.close)
        self.performance_action = self._action(
            "How &well does it do here?...",
            "Compare the findings with answers that you know",
            "Ctrl+H",
            self._show_performance,
        )
        self.about_action = self._action(
            "&About Pneumolite", "The model and its limits", "F1", self._show_about
        )

    def _build_toolbar(self) -> None:
        toolbar = QToolBar("Main")
        toolbar.setMovable(False)
        toolbar.setIconSize(QSize(20, 20))
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
        file_menu.addActions([self.export_action, self.identifiers_action, self.recover_action])
        file_menu.addSeparator()
        file_menu.addAction(self.quit_action)
        run_menu = self.menuBar().addMenu("&Run")
        run_menu.addActions([self.pause_action, self.stop_action])
        run_menu.addSeparator()
        run_menu.addAction(self.performance_action)
        view_menu = self.menuBar().addMenu("&View")
        view_menu.addAction(self.find_action)
        view_menu.addSeparator()
        view_menu.addActions(self.viewer.actions())
        self.menuBar().addMenu("&Help").addAction(self.about_action)

    def _build_pages(self) -> None:
        self.message_bar = MessageBar()
        self.welcome = Welcome(self.open_action, self.files_action)
        self._offer_recent()
        self.welcome.chosen.connect(lambda folder: self.score([folder]))
        self._work = self._build_work()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._work)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._pages, stretch=1)
        self.setCentralWidget(page)

    def _build_work(self) -> QSplitter:
        left = QWidget()
        left.setMinimumWidth(500)
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
        self.summary = ElidedLabel()
        self.summary.setAccessibleName("Summary")
        layout.addWidget(self.summary)
        self.viewer = Viewer(self._model.card if self._model else None)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.viewer)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([620, 560])
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
        self.name_filter.setToolTip(self.find_action.toolTip())
        self.name_filter.setClearButtonEnabled(True)
        # What is dropped here is to be scored, not written into the field.
        self.name_filter.setAcceptDrops(False)
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
        table.setItemDelegateForColumn(Column.FILM, FilmDelegate(table))
        table.setItemDelegateForColumn(Column.FINDING, FindingDelegate(table))
        table.setItemDelegateForColumn(Column.PROBABILITY, ProbabilityDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.FILM, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.FINDING, 108)
        header.resizeSection(Column.PROBABILITY, 132)
        header.resizeSection(Column.STATUS, 108)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.selectionModel().currentRowChanged.connect(self._select)
        self.table = table
        return table

    def _build_status_bar(self) -> None:
        self.progress = QProgressBar()
        self.progress.setFixedWidth(200)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress")
        self.progress.hide()
        self.progress_text = ElidedLabel()
        self.progress_text.setAccessibleName("Progress in words")
        limits = QLabel("It supports a clinician. Not a medical device.")
        limits.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = self.statusBar()
        bar.setContentsMargins(8, 0, 8, 0)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.progress)
        bar.addWidget(self.progress_text, 1)
        bar.addPermanentWidget(limits)

    def _set_icons(self) -> None:
        paused = self._thread is not None and self._thread.control.paused
        for action, name in (
            (self.open_action, "folder"),
            (self.pause_action, "resume" if paused else "pause"),
            (self.stop_action, "stop"),
            (self.export_action, "export"),
        ):
            action.setIcon(icon(name, self.palette()))

    def _restore_operating_point(self, model: Model) -> None:
        try:
            self.chooser.set_local(current(load(record_path()), model.card))
        except LocalPointError as error:
            self.show_error(str(error))

    def _restore_layout(self) -> None:
        settings = QSettings()
        if settings.contains(GEOMETRY):
            self.restoreGeometry(settings.value(GEOMETRY))
            self._work.restoreState(settings.value(SPLITTER))

    def _keep_layout(self) -> None:
        QSettings().setValue(GEOMETRY, self.saveGeometry())
        QSettings().setValue(SPLITTER, self._work.saveState())

    # -- a run ---------------------------------------------------------------------------------

    def _begin(self, listing: Listing) -> None:
        """The pictures are known and the first is being scored."""
        self._listing = listing
        self._begun, self._held = time.monotonic(), 0.0
        self.progress.setRange(0, len(listing.pictures))
        self._clock.start()
        self._show_progress()
        if listing.unreadable:
            first, *others = listing.unreadable
            self.show_error(
                f"{first} {f'and {len(others)} more folders ' if others else ''}cannot be opened; "
                "ask whoever set up this computer for permission."
            )
        elif not listing.pictures:
            self.show_error(
                "There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP "
                "or WebP files."
            )

    def _set_kept(self, path: Path) -> None:
        self._kept = path

    def _append(self, parcel: list[Scored]) -> None:
        if not parcel:
            return
        self.results.append(parcel)
        self._set_unsaved(True)
        self.export_action.setEnabled(True)
        self._show_summary()
        self._show_progress()

    def _finish(self) -> None:
        self._clock.stop()
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        self.progress.hide()
        self._show_outcome()
        self._show_summary()
        self._update_actions()
        if not self.results.rows:
            self.setWindowTitle("Pneumolite")
            self._offer_recent()
            self._pages.setCurrentWidget(self.welcome)
            return
        self._sort_finished()

    def _sort_finished(self) -> None:
        """The worklist: as the user sorted it, else the most urgent first."""
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() in list(Column):
            self.shown.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        else:
            self.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
        # What the user looks at stays in sight.
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
        if self._thread is None:
            return
        done, total = len(self.results.rows), len(self._listing.pictures)
        self.progress.setValue(done)
        if self._thread.control.paused:
            self._say(f"Paused at {done} of {total} films")
        elif done:
            rate = done / max(time.monotonic() - self._begun - self._held, 1e-3)
            left = _duration((total - done) / rate)
            self._say(f"{done} of {total} films, {_per_time(rate)}, {left} left")
        else:
            self._say(f"0 of {total} films")

    def _show_outcome(self) -> None:
        done, total = len(self.results.rows), len(self._listing.pictures)
        outcome = (
            f"Finished {done} films" if done == total else f"Stopped at {done} of {total} films"
        )
        others = self._listing.others
        self._say(f"{outcome}{f'; {others} other files passed over' if others else ''}")

    def _show_summary(self) -> None:
        counts = self.results.counts()
        parts = [f"{verdict.capitalize()}: {counts[verdict]}" for verdict in VERDICTS]
        if self.shown.rowCount() < counts.total():
            parts.append(f"Shown: {self.shown.rowCount()} of {counts.total()}")
        self.summary.setText("    ".join(parts))

    def _say(self, text: str) -> None:
        self.progress_text.setText(text)

    def _update_actions(self) -> None:
        running = self.running
        for action in (self.open_action, self.files_action):
            action.setEnabled(self._model is not None and not running)
        self.performance_action.setEnabled(self._model is not None and not running)
        self.pause_action.setEnabled(running)
        self.stop_action.setEnabled(running)
        self.export_action.setEnabled(bool(self.results.rows))
        paused = self._thread is not None and self._thread.control.paused
        self.pause_action.setText("&Resume" if paused else "&Pause")
        self._set_icons()

    # -- what the user looks at ----------------------------------------------------------------

    def _relabel(self, threshold: float) -> None:
        self.results.set_threshold(threshold)
        self._filter()
        self._describe_current()

    def _filter(self) -> None:
        self.shown.show_only(self.verdict_filter.currentData(), self.name_filter.text())
        # Qt does not tell of the last row's going.
        if not self.table.currentIndex().isValid():
            self.viewer.clear()
        self._show_summary()

    def _find(self) -> None:
        self.name_filter.setFocus()
        self.name_filter.selectAll()

    def _current(self) -> Scored | None:
        """The chosen film, labelled as it was when it was scored."""
        index = self.table.currentIndex()
        return (
            self.results.scored_at(self.shown.mapToSource(index).row()) if index.isValid() else None
        )

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        scored = self._current()
        if scored is None or not current.isValid():
            self.viewer.clear()
            return
        self._describe_current()
        if scored.row.status is Status.ERROR or scored.thumbnail is None:
            self.viewer.show_message(scored.row.reason)
            return
        # At once, so that no one sees another child's film under these words while it is decoded.
        self.viewer.show_film(scored.thumbnail, scored.cam)
        self._loader.load(scored.path, scored.row.sha256)

    def _describe_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.viewer.describe(self.results.rows[self.shown.mapToSource(index).row()])

    def _show_loaded(self, path: Path, grey: Any) -> None:
        scored = self._current()
        if scored is not None and scored.path == path:
            self.viewer.show_film(grey, scored.cam)

    def _show_unreadable(self, path: Path, reason: str) -> None:
        scored = self._current()
        if scored is not None and scored.path == path:
            self.viewer.show_message(reason)

    def _show_performance(self) -> None:
        if self._model is None:
            return
        films = [self.results.scored_at(row) for row in range(len(self.results.rows))]
        dialog = PerformanceDialog(self._model, films, self.chooser.threshold, self._folder, self)
        dialog.decided.connect(self.chooser.set_local)
        dialog.exec()
        dialog.deleteLater()

    def _show_about(self) -> None:
        dialog = AboutDialog(self._model.card if self._model else None, self)
        dialog.exec()
        dialog.deleteLater()

    # -- folders and files ---------------------------------------------------------------------

    def _recent(self) -> list[str]:
        # Qt gives a list of one back as its only element.
        recent: Any = QSettings().value(RECENT, [])
        return [recent] if isinstance(recent, str) else list(recent or [])

    def _remember(self, folder: Path) -> None:
        recent = [str(folder), *(name for name in self._recent() if name != str(folder))]
        QSettings().setValue(RECENT, recent[:MAX_RECENT])

    def _forget(self, folder: Path) -> None:
        QSettings().setValue(RECENT, [name for name in self._recent() if name != str(folder)])
        self._offer_recent()

    def _offer_recent(self) -> None:
        self.welcome.show_recent([Path(name) for name in self._recent()])

    def _fill_recent_menu(self) -> None:
        self._recent_menu.clear()
        for name in self._recent():
            action = self._recent_menu.addAction(name.replace("&", "&&"))
            action.setEnabled(self.open_action.isEnabled())
            action.triggered.connect(lambda _=False, name=name: self.score([Path(name)]))

    def _ask_where_to_save(self, title: str, name: str) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, title, QStandardPaths.writableLocation(documents))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV files (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(name)
        chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def _tell_unwritten(self, path: Path, error: OSError) -> None:
        self.show_error(
            f"{path.name} could not be written ({error.strerror}); choose another place."
        )

    def _set_unsaved(self, unsaved: bool) -> None:
        """Note it where it outlives the program, too."""
        if unsaved == self._unsaved:
            return
        self._unsaved = unsaved
        if unsaved and self._kept is not None:
            QSettings().setValue(UNEXPORTED, str(self._kept))
        else:
            QSettings().remove(UNEXPORTED)

    def _tell_of_unexported(self) -> None:
        kept = QSettings().value(UNEXPORTED)
        QSettings().remove(UNEXPORTED)
        if kept and Path(str(kept)).exists():
            self.message_bar.show_message(
                "The program ended before the last results were exported; they have been kept.",
                self.recover_action,
            )

    # -- Qt events -----------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icons anew when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take folders and files; as a copy, for a move would let their source delete them."""
        if event.mimeData().hasUrls() and self.open_action.isEnabled():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Score what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.score([Path(url.toLocalFile()) for url in urls])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask before a run is cut short or rows are left unsaved; then wait for the threads."""
        if not (self._may_stop() and self._may_discard()):
            event.ignore()
            return
        self._keep_layout()
        self._loader.wait()
        event.accept()

    def _may_stop(self) -> bool:
        thread = self._thread
        if thread is None:
            return True
        answer = self._ask(
            "Films are still being scored.",
            "What is scored so far is kept.",
            ("Keep running", Role.RejectRole),
            ("Stop and close", Role.AcceptRole),
        )
        if answer != Role.AcceptRole:
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
        answer = self._ask(
            "The results have not been exported.",
            "Export them to a CSV file now?",
            ("Export...", Role.AcceptRole),
            ("Do not export", Role.DestructiveRole),
            ("Cancel", Role.RejectRole),
        )
        if answer == Role.AcceptRole:
            return self.export()
        if answer == Role.DestructiveRole:
            self._set_unsaved(False)
        return not self._unsaved

    def _ask(self, state: str, question: str, *choices: tuple[str, Role]) -> Role:
        """Ask with buttons that say what they do; the first is the one that Enter presses."""
        box = QMessageBox(self)
        box.setWindowTitle("Pneumolite")
        box.setText(f"<b>{state}</b>")
        box.setInformativeText(question)
        buttons = [box.addButton(text, role) for text, role in choices]
        box.setDefaultButton(buttons[0])
        box.exec()
        box.deleteLater()
        return box.buttonRole(box.clickedButton())


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


def _per_time(rate: float) -> str:
    """Films a second, or a minute on a slow computer."""
    return f"{rate:.0f} a second" if rate >= 1 else f"{60 * rate:.0f} a minute"

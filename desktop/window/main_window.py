"""The main window: choose films, watch the scores arrive, look at them, export them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.archive import ARCHIVE_SUFFIX
from desktop.scoring.decision import Decision
from desktop.scoring.export import write_csv
from desktop.scoring.film import Film, film_of
from desktop.scoring.folder import Listing
from desktop.scoring.images import DICOM_SUFFIXES, PICTURE_SUFFIXES
from desktop.scoring.local_point import LocalPointError, current, load
from desktop.scoring.rows import Status
from desktop.scoring.scorer import Scored
from desktop.scoring.session import model_key
from desktop.scoring.source import Source
from desktop.scoring.store import SessionRecord, View
from desktop.window.about import AboutDialog
from desktop.window.film_loader import FilmLoader
from desktop.window.icons import icon
from desktop.window.memory import Memory
from desktop.window.message_bar import MessageBar
from desktop.window.operating_point import OperatingPointChooser
from desktop.window.performance_dialog import PerformanceDialog, record_path
from desktop.window.progress import RunProgress
from desktop.window.questions import Role, ask, ask_where_to_save
from desktop.window.recent import (
    forget_all_folders,
    forget_folder,
    recent_folders,
    remember_folder,
)
from desktop.window.report_pages import Batch
from desktop.window.results_model import ResultsModel
from desktop.window.save_actions import SaveActions
from desktop.window.sessions_dialog import SessionsDialog
from desktop.window.viewer import Viewer
from desktop.window.welcome import Welcome
from desktop.window.worker import ScoringThread
from desktop.window.worklist import Worklist
from models.card import ModelCard
from models.interpreter import Model

# Keys of the settings.
GEOMETRY, SPLITTER = "geometry", "splitter"


class MainWindow(QMainWindow):
    """See the module."""

    def __init__(self, model: Model | None, model_error: str = "") -> None:
        """Open with a model, or with the sentence that says why there is none."""
        super().__init__()
        self._model = model
        self._thread: ScoringThread | None = None
        self._unexported = False
        self._root = Path()
        self._memory = Memory(self)
        self._memory.failed.connect(self.show_error)
        self.setWindowTitle("Pneumolite")
        self.setAcceptDrops(True)
        self.resize(QSize(1180, 740).boundedTo(self.screen().availableSize()))

        self._build_actions()
        self._build_toolbar()
        self._build_pages()
        self._build_status_bar()
        self._build_menus()
        self._update_actions()
        self._loader = FilmLoader(self)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.failed.connect(self._show_unreadable)
        self._restore_layout()
        unread = self._restore_operating_point(model) if model else model_error
        self._memory.open()
        self._show_last()
        if unread and (model is None or self.message_bar.isHidden()):
            self.show_error(unread)

    # -- what the user can ask for -------------------------------------------------------------

    @property
    def _watching(self) -> bool:
        return self._thread is not None and self._thread.watch

    @property
    def running(self) -> bool:
        """Whether films are being scored."""
        return self._thread is not None

    def start(self, source: Source, *, watch: bool = False) -> None:
        """Score a source, unless a run is under way or unsaved rows shall stay.

        Args:
            watch: whether to go on with what comes into its folder, until stopped.
        """
        if self._model is None or self.running or not self._may_discard():
            return
        self.message_bar.hide()
        self._show_nothing()
        self._root = source.root
        self.chooser.show()
        self.results.set_threshold(self.chooser.threshold)
        thread = ScoringThread(source, self._model, self._view(), self, watch=watch)
        thread.listed.connect(self._begin)
        thread.arrived.connect(self.progress.arrive)
        thread.waiting.connect(self._wait)
        thread.kept.connect(self._memory.follow)
        thread.taken_over.connect(self.progress.take_over)
        thread.scored.connect(self._append)
        thread.unkept.connect(self._lose)
        thread.failed.connect(self.show_error)
        thread.finished.connect(self._finish)
        self._thread = thread
        if source.is_folder:
            remember_folder(source.root)
        self._pages.setCurrentWidget(self._work)
        self.worklist.table.setFocus()
        self.setWindowTitle(f"{source.name} - Pneumolite")
        self.progress.look()
        self.worklist.summarise()
        self._update_actions()
        thread.start()

    def choose_folder(self, *, watch: bool = False) -> None:
        """Ask for a folder, to score it or to watch it."""
        last = str(next(iter(recent_folders()), ""))
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder of chest X-rays", last)
        if folder:
            self.start(Source.of([Path(folder)]), watch=watch)

    def choose_files(self) -> None:
        """Ask for single files."""
        last = str(next(iter(recent_folders()), ""))
        suffixes = sorted(PICTURE_SUFFIXES | DICOM_SUFFIXES | {ARCHIVE_SUFFIX})
        names = " ".join([*(f"*{suffix}" for suffix in suffixes), "DICOMDIR"])
        chosen, _ = QFileDialog.getOpenFileNames(
            self, "Choose chest X-rays", last, f"Pictures ({names});;All files (*)"
        )
        self.score([Path(name) for name in chosen])

    def score(self, chosen: Sequence[Path]) -> None:
        """Score folders and files that were chosen or dropped."""
        if not chosen:
            return
        gone = [path for path in chosen if not path.exists()]
        if gone:
            forget_folder(gone[0])
            self._offer_recent()
            self.show_error(f"{gone[0]} is no longer there; choose another folder.")
            return
        try:
            source = Source.of(chosen)
        except ValueError:
            self.show_error("These lie on different drives; choose from one drive at a time.")
            return
        self.start(source)

    def toggle_watching(self) -> None:
        """Watch the folder whose films are shown, else one that is asked for; or end watching."""
        if self.running:
            self.stop()
            return
        if not self.results.rows:
            self.choose_folder(watch=True)
        elif self._root.is_dir():
            self.start(Source.of([self._root]), watch=True)
        else:
            self.show_error(f"{self._root} is no longer there; choose another folder.")
        self._update_actions()

    def toggle_pause(self) -> None:
        """Hold the run, or go on."""
        if self._thread is None:
            return
        control = self._thread.control
        if control.paused:
            control.resume()
            self.progress.resume()
        else:
            control.pause()
            self.progress.pause()
        self._update_actions()

    def stop(self) -> None:
        """End the run; what is scored stays."""
        if self._thread is not None:
            self._thread.control.stop()

    def export(self) -> bool:
        """Ask for a file and write all rows; False when the user thought better of it."""
        path = ask_where_to_save(
            self, "Export the results", f"pneumolite {date.today()}.csv", "CSV files (*.csv)"
        )
        return path is not None and self.export_to(path)

    def export_to(self, path: Path) -> bool:
        """Write all rows, sorted by file name, as the command line does, and the decisions."""
        self.worklist.bar.finish_note()
        rows = sorted(self.results.rows, key=lambda row: row.file)
        try:
            write_csv(path, rows, self.identifiers_action.isChecked(), self.results.decisions())
        except OSError as error:
            self._tell_unwritten(path, error)
            return False
        self._unexported = False
        self.progress.say(f"{len(rows)} rows written to {path}")
        return True

    def choose_session(self) -> None:
        """Ask for an earlier session, and show it."""
        sessions = self._memory.sessions()
        if not sessions:
            self.show_error("There are no earlier sessions; choose a folder to score.")
            return
        dialog = SessionsDialog(sessions, self)
        chosen = dialog.exec() and dialog.chosen
        dialog.deleteLater()
        if chosen and self._may_discard():
            self.open_session(chosen)

    def back_up(self) -> None:
        """Ask for a file and copy everything into it."""
        path = ask_where_to_save(
            self, "Back up all sessions", f"pneumolite {date.today()}.sqlite", "Backups (*.sqlite)"
        )
        if path is not None and self._memory.back_up(path):
            self.progress.say(f"Backed up to {path}; this file holds patient data")

    def delete_data(self) -> None:
        """Ask which, and delete it for good."""
        self.worklist.bar.finish_note()
        this = [("This session", Role.DestructiveRole)] if self._memory.keeps else []
        answer = ask(
            self,
            "Delete patient data for good?",
            "Rows, small pictures, decisions and notes are deleted from this program, and nothing "
            "brings them back. A film that another session shows too stays there. The files of "
            "the films, exported files and backups stay where they are.",
            ("Cancel", Role.RejectRole),
            *this,
            ("All sessions", Role.ResetRole),
        )
        if answer == Role.DestructiveRole and self._memory.delete():
            forget_folder(self._root)
        elif answer == Role.ResetRole and self._memory.delete_all():
            forget_all_folders()
        else:
            return
        self._show_nothing()
        self._show_welcome()
        self._update_actions()
        self.progress.say("Deleted")

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
        self.watch_action = self._action(
            "&Keep watching this folder",
            "Score films as they come into the folder, until stopped",
            "Ctrl+Shift+W",
            self.toggle_watching,
        )
        self.watch_action.setCheckable(True)
        self.export_action = self._action(
            "&Export CSV...", "Write all results to a file", keys.Save, self.export
        )
        self.identifiers_action = self._action(
            "Include patient &identifiers",
            "Export the names and numbers of the patients of DICOM films, too",
            "Ctrl+I",
        )
        self.identifiers_action.setCheckable(True)
        self.sessions_action = self._action(
            "Earlier &sessions...", "Open what was scored before", "Ctrl+R", self.choose_session
        )
        self.back_up_action = self._action(
            "&Back up...", "Copy all sessions and decisions into one file", "Ctrl+B", self.back_up
        )
        self.delete_action = self._action(
            "&Delete patient data...",
            "Delete this session, or all of them, for good",
            "Ctrl+Shift+Del",
            self.delete_data,
        )
        self.find_action = self._action(
            "Find a file &name",
            "Go to the field for the file name",
            keys.Find,
            lambda: self.worklist.find_name(),
        )
        self.initials_action = self._action(
            "Your &initials...",
            "Change the initials beside decisions",
            "Ctrl+Shift+I",
            lambda: self.worklist.bar.ask_initials(),
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
        file_menu.addAction(self.sessions_action)
        file_menu.addSeparator()
        file_menu.addActions([self.export_action, self.identifiers_action])
        file_menu.addSeparator()
        file_menu.addActions([self.back_up_action, self.delete_action])
        file_menu.addSeparator()
        if self._model is not None:
            file_menu.addActions(self._build_save_actions(self._model.card).actions)
            file_menu.addSeparator()
        file_menu.addAction(self.quit_action)
        run_menu = self.menuBar().addMenu("&Run")
        run_menu.addActions([self.pause_action, self.stop_action, self.watch_action])
        run_menu.addSeparator()
        run_menu.addAction(self.performance_action)
        decide_menu = self.menuBar().addMenu("&Decide")
        decide_menu.addActions(self.worklist.film_actions)
        decide_menu.addSeparator()
        decide_menu.addAction(self.initials_action)
        view_menu = self.menuBar().addMenu("&View")
        view_menu.addAction(self.find_action)
        view_menu.addSeparator()
        view_menu.addActions(self.viewer.actions())
        self.menuBar().addMenu("&Help").addAction(self.about_action)

    def _build_save_actions(self, card: ModelCard) -> SaveActions:
        def batch() -> Batch:
            # It is hidden where another model's threshold holds.
            meaning = "" if self.chooser.isHidden() else self.chooser.meaning.text()
            return Batch(card, meaning, self.identifiers_action.isChecked())

        self.save_actions = SaveActions(self, self.worklist, self.results, self.viewer, batch)
        self.save_actions.said.connect(self.progress.say)
        self.save_actions.failed.connect(self.show_error)
        return self.save_actions

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
        self.worklist = Worklist(self.results)
        self.worklist.name_filter.setToolTip(self.find_action.toolTip())
        self.worklist.selected.connect(self._select)
        self.worklist.order_changed.connect(self._keep_view)
        self.worklist.decided.connect(self._decide)
        self.worklist.withdrawn.connect(self._memory.withdraw)
        layout.addWidget(self.worklist, stretch=1)
        self.viewer = Viewer(self._model.card if self._model else None, self.results)
        self.viewer.view.addActions(self.worklist.film_actions)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.viewer)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([620, 560])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _build_status_bar(self) -> None:
        self.progress = RunProgress()
        limits = QLabel("It supports a clinician. Not a medical device.")
        limits.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = self.statusBar()
        bar.setContentsMargins(8, 0, 8, 0)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.progress, 1)
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

    def _restore_operating_point(self, model: Model) -> str:
        """Offer the clinic's own again; the sentence that says why not, if so."""
        try:
            self.chooser.set_local(current(load(record_path()), model.card))
        except LocalPointError as error:
            return str(error)
        return ""

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
        self.progress.begin(len(listing.pictures), listing.others)
        if listing.unreadable:
            first, *others = listing.unreadable
            self.show_error(
                f"{first} {f'and {len(others)} more folders ' if others else ''}cannot be opened; "
                "ask whoever set up this computer for permission."
            )
        elif not (listing.pictures or self._watching):
            self.show_error(
                "There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP "
                "or WebP files."
            )

    def _wait(self) -> None:
        """Nothing is left to score in the folder that is watched."""
        self.progress.watch()
        if self.results.rows:
            self.worklist.sort(*self.worklist.order)

    def _append(self, parcel: list[Scored]) -> None:
        if not parcel:
            return
        self.results.append(parcel)
        self._unexported = True
        self.export_action.setEnabled(True)
        self.worklist.summarise()
        self.progress.show_done(len(self.results.rows))

    def _decide(self, path: Path, decision: Decision) -> None:
        self._unexported = True
        self._memory.decide(path, decision)

    def _lose(self, reason: str) -> None:
        self._memory.lose()
        self.show_error(
            f"The results are no longer kept by themselves ({reason}); export them before you "
            "close the program."
        )

    def _finish(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        self.progress.finish()
        self.worklist.summarise()
        self._update_actions()
        if not self.results.rows:
            self._show_welcome()
            return
        self.worklist.sort(*self.worklist.order)

    # -- sessions ------------------------------------------------------------------------------

    def open_session(self, session: SessionRecord) -> None:
        """Show an earlier session as it was."""
        films = self._memory.films(session)
        if films is None:
            return
        self._show_nothing()
        self._root = session.root
        view = session.view
        if self._model is not None:
            same_model = session.model_key == model_key(self._model.card)
            # What another model's operating points mean is not known.
            self.chooser.setVisible(same_model)
            if same_model:
                self.chooser.choose(view.operating_point, view.threshold)
        self.results.set_threshold(view.threshold)
        self.results.append(films)
        self._pages.setCurrentWidget(self._work)
        self.worklist.table.setFocus()
        self.setWindowTitle(f"{session.name} - Pneumolite")
        self.worklist.sort(view.sorted_by, view.descending)
        self.worklist.summarise()
        self._update_actions()
        self._memory.follow(session.id)
        if session.ended is None:
            self.show_error(
                "This run did not come to its end; choose the folder again, and it goes on with "
                "the rest."
            )
        begun = f"{session.begun_here:%Y-%m-%d %H:%M}"
        self.progress.say(
            f"{session.films} of {max(session.films, session.pictures)} films, begun on {begun}"
        )

    def _show_last(self) -> None:
        for session in self._memory.sessions()[:1]:
            self.open_session(session)

    def _show_nothing(self) -> None:
        self.worklist.bar.finish_note()
        self._memory.lose()
        self._unexported = False
        self.message_bar.hide()
        self.results.clear()
        self.viewer.clear()
        self.worklist.forget()

    def _show_welcome(self) -> None:
        self.setWindowTitle("Pneumolite")
        self._offer_recent()
        self._pages.setCurrentWidget(self.welcome)

    def _view(self) -> View:
        return View(self.chooser.name, self.results.threshold, *self.worklist.order)

    def _keep_view(self) -> None:
        if self._model is not None and self.chooser.isVisibleTo(self._work):
            self._memory.set_view(self._view())

    def _update_actions(self) -> None:
        running = self.running
        for action in (self.open_action, self.files_action):
            action.setEnabled(self._model is not None and not running)
        for action in (self.sessions_action, self.back_up_action, self.delete_action):
            action.setEnabled(not running)
        self.performance_action.setEnabled(self._model is not None and not running)
        self.pause_action.setEnabled(running)
        self.stop_action.setEnabled(running)
        self.watch_action.setEnabled(self._model is not None and (not running or self._watching))
        self.watch_action.setChecked(self._watching)
        self.export_action.setEnabled(bool(self.results.rows))
        paused = self._thread is not None and self._thread.control.paused
        self.pause_action.setText("&Resume" if paused else "&Pause")
        self._set_icons()

    # -- what the user looks at ----------------------------------------------------------------

    def _relabel(self, threshold: float) -> None:
        self.results.set_threshold(threshold)
        self.worklist.refresh()
        self._describe_current()
        self._keep_view()

    def _select(self) -> None:
        scored = self.worklist.current
        if scored is None:
            self.viewer.clear()
            return
        self._describe_current()
        if scored.row.status is Status.ERROR or scored.thumbnail is None:
            self.viewer.show_message(scored.row.reason)
            return
        # At once, so that no one sees another child's film under these words while it is decoded.
        self.viewer.show_film(film_of(scored.thumbnail), scored)
        self._loader.load(scored.path, scored.row.sha256)

    def _describe_current(self) -> None:
        row = self.worklist.current_row
        if row is not None:
            self.viewer.describe(row)

    def _show_loaded(self, path: Path, film: Film) -> None:
        scored = self.worklist.current
        if scored is not None and scored.path == path:
            self.viewer.show_film(film, scored)

    def _show_unreadable(self, path: Path, reason: str) -> None:
        if self.worklist.is_current(path):
            self.viewer.show_message(reason)

    def _show_performance(self) -> None:
        if self._model is None:
            return
        films = [self.results.scored_at(row) for row in range(len(self.results.rows))]
        folder = self._root if films else None
        dialog = PerformanceDialog(self._model, films, self.chooser.threshold, folder, self)
        dialog.decided.connect(self.chooser.set_local)
        dialog.exec()
        dialog.deleteLater()

    def _show_about(self) -> None:
        dialog = AboutDialog(self._model.card if self._model else None, self)
        dialog.exec()
        dialog.deleteLater()

    # -- folders and files ---------------------------------------------------------------------

    def _offer_recent(self) -> None:
        self.welcome.show_recent(recent_folders())

    def _fill_recent_menu(self) -> None:
        self._recent_menu.clear()
        for folder in recent_folders():
            action = self._recent_menu.addAction(str(folder).replace("&", "&&"))
            action.setEnabled(self.open_action.isEnabled())
            action.triggered.connect(lambda _=False, folder=folder: self.score([folder]))

    def _tell_unwritten(self, path: Path, error: OSError) -> None:
        self.show_error(
            f"{path.name} could not be written ({error.strerror}); choose another place."
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
        self.worklist.bar.finish_note()
        if not (self._may_stop() and self._may_discard()):
            event.ignore()
            return
        self._keep_layout()
        self._loader.wait()
        self.viewer.wait()
        if self._model is not None:
            self.save_actions.saving.wait()
        self._memory.close()
        event.accept()

    def _may_stop(self) -> bool:
        thread = self._thread
        if thread is None:
            return True
        answer = ask(
            self,
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
        """Whether the rows in the table may go: kept, exported, or the user says so."""
        if self._memory.keeps or not self._unexported:
            return True
        answer = ask(
            self,
            "The results are neither kept nor exported.",
            "Export them to a CSV file now?",
            ("Export...", Role.AcceptRole),
            ("Do not export", Role.DestructiveRole),
            ("Cancel", Role.RejectRole),
        )
        if answer == Role.AcceptRole:
            return self.export()
        return answer == Role.DestructiveRole

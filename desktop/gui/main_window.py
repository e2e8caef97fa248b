"""The main window: choose films, watch the scores arrive, look at them, export them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPalette
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.commands import Commands
from desktop.gui.dialog_launcher import DialogLauncher
from desktop.gui.local_validation.drift_notice import DriftNotice
from desktop.gui.menus import build_toolbar, fill_menu_bar
from desktop.gui.output.csv_export import ResultsExport
from desktop.gui.output.report_html import Batch
from desktop.gui.output.save_actions import SaveActions
from desktop.gui.output.saving import Saving
from desktop.gui.run.progress import RunProgress
from desktop.gui.run.run import Run
from desktop.gui.run_control import RunControl
from desktop.gui.session.session_controller import NOWHERE, Place, ShownSession
from desktop.gui.session.session_page import SessionPage
from desktop.gui.session.store_access import Memory
from desktop.gui.settings.recent_folders import recent_folders
from desktop.gui.settings.settings import (
    GEOMETRY,
    IDENTIFIERS,
    RETENTION_DAYS,
    SIZE,
    SPLITTER,
    letterhead,
)
from desktop.gui.start.choose_films import Intake
from desktop.gui.start.practice_films import PracticeFilms
from desktop.gui.start.welcome import Welcome
from desktop.gui.text.language_menu import LanguageMenu
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.message_bar import MessageBar
from desktop.local_validation.decision_record import RecordError
from desktop.local_validation.local_operating_point import POINTS
from desktop.paths import record_path
from models.card import ModelCard
from models.message import Message
from models.model import Model


class MainWindow(QMainWindow):
    """Connects the parts: each reports what happens in it, and another one acts on it.

    Signals:
        language_chosen: the code of a language; the window is then built anew in it.
    """

    language_chosen = Signal(str)

    def __init__(
        self, model: Model | None, model_error: Message | None = None, place: Place = NOWHERE
    ) -> None:
        """Open with a model, or with the reason why there is none.

        Args:
            place: the session and the film to show; by default the last session.
        """
        super().__init__()
        self._model = model
        self.setWindowTitle("Pneumolite")
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.commands = Commands(self)
        self.intake = Intake(self)
        self.practice = PracticeFilms(self)
        self._build_status_bar()
        self.run = Run(self.progress, self)
        card = model.card if model else None
        self._build_pages(card)
        self.exporting = ResultsExport(self.results, self.commands.identifiers, self)
        self._drift = DriftNotice(self.message_bar, self.commands.performance, self)
        self._memory = Memory(self)
        self._session = ShownSession(self._memory, self.page, self.exporting, card, self)
        self._run_control = RunControl(
            model,
            self.intake,
            self.run,
            self.progress,
            self.page,
            self._session,
            self.exporting,
            self,
        )
        self.dialogs = DialogLauncher(
            model, self.page, self._session, self.commands, self.progress, self
        )
        self._build_menus()
        self._connect_parts()
        self._connect_commands()
        self._update_commands()
        self._restore_layout()
        self.commands.identifiers.setChecked(IDENTIFIERS.get())
        unread = shown(model_error) if model_error else self._restore_operating_point()
        self._memory.open()
        self._session.open_at(place)
        # After that, because the session in the window stays.
        if days := RETENTION_DAYS.get():
            self._session.delete_old(days)
        if unread and (model is None or self.message_bar.isHidden()):
            self.show_error(unread)
        if model is not None:
            self._drift.look(model)

    # -- what the user can ask for -------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether films are being scored."""
        return self.run.running

    def score(self, chosen: Sequence[Path], watch: bool = False) -> None:
        """Score folders and files, unless a run is under way or unsaved rows shall stay.

        Args:
            watch: whether to wait for more films in the folder, until the user stops it.
        """
        self.intake.take(chosen, watch)

    def toggle_watching(self) -> None:
        """Watch the folder in the window, or ask for one; if a folder is watched, stop that."""
        self._run_control.toggle_watching()
        self._update_commands()  # else the entry of the menu would show a tick of its own

    @property
    def place(self) -> Place:
        """The session and the film that the user looks at."""
        return self._session.place

    def show_error(self, sentence: str) -> None:
        """Show one sentence above the page until it is closed."""
        self.message_bar.show_message(sentence)

    @property
    def store_failure(self) -> Message | None:
        """Why the store could not be opened; None if it was."""
        return self._memory.failure

    # -- building ------------------------------------------------------------------------------

    def _build_status_bar(self) -> None:
        self.progress = RunProgress()
        limits = QLabel(self.tr("It supports a clinician. Not a medical device."))
        limits.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = self.statusBar()
        bar.setContentsMargins(8, 0, 8, 0)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.progress, 1)
        bar.addPermanentWidget(limits)

    def _build_pages(self, card: ModelCard | None) -> None:
        self.message_bar = MessageBar()
        self.welcome = Welcome(self.commands.open, self.commands.files)
        self._offer_recent()
        self.page = SessionPage(card)
        self.results, self.worklist = self.page.results, self.page.worklist
        self.worklist.filters.search.setToolTip(self.commands.find.toolTip())
        self.viewer = self.page.viewer
        if card is not None:
            self.chooser = self.page.chooser
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._pages, stretch=1)
        self.setCentralWidget(centre)

    def _build_menus(self) -> None:
        self.addToolBar(build_toolbar(self.commands))
        self.language_menu = LanguageMenu(self)
        for chooser in (self.language_menu.chosen, self.dialogs.language_chosen):
            chooser.connect(self.language_chosen)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        fill_menu_bar(
            self.menuBar(),
            self.commands,
            self.intake.recent_menu,
            self._build_save_actions(self._model.card) if self._model else [],
            self.worklist.film_actions,
            self.worklist.sort_actions,
            self.viewer.actions(),
            self.language_menu,
        )

    def _build_save_actions(self, card: ModelCard) -> list[QAction]:
        def batch() -> Batch:
            identifiers = self.commands.identifiers.isChecked()
            fitted = self.page.results.is_fitted
            return Batch(card, self.page.meaning, identifiers, letterhead(), fitted)

        self.save_actions = SaveActions(
            self, self.worklist, self.results, self.viewer, batch, self.page.finish_edits
        )
        self.save_actions.said.connect(self.progress.say)
        self.save_actions.failed.connect(self.show_error)
        return self.save_actions.actions

    def _connect_parts(self) -> None:
        self.welcome.chosen.connect(lambda folder: self.score([folder]))
        self.welcome.practice_wanted.connect(self.practice.choose_folder)
        self.practice.made.connect(lambda folder: self.score([folder]))
        self.intake.gone.connect(self._report_gone)
        self.exporting.begun.connect(self.page.finish_edits)
        self.results.rowsInserted.connect(lambda: self.commands.export.setEnabled(True))
        self.run.kept.connect(self._memory.follow)
        self.run.changed.connect(self._update_commands)
        self.run.finished.connect(self._finish)
        self._session.opened.connect(self._show_session)
        self._session.deleted.connect(self._show_deleted)
        self._session.forgot.connect(self._report_forgotten)
        told = self.worklist.signature.told
        for said in (self._session.said, self.exporting.said, self.dialogs.said, told):
            said.connect(self.progress.say)
        for failed in (
            self._memory.failed,
            self._run_control.failed,
            self._session.failed,
            self.intake.failed,
            self.run.failed,
            self.exporting.failed,
            self.practice.failed,
            self.dialogs.failed,
        ):
            failed.connect(self.show_error)

    def _connect_commands(self) -> None:
        commands = self.commands
        done_by: dict[QAction, Callable[[], object]] = {
            commands.open: self.intake.choose_folder,
            commands.files: self.intake.choose_files,
            commands.pause: self.run.toggle_pause,
            commands.stop: self.run.stop,
            commands.watch: self.toggle_watching,
            commands.export: self.exporting.export,
            commands.sessions: self._session.choose,
            commands.back_up: self._session.back_up,
            commands.restore: self._session.restore,
            commands.delete: self._session.delete,
            commands.find: self.worklist.filters.go_to_search,
            commands.initials: self.worklist.signature.ask,
            commands.settings: self.dialogs.show_settings,
            commands.quit: self.close,
            commands.performance: self.dialogs.show_performance,
            commands.about: self.dialogs.show_about,
        }
        for action, do in done_by.items():
            action.triggered.connect(lambda _checked, do=do: do())

    def _restore_operating_point(self) -> str:
        """Offer the clinic's own point again; returns the reason if that fails, else nothing."""
        if self._model is None:
            return ""
        try:
            self.chooser.set_local(POINTS.current(record_path(), self._model.card))
        except RecordError as error:
            return shown(error.message)
        return ""

    def _restore_layout(self) -> None:
        settings = QSettings()
        if settings.contains(GEOMETRY):
            self.restoreGeometry(settings.value(GEOMETRY))
            self.page.restoreState(settings.value(SPLITTER))

    def _keep_layout(self) -> None:
        QSettings().setValue(GEOMETRY, self.saveGeometry())
        QSettings().setValue(SPLITTER, self.page.saveState())

    # -- what is shown -------------------------------------------------------------------------

    def _finish(self) -> None:
        self._update_commands()
        if not self.results.rows:
            self._show_welcome()
        if self._model is not None:
            self._drift.look(self._model)

    def _show_welcome(self) -> None:
        self.setWindowTitle("Pneumolite")
        self._offer_recent()
        self._pages.setCurrentWidget(self.welcome)

    def _show_deleted(self) -> None:
        self.message_bar.hide()
        self._show_welcome()
        self._update_commands()

    def _show_session(self, name: str) -> None:
        self.message_bar.hide()
        self.setWindowTitle(f"{name} - Pneumolite")
        self._pages.setCurrentWidget(self.page)

    def _offer_recent(self) -> None:
        self.welcome.show_recent(recent_folders())

    def _report_gone(self, path: Path) -> None:
        self._offer_recent()
        words = self.tr("{path} is no longer there; choose another folder.")
        self.show_error(words.format(path=isolated(str(path))))

    def _update_commands(self) -> None:
        self.commands.show_state(
            can_score=self._model is not None,
            running=self.running,
            watching=self.run.watching,
            paused=self.run.paused,
            rows=bool(self.results.rows),
        )
        self.commands.set_icons(self.palette(), paused=self.run.paused)
        self.intake.set_open(self.commands.open.isEnabled())
        self.language_menu.setEnabled(not self.running)

    def _report_forgotten(self, sentence: str) -> None:
        # A message about the session in the window is more important, so it stays.
        if self.message_bar.isHidden():
            self.message_bar.show_message(sentence)
        else:
            self.progress.say(sentence)

    # -- Qt events -----------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icons anew when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.commands.set_icons(self.palette(), paused=self.run.paused)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask before notes or rows are lost or a run ends early, then wait for the threads.

        The window also stays if a file is just being written and that fails.
        """
        writing: list[ResultsExport | Saving] = [self.exporting, self._session.saving]
        if self._model is not None:
            writing.append(self.save_actions.saving)
        written = [not each.running or each.finish() for each in writing]
        # Notes come first: who goes back to them keeps the run, too.
        asked = (self._session.may_leave_edits, self.run.may_end, self._session.may_close)
        if not (all(written) and all(may() for may in asked)):
            event.ignore()
            return
        self._keep_layout()
        self._run_control.wait()
        self._drift.wait()
        self.dialogs.wait()
        self.page.wait()
        self._memory.close()
        event.accept()

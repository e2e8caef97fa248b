"""The dialogs that a menu entry opens, and what of the window each of them is given.

The large ones, which few people open, are loaded only then. An old laptop has little memory.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.commands import Commands
from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.dialogs.passed_over import PassedOverDialog
from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.run.progress import RunProgress
from desktop.gui.session.session_controller import ShownSession
from desktop.gui.session.session_page import SessionPage
from desktop.gui.settings.settings import IDENTIFIERS
from desktop.gui.text.translation import chosen_language
from desktop.gui.update.updates import Updates
from desktop.gui.widgets.background import Background
from models.model import Model


class DialogLauncher(QObject):
    """Opens each dialog and waits until the user closes it.

    Attributes:
        background: measures for a dialog, and outlives it.

    Signals:
        language_chosen: the code of the language that was chosen in the settings.
        leaving: another version of the program, to be opened in place of this one.
        said: one sentence.
        failed: one sentence.
    """

    language_chosen = Signal(str)
    leaving = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        model: Model | None,
        page: SessionPage,
        session: ShownSession,
        commands: Commands,
        progress: RunProgress,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model = model
        self._page = page
        self._session = session
        self._commands = commands
        self._progress = progress
        commands.passed_over.triggered.connect(self.show_passed_over)
        commands.month.triggered.connect(self.show_month)
        commands.blind.triggered.connect(self.show_blind_reading)
        progress.others_asked.connect(self.show_passed_over)
        progress.others_known.connect(commands.passed_over.setEnabled)
        # The names are those of patients, and belong to the films in the window.
        session.opened.connect(progress.forget_others)
        session.deleted.connect(progress.forget_others)
        self._window = window
        self.background = Background(self)
        self._updates = Updates(window)
        commands.go_back.setVisible(self._updates.earlier is not None)
        commands.update.triggered.connect(self._updates.choose_file)
        commands.go_back.triggered.connect(self._updates.go_back)
        self._updates.leaving.connect(self.leaving)
        self._updates.said.connect(self.said)
        self._updates.failed.connect(self.failed)

    def show_performance(self) -> None:
        """Show how well the model does on the films in the window."""
        if self._model is None:
            return
        from desktop.gui.local_validation.performance_dialog import PerformanceDialog

        results, chooser = self._page.results, self._page.chooser
        # Films that another model scored say nothing of this one.
        places = range(len(results.rows)) if self._page.is_of_model else ()
        films = [results.scored_at(place) for place in places]
        dialog = PerformanceDialog(
            self._model,
            films,
            chooser.threshold,
            self._session.root if films else None,
            self.background,
            self._window,
        )
        dialog.decided.connect(chooser.set_local)
        dialog.fit_decided.connect(self._page.show_here)
        dialog.exec()
        dialog.deleteLater()

    def show_blind_reading(self) -> None:
        """Let two people read films. Meanwhile the window hides what the program says."""
        if self._model is None:
            return
        from desktop.gui.blind_reading.reading_dialog import BlindReadingDialog

        self._page.finish_edits()
        was_visible = self._page.isVisibleTo(self._window)
        self._page.hide()
        try:
            dialog = BlindReadingDialog(
                self._model, self._page.chooser.threshold, self.background, self._window
            )
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._page.setVisible(was_visible)

    def show_passed_over(self) -> None:
        """Show which files the last run passed over."""
        dialog = PassedOverDialog(self._progress.others, self._session.root, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_month(self) -> None:
        """Show the children of a month."""
        from desktop.gui.month.month_dialog import MonthDialog

        # A note that is being written is a decision of the month, too.
        self._page.finish_edits()
        card = self._model.card if self._model else None
        dialog = MonthDialog(card, self.background, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_settings(self) -> None:
        """Show what the user can set."""
        points = self._page.chooser.points if self._model else []
        identifiers = IDENTIFIERS.get()
        dialog = SettingsDialog(points, self._commands.back_up, self._window)
        if dialog.exec():
            # Who has switched them off in the menu, and changes something else, leaves them off.
            if IDENTIFIERS.get() != identifiers:
                self._commands.identifiers.setChecked(not identifiers)
            self._page.show_here()
            if dialog.chosen_language != chosen_language():
                self.language_chosen.emit(dialog.chosen_language)
        dialog.deleteLater()

    def show_about(self) -> None:
        """Show what the program and its model are."""
        dialog = AboutDialog(self._model.card if self._model else None, self._window)
        dialog.exec()
        dialog.deleteLater()

    def wait(self) -> None:
        """Wait until nothing is being measured or unpacked; call this before the program ends."""
        self.background.wait()
        self._updates.wait()

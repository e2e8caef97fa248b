"""The session in the window, which is one of the kept sessions."""

from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.gui.output.csv_export import ResultsExport
from desktop.gui.output.saving import Progress, Saving, go_on
from desktop.gui.session.session_page import SessionPage
from desktop.gui.session.sessions_dialog import SessionsDialog
from desktop.gui.session.store_access import Memory, days_ago
from desktop.gui.settings.recent_folders import forget_all_folders, forget_folder, remember_folder
from desktop.gui.settings.settings import RETENTION_DAYS
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated, minute_words
from desktop.gui.widgets.message_boxes import Role, ask, ask_what_to_open, ask_where_to_save
from desktop.paths import names_key_path
from desktop.reading.file_system import exists
from desktop.reading.patient.details import Details
from desktop.results.decision import Decision
from desktop.results.names_key import NamesKey, NamesKeyError
from desktop.results.scored_film import Scored, model_key
from desktop.scoring.details_rules import admits
from desktop.sources.selection import Source
from desktop.store.backup import Backup
from desktop.store.records import SessionRecord
from models.card import ModelCard
from models.message import Message

# The number of a session, if it is kept, and the chosen film, if one is.
Place = tuple[int | None, Scored | None]
NOWHERE: Place = (None, None)


class ShownSession(QObject):
    """Opens a session and keeps its decisions; backs up, restores and deletes sessions.

    Attributes:
        root: the folder or the file from which the films in the window come.
        saving: writes the backup.

    Signals:
        opened: the name of the session that the window shows from now on.
        deleted: the session in the window is deleted.
        forgot: one sentence, when old sessions were deleted automatically.
        said: one sentence.
        failed: one sentence.
    """

    opened = Signal(str)
    deleted = Signal()
    forgot = Signal(str)
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        memory: Memory,
        page: SessionPage,
        exporting: ResultsExport,
        card: ModelCard | None,
        window: QWidget,
    ) -> None:
        """Show sessions on a page; `card` belongs to the model in use and is None without one."""
        super().__init__(window)
        self.root = Path()
        self._memory = memory
        self._page = page
        self._exporting = exporting
        self._card = card
        self._window = window
        self.saving = Saving(window)
        self.saving.said.connect(self.said)
        self.saving.failed.connect(self.failed)
        page.view_changed.connect(self._keep_view)
        page.worklist.decided.connect(self._decide)
        page.worklist.withdrawn.connect(memory.withdraw)
        page.viewer.details.told.connect(self._describe)
        page.viewer.details.refused.connect(self.failed)

    def begin(self, source: Source) -> None:
        """Empty the window for the films of a run."""
        self._clear()
        self.root = source.root
        if source.is_folder:
            remember_folder(source.root)
        self.opened.emit(source.name)
        self._page.begin()

    @property
    def place(self) -> Place:
        """The session and the film that the user looks at."""
        return self._memory.session, self._page.worklist.current

    def open_last(self) -> None:
        """Show the session of the latest run, if there is one."""
        for session in self._memory.sessions()[:1]:
            self._open(session)

    def open_at(self, place: Place) -> None:
        """Show what another window showed, or the latest run if that is gone."""
        number, film = place
        session = next((each for each in self._memory.sessions() if each.id == number), None)
        if session is None or not self._open(session):
            self.open_last()
        elif film is not None:
            self._page.worklist.choose(film)

    def choose(self) -> None:
        """Ask for an earlier session, and show it."""
        sessions = self._memory.sessions(self._card)
        if not sessions:
            self.failed.emit(self.tr("There are no earlier sessions; choose a folder to score."))
            return
        dialog = SessionsDialog(sessions, self._window)
        chosen = dialog.exec() and dialog.chosen
        dialog.deleteLater()
        if chosen and self.may_close():
            self._open(chosen)

    def back_up(self) -> None:
        """Ask for a file and copy all sessions into it."""
        path = ask_where_to_save(
            self._window,
            self.tr("Back up all sessions"),
            f"pneumolite {date.today()}.sqlite",
            self.tr("Backups (*.sqlite)"),
        )
        if path is None:
            return
        words = self.tr("Backed up to {path}; this file holds patient data")

        def write(progress: Progress) -> str:
            self._memory.back_up(
                path, lambda left, pages: go_on(progress, 100 * (pages - left) // pages)
            )
            return words.format(path=isolated(str(path)))

        self.saving.start(path, write, 100)
        if QApplication.activeModalWidget() is not None:
            # The settings ask for it, too. They would keep the user from stopping it.
            self.saving.finish()

    def restore(self) -> None:
        """Ask for a backup, and add the sessions that are missing here."""
        path = ask_what_to_open(
            self._window, self.tr("Restore a backup"), self.tr("Backups (*.sqlite)")
        )
        if path is not None:
            self.restore_from(path)

    def restore_from(self, path: Path) -> None:
        """Add the sessions of a backup that are missing here, if the user agrees."""
        backup = self._memory.read_backup(path)
        if backup is not None:
            with closing(backup):
                self._restore(backup)

    def delete(self) -> None:
        """Ask which sessions to delete, and delete them for good."""
        self._page.finish_edits()
        this = [(self.tr("This session"), Role.DestructiveRole)] if self._memory.keeps else []
        gone: set[Path] | None
        answer = ask(
            self._window,
            self.tr("Delete patient data for good?"),
            self.tr(
                "Rows, small pictures, decisions and notes are deleted from this program, and "
                "nothing brings them back. If another session shows a film too, it stays there. "
                "The files of the films, exported files and backups stay where they are."
            )
            + self._words_on_names(),
            (self.tr("Cancel"), Role.RejectRole),
            *this,
            (self.tr("All sessions"), Role.ResetRole),
        )
        if answer == Role.DestructiveRole and self._memory.delete():
            forget_folder(self.root)
            gone = {self.root} - self._roots()
        elif answer == Role.ResetRole and self._memory.delete_all():
            forget_all_folders()
            gone = None
        else:
            return
        self._clear()
        self.deleted.emit()
        self.said.emit(self.tr("Deleted"))
        self._forget_names(gone)

    def delete_old(self, days: int) -> None:
        """Delete sessions older than so many days, except the one in the window, and report it."""
        deleted = self._memory.delete_old(days)
        if not deleted:
            return
        gone = set(deleted) - self._roots()
        for root in gone:
            forget_folder(root)
        self._forget_names(gone)
        self.forgot.emit(
            self.tr(
                "Sessions begun more than {days} days ago were deleted, as the settings say: "
                "{count} in all."
            ).format(days=days, count=len(deleted))
        )

    def replace(self, film: Scored) -> None:
        """Replace the row of a film."""
        kept = self._page.replace(film)
        if kept is not None:
            self._exporting.due = True
            self._memory.replace(kept)

    def may_leave_edits(self) -> bool:
        """Whether nothing that was typed is lost, or the user agrees."""
        return self._page.finish_edits() and self._page.worklist.bar.may_leave_notes()

    def may_close(self) -> bool:
        """Whether the films in the window may go: they are kept or exported, or the user agrees.

        What was typed beside them comes first.
        """
        return self.may_leave_edits() and (self._memory.keeps or self._exporting.may_discard())

    def lose(self, reason: Message) -> None:
        """Report that rows are no longer kept, and why."""
        self._memory.lose()
        self.failed.emit(
            self.tr(
                "The results are no longer kept automatically ({reason}); export them before you "
                "close the program."
            ).format(reason=shown(reason))
        )

    def _roots(self) -> set[Path]:
        """The folders of the sessions that are kept."""
        return {session.root for session in self._memory.sessions()}

    def _words_on_names(self) -> str:
        """What a deletion means for anonymous names; nothing if none was ever given."""
        if not exists(names_key_path()):
            return ""
        return " " + self.tr("Nobody can then tell whose film an anonymous name stands for.")

    def _forget_names(self, folders: set[Path] | None) -> None:
        """Delete the real names of these folders' films, or all, behind their anonymous names."""
        path = names_key_path()
        if folders == set() or not exists(path):
            return
        try:
            with NamesKey(path) as key:
                key.forget(folders)
        except NamesKeyError as error:
            words = self.tr("The real names of films were not deleted.")
            self.failed.emit(f"{words} {shown(error.message)}")

    def _open(self, session: SessionRecord) -> bool:
        """Show a session; False if its films cannot be read."""
        films = self._memory.films(session)
        if films is None:
            return False
        self._clear()
        self.root = session.root
        self.opened.emit(session.name)
        same_model = self._card is not None and session.model_key == model_key(self._card)
        self._page.show_session(films, session.view, same_model=same_model)
        self._memory.follow(session.id)
        if session.ended is None:
            self.failed.emit(
                self.tr("This run is not finished; choose the folder again to resume it.")
            )
        words = self.tr(
            "{films} of %n films, begun on {time}", "", max(session.films, session.pictures)
        )
        self.said.emit(words.format(films=session.films, time=minute_words(session.begun_here)))
        return True

    def _restore(self, backup: Backup) -> None:
        missing = self._memory.missing(backup)
        if missing is None:
            return
        if not missing:
            self.said.emit(self.tr("Every session of this backup is here already"))
            return
        question = self.tr(
            "Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is "
            "added, and nothing that is here changes."
        ).format(sessions=backup.sessions, missing=len(missing))
        days = RETENTION_DAYS.get()
        if days and (old := sum(begun < days_ago(days) for begun in missing)):
            warning = self.tr(
                "Sessions begun more than {days} days ago: {count}. The program deletes them "
                "again when it next opens, unless you change the settings first."
            )
            question += "\n\n" + warning.format(days=days, count=old)
        answer = ask(
            self._window,
            self.tr("Restore this backup?"),
            question,
            (self.tr("Cancel"), Role.RejectRole),
            (self.tr("Restore"), Role.AcceptRole),
        )
        if answer != Role.AcceptRole or not self._memory.restore(backup):
            return
        if not self._page.results.rows:
            self.open_last()
        self.said.emit(
            self.tr("Sessions restored: {missing}; look among the earlier sessions").format(
                missing=len(missing)
            )
        )

    def _clear(self) -> None:
        self._page.finish_edits()
        # This comes first: otherwise the emptied order would be kept as the user's choice.
        self._memory.lose()
        self._exporting.due = False
        self._page.clear()

    def _decide(self, film: Scored, decision: Decision) -> None:
        self._exporting.due = True
        self._memory.decide(film, decision)

    def _describe(self, film: Scored, typed: Details) -> None:
        results = self._page.results
        place = results.place_of(film)
        if place is None:
            return
        before = results.scored_at(place)
        if not admits(before.by_file.header, typed):
            self._page.viewer.details.show_film(before)
            self.failed.emit(
                self.tr("The file of this film says another age, and that age counts.")
            )
            return
        self._exporting.due = True
        self._memory.describe(self._page.describe(place, typed))

    def _keep_view(self) -> None:
        if self._page.is_of_model:
            self._memory.set_view(self._page.view)

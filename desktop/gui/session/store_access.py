"""The window's access to the store: it reads earlier sessions and keeps decisions."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.paths import store_path
from desktop.results.decision import Decision
from desktop.results.scored_film import Scored, model_key
from desktop.store.backup import Backup, copy_store
from desktop.store.database import StoreError
from desktop.store.records import SessionRecord, SessionView
from desktop.store.store import Store
from models.card import ModelCard
from models.message import QT_TRANSLATE_NOOP, Message, MessageError

Answer = TypeVar("Answer")


def days_ago(days: int) -> datetime:
    """The time so many days before now, in UTC."""
    return datetime.now(UTC) - timedelta(days)


STORE_NOT_OPEN = Message(
    "store-not-open",
    QT_TRANSLATE_NOOP("Scoring", "the file of earlier results could not be opened"),
)
BACKUP_NOT_WRITTEN = Message(
    "backup-not-written",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{file} could not be written ({reason}); choose another place for the backup.",
    ),
)
WITHOUT_STORE = Message(
    "without-store",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Earlier results cannot be shown ({reason}), and new ones will not be kept; export them "
        "before you close the program.",
    ),
)


class Memory(QObject):
    """Keeps the session in the window. After a failure the window works on without the store.

    Attributes:
        failure: why the store could not be opened; None if it was.

    Signals:
        failed: one sentence.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.failure: Message | None = None
        self._store: Store | None = None
        self._session: int | None = None

    @property
    def session(self) -> int | None:
        """The number of the session that is kept."""
        return self._session

    @property
    def keeps(self) -> bool:
        """Whether the session in the window is kept in the store."""
        return self._session is not None

    def open(self) -> None:
        """Open the store. Call this when the window can show an error."""
        try:
            self._store = Store(store_path())
        except StoreError as error:
            self.failure = WITHOUT_STORE.filled(reason=error.message)
            self.failed.emit(shown(self.failure))
            return
        if self._store.set_aside is not None:
            self.failed.emit(
                self.tr(
                    "The file of earlier results is damaged. It is now called {file}, and the "
                    "program has begun a new one without them."
                ).format(file=isolated(self._store.set_aside.name))
            )

    def follow(self, session: int) -> None:
        """Keep decisions in this session from now on."""
        if self._store is None:
            self.open()
        # Without the store no decision is kept, and the user is asked before they are lost.
        self._session = session if self._store is not None else None

    def lose(self) -> None:
        """Keep nothing from now on."""
        self._session = None

    def close(self) -> None:
        """Close the file; call this before the program ends."""
        if self._store is not None:
            self._store.close()
        self._store, self._session = None, None

    def sessions(self, card: ModelCard | None = None) -> list[SessionRecord]:
        """The sessions that can be shown, the latest first.

        Args:
            card: of the model whose sessions get a count of films labelled pneumonia.
        """
        unclear = {model_key(card): card.unclear} if card else {}
        return self._ask(lambda store: store.sessions(unclear)) or []

    def films(self, session: SessionRecord) -> list[Scored] | None:
        """A session's films; None if they cannot be read."""
        return self._ask(lambda store: store.films(session))

    def delete(self) -> bool:
        """Delete the session in the window for good; False if that failed."""
        return self._erase(lambda store: store.delete(self._session or 0))

    def delete_old(self, days: int) -> list[Path]:
        """Delete sessions older than so many days for good, except the one in the window.

        Returns:
            The folders of the deleted sessions.
        """
        before = self._ask(lambda store: store.begun_before(days_ago(days)))
        old = {number: root for number, root in (before or {}).items() if number != self._session}
        if old and self._erase(lambda store: store.delete(*old)):
            return list(old.values())
        return []

    def delete_all(self) -> bool:
        """Delete all sessions for good; False if that failed."""
        return self._erase(Store.delete_all)

    def back_up(self, path: Path, report: Callable[[int, int], None]) -> None:
        """Copy all sessions into one file. This may be called in any thread.

        Args:
            report: see `copy_store`.

        Raises:
            MessageError: one sentence for the user.
        """
        try:
            self._opened()
            copy_store(store_path(), path, report)
        except StoreError as error:
            told = BACKUP_NOT_WRITTEN.filled(file=path.name, reason=error.message)
            raise MessageError(told) from error

    def read_backup(self, path: Path) -> Backup | None:
        """Open a backup; None if it cannot be used."""
        try:
            return Backup(path)
        except StoreError as error:
            self.failed.emit(
                self.tr("{file} cannot be restored ({reason}); choose another file.").format(
                    file=isolated(path.name), reason=shown(error.message)
                )
            )
            return None

    def missing(self, backup: Backup) -> list[datetime] | None:
        """The start times of a backup's sessions that are missing here; None if unknown."""
        return self._ask(lambda store: store.missing(backup))

    def restore(self, backup: Backup) -> bool:
        """Add the sessions of a backup that are missing here; False if that failed."""
        try:
            self._opened().restore(backup)
        except StoreError as error:
            self.failed.emit(
                self.tr(
                    "Nothing was restored ({reason}); close other windows of the program, make "
                    "room on the disk, and try again."
                ).format(reason=shown(error.message))
            )
            return False
        return True

    def decide(self, film: Scored, decision: Decision) -> None:
        """Keep a decision on a film of the session."""
        content = film.row.sha256
        self._keep(lambda store, session: store.decide(session, film.path, decision, content))

    def withdraw(self, film: Scored) -> None:
        """Take a film's last decision back."""
        content = film.row.sha256
        self._keep(lambda store, session: store.withdraw(session, film.path, content))

    def describe(self, scored: Scored) -> None:
        """Keep what people say of a film's patient."""
        self._keep(lambda store, session: store.describe(session, scored))

    def replace(self, scored: Scored) -> None:
        """Replace the row of a film."""
        self._keep(lambda store, session: store.replace(session, scored))

    def set_view(self, view: SessionView) -> None:
        """Keep how the session is shown."""
        self._keep(lambda store, session: store.set_view(session, view))

    def _ask(self, question: Callable[[Store], Answer]) -> Answer | None:
        if self._store is None:
            return None
        try:
            return question(self._store)
        except StoreError as error:
            self.failed.emit(
                self.tr(
                    "Earlier results cannot be shown ({reason}); close the program and open it "
                    "again."
                ).format(reason=shown(error.message))
            )
            return None

    def _erase(self, erase: Callable[[Store], None]) -> bool:
        try:
            erase(self._opened())
        except StoreError as error:
            self.failed.emit(
                self.tr(
                    "Not everything could be deleted ({reason}); close every window of the "
                    "program, open it again, and delete once more."
                ).format(reason=shown(error.message))
            )
            return False
        return True

    def _opened(self) -> Store:
        if self._store is None:
            raise StoreError(STORE_NOT_OPEN)
        return self._store

    def _keep(self, change: Callable[[Store, int], None]) -> None:
        if self._store is None or self._session is None:
            return
        try:
            change(self._store, self._session)
        except StoreError as error:
            self.lose()
            self.failed.emit(
                self.tr(
                    "Decisions are no longer kept automatically ({reason}); export them before you "
                    "close the program."
                ).format(reason=shown(error.message))
            )

"""A run's session in the store: known rows are taken over, and every row is kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.results.decision import Decision
from desktop.results.row import Row
from desktop.results.scored_film import Scored, model_key
from desktop.store.database import StoreError
from desktop.store.records import SessionView, Stamp, StoredFilm
from desktop.store.store import Store
from models.card import ModelCard
from models.message import Message

# Another window may be writing this long, for example if it deletes much. Nobody waits for this
# thread.
WAIT_SECONDS = 30.0


class Recorder:
    """Keeps a run's rows, so that neither a crash nor a power cut loses one.

    A store that fails must not end a run, because the window still shows the rows. The failure is
    reported once, and the run goes on.

    Attributes:
        id: the session's number in the store; None where nothing is kept.
    """

    def __init__(
        self,
        store_path: Path,
        root: Path,
        card: ModelCard,
        pictures: int,
        view: SessionView,
        fail: Callable[[Message], None],
        is_current: Callable[[Row], bool] = lambda _row: True,
    ) -> None:
        """Begin a session.

        Args:
            root: the folder that the rows' file names are relative to.
            pictures: how many there are to score.
            fail: takes the reason when no more rows can be kept.
            is_current: whether an earlier row of this model would come out the same today.
        """
        self._root = root
        self._model_key = model_key(card)
        self._fail = fail
        self._is_current = is_current
        self._decisions: dict[Path, tuple[Decision, ...]] = {}
        self._films: dict[Path, StoredFilm] = {}
        self._stamps: dict[Path, Stamp | None] = {}
        self._store: Store | None = None
        self.id: int | None = None
        try:
            self._store = Store(store_path, WAIT_SECONDS)
            self.id = self._store.begin(root, self._model_key, pictures, view)
        except StoreError as error:
            self._give_up(error)

    def earlier(self, path: Path) -> Scored | None:
        """The row of a film that has not changed since this model scored it; else None.

        Call it for every film before that is scored, because it notes the file's time.
        """
        stamp = self._stamps[path] = Stamp.of(path)
        if self._store is None or stamp is None:
            return None
        try:
            film = self._store.earlier(path, stamp, self._root, self._model_key)
        except StoreError:  # scoring makes an error row of a file that cannot be read
            return None
        if film is None:
            return None
        if not self._is_current(film.scored.row):
            self._decisions[path] = film.scored.decisions
            return None
        self._films[path] = film
        return film.scored

    def typed(self, scored: Scored) -> Details:
        """What somebody typed earlier beside a film that is scored anew."""
        if self._store is None or not scored.row.sha256:
            return NO_DETAILS
        try:
            return self._store.typed(scored.row.sha256)
        except StoreError as error:
            self._give_up(error)
            return NO_DETAILS

    def decided(self, scored: Scored) -> Scored:
        """A film that was scored again, with what people had decided on it."""
        decisions = self._decisions.pop(scored.path, ())
        return replace(scored, decisions=decisions) if decisions else scored

    def keep(self, parcel: Sequence[Scored]) -> None:
        """Keep rows, before they are shown."""
        if self._store is None or self.id is None or not parcel:
            return
        try:
            self._store.keep(self.id, [self._film_of(scored) for scored in parcel])
        except StoreError as error:
            self._give_up(error)

    def _film_of(self, scored: Scored) -> StoredFilm:
        earlier = self._films.pop(scored.path, None)
        if earlier is None:
            return StoredFilm(scored, self._stamps.pop(scored.path, None))
        return replace(earlier, scored=scored, is_changed=scored is not earlier.scored)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._store is None or self.id is None:
            return
        try:
            self._store.end(self.id)
        except StoreError as failure:
            self._give_up(failure)
        else:
            self._store.close()

    def _give_up(self, error: StoreError) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None
        self._fail(error.message)

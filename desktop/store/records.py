"""What the store keeps and gives back: sessions, and films with the stamps of their files."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from desktop.reading.file_system import on_disk
from desktop.reading.zip_archive import archive_of
from desktop.results.row import Finding, Status, decides, finding_of
from desktop.results.scored_film import Scored
from desktop.store.portable_paths import path_of
from models.card import Unclear
from models.message import from_json


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size in bytes and time in nanoseconds. While they stay, a file counts as unchanged."""

    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The stamp of a file, or of the archive that it is in; None if that is gone."""
        try:
            status = on_disk(archive_of(path) or path).stat()
        except OSError:
            return None
        return cls(status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class SessionView:
    """How a session is shown.

    Attributes:
        sorted_by: name of the table's column; empty for the order of arrival.
    """

    operating_point: str
    threshold: float
    sorted_by: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session of work: the films of one folder, or others that were chosen together.

    Attributes:
        begun, ended: ISO 8601, UTC; `ended` is None if the program was cut off before the end.
        model_key: what the rows depend on besides the films; see `results.scored_film.model_key`.
        pictures: how many there were to score.
        films: how many rows there are.
        pneumonia: how many of them the window labels pneumonia; None where nobody knows the model.
        decided: how many of them a person has decided on.
    """

    id: int
    root: Path
    begun: str
    ended: str | None
    model_key: str
    pictures: int
    view: SessionView
    films: int
    pneumonia: int | None
    decided: int

    @property
    def begun_here(self) -> datetime:
        """When it was begun, in local time."""
        return datetime.fromisoformat(self.begun).astimezone()

    @property
    def name(self) -> str:
        """The folder's name; a drive has a path and no name."""
        return self.root.name or str(self.root)


@dataclass(frozen=True, slots=True)
class StoredFilm:
    """A row for the store to keep.

    Attributes:
        stamp: of the file before it was read; None where it has none.
        known: the number that the store has given this row, if it was kept before.
        is_changed: whether other details have changed that row since.
    """

    scored: Scored
    stamp: Stamp | None
    known: int | None = None
    is_changed: bool = False


def is_marked_by(
    unclear: Mapping[str, Unclear | None],
) -> Callable[[str, str, str, float | None, float], bool | None]:
    """Whether the window labels a film pneumonia, as a function of cells for SQLite.

    Args:
        unclear: the band of each known model by its key; see `Row.at_threshold`.

    Returns:
        The function. It gives None for a film of another model.
    """

    def is_marked(
        model_key: str, status: str, remarks: str, probability: float | None, threshold: float
    ) -> bool | None:
        if model_key not in unclear:
            return None
        if probability is None:
            return False
        band, kept = unclear[model_key], Status(status)
        # Nothing but an unclear film has to be told by its remarks, and to read them takes long.
        said = from_json(remarks) if kept is Status.REVIEW else ()
        return (
            decides(kept, said, band)
            and finding_of(probability, threshold, band) is Finding.PNEUMONIA
        )

    return is_marked


def session_record(row: sqlite3.Row) -> SessionRecord:
    """A session from its cells in `sessions` and the counts of its films."""
    view = SessionView(
        row["operating_point"], row["threshold"], row["sorted_by"], bool(row["descending"])
    )
    return SessionRecord(
        id=row["id"],
        root=path_of(row["root"]),
        begun=row["begun"],
        ended=row["ended"],
        model_key=row["model_key"],
        pictures=row["pictures"],
        view=view,
        films=row["films"],
        pneumonia=row["pneumonia"],
        decided=row["decided"],
    )

"""The films of the store that can be read blind, and where the drawn ones lie."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from desktop.blind_reading.draw import Candidate
from desktop.practice.films import NAME_END
from desktop.results.row import Row
from desktop.results.visit import child_to_count
from desktop.scoring.review import UNFAMILIAR
from desktop.store.cells import row_of
from desktop.store.database import read_only, told_as_store_error
from desktop.store.portable_paths import cell_of_path, path_of

# Each content once, with the last row that the model gave it, without the pictures.
_FILMS = """
SELECT status, probability, remarks, width, height, sha256, model, scored_at, identifiers,
    distance, brightness
FROM films WHERE id IN (
    SELECT max(id) FROM films
    WHERE model_key = :model AND instr(path, :practice) = 0 AND probability IS NOT NULL
        AND sha256 <> ''
    GROUP BY sha256
)
"""
_PATHS = "SELECT path FROM films WHERE sha256 = ? ORDER BY id DESC"


def candidates_in(store: Path, model_key: str) -> list[Candidate]:
    """The films of all sessions whose score counts, or would count once it was measured here.

    Films that a person has to look at for another reason are left out, such as an adult's. So are
    practice films. `desktop.results.visit.child_to_count` says which films are of one child.

    Args:
        store: the store's file.
        model_key: `desktop.results.scored_film.model_key`.

    Raises:
        StoreError: the file cannot be read.
    """
    names = {"model": model_key, "practice": cell_of_path(Path(NAME_END))}
    with told_as_store_error(), closing(read_only(store)) as db:
        db.row_factory = sqlite3.Row
        return [
            Candidate(
                row.sha256, _child(row), row.probability, film["distance"], film["brightness"]
            )
            for film in db.execute(_FILMS, names)
            if (row := row_of(film, film["sha256"])).probability is not None and _is_counted(row)
        ]


def paths_in(store: Path, contents: Iterable[str]) -> dict[str, list[Path]]:
    """Where files with these contents lay when they were scored, the latest place first.

    Args:
        store: the store's file.
        contents: SHA-256 of each.

    Raises:
        StoreError: the file cannot be read.
    """
    with told_as_store_error(), closing(read_only(store)) as db:
        return {
            content: [path_of(cell) for (cell,) in db.execute(_PATHS, (content,))]
            for content in contents
        }


def _is_counted(row: Row) -> bool:
    return row.score_counts or UNFAMILIAR in row.remarks


def _child(row: Row) -> str:
    child = child_to_count(row.header)
    return " ".join(child) if child else row.sha256

"""Names of films that say nothing of a patient, and the key file that has the real names.

Names of folders are often names of patients. Whoever has the key can go back from an anonymous name
to the film, so the key never goes where the results go.
"""

import codecs
import csv
import os
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from desktop.reading.file_system import on_disk
from desktop.results.csv_file import cell_of, line_of
from desktop.results.file_lock import lock
from desktop.results.row import Row
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

COLUMNS = ("name", "file", "folder", "sha256")
TITLES = codecs.BOM_UTF8 + line_of(COLUMNS)
HASH_DIGITS = 8
_NAME = re.compile(rf"film-([0-9]{{6,}})(-[0-9a-f]{{{HASH_DIGITS}}})?")

NO_KEY = Message(
    "no-names-key",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{path} is no key of anonymous names, or another program has changed it; move it away, or "
        "bring back a copy of it.",
    ),
)
KEY_IN_USE = Message(
    "names-key-in-use",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The key of anonymous names, {path}, is in use by another run; wait until that has ended.",
    ),
)
KEY_NOT_WRITTEN = Message(
    "names-key-not-written",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The key of anonymous names, {path}, cannot be written ({reason}); close other programs "
        "that use it, and make room on the disk.",
    ),
)


class NamesKeyError(MessageError):
    """The key cannot be used."""


@dataclass(frozen=True)
class _Film:
    """A film as the key names it, in cells of a CSV: below a folder, and with its content."""

    file: str
    folder: str
    sha256: str


class NamesKey:
    """An open key. No other program can use it meanwhile, so no number is given twice.

    A film is a file below the folder that was chosen, with its content. A file that changes gets
    another number, and so does one that is moved, or that another chosen folder leads to.
    """

    def __init__(self, path: Path) -> None:
        """Open a key that its owner alone can read; begin one if there is none.

        Raises:
            NamesKeyError: the file is no key, another program uses it, or it cannot be written.
        """
        self.path = path
        self._last = 0
        with self._told():
            opened = on_disk(path)
            opened.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0)
            self._file: IO[bytes] = os.fdopen(os.open(opened, flags, 0o600), "r+b", 0)
            try:
                self._lock()
                self._read()
            except BaseException:
                self._file.close()
                raise

    def anonymous(self, films: Iterable[tuple[Path, Row]]) -> list[Row]:
        """Rows whose `file` is an anonymous name; new names are on the disk before they are given.

        Args:
            films: the path of each film, and its row.

        Raises:
            NamesKeyError: the key cannot be written; no name was given.
        """
        rows, lines = [], []
        given, last = dict[_Film, str](), self._last
        for path, row in films:
            film = _Film(_cell(row.file), _cell(str(_folder(path, row.file))), row.sha256)
            name = self._names.get(film) or given.get(film)
            if name is None:
                last += 1
                name = f"film-{last:06}" + f"-{row.sha256[:HASH_DIGITS]}" * bool(row.sha256)
                given[film] = name
                lines.append(line_of((name, film.file, film.folder, film.sha256)))
            rows.append(replace(row, file=name))
        if lines:
            with self._told():
                self._append(b"".join(lines))
            self._names |= given
            self._films |= {name: film for film, name in given.items()}
            self._last = last
        return rows

    def file_of(self, name: str) -> str | None:
        """The real name behind an anonymous one, as `key_cell` writes it; None if unknown."""
        film = self._films.get(name)
        return film.file if film and film.file else None

    def forget(self, folders: Collection[Path] | None = None) -> None:
        """Delete the real names of the films of these folders, or of all; their numbers stay taken.

        Raises:
            NamesKeyError: the key cannot be written.
        """
        wanted = None if folders is None else {_cell(_absolute(folder)) for folder in folders}
        lines = [
            line_of((name, "", "", ""))
            if wanted is None or film.folder in wanted
            else line_of((name, film.file, film.folder, film.sha256))
            for name, film in self._films.items()
        ]
        with self._told():
            self._file.seek(0)
            self._write(TITLES + b"".join(lines))  # no longer than before, so the disk has room
            self._file.truncate()
            self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell an error of the system as an error of the key."""
        try:
            yield
        except OSError as error:
            failed = KEY_NOT_WRITTEN.filled(path=str(self.path), reason=reason_of(error))
            raise NamesKeyError(failed) from error

    def _lock(self) -> None:
        try:
            lock(self._file)
        except (BlockingIOError, PermissionError) as error:
            raise NamesKeyError(KEY_IN_USE.filled(path=str(self.path))) from error

    def _read(self) -> None:
        """Read the whole lines, and cut off a piece that a power cut may have left behind them."""
        self._file.seek(0)
        content = self._file.read()
        whole = content[: content.rfind(b"\n") + 1]
        if not whole and TITLES.startswith(content):
            self._file.seek(0)
            self._file.truncate()
            self._append(TITLES)
        elif not whole.startswith(TITLES):
            raise NamesKeyError(NO_KEY.filled(path=str(self.path)))
        self._films = self._films_of(whole[len(TITLES) :])
        self._names = {film: name for name, film in self._films.items()}
        numbers = (int(found[1]) for name in self._films if (found := _NAME.fullmatch(name)))
        self._last = max(numbers, default=0)
        if whole:
            self._file.seek(len(whole))
            self._file.truncate()

    def _films_of(self, lines: bytes) -> dict[str, _Film]:
        try:
            read = list(csv.reader(lines.decode().splitlines()))
            return {name: _Film(*cells) for name, *cells in read if _NAME.fullmatch(name)}
        except (TypeError, ValueError, csv.Error) as error:
            raise NamesKeyError(NO_KEY.filled(path=str(self.path))) from error

    def _append(self, lines: bytes) -> None:
        """Write lines, and wait until they are on the disk; or write none of them."""
        begin = self._file.tell()
        try:
            self._write(lines)
        except OSError:
            self._file.seek(begin)
            self._file.truncate()
            raise

    def _write(self, lines: bytes) -> None:
        while lines:
            lines = lines[self._file.write(lines) :]
        os.fsync(self._file.fileno())


def is_anonymous(name: str) -> bool:
    """Whether a name is one that a key has given to a file that could be read."""
    found = _NAME.fullmatch(name)
    return found is not None and found[2] is not None


def key_cell(file: str) -> str:
    """A film's real name (`Row.file`) as a key writes it."""
    return _cell(file)


def _cell(text: str) -> str:
    """A name in one line, so that every line of a key is whole or has no end."""
    cell = cell_of(text)
    if cell.isprintable():
        return cell
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in cell
    )


def _folder(path: Path, file: str) -> str:
    """The folder that a film's name begins below."""
    parents = Path(_absolute(path)).parents
    return str(parents[min(len(PurePosixPath(file).parts), len(parents)) - 1])


def _absolute(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100  # it leaves no .. behind

r"""Paths of any length on Windows, and shares that have gone.

Linux stands for a Windows that refuses long paths: a path of 260 characters is opened only if it
begins with `\\?\`, which the test takes away again.
"""

import builtins
import errno
import io
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PureWindowsPath
from typing import Any, NoReturn
from zipfile import ZipFile

import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from desktop.reading import file_system
from desktop.reading.file_system import exists, is_file, is_folder, on_disk, verbatim
from desktop.reading.read_picture import read_picture
from desktop.results.csv_file import CsvWriter, write_csv
from desktop.results.scored_film import failed
from desktop.scoring.scorer import NOT_SCORED
from desktop.sources import watch_folder
from desktop.sources.folder import find_pictures
from desktop.sources.selection import Source
from desktop.sources.watch_folder import FolderWatch
from desktop.store.records import Stamp
from desktop.store.store import Store
from tests.desktop.sources.incoming import Clock

MAX_PATH = 260
FAR = Path("ward " + "w" * 120, "child " + "c" * 120)


@pytest.mark.parametrize(
    ("path", "same"),
    [
        (r"C:\films\a.png", r"\\?\C:\films\a.png"),
        (r"\\server\share\films\a.png", r"\\?\UNC\server\share\films\a.png"),
        ("//server/share/films/a.png", r"\\?\UNC\server\share\films\a.png"),
        (r"C:\films\..\a.png", r"\\?\C:\a.png"),
        (r"D:\DICOM\IM1.", r"\\?\D:\DICOM\IM1."),
        (r"C:\films\nul.png", r"\\?\C:\films\nul.png"),
    ],
)
def test_windows_is_told_to_take_a_path_letter_by_letter(path: str, same: str) -> None:
    assert verbatim(PureWindowsPath(path)) == same


@pytest.fixture
def old_windows(deep: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Linux refuse long paths as Windows does, once those films are there."""

    def taken(path: Any) -> Any:
        if not isinstance(path, str | os.PathLike):
            return path
        text = os.fspath(path)
        if text.startswith("\\\\?\\"):
            return text.removeprefix("\\\\?\\")
        if len(os.path.abspath(text)) >= MAX_PATH:  # noqa: PTH100
            raise FileNotFoundError(errno.ENOENT, "Das System kann den Pfad nicht finden", text)
        return path

    def of(function: Callable[..., Any]) -> Callable[..., Any]:
        return lambda path=".", *rest, **more: function(taken(path), *rest, **more)

    class Entries:
        """Names below the path that was asked for, as Windows gives them."""

        def __init__(self, path: str) -> None:
            self._path, self._entries = path, scandir(taken(path))

        def __iter__(self) -> "Entries":
            return self

        def __next__(self) -> Any:
            entry = next(self._entries)
            return type("Entry", (), {
                "name": entry.name,
                "path": os.path.join(self._path, entry.name),  # noqa: PTH118
                "is_dir": lambda _: entry.is_dir(),
                "is_symlink": lambda _: entry.is_symlink(),
            })()  # fmt: skip

        def __enter__(self) -> "Entries":
            return self

        def __exit__(self, *_: object) -> None:
            self._entries.close()

    scandir = os.scandir
    monkeypatch.setattr(file_system, "sys", type("sys", (), {"platform": "win32"}))
    monkeypatch.setattr(os, "scandir", Entries)
    for name in ("stat", "lstat", "mkdir", "listdir", "chmod", "open", "unlink"):
        monkeypatch.setattr(os, name, of(getattr(os, name)))
    replace = os.replace
    monkeypatch.setattr(os, "replace", lambda *both: replace(*map(taken, both)))
    opened = of(io.open)
    monkeypatch.setattr(io, "open", opened)
    monkeypatch.setattr(builtins, "open", opened)


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A folder of films, of which one lies so deep that its path is too long for Windows."""
    root = tmp_path / "films"
    folder = root / FAR
    folder.mkdir(parents=True)
    Image.fromarray(phantom(60, 60, seed=1)).save(folder / "film.png")
    with ZipFile(folder / "week.zip", "w") as archive:
        archive.write(folder / "film.png", "film.png")
    shutil.copy(folder / "film.png", root / "first.png")
    assert len(str(folder)) > MAX_PATH
    return root


@pytest.mark.skipif(sys.platform == "win32", reason="there the real thing is tested")
@pytest.mark.usefixtures("old_windows")
def test_without_the_letters_windows_takes_no_long_path(deep: Path) -> None:
    with pytest.raises(FileNotFoundError):
        (deep / FAR / "film.png").open("rb")


@pytest.mark.skipif(sys.platform == "win32", reason="it stands for Windows")
@pytest.mark.usefixtures("old_windows")
def test_films_with_long_paths_are_listed_read_and_kept(
    deep: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = Source.of([deep]).list_pictures()
    assert (listing.others, listing.unreadable) == ([], [])
    names = [path.relative_to(deep).parts[-1] for path in listing.pictures]
    assert names == ["first.png", "film.png", "film.png"]
    assert not any("?" in str(path) for path in listing.pictures)
    assert len({read_picture(path).sha256 for path in listing.pictures}) == 1
    film = listing.pictures[1]
    stamp = Stamp.of(film)
    assert stamp is not None
    with closing(Store(tmp_path / "worklist.sqlite")) as store:
        assert store.earlier(film, stamp, deep, "key") is None
    monkeypatch.setattr(watch_folder, "time", clock)
    watch = FolderWatch(deep)
    assert watch.poll() == []
    clock.move(10)
    assert [path.name for path in watch.poll()] == names


@pytest.mark.skipif(sys.platform == "win32", reason="it stands for Windows")
@pytest.mark.usefixtures("old_windows")
def test_results_are_written_to_a_long_path(deep: Path) -> None:
    film = find_pictures(deep).pictures[1]
    row = failed(film, deep, 0.5, "net", NOT_SCORED).row
    path = film.with_name("out.csv")
    with CsvWriter(path) as writer:
        writer.write(row)
    assert is_file(path)
    write_csv(path, [row, row])
    assert on_disk(path).read_bytes().count(b"\r\n") == 3


@pytest.mark.parametrize("ask", [exists, is_file, is_folder])
def test_a_share_that_is_lost_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable[[Path], bool]
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.EHOSTUNREACH, "No route to host")

    monkeypatch.setattr(os, "stat", refuse)
    assert not ask(tmp_path)

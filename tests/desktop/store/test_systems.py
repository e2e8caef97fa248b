"""A store that was made on one system is used on another, with the decisions in it.

The paths of Windows stand for Windows here: what the store keeps and gives back are such paths.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import SimpleNamespace
from typing import cast

import pytest

from desktop.results.decision import Judgement
from desktop.store import portable_paths
from desktop.store.backup import Backup
from desktop.store.database import address_of, read_only
from desktop.store.portable_paths import cell_of_path
from desktop.store.records import StoredFilm
from desktop.store.store import Store
from tests.desktop.store.kept import VIEW, decision, only, scored, write_earlier

System = Callable[[str], AbstractContextManager[None]]

SYSTEMS: dict[str, Callable[[str], PurePath]] = {"linux": PurePosixPath, "win32": PureWindowsPath}
NAMES = ["ward 2/a.png", "week.zip/ward/b.png", "enfant né en mai.png"]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> System:
    """Enter a system: from then on paths are of its kind."""

    @contextmanager
    def enter(platform: str) -> Iterator[None]:
        with monkeypatch.context() as system:
            system.setattr(portable_paths, "sys", SimpleNamespace(platform=platform))
            system.setattr(portable_paths, "Path", SYSTEMS[platform])
            yield

    return enter


def keep(store: Store, root: PurePath, names: list[str]) -> None:
    films = [cast(Path, root / name) for name in names]
    session = store.begin(cast(Path, root), "key", len(films), VIEW)
    store.keep(session, [StoredFilm(scored(film), None) for film in films])
    store.decide(session, films[0], decision(Judgement.NORMAL, "clear lungs"))


def decisions(store: Store) -> dict[str, list[str]]:
    """The notes on each film of the only session, by the film's name."""
    films = store.films(only(store))
    return {film.row.file: [each.note for each in film.decisions] for film in films}


@pytest.mark.parametrize(
    ("made", "root", "used"),
    [
        ("win32", r"C:\films\May", "linux"),
        ("win32", r"\\server\x-rays\May", "linux"),
        ("win32", "D:\\", "linux"),
        ("linux", "/media/stick/May", "win32"),
        ("win32", r"C:\films\May", "win32"),
        ("linux", "/media/stick/May", "linux"),
    ],
)
def test_a_backup_of_one_system_is_restored_on_another_and_decided_on(
    tmp_path: Path, on: System, made: str, root: str, used: str
) -> None:
    names = NAMES + ["caf\udce9.png"] * (made == "linux")  # a name that is no text
    copy = tmp_path / "copy.sqlite"
    with on(made), closing(Store(tmp_path / "made.sqlite")) as store:
        keep(store, SYSTEMS[made](root), names)
        store.back_up(copy)
    expected = {name: ["clear lungs"] if name == names[0] else [] for name in names}
    with on(used), closing(Store(tmp_path / "used.sqlite")) as store:
        with closing(Backup(copy)) as backup:
            store.restore(backup)
            assert store.missing(backup) == []
        assert decisions(store) == expected
        session = only(store)
        assert session.name == SYSTEMS[made](root).name or root == "D:\\"
        for film in store.films(session):
            store.decide(session.id, film.path, decision(Judgement.PNEUMONIA, "seen again"))
        store.back_up(copy)
    with on(made), closing(Store(tmp_path / "back.sqlite")) as store:
        with closing(Backup(copy)) as backup:
            store.restore(backup)
        after = {name: [*notes, "seen again"] for name, notes in expected.items()}
        assert decisions(store) == after


@pytest.mark.parametrize("root", [rb"C:\films", rb"\\server\x-rays"])
@pytest.mark.parametrize("version", [1, 3, 5])
def test_a_store_of_windows_of_an_earlier_version_opens_on_linux_with_its_decisions(
    path: Path, version: int, root: bytes
) -> None:
    path.parent.mkdir()
    write_earlier(path, version)
    with closing(Store(path)) as store:
        expected = decisions(store)
    path.unlink()
    write_earlier(path, version)
    with closing(sqlite3.connect(path)) as file, file:
        file.create_function("of_windows", 1, lambda cell: of_windows(cell, root))
        file.execute("UPDATE films SET path = of_windows(path)")
        file.execute("UPDATE sessions SET root = of_windows(root)")
    with closing(Store(path)) as store:
        assert decisions(store) == expected
        assert any(expected.values())
        (film, *_), session = store.films(only(store)), only(store)
        store.decide(session.id, film.path, decision(Judgement.NORMAL, "seen on Linux"))
    with closing(Store(path)) as store:
        assert decisions(store)[film.row.file][-1] == "seen on Linux"


def of_windows(cell: bytes, root: bytes) -> bytes:
    """A path below /films as the version of Windows kept it."""
    return root + cell.removeprefix(b"/films").replace(b"/", b"\\")


@pytest.mark.parametrize(
    ("path", "cell"),
    [
        (PureWindowsPath(r"C:\films\a.png"), b"C:/films/a.png"),
        (PureWindowsPath("C:\\films\\\ud83d.png"), b"C:/films/\xed\xa0\xbd.png"),
        (PurePosixPath("/films/caf\udce9.png"), b"/films/caf\xe9.png"),
        (PurePosixPath("/films/a\\b.png"), b"/films/a\\b.png"),
    ],
)
def test_a_path_comes_back_as_it_was_kept(path: PurePath, cell: bytes, on: System) -> None:
    assert cell_of_path(path) == cell
    with on("win32" if isinstance(path, PureWindowsPath) else "linux"):
        assert portable_paths.path_of(cell) == path


@pytest.mark.skipif(sys.platform == "win32", reason="no file there has such a name")
def test_a_backup_on_another_computer_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    r"""SQLite takes a name such as \\server\share for a file of Linux, whose name it is here."""
    monkeypatch.chdir(tmp_path)
    with closing(Store(tmp_path / "made.sqlite")) as store:
        keep(store, PurePosixPath("/films"), NAMES)
        share = PureWindowsPath(r"\\server\share\100% of May?.sqlite")
        store.back_up(tmp_path / str(share))
    with closing(sqlite3.connect(address_of(share), uri=True)) as file:
        assert file.execute("SELECT count(*) FROM films").fetchone() == (len(NAMES),)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            file.execute("DELETE FROM films")
    with closing(read_only(tmp_path / str(share))) as file:
        assert file.execute("SELECT count(*) FROM films").fetchone() == (len(NAMES),)

"""Restoring a backup: what is missing is added, and what is here stays."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.results.decision import Decision, Judgement
from desktop.results.row import Row, Status
from desktop.results.scored_film import Scored
from desktop.store import backup as backup_module
from desktop.store.backup import Backup, copy_store
from desktop.store.database import MIGRATIONS, StoreError
from desktop.store.portable_paths import path_of
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store
from tests.desktop.store.kept import write_earlier

VIEW = SessionView("balanced", 0.5)
NORMAL = Decision(Judgement.NORMAL, None, "a note", "AB", "2026-05-03T12:00:00+00:00")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.sqlite"


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """A backup of a store of two sessions, with a decision on one film."""
    copy = tmp_path / "copy.sqlite"
    with closing(Store(path)) as store:
        first = keep(store, "monday", "a.png", "b.png")
        store.decide(first, Path("/films/monday/a.png"), NORMAL)
        keep(store, "tuesday", "c.png")
        store.back_up(copy)
        store.delete_all()
    return copy


def keep(store: Store, day: str, *names: str) -> int:
    session = store.begin(Path("/films", day), "key", len(names), VIEW)
    for name in names:
        row = Row(
            file=name, status=Status.SCORED, finding=None, probability=0.75, threshold=1.0,
            remarks=(), width=300, height=260, sha256=name, model="net 12345678",
            scored_at="2026-05-03T10:00:00+00:00",
        )  # fmt: skip
        store.keep(session, [StoredFilm(Scored(Path("/films", day, name), row), None)])
    store.end(session)
    return session


def contents(store: Store) -> dict[str, list[tuple[str, tuple[Decision, ...]]]]:
    """The films of each session, and what was decided on them."""
    return {
        session.name: [(film.row.file, film.decisions) for film in store.films(session)]
        for session in store.sessions()
    }


def restore(store: Store, path: Path) -> None:
    with closing(Backup(path)) as backup:
        store.restore(backup)


ALL = {"monday": [("a.png", (NORMAL,)), ("b.png", ())], "tuesday": [("c.png", ())]}


def test_everything_comes_back_into_an_empty_store(path: Path, copy: Path) -> None:
    with closing(Store(path)) as store:
        with closing(Backup(copy)) as backup:
            assert (backup.sessions, len(store.missing(backup))) == (2, 2)
            store.restore(backup)
            assert store.missing(backup) == []
        assert contents(store) == ALL
    with closing(Store(path)) as store:
        assert contents(store) == ALL


def test_what_came_since_stays_and_nothing_comes_twice(path: Path, copy: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, "wednesday", "d.png", "e.png")
        restore(store, copy)
        restore(store, copy)
        assert contents(store) == {"wednesday": [("d.png", ()), ("e.png", ())], **ALL}


def test_a_session_that_was_decided_on_since_stays_beside_that_of_the_backup(
    path: Path, copy: Path
) -> None:
    with closing(Store(path)) as store:
        restore(store, copy)
        monday = next(session for session in store.sessions() if session.name == "monday")
        store.decide(monday.id, Path("/films/monday/b.png"), NORMAL)
        restore(store, copy)
        kept = [
            (session.name, [len(film.decisions) for film in store.films(session)])
            for session in store.sessions()
        ]
    assert sorted(kept) == [("monday", [1, 0]), ("monday", [1, 1]), ("tuesday", [0])]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_backup_of_an_older_version_is_restored_and_stays_as_it_is(
    path: Path, tmp_path: Path, version: int
) -> None:
    old = tmp_path / "old.sqlite"
    write_earlier(old, version)
    before = old.read_bytes()
    with closing(sqlite3.connect(old)) as file:
        films = {path_of(name) for (name,) in file.execute("SELECT path FROM films")}
    with closing(Store(path)) as store:
        restore(store, old)
        (session,) = store.sessions()
        assert {film.path for film in store.films(session)} == films
    assert old.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "old.sqlite"]


def newer(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as file:
        file.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")


def foreign(copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as file:
        file.execute("CREATE TABLE messages (text TEXT)")


def altered(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as file:
        file.execute("DROP TABLE decisions")


def emptied(copy: Path) -> None:
    copy.write_bytes(b"")


def truncated(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[: 5 * 4096])


def scribbled(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[4096 + 100 : 4096 + 30_000] = b"\xa5" * 29_900
    copy.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (newer, "a newer version of the program wrote it"),
        (foreign, "no backup of this program"),
        (altered, "no backup of this program"),
        (emptied, "no backup of this program"),
        (lambda copy: copy.write_text("Dear colleague"), "no backup of this program"),
        (truncated, "it is damaged"),
        (scribbled, "it is damaged"),
        (Path.unlink, "unable to open"),
    ],
)
def test_what_is_no_whole_backup_of_this_program_is_refused(
    copy: Path, harm: Callable[[Path], object], reason: str
) -> None:
    harm(copy)
    with pytest.raises(StoreError, match=reason):
        Backup(copy)


def test_where_the_disk_is_full_nothing_is_added(path: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    copy = tmp_path / "copy.sqlite"
    with closing(Store(path)) as store:
        keep(store, "monday", *(f"{number}.png" for number in range(300)))
        store.back_up(copy)
        store.delete_all()
        keep(store, "tuesday", "a.png")
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limit[1]))
        try:
            with pytest.raises(StoreError):
                restore(store, copy)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        assert contents(store) == {"tuesday": [("a.png", ())]}
        restore(store, copy)
        assert sorted(contents(store)) == ["monday", "tuesday"]


def test_a_copy_is_of_one_moment_and_ends_although_others_go_on_deciding(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "_PAGES_AT_A_TIME", 1)
    copy, left = tmp_path / "copy.sqlite", list[int]()
    with closing(Store(path)) as store:
        session = keep(store, "monday", "a.png")

        def decide(pages_left: int, _pages: int) -> None:
            left.append(pages_left)
            store.decide(session, Path("/films/monday/a.png"), NORMAL)

        copy_store(path, copy, decide)
        assert len(contents(store)["monday"][0][1]) == len(left) > 2
    assert left == list(range(len(left)))[::-1]
    with closing(Store(copy)) as store:
        assert contents(store) == {"monday": [("a.png", ())]}

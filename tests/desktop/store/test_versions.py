"""Stores of several versions side by side: each program finds its own."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store import versions
from desktop.store.database import MIGRATIONS, StoreError
from desktop.store.store import Store
from desktop.store.versions import file_name
from tests.desktop.store.kept import bytes_on_disk, keep, only, scored, write_earlier

NEWEST = len(MIGRATIONS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The store of today's version, of which there is none yet."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / file_name()


def write(path: Path, version: int) -> Path:
    earlier = path.with_name(file_name(version))
    write_earlier(earlier, version)
    return earlier


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_a_newer_program_takes_the_sessions_over_and_the_old_file_stays(
    path: Path, version: int
) -> None:
    earlier = write(path, version)
    before = earlier.read_bytes()
    with closing(Store(path)) as store:
        assert only(store).decided == 1
        keep(store, scored(Path("/films/new.png")))
        assert store.set_aside is None
    assert earlier.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} == {path.name, earlier.name}


def test_what_a_crash_left_of_the_copy_goes_with_the_next_one(path: Path) -> None:
    earlier = write(path, NEWEST - 1)
    path.with_name(f"{path.name} 0123abcd.part").write_bytes(b"secret")
    with closing(Store(path)):
        pass
    assert {each.name for each in path.parent.iterdir()} == {path.name, earlier.name}


def test_a_store_whose_name_has_no_number_is_taken_over_too(path: Path) -> None:
    write_earlier(path.with_name("worklist.sqlite"), NEWEST - 1)
    with closing(Store(path)) as store:
        assert only(store).films == 36


def test_the_latest_of_several_is_taken_over_and_once_only(path: Path) -> None:
    for version in (1, 3):
        write(path, version)
    with closing(Store(path)) as store:
        store.delete(only(store).id)
    with closing(Store(path)) as store:
        assert store.sessions() == []


def test_each_program_goes_on_with_its_own_store(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next version has a table more. It is opened, and then today's version again."""
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.png")))
    with monkeypatch.context() as newer:
        newer.setattr("desktop.store.database.MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE x (y)",)))
        next_path = path.with_name(file_name(NEWEST + 1))
        with closing(Store(next_path)) as store:
            keep(store, scored(Path("/films/b.png")))
            assert len(store.sessions()) == 2
    with closing(Store(path)) as store:
        assert only(store).films == 1
        keep(store, scored(Path("/films/c.png")))
        assert len(store.sessions()) == 2


def test_an_earlier_store_that_is_being_written_is_waited_for(path: Path) -> None:
    earlier = write(path, 3)
    with closing(sqlite3.connect(earlier, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            Store(path, wait=0.1)
        assert not path.exists()
        threading.Timer(0.3, lambda: other.execute("COMMIT")).start()
        with closing(Store(path)) as store:
            assert only(store)


def test_two_windows_that_open_at_once_take_over_one_store(path: Path) -> None:
    write(path, 3)
    stores: list[Store] = []

    def open_one() -> None:
        store = Store(path)
        with closing(store):
            keep(store, scored(Path("/films/new.png")))
        stores.append(store)

    threads = [threading.Thread(target=open_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(stores) == 4
    with closing(Store(path)) as store:
        assert len(store.sessions()) == 5


def test_a_disk_that_is_full_leaves_the_earlier_store_and_no_half_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = write(path, 3)
    before = earlier.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as while_full:
        while_full.setattr("desktop.results.atomic_write.os.fsync", full)
        with pytest.raises(StoreError, match="No space left"):
            Store(path)
    assert [each.name for each in path.parent.iterdir()] == [earlier.name]
    assert earlier.read_bytes() == before
    with closing(Store(path)) as store:
        assert only(store)


@pytest.mark.parametrize("damaged_from", [0, 4096 + 100])
def test_a_damaged_earlier_store_is_named_and_stays(path: Path, damaged_from: int) -> None:
    earlier = write(path, 3)
    content = bytearray(earlier.read_bytes())
    content[damaged_from : damaged_from + 9_000] = b"\xa5" * 9_000
    earlier.write_bytes(content)
    with closing(Store(path)) as store:
        assert store.set_aside == earlier
        assert store.sessions() == []
    assert earlier.read_bytes() == content
    with closing(Store(path)) as store:
        assert store.set_aside is None


# -- deleting --------------------------------------------------------------------------------------


@pytest.fixture
def both(path: Path) -> Iterator[Store]:
    """A store of today's version, made from one of the version before, which lies beside it."""
    earlier = path.with_name(file_name(NEWEST - 1))
    with closing(Store(path)) as store:
        for number in range(3):
            keep(store, scored(Path(f"/films/secret-{number}.png")))
    path.rename(earlier)
    with closing(sqlite3.connect(earlier)) as file, file:
        for number in range(3):
            file.execute(
                "UPDATE sessions SET begun = ? WHERE id = ?", (f"day {number}", number + 1)
            )
    with closing(Store(path)) as store:
        yield store


def test_a_session_is_deleted_from_every_version_without_a_trace(both: Store, path: Path) -> None:
    earlier = path.with_name(file_name(NEWEST - 1))
    assert b"secret-1" in earlier.read_bytes()
    both.delete(2)
    assert b"secret-1" not in bytes_on_disk(path)
    assert b"secret-0" in earlier.read_bytes()
    assert [session.id for session in both.sessions()] == [3, 1]


def test_another_session_with_the_same_number_stays(both: Store, path: Path) -> None:
    earlier = path.with_name(file_name(NEWEST - 1))
    with closing(sqlite3.connect(earlier)) as file, file:
        file.execute("UPDATE sessions SET begun = 'later' WHERE id = 2")
    both.delete(2)
    assert b"secret-1" in earlier.read_bytes()


def test_all_that_is_deleted_is_deleted_in_every_version(both: Store, path: Path) -> None:
    path.with_name("worklist 1 damaged 2026-01-01.sqlite").write_bytes(b"secret-1")
    path.with_name(file_name(NEWEST + 1)).write_bytes(b"secret-1 in a damaged file")
    both.delete_all()
    assert b"secret" not in bytes_on_disk(path)
    assert {each.name.removeprefix(path.name) for each in path.parent.iterdir()} <= {
        "", "-wal", "-shm",
    }  # fmt: skip


def test_a_damaged_store_of_another_version_keeps_no_session_from_being_deleted(
    both: Store, path: Path
) -> None:
    for damaged in (NEWEST - 2, NEWEST + 1):  # whichever of the files is looked at first
        path.with_name(file_name(damaged)).write_bytes(b"no database at all" * 600)
    both.delete(2)
    assert b"secret-1" not in bytes_on_disk(path)
    assert [session.id for session in both.sessions()] == [3, 1]


def test_deleting_tells_when_an_earlier_program_still_reads(both: Store, path: Path) -> None:
    earlier = path.with_name(file_name(NEWEST - 1))
    with closing(sqlite3.connect(earlier)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM films").fetchone()
        with pytest.raises(StoreError, match=r"another window|locked"):
            both.delete(2)


def test_a_file_of_another_name_is_no_store(path: Path) -> None:
    for name in ("worklist 2 copy.sqlite", "my worklist 2.sqlite", "worklist x.sqlite"):
        path.with_name(name).write_bytes(b"secret")
    assert versions.others(path) == []

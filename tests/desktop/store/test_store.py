import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.reading.dicom_header import Header
from desktop.results.decision import Decision, Judgement
from desktop.results.scored_film import Scored
from desktop.store.database import StoreError
from desktop.store.portable_paths import path_of
from desktop.store.records import Stamp, StoredFilm
from desktop.store.store import Store
from tests.desktop.store.kept import (
    AGE,
    JANE,
    VIEW,
    bytes_on_disk,
    decision,
    keep,
    of_file,
    only,
    scored,
)

# -- what is kept ----------------------------------------------------------------------------------


def test_a_session_comes_back_as_it_was_kept(path: Path) -> None:
    first, second = scored(Path("/films/b.png")), scored(Path("/films/a.png"), 0.25)
    with closing(Store(path)) as store:
        store.end(keep(store, first, second))
    with closing(Store(path)) as store:
        record = only(store)
        back = store.films(record)
    assert (record.root, record.films, record.pneumonia, record.pictures, record.view) == (
        Path("/films"), 2, 1, 2, VIEW,
    )  # fmt: skip
    assert record.ended is not None
    assert [film.row for film in back] == [first.row, second.row]
    assert [film.path for film in back] == [first.path, second.path]
    assert (back[0].distance, back[0].brightness) == (31.5, 120.25)
    np.testing.assert_array_equal(back[0].cam, first.cam)
    assert back[0].thumbnail == first.thumbnail
    assert back[0].cam is not None
    assert back[0].cam.dtype == np.float32


def test_a_session_that_was_not_ended_is_known_by_it(path: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.png")))
        assert only(store).ended is None


def test_a_name_that_is_no_text_is_kept(path: Path) -> None:
    film = scored(path_of(b"/films/caf\xe9.png"))
    with closing(Store(path)) as store:
        keep(store, film)
        assert store.films(only(store))[0].path == film.path


def test_of_a_header_only_what_is_shown_and_exported_is_kept(path: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.dcm"), header=JANE))
        (back,) = store.films(only(store))
    header = back.row.header
    assert header is not None
    assert (header.patient_name, header.patient_id, header.age) == ("Doe Jane", "4711", AGE)
    assert (header.modality, header.body_part, header.view) == ("", "", "")
    assert b"CHEST" not in bytes_on_disk(path)


def test_the_machine_of_a_film_is_kept_for_the_groups_of_films(path: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.dcm"), header=replace(JANE, station="Room 2")))
        (back,) = store.films(only(store))
    assert back.row.header is not None
    assert back.row.header.machine == "Room 2"


def test_a_later_decision_counts_and_the_earlier_stays_in_the_history(path: Path) -> None:
    film = scored(Path("/films/a.png"))
    first, second = decision(Judgement.NORMAL), decision(Judgement.UNSURE, "look again", "CD")
    with closing(Store(path)) as store:
        session = keep(store, film)
        store.decide(session, film.path, first)
        store.decide(session, film.path, second)
        (back,) = store.films(only(store))
        assert back.decisions == (first, second)
        assert back.decision == second
        assert only(store).decided == 1
        store.withdraw(session, film.path)
        (back,) = store.films(only(store))
        assert back.decision == first
    with closing(sqlite3.connect(path)) as file:
        history = file.execute(
            "SELECT judgement, withdrawn_at IS NULL FROM decisions ORDER BY id"
        ).fetchall()
    assert history == [("normal", 1), ("unsure", 0)]


def test_a_file_that_changed_is_decided_on_by_its_content(path: Path) -> None:
    early = scored(Path("/films/a.png"), 0.1)
    late = replace(early, row=replace(early.row, sha256="cd" * 32))
    with closing(Store(path)) as store:
        session = keep(store, early, late)
        store.decide(session, early.path, decision(Judgement.NORMAL), early.row.sha256)
        store.decide(session, late.path, decision(Judgement.UNSURE), late.row.sha256)
        store.withdraw(session, late.path, late.row.sha256)
        first, second = store.films(only(store))
    assert first.decision == decision(Judgement.NORMAL)
    assert second.decision is None


def test_a_parcel_is_kept_whole_or_not_at_all(path: Path) -> None:
    good, bad = scored(Path("/films/a.png")), scored(Path("/films/b.png"))
    unwritable = replace(bad, row=replace(bad.row, sha256="\udcff"))
    with closing(Store(path)) as store:
        session = keep(store, scored(Path("/films/first.png")))
        with pytest.raises(StoreError):
            store.keep(session, [StoredFilm(good, None), StoredFilm(unwritable, None)])
        assert only(store).films == 1


# -- taking over -----------------------------------------------------------------------------------


def kept_file(store: Store, file: Path, *decisions: Decision) -> None:
    """A row of a file that exists, with its true hash."""
    film = replace(of_file(file), decisions=decisions)
    session = store.begin(file.parent, "key", 1, VIEW)
    store.keep(session, [StoredFilm(film, Stamp.of(file))])


def earlier(store: Store, file: Path, key: str = "key") -> StoredFilm | None:
    stamp = Stamp.of(file)
    assert stamp is not None
    return store.earlier(file, stamp, file.parent, key)


def kept_and_taken_over(store: Store, file: Path) -> int:
    """A row in two sessions, of which the later is returned."""
    kept_file(store, file)
    known = earlier(store, file)
    assert known is not None
    session = store.begin(file.parent, "key", 1, VIEW)
    store.keep(session, [known])
    return session


def test_an_unchanged_file_is_known_by_another_model_it_is_not(path: Path, film_file: Path) -> None:
    with closing(Store(path)) as store:
        kept_file(store, film_file)
        known = earlier(store, film_file)
        assert known is not None
        assert known.scored.row.probability == 0.75
        assert earlier(store, film_file, "another model") is None


def test_a_file_with_a_new_time_and_the_same_content_is_known(path: Path, film_file: Path) -> None:
    with closing(Store(path)) as store:
        kept_file(store, film_file)
        os.utime(film_file, (1, 1))
        assert earlier(store, film_file) is not None


def test_a_file_of_the_same_size_and_another_content_is_not_known(
    path: Path, film_file: Path
) -> None:
    with closing(Store(path)) as store:
        kept_file(store, film_file)
        film_file.write_bytes(b"A FILM")
        os.utime(film_file, (1, 1))
        assert earlier(store, film_file) is None


def test_a_file_on_another_drive_is_known_by_its_content_and_keeps_its_decisions(
    path: Path, film_file: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "drive f" / "b.png"
    moved.parent.mkdir()
    with closing(Store(path)) as store:
        kept_file(store, film_file, decision(Judgement.NORMAL))
        film_file.rename(moved)
        known = earlier(store, moved)
        assert known is not None
        session = store.begin(moved.parent, "key", 1, VIEW)
        store.keep(session, [known])
        (back,) = store.films(store.sessions()[0])
    assert (back.path, back.row.file) == (moved, "b.png")
    assert back.decision == decision(Judgement.NORMAL)


def test_what_is_taken_over_is_the_same_row_in_both_sessions(path: Path, film_file: Path) -> None:
    with closing(Store(path)) as store:
        session = kept_and_taken_over(store, film_file)
        store.decide(session, film_file, decision(Judgement.NORMAL))
        assert [record.decided for record in store.sessions()] == [1, 1]


def test_a_row_is_replaced_in_its_place_and_in_its_session_alone(
    path: Path, film_file: Path
) -> None:
    with closing(Store(path)) as store:
        session = kept_and_taken_over(store, film_file)
        last = scored(film_file.parent / "z.png")
        store.keep(session, [StoredFilm(last, None)])
        later, earlier_session = store.sessions()
        new = replace(scored(film_file, 0.25), decisions=(decision(Judgement.NORMAL),))
        store.replace(session, new)
        first, second = store.films(later)
        assert (first.row.probability, first.decisions) == (0.25, new.decisions)
        assert second.path == last.path
        assert store.films(earlier_session)[0].row.probability == 0.75
        known = earlier(store, film_file)
        assert known is not None
        assert known.scored.row.probability == 0.25
        store.replace(earlier_session.id, new)
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM films").fetchone() == (3,)


# -- deleting and backing up -----------------------------------------------------------------------


def secrets(number: int) -> Scored:
    return scored(
        Path(f"/films of child {number}/secret-{number}.dcm"),
        header=Header(patient_name=f"Secret Name {number}"),
    )


def test_a_deleted_session_leaves_no_byte(path: Path) -> None:
    with closing(Store(path)) as store:
        first, second = keep(store, secrets(1)), keep(store, secrets(2))
        store.decide(first, secrets(1).path, decision(Judgement.NORMAL, "note of child 1"))
        assert b"Secret Name 1" in bytes_on_disk(path)
        store.delete(first)
        content = bytes_on_disk(path)
        for text in (b"Secret Name 1", b"secret-1", b"child 1"):
            assert text not in content
        assert b"Secret Name 2" in content
        assert only(store).id == second


def test_a_film_of_two_sessions_goes_with_the_last_of_them(path: Path, film_file: Path) -> None:
    with closing(Store(path)) as store:
        session = kept_and_taken_over(store, film_file)
        store.delete(session)
        assert only(store).films == 1
        store.delete(only(store).id)
        assert film_file.name.encode() not in bytes_on_disk(path)


def test_deleting_all_leaves_no_byte_and_no_damaged_file(path: Path) -> None:
    with closing(Store(path)) as store:
        for number in range(20):
            keep(store, secrets(number))
    path.with_name("worklist damaged 2026-01-01.sqlite").write_bytes(b"Secret Name 3")
    with closing(Store(path)) as store:
        store.delete_all()
        assert b"ecret" not in bytes_on_disk(path)
        assert store.sessions() == []
        keep(store, secrets(1))


def test_deleting_tells_when_another_program_still_reads(path: Path) -> None:
    with closing(Store(path)) as store, closing(sqlite3.connect(path)) as other:
        session = keep(store, secrets(1))
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM films").fetchone()
        with pytest.raises(StoreError, match="another window"):
            store.delete(session)


def test_a_backup_is_a_store_of_its_own(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    copy.write_text("an older backup")
    with closing(Store(path)) as store:
        keep(store, secrets(1))
        store.back_up(copy)
        store.delete_all()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["copy.sqlite", "data"]
    with closing(Store(copy)) as store:
        assert only(store).films == 1


def test_a_backup_that_fails_leaves_the_older_one(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    with closing(Store(path)) as store:
        keep(store, secrets(1))
        with pytest.raises(StoreError):
            store.back_up(folder)
        with pytest.raises(StoreError):
            store.back_up(tmp_path / "nowhere" / "copy.sqlite")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a folder", "data"]

import hashlib
import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.picture import CROPPED
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Pattern, Row, Status
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import jpeg_of, pixels_of
from desktop.scoring.review import BLURRED
from desktop.store.cells import blob_of
from desktop.store.database import MIGRATIONS, StoreError
from desktop.store.earlier_reasons import remarks_of
from desktop.store.records import SessionRecord, SessionView, Stamp, StoredFilm
from desktop.store.store import Store
from models.message import from_json, joined

VIEW = SessionView("balanced", 0.5, "probability", True)
JANE = Header("CR", "CHEST", "AP", False, 3, "Doe Jane", "4711", "F", "20240501", "A-1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.sqlite"


def scored(path: Path, probability: float = 0.75, header: Header | None = None) -> Scored:
    row = Row(
        file=path.name, status=Status.SCORED, finding=None, probability=probability, threshold=1.0,
        remarks=(), width=300, height=260, sha256="ab" * 32, model="net 12345678",
        scored_at="2026-01-01T10:00:00+00:00", pattern_if_pneumonia=Pattern.VIRAL, header=header,
    )  # fmt: skip
    cam = np.arange(49, dtype=np.float32).reshape(7, 7)
    return Scored(path, row, cam, jpeg_of(np.full((64, 55), 7, np.uint8)), 31.5, 120.25)


def decision(judgement: Judgement, note: str = "", by: str = "AB") -> Decision:
    return Decision(judgement, Finding.PNEUMONIA, note, by, "2026-01-01T10:05:00+00:00")


def keep(store: Store, *films: Scored) -> int:
    session = store.begin(films[0].path.parent, "key", len(films), VIEW)
    store.keep(session, [StoredFilm(film, None) for film in films])
    return session


def only(store: Store) -> SessionRecord:
    (session,) = store.sessions()
    return session


def bytes_on_disk(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.iterdir())


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
    film = scored(Path(os.fsdecode(b"/films/caf\xe9.png")))
    with closing(Store(path)) as store:
        keep(store, film)
        assert store.films(only(store))[0].path == film.path


def test_of_a_header_only_what_is_shown_and_exported_is_kept(path: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.dcm"), header=JANE))
        (back,) = store.films(only(store))
    header = back.row.header
    assert header is not None
    assert (header.patient_name, header.patient_id, header.age) == ("Doe Jane", "4711", 3)
    assert (header.modality, header.body_part, header.view) == ("", "", "")
    assert b"CHEST" not in bytes_on_disk(path)


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


def test_a_parcel_is_kept_whole_or_not_at_all(path: Path) -> None:
    good, bad = scored(Path("/films/a.png")), scored(Path("/films/b.png"))
    unwritable = replace(bad, row=replace(bad.row, sha256="\udcff"))
    with closing(Store(path)) as store:
        session = keep(store, scored(Path("/films/first.png")))
        with pytest.raises(StoreError):
            store.keep(session, [StoredFilm(good, None), StoredFilm(unwritable, None)])
        assert only(store).films == 1


# -- taking over -----------------------------------------------------------------------------------


@pytest.fixture
def film_file(tmp_path: Path) -> Path:
    file = tmp_path / "films" / "a.png"
    file.parent.mkdir()
    file.write_bytes(b"a film")
    return file


def kept_file(store: Store, file: Path, *decisions: Decision) -> None:
    """A row of a file that exists, with its true hash."""
    film = scored(file)
    row = replace(film.row, sha256=hashlib.sha256(file.read_bytes()).hexdigest())
    film = replace(film, row=row, decisions=decisions)
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


# -- the file --------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="there the folder's rights decide")
def test_nobody_else_can_read_it(path: Path) -> None:
    path.parent.mkdir()
    path.touch(0o644)
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.png")))
        store.back_up(path.with_name("copy.sqlite"))
        for file in path.parent.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_file_of_version_1_opens_and_is_of_the_newest_afterwards(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.executescript(Path(__file__).with_name("store_version_1.sql").read_text())
    with closing(Store(path)) as store:
        record = only(store)
        (film,) = store.films(record)
        assert record.root == Path("/films")
        assert film.row.file == "ward 2/a.dcm"
        assert film.row.header == Header(patient_name="Doe Jane", patient_id="4711", age=3)
        assert film.decision == Decision(
            Judgement.POOR_IMAGE, Finding.PNEUMONIA, "rotated", "AB", "2026-01-01T10:05:00+00:00"
        )
        store.decide(record.id, film.path, decision(Judgement.NORMAL))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)


def test_reasons_of_version_3_are_taken_over_as_messages_and_read_as_before(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.executescript(Path(__file__).with_name("store_version_3.sql").read_text())
        rows = file.execute("SELECT path, reason FROM films").fetchall()
    before = {Path(os.fsdecode(name)): reason for name, reason in rows}
    with closing(Store(path)) as store:
        films = store.films(only(store))
    assert {film.path: film.row.reason for film in films} == before
    assert all(bool(film.row.reason_code) == bool(film.row.reason) for film in films)
    assert not any("as-written" in film.row.reason_code for film in films)
    photograph = next(film.row for film in films if film.row.file == "blurred.jpg")
    assert photograph.remarks == (BLURRED, CROPPED)
    assert "put-right" in {film.row.reason_code for film in films}


@pytest.mark.parametrize(
    ("reason", "codes"),
    [
        ("", ""),
        ("A sentence that no version wrote. The file is empty; export the film again.",
         "as-written"),
        ("The file cannot be read (Input/output error); check the disk or the cable, and score it "
         "again.", "file-unreadable"),
        ("The film was turned to the left and inverted (white for black) and was put right before "
         "scoring; check it. The child is six years or older; the model was trained on one to five "
         "years.", "put-right older-child"),
        ("The file is larger than 160 MB; export a smaller one.", "file-too-large"),
    ],
)  # fmt: skip
def test_a_reason_of_an_earlier_version_keeps_its_words(reason: str, codes: str) -> None:
    remarks = from_json(remarks_of(reason))
    assert joined(remarks) == reason
    assert " ".join(remark.code for remark in remarks) == codes


def test_a_thumbnail_of_an_earlier_version_is_shown(path: Path) -> None:
    pixels = np.tile(np.arange(64, dtype=np.uint8), (55, 1))
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.png")))
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE films SET thumbnail = ?", (blob_of(pixels),))
    with closing(Store(path)) as store:
        (film,) = store.films(only(store))
    assert film.thumbnail is not None
    np.testing.assert_allclose(pixels_of(film.thumbnail), pixels, atol=8)


def test_a_file_of_a_newer_version_is_refused_and_stays(path: Path) -> None:
    with closing(Store(path)) as store:
        keep(store, scored(Path("/films/a.png")))
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version of the program"):
        Store(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("damaged_from", [0, 4096 + 100])
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begun(
    path: Path, damaged_from: int
) -> None:
    with closing(Store(path)) as store:
        keep(store, *(scored(Path(f"/films/{number}.png")) for number in range(50)))
    content = bytearray(path.read_bytes())
    content[damaged_from : damaged_from + 30_000] = b"\xa5" * 30_000
    path.write_bytes(content)
    with closing(Store(path)) as store:
        assert store.set_aside is not None
        assert store.set_aside.read_bytes() == content
        assert "damaged" in store.set_aside.name
        assert store.sessions() == []
        keep(store, scored(Path("/films/a.png")))
    with closing(Store(path)) as store:
        assert store.set_aside is None
        assert only(store).films == 1


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

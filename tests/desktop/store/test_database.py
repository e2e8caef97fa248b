"""The store's file: private, brought up to date, and set aside when damaged."""

import os
import re
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age
from desktop.reading.picture import CROPPED
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding
from desktop.results.thumbnail import pixels_of
from desktop.scoring.review import BLURRED
from desktop.store.cells import blob_of
from desktop.store.database import MIGRATIONS, StoreError
from desktop.store.earlier_reasons import remarks_of
from desktop.store.portable_paths import path_of
from desktop.store.store import Store
from models.message import from_json, joined
from tests.desktop.store.kept import decision, keep, only, scored, write_earlier


def test_a_new_file_that_another_window_begins_is_waited_for(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            Store(path, wait=0.1)
        threading.Timer(0.3, lambda: other.execute("COMMIT")).start()
        with closing(Store(path)) as store:
            keep(store, scored(Path("/films/a.png")))
            assert only(store)


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
    write_earlier(path, 1)
    with closing(Store(path)) as store:
        record = only(store)
        (film,) = store.films(record)
        assert record.root == Path("/films")
        assert film.row.file == "ward 2/a.dcm"
        assert film.row.header == Header(
            patient_name="Doe Jane", patient_id="4711", age=Age.in_years(3)
        )
        assert film.decision == Decision(
            Judgement.POOR_IMAGE, Finding.PNEUMONIA, "rotated", "AB", "2026-01-01T10:05:00+00:00"
        )
        store.decide(record.id, film.path, decision(Judgement.NORMAL))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_film_of_any_earlier_version_loses_nothing_but_its_pattern(
    path: Path, version: int
) -> None:
    path.parent.mkdir()
    write_earlier(path, version)
    before = films_of(path)
    if version < 5:
        assert {film.pop("pattern") for film in before} & {"bacterial", "viral"}
    with closing(Store(path)) as store:
        shown = store.films(only(store))
    kept = films_of(path)
    assert not any("pattern" in film for film in kept)
    # A reason becomes a message without semicolons. Its words have a test of their own.
    altered = {"reason", "remarks"} if version < 7 else set()
    for film, same in zip(before, kept, strict=True):
        same_facts = {name: same[name] for name in film.keys() - altered}
        assert same_facts == {name: film[name] for name in film.keys() - altered}
    assert {film.path for film in shown} == {path_of(film["path"]) for film in kept}


def films_of(path: Path) -> list[dict[str, Any]]:
    """The cells of each film by column, as they are in the file."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        return [dict(film) for film in file.execute("SELECT * FROM films ORDER BY id")]


def test_reasons_of_version_3_are_taken_over_as_messages_and_read_as_before(path: Path) -> None:
    path.parent.mkdir()
    write_earlier(path, 3)
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT path, reason FROM films").fetchall()
    before = {Path(os.fsdecode(name)): reason for name, reason in rows}
    with closing(Store(path)) as store:
        films = store.films(only(store))
    assert {film.path: film.row.reason for film in films} == {
        path: re.sub("; ([a-z])", lambda found: f". {found[1].upper()}", reason)
        for path, reason in before.items()
    }
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

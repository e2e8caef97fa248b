"""Which version is in use, which one to go back to, and how another one is started."""

import os
import sys
import time
from pathlib import Path

import pytest

from desktop import VERSION
from desktop.paths import programs_path
from desktop.update.errors import UpdateError
from desktop.update.programs import (
    InstalledVersion,
    earlier_version,
    environment,
    later_in_use,
    note_opened,
    note_update,
    start,
    this_program,
)
from desktop.update.release import program_name
from tests.desktop.update.releases import make_program


@pytest.fixture
def newer(program: InstalledVersion) -> InstalledVersion:
    return make_program(program.folder.parent / "Pneumolite 0.2.0", "0.2.0")


def test_until_the_newer_one_has_opened_the_old_one_is_in_use(
    program: InstalledVersion, newer: InstalledVersion
) -> None:
    assert later_in_use(program) is None
    note_update(program, newer)
    assert later_in_use(program) is None
    assert earlier_version(newer) == program
    note_opened(newer)
    assert later_in_use(program) == newer
    assert later_in_use(newer) is None
    assert earlier_version(program) is None


def test_who_goes_back_is_not_asked_again(
    program: InstalledVersion, newer: InstalledVersion
) -> None:
    note_update(program, newer)
    note_opened(newer)
    note_opened(program)
    assert later_in_use(program) is None
    assert earlier_version(newer) == program
    note_opened(newer)
    assert later_in_use(program) == newer


def test_the_first_of_three_versions_knows_the_last_one(
    program: InstalledVersion, newer: InstalledVersion
) -> None:
    newest = make_program(program.folder.parent / "Pneumolite 0.10.0", "0.10.0")
    note_update(program, newer)
    note_opened(newer)
    note_update(newer, newest)
    note_opened(newest)
    assert later_in_use(program) == later_in_use(newer) == newest
    assert earlier_version(newest) == newer
    assert earlier_version(newer) is None


def test_a_version_that_was_removed_is_not_offered(
    program: InstalledVersion, newer: InstalledVersion
) -> None:
    note_update(program, newer)
    note_opened(newer)
    newer.executable.unlink()
    assert later_in_use(program) is None
    program.executable.unlink()
    assert earlier_version(newer) is None


def test_without_an_update_nothing_is_noted(program: InstalledVersion) -> None:
    note_opened(program)
    note_opened(None)
    assert not programs_path().exists()
    assert later_in_use(None) is None
    assert earlier_version(None) is None


@pytest.mark.parametrize(
    "noted", ["", "[]", "{}", '{"opened": 1}', "\xff", '{"opened": {"version": "x"}}']
)
def test_notes_that_are_damaged_are_none(noted: str, program: InstalledVersion) -> None:
    programs_path().parent.mkdir(parents=True)
    programs_path().write_text(noted, encoding="latin-1")
    assert later_in_use(program) is None
    note_opened(program)


def test_only_an_unpacked_program_is_one(
    monkeypatch: pytest.MonkeyPatch, program: InstalledVersion
) -> None:
    assert this_program() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program.executable))
    with monkeypatch.context() as mac:
        mac.setattr(sys, "platform", "darwin")
        assert this_program() is None
    assert this_program() == InstalledVersion(VERSION, program.executable)


@pytest.mark.skipif(os.name == "nt", reason="the test's program is a script of Linux")
def test_another_program_is_started_with_its_films(
    program: InstalledVersion, newer: InstalledVersion
) -> None:
    start(newer, [Path("/films/ward 2")])
    opened = program.folder.parent / "opened.txt"
    deadline = time.monotonic() + 10
    while not opened.exists() or not opened.read_text().endswith("ward 2\n"):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert opened.read_text() == "0.2.0\n/films/ward 2\n"


def test_what_cannot_be_started_is_told(newer: InstalledVersion) -> None:
    gone = InstalledVersion("0.2.0", newer.folder / "gone" / program_name())
    with pytest.raises(UpdateError, match=r"^Pneumolite 0\.2\.0 cannot be started \("):
        start(gone)


def test_another_program_does_not_get_this_ones_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("_PYI_ARCHIVE_FILE", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/this/program")
    assert "/this/program" not in environment().values()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/user")
    assert environment()["LD_LIBRARY_PATH"] == "/of/the/user"

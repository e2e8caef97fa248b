"""Disks that are full, read-only, renamed or gone while films are being scored."""

import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.cli.terminal import INCOMPLETE
from tests.faults.driving import (
    command_line,
    kept_rows,
    make_films,
    read,
    store_path,
    wait_for,
    window,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it asks Linux for these faults")

# Enough films that the program is still scoring when the first rows are there.
FILMS = 80


@pytest.fixture
def films(tmp_path: Path) -> Path:
    make_films(tmp_path / "films", FILMS)
    return tmp_path / "films"


def first_rows(program: "subprocess.Popen[str]") -> int:
    """Wait until the program shows rows; returns how many."""
    assert program.stdout is not None
    return int(program.stdout.readline())


# -- full ------------------------------------------------------------------------------------------


def test_what_the_full_disk_did_not_take_the_next_run_keeps(tmp_path: Path, films: Path) -> None:
    program = window(tmp_path, films)
    shown = first_rows(program)
    log = store_path(tmp_path)
    log = log.with_name(f"{log.name}-wal")
    # The largest size a file may have stands for the end of the disk.
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (log.stat().st_size + 20_000, -1))
    said, _ = program.communicate(timeout=120)
    assert program.returncode == 0
    *_, last = said.split()
    assert last == str(FILMS)
    assert [line for line in said.splitlines() if not line.isdigit()] in (
        ["disk I/O error"],
        ["database or disk is full"],
    )
    (rows,) = kept_rows(tmp_path)
    assert shown <= len(rows) < FILMS
    window(tmp_path, films).communicate(timeout=120)
    rows = kept_rows(tmp_path)[0]
    assert len({each.path for each in rows}) == len(rows) == FILMS


def test_a_log_on_a_full_disk_costs_no_row(tmp_path: Path) -> None:
    make_films(tmp_path / "films", 3)
    no_folder = tmp_path / "a file"
    no_folder.touch()
    with Path("/dev/full").open("w") as full:
        program = command_line(
            tmp_path / "films", tmp_path / "out.csv", "--heatmaps", no_folder, output=full
        )
        assert program.wait(120) == INCOMPLETE
    assert len(read(tmp_path / "out.csv")) == 3


# -- read-only -------------------------------------------------------------------------------------


def test_results_for_a_folder_that_is_read_only_are_refused_in_one_sentence(tmp_path: Path) -> None:
    make_films(tmp_path / "films", 1)
    folder = tmp_path / "read-only"
    (folder / ".local").mkdir(parents=True)  # the program keeps its own files there
    folder.chmod(0o555)
    program = command_line(tmp_path / "films", folder / "out.csv")
    _, errors = program.communicate(timeout=120)
    assert program.returncode == 2
    assert errors.splitlines()[-1] == (
        f"{folder / 'out.csv'} cannot be written (Permission denied); choose another place."
    )


def test_a_data_folder_that_is_read_only_keeps_no_film_from_being_scored(tmp_path: Path) -> None:
    make_films(tmp_path / "films", 3)
    store_path(tmp_path).parent.mkdir(parents=True)
    store_path(tmp_path).parent.chmod(0o555)
    said, _ = window(tmp_path, tmp_path / "films").communicate(timeout=120)
    assert said.splitlines()[0] == "Permission denied"
    assert said.splitlines()[-1] == "3"


def test_folders_that_become_read_only_during_a_run_cost_no_row(
    tmp_path: Path, films: Path
) -> None:
    program = window(tmp_path, films)
    first_rows(program)
    for folder in (films, store_path(tmp_path).parent):
        folder.chmod(0o555)
    said, _ = program.communicate(timeout=120)
    assert said.split()[-1] == str(FILMS)
    assert len(kept_rows(tmp_path)[0]) == FILMS


# -- gone ------------------------------------------------------------------------------------------


def test_films_that_are_deleted_during_a_run_get_rows_that_say_so(
    tmp_path: Path, films: Path
) -> None:
    out = tmp_path / "out.csv"
    program = command_line(films, out)
    wait_for(lambda: out.exists() and len(read(out)) > 1)
    shutil.rmtree(films)
    assert program.wait(120) == 0
    rows = read(out)
    assert len({row["file"] for row in rows}) == len(rows) == FILMS
    reasons = {row["reason"] for row in rows if row["status"] == "error"}
    assert reasons == {"The file is no longer there. Look for it and score it again."}
    assert any(row["probability"] for row in rows)


def test_a_folder_that_is_renamed_and_comes_back_is_gone_on_with(
    tmp_path: Path, films: Path
) -> None:
    program = window(tmp_path, films)
    first_rows(program)
    films.rename(tmp_path / "away")
    program.communicate(timeout=120)
    (rows,) = kept_rows(tmp_path)
    assert 0 < sum(each.row.probability is not None for each in rows) < len(rows) == FILMS
    (tmp_path / "away").rename(films)
    window(tmp_path, films).communicate(timeout=120)
    rows = kept_rows(tmp_path)[0]
    assert len({each.path for each in rows}) == len(rows) == FILMS
    assert all(each.row.probability is not None for each in rows)
    with closing(sqlite3.connect(store_path(tmp_path))) as store:
        scored = store.execute("SELECT count(*) FROM films WHERE status <> 'error'")
        assert scored.fetchone() == (FILMS,), "a film was scored twice"


def test_results_in_a_folder_that_is_renamed_during_a_run_are_whole(
    tmp_path: Path, films: Path
) -> None:
    (tmp_path / "results").mkdir()
    out = tmp_path / "results" / "out.csv"
    program = command_line(films, out)
    wait_for(lambda: out.exists() and len(read(out)) > 1)
    out.parent.rename(tmp_path / "other")
    assert program.wait(120) == 0
    assert len({row["file"] for row in read(tmp_path / "other" / "out.csv")}) == FILMS


def test_a_device_that_is_pulled_out_is_told_as_such(tmp_path: Path) -> None:
    make_films(tmp_path / "films", 2)
    # Reading a process's memory from its beginning fails as a broken device does.
    (tmp_path / "films" / "pulled.bmp").symlink_to("/proc/self/mem")
    out = tmp_path / "out.csv"
    assert command_line(tmp_path / "films", out).wait(120) == 0
    (row,) = (row for row in read(out) if row["status"] == "error")
    assert row["file"] == "pulled.bmp"
    assert row["reason"] == (
        "The file cannot be read (Input/output error). Check the disk or the cable, and score it "
        "again."
    )
    assert len(read(out)) == 3

"""A decoder that crashes, hangs or cannot be started costs neither the window nor a row."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.results.row import Status
from desktop.scoring.worker_process import CRASHED, ScoringProcess
from models.model import Model
from tests.faults.driving import (
    command_line,
    kept_rows,
    make_films,
    read,
    scoring_processes,
    wait_for,
    window,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")

# Enough films that the program is still scoring when the first rows are there.
FILMS = 80
STALL_SECONDS = 20

# Python runs this at its start. It breaks the decoder for BMP.
BROKEN_DECODER = """
import ctypes
from PIL import BmpImagePlugin, Image

def open_picture(file, name=None):
    content = file.read()
    file.seek(0)
    if b"crash" in content:
        ctypes.string_at(0)
    return BmpImagePlugin.BmpImageFile(file, name)

Image.register_open("BMP", open_picture, BmpImagePlugin._accept)
"""

NO_SCORING_PROCESS = """
import sys
if sys.argv[-1] == "scoring-process":
    sys.exit(1)
"""


@pytest.fixture
def python_path(tmp_path: Path) -> Path:
    """A folder for a `sitecustomize.py`."""
    path = tmp_path / "python path"
    path.mkdir()
    return path


def window_that_scores(tmp_path: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """A window that has begun to show rows of its `FILMS`, and the processes it scores with."""
    make_films(tmp_path / "films", FILMS)
    program = window(tmp_path, tmp_path / "films")
    assert program.stdout is not None
    program.stdout.readline()
    processes = scoring_processes(program.pid)
    assert processes
    return program, processes


@dataclass(frozen=True)
class Stalled:
    """A window whose share does not answer.

    Attributes:
        home: where it keeps its rows.
        processes: those that it scores with. They are stopped, which stands for one that never
            returns from reading.
        since: by the clock `time.monotonic`.
    """

    program: subprocess.Popen[str]
    home: Path
    processes: list[int]
    since: float


@pytest.fixture(scope="module", autouse=True)
def stalled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stalled]:
    """It waits from here to the last test, so most of the time passes while other tests run."""
    home = tmp_path_factory.mktemp("stalled")
    program, processes = window_that_scores(home)
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    yield Stalled(program, home, processes, time.monotonic())
    # Its processes end with it once they go on. They have ended if it has.
    if program.poll() is None:
        program.kill()
        for process in processes:
            os.kill(process, signal.SIGCONT)
        program.communicate()


def test_a_decoder_that_crashes_costs_its_film_alone(tmp_path: Path, python_path: Path) -> None:
    (python_path / "sitecustomize.py").write_text(BROKEN_DECODER)
    films = make_films(tmp_path / "films", 12)
    for film in films[3:12:4]:
        film.write_bytes(film.read_bytes() + b"crash")
    program = window(tmp_path, tmp_path / "films", jobs=2, python_path=python_path)
    said, errors = program.communicate(timeout=120)
    assert (program.returncode, said.split()[-1]) == (0, "12"), errors
    (rows,) = kept_rows(tmp_path)
    broken = {each.row.file for each in rows if each.row.status is Status.ERROR}
    assert broken == {"003.bmp", "007.bmp", "011.bmp"}
    assert {each.row.file for each in rows} == {film.name for film in films}
    assert all("crashed at this file" in each.row.reason for each in rows if each.cam is None)


def test_films_that_were_handed_over_with_one_that_crashes_are_scored(
    tmp_path: Path, python_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    (python_path / "sitecustomize.py").write_text(BROKEN_DECODER)
    monkeypatch.syspath_prepend(python_path)
    films = make_films(tmp_path / "films", 4)
    films[2].write_bytes(films[2].read_bytes() + b"crash")
    with closing(ScoringProcess(model, tmp_path, 0.5)) as process:
        together = process.score(films)
        after = process.score(films[:2])
    assert [each.path for each in together] == films
    assert [CRASHED in each.row.remarks for each in together] == [False, False, True, False]
    assert [each.row.status for each in after] == [each.row.status for each in together[:2]]


def test_where_no_process_can_be_started_films_are_scored_all_the_same(
    tmp_path: Path, python_path: Path
) -> None:
    (python_path / "sitecustomize.py").write_text(NO_SCORING_PROCESS)
    make_films(tmp_path / "films", 3)
    program = command_line(tmp_path / "films", tmp_path / "out.csv", python_path=python_path)
    assert "films: 3 of 3;" in program.communicate(timeout=120)[0]
    assert all(row["probability"] for row in read(tmp_path / "out.csv"))


def test_a_run_can_be_stopped_while_a_share_does_not_answer(tmp_path: Path) -> None:
    make_films(tmp_path / "films", FILMS)
    program = command_line(tmp_path / "films", tmp_path / "out.csv")
    wait_for(lambda: (tmp_path / "out.csv").exists() and len(read(tmp_path / "out.csv")) > 1)
    for process in scoring_processes(program.pid):
        os.kill(process, signal.SIGSTOP)
    program.send_signal(signal.SIGINT)
    said, errors = program.communicate(timeout=30)
    assert program.returncode == 3, errors
    rows = read(tmp_path / "out.csv")
    assert f"Stopped early; films: {len(rows)} of {FILMS};" in said
    assert all(row["status"] != "error" for row in rows)


def test_a_killed_program_leaves_no_process_behind(tmp_path: Path) -> None:
    program, processes = window_that_scores(tmp_path)
    program.kill()
    program.communicate()
    wait_for(lambda: not any(Path(f"/proc/{process}").exists() for process in processes), 10)


def test_a_share_that_does_not_answer_is_waited_for(stalled: Stalled) -> None:
    time.sleep(max(0, stalled.since + STALL_SECONDS - time.monotonic()))
    assert stalled.program.poll() is None
    for process in stalled.processes:
        os.kill(process, signal.SIGCONT)
    said, _ = stalled.program.communicate(timeout=120)
    assert said.split()[-1] == str(FILMS)
    (rows,) = kept_rows(stalled.home)
    assert len({each.row.file for each in rows}) == len(rows) == FILMS
    assert all(each.row.probability is not None for each in rows)

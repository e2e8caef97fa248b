"""Output that nobody takes, and code pages that lack letters, end no run."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.cli.driving import ROOT, read

# No code page of a Western terminal has these letters.
NAME = "نتائج.csv"
# Python takes the terminal's code page as it is.
NARROW = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.fixture
def commands(film_folder: Path, tmp_path: Path) -> dict[str, list[str]]:
    """The arguments of each command, for films in a folder with such a name."""
    answers = tmp_path / "إجابات"
    for answer, film in (("NORMAL", "a.jpg"), ("PNEUMONIA", "b.png")):
        (answers / answer).mkdir(parents=True)
        shutil.copy(film_folder / film, answers / answer)
    return {
        "score": ["score", str(film_folder), "--csv", str(tmp_path / NAME)],
        "check": ["check", str(answers)],
        "help": ["--help"],
    }


def scored(tmp_path: Path) -> int:
    return len(read(tmp_path / NAME))


@pytest.mark.parametrize("command", ["score", "check", "help"])
def test_a_pipe_that_is_closed_ends_no_run(
    commands: dict[str, list[str]], tmp_path: Path, command: str
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "desktop", *commands[command]],
            cwd=ROOT,
            stdout=writing,
            stderr=writing,
            check=False,
        )
    finally:
        os.close(writing)
    assert ended.returncode == 0
    if command == "score":
        assert scored(tmp_path) == 7


@pytest.mark.skipif(os.name == "nt", reason="a shell of Windows closes no output")
@pytest.mark.parametrize("command", ["score", "check", "help"])
def test_without_any_output_a_run_is_silent(
    commands: dict[str, list[str]], tmp_path: Path, command: str
) -> None:
    line = shlex.join([sys.executable, "-m", "desktop", *commands[command]])
    ended = subprocess.run(
        ["sh", "-c", f"exec {line} >&- 2>&-"],
        cwd=ROOT,
        env={**os.environ, **NARROW, "LC_ALL": "C"},
        check=False,
    )
    assert ended.returncode == 0
    if command == "score":
        assert scored(tmp_path) == 7


@pytest.mark.parametrize("command", ["score", "check"])
def test_a_code_page_that_lacks_letters_ends_no_run(
    commands: dict[str, list[str]], command: str
) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "desktop", *commands[command]],
        cwd=ROOT,
        env={**os.environ, **NARROW, "PYTHONIOENCODING": "cp437"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0
    assert ended.stderr == b""
    if command == "score":
        assert b"films: 7 of 7" in ended.stdout
        assert rb"\u0646" in ended.stdout

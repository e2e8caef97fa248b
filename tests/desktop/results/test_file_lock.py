"""One run at a time writes a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.results.file_lock import FileInUseError, used_alone
from tests.desktop.cli.driving import ROOT

USE = (
    "import sys; from pathlib import Path; from desktop.results.file_lock import used_alone\n"
    "with used_alone(Path(sys.argv[1])):\n    print('in use', flush=True); input()"
)


def test_a_second_run_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    with used_alone(path):
        told = pytest.raises(FileInUseError, match=r"results\.csv is in use by another run; wait")
        with told, used_alone(path):
            pass
        with used_alone(tmp_path / "others.csv"):
            pass
    with used_alone(path):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there only administrators make links")
def test_another_name_of_the_file_is_no_way_around(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    (tmp_path / "link.csv").symlink_to(path)
    with used_alone(path), pytest.raises(FileInUseError), used_alone(tmp_path / "link.csv"):
        pass


def test_a_run_that_is_killed_keeps_no_other_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    with subprocess.Popen(
        [sys.executable, "-c", USE, path],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as run:
        assert run.stdout
        assert run.stdout.readline() == "in use\n"
        with pytest.raises(FileInUseError), used_alone(path):
            pass
        run.kill()
        run.wait()
    assert len(list(tmp_path.iterdir())) == 1
    with used_alone(path):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there is no such device")
def test_what_is_no_file_of_a_folder_needs_no_lock(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path / "no folder" / "results.csv", tmp_path / ("x" * 253)):
        with used_alone(path):
            assert list(tmp_path.iterdir()) == [pipe]

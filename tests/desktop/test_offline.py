"""Nothing leaves the computer: no socket is made, and none is missed.

Python's audit hook ends the program, or the process that reads its films, at the first socket that
Python makes. A library in C could make one unseen, so the program runs without any network
interface, too, where Linux allows that.
"""

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]

# Each of the program's processes runs it at its start, as `sitecustomize`.
# pydicom imports `requests`, which tries a socket, where training's packages have brought it along.
GUARD = """
import os, sys

sys.modules["requests"] = None

def refuse(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(99)

sys.addaudithook(refuse)
"""

SCORE = """
from desktop.cli import main
sys.exit(main(["score", *sys.argv[1:]]))
"""

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QStandardPaths
from desktop.gui.splash import new_application
from desktop.gui.main_window import MainWindow
from models.model import load_model

folder, out, model = map(Path, sys.argv[1:])
application = new_application(folder.parent.name)
QStandardPaths.setTestModeEnabled(True)
window = MainWindow(load_model(model))
window.show()
window.score([folder])
while window.running:
    application.processEvents()
window.exporting.write(out)
sys.exit(not window.exporting.finish())
"""

SOCKET = "import socket; socket.create_connection(('127.0.0.1', 9))"


def run(program: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run a program under the guard, and without a network interface where that can be had."""
    unshare = shutil.which("unshare")
    alone = [unshare, "--map-root-user", "--net"] if unshare else []
    if alone and subprocess.run([*alone, "true"], check=False).returncode:
        alone = []
    command = [*alone, sys.executable, "-c", "import sys\n" + program, *map(str, arguments)]
    with TemporaryDirectory() as folder:
        Path(folder, "sitecustomize.py").write_text(GUARD)
        environment = {**os.environ, "PYTHONPATH": folder}
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )


def files_scored(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["file"] for row in csv.DictReader(file) if row["status"] == "scored"]


def test_the_guard_ends_a_program_that_makes_a_socket() -> None:
    ended = run(SOCKET)
    assert ended.returncode == 99
    assert "socket" in ended.stderr


@pytest.mark.parametrize("program", ["command line", "window"])
def test_a_folder_is_scored_without_a_network(
    program: str, film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    out = tmp_path / "out.csv"
    ended = (
        run(SCORE, film_folder, "--csv", out, "--model", model_path)
        if program == "command line"
        else run(WINDOW, film_folder, out, model_path)
    )
    assert ended.returncode == 0, ended.stderr
    assert len(files_scored(out)) == 6

"""Files are read from the chosen folder alone, and written where the user said.

Python's audit hook tells of every file that Python opens, makes, moves or deletes.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.paths import visit_secret_path
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[2]

# What is told in the end: the paths that were opened to be read, and those that were changed.
SCORE = """
import json, os, sys

sys.dont_write_bytecode = True
read, changed = set(), set()
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.link",
           "os.symlink", "os.chmod", "os.chown", "sqlite3.connect"}

def note(event, arguments):
    if event == "open":
        path, _, flags = arguments
        if not isinstance(path, int):
            path = os.path.abspath(os.fsdecode(path))
            (changed if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) else read).add(path)
    elif event in CHANGES:
        changed.update(os.path.abspath(os.fsdecode(path)) for path in arguments
                       if isinstance(path, (str, bytes, os.PathLike)))

sys.addaudithook(note)
from desktop.cli import main
code = main(sys.argv[2:])
told = json.dumps({"read": sorted(read), "changed": sorted(changed)})
with open(sys.argv[1], "w") as file:
    file.write(told)
sys.exit(code)
"""


@pytest.fixture
def clinic(film_folder: Path, film: np.ndarray) -> Path:
    """Films of every kind in a folder; beside it, what is none of the program's business."""
    clinic = film_folder.parent
    save(dicom_film(film), film_folder / "IM1")
    shutil.make_archive(str(film_folder / "may"), "zip", film_folder / "ward 2")
    for name in ("home", "elsewhere"):
        (clinic / name).mkdir()
        shutil.copy(film_folder / "a.jpg", clinic / name / "a.jpg")
    return clinic


def paths(told: list[str], below: Path) -> Iterator[Path]:
    return (path for path in map(Path, told) if path.is_relative_to(below))


@pytest.mark.skipif(os.name == "nt", reason="the home folder is found in another way")
def test_only_the_chosen_folder_is_read_and_only_what_was_asked_for_is_written(
    clinic: Path, tmp_path: Path
) -> None:
    films, out, maps = clinic / "films", clinic / "out.csv", clinic / "maps"
    note = tmp_path / "told.json"
    environment = {**os.environ, "HOME": str(clinic / "home"), "TMPDIR": str(clinic / "elsewhere")}
    arguments = map(str, ["score", films, "--csv", out, "--heatmaps", maps])
    subprocess.run(
        [sys.executable, "-c", SCORE, str(note), *arguments], cwd=ROOT, env=environment, check=True
    )
    told = json.loads(note.read_text())
    assert films / "a.jpg" in map(Path, told["read"])
    assert out in map(Path, told["changed"])
    assert list(maps.rglob("*.png"))
    for path in paths(told["read"], clinic):
        assert path.is_relative_to(films), path
    # Once on a computer, the secret behind the hashes of children is made.
    secret = visit_secret_path()
    # Another run is kept from the CSV meanwhile.
    own = (secret, *secret.parents, out, out.with_name("out.csv.lock"), Path(os.devnull))
    for path in map(Path, told["changed"]):
        is_secret = path.parent == secret.parent and path.name.startswith(secret.name)
        assert path in own or is_secret or path.is_relative_to(maps), path
    assert not out.with_name("out.csv.lock").exists()

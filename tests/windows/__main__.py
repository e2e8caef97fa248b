"""Build the bundle for Windows: `python -m tests.windows FOLDER`."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.wheels.unpack import ROOT
from tests.windows import python
from tests.windows.wine import Wine


def main(folder: Path) -> None:
    wine = Wine(folder / "wine")
    wine.create()
    python.install(wine)
    source = copy_source(wine)
    # PyInstaller warns of each library of Windows that Wine has no file of.
    built = wine.run(
        [
            python.program(wine), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "build.spec",
        ],
        folder=source,
        timeout=1200,
        check=False,
    )  # fmt: skip
    print(built.stdout)
    built.check_returncode()


def copy_source(wine: Wine) -> Path:
    """Copy what a clean clone would hold, with the changes that are not committed yet."""
    source = wine.disk / "pneumolite"
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        # A file may have been deleted, but not in git.
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    return source


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())

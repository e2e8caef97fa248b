"""Unpack the wheels of another system: `python -m tests.wheels.unpack windows FOLDER`.

pip can fetch the wheels of another system. But it decides by this system and this Python which
lines of a lock apply. So the lines are chosen here.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path

from packaging.requirements import Requirement

from desktop.bundle.contents import RUNTIME

ROOT = Path(__file__).parents[2]

# As releases are built: see `.github/workflows/release.yml`.
PYTHON = "3.13"
PLATFORMS = {"windows": ("win32", "win_amd64"), "macos": ("darwin", "macosx_15_0_arm64")}


def unpack(
    system: str, folder: Path, *, locks: Mapping[Path, Collection[str]], python: str = PYTHON
) -> None:
    """Unpack locked wheels as pip would install them there.

    Args:
        system: `windows` or `macos`.
        folder: where to.
        locks: lock files, and which packages of each are wanted; all of them if none is named.
        python: the version of Python there, such as `3.13`.

    Raises:
        subprocess.CalledProcessError: if pip cannot fetch them, or a hash is wrong.
    """
    sys_platform, tag = PLATFORMS[system]
    environment = {"sys_platform": sys_platform, "python_full_version": f"{python}.0"}
    lines = {
        line
        for lock, wanted in locks.items()
        for line in applying(lock.read_text(encoding="utf-8"), environment, wanted)
    }
    with tempfile.TemporaryDirectory() as temporary:
        chosen = Path(temporary, "chosen.lock")
        chosen.write_text("\n".join(sorted(lines)), encoding="utf-8")
        subprocess.run(
            [
                sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                "--platform", tag, "--python-version", python, "--ignore-requires-python",
                "--only-binary", ":all:", "--no-deps", "--no-compile", "--require-hashes",
                "-r", chosen, "--target", folder,
            ],
            check=True,
        )  # fmt: skip


def applying(lock: str, environment: dict[str, str], wanted: Collection[str] = ()) -> list[str]:
    """The lines of a lock that apply in an environment, without their conditions.

    Args:
        lock: its text.
        environment: the names and values of PEP 508's markers.
        wanted: the names of packages; all of them if there is none.
    """
    lines = []
    for line in lock.replace("\\\n", " ").splitlines():
        requirement, *hashes = re.split(r"\s+(?=--hash=)", line)
        package = Requirement(requirement)
        applies = package.marker is None or package.marker.evaluate(environment)
        if applies and (not wanted or package.name in wanted):
            lines.append(" ".join([f"{package.name}{package.specifier}", *map(str.strip, hashes)]))
    return lines


if __name__ == "__main__":
    shipped = {ROOT / "requirements.lock": (), ROOT / "requirements-bundle.lock": {RUNTIME}}
    unpack(sys.argv[1], Path(sys.argv[2]), locks=shipped)

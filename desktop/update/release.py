"""Which release an archive is: the signed comment says so, as in `Pneumolite 0.2.0 for Windows`."""

import re
import sys
from dataclasses import dataclass

from desktop import PROGRAM

# The systems whose archives can be unpacked here, as their names are in those of the archives.
SYSTEMS = {"win32": "Windows", "linux": "Linux"}

_COMMENT = re.compile(rf"{PROGRAM} (\d+(?:\.\d+)*) for (\w+)")


@dataclass(frozen=True)
class Release:
    """A version of the program for a system."""

    version: str
    system: str

    @classmethod
    def of_comment(cls, comment: str) -> "Release | None":
        """What a signature's comment says; None if that is something else."""
        found = _COMMENT.fullmatch(comment)
        return cls(found[1], found[2]) if found else None

    def __str__(self) -> str:
        return f"{PROGRAM} {self.version} for {self.system}"


def this_system() -> str | None:
    """The name of this system; None if its archives are not unpacked by the program."""
    return SYSTEMS.get(sys.platform)


def program_name() -> str:
    """The file in an archive's folder that opens the window."""
    return f"{PROGRAM}.exe" if sys.platform == "win32" else PROGRAM


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]

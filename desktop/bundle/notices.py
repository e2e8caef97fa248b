"""The licences of all software of others in the bundle, as one text."""

import re
from importlib.metadata import Distribution
from pathlib import Path

from desktop.bundle.contents import Contents, SystemPackage, stated_licence

LICENCE_FILE = re.compile(r"(LICEN[CS]E|NOTICE|COPYING)", re.IGNORECASE)

# imagecodecs brings the licences of all its codecs. These codecs are not shipped.
UNUSED_LICENCES = re.compile(r"imagecodecs/licenses/(?!LICENSE-(charls|jpeg|libjpeg-turbo)$)")

COPYRIGHTS = Path("/usr/share/doc")


def third_party_notices(contents: Contents, licences: Path) -> str:
    """Name, version, licence and licence texts of the software of others in the bundle.

    Args:
        contents: the packages it comes from.
        licences: a folder with the texts for Python and for Qt, whose wheels have none.
    """
    return "".join(
        [
            "Pneumolite contains the following software of others.\n",
            *map(_notice, contents.python_packages),
            *(_heading(path.stem) + _text(path) for path in sorted(licences.glob("*.txt"))),
            *map(_copyright, contents.system_packages),
        ]
    )


def _notice(package: Distribution) -> str:
    licence = stated_licence(package.metadata) or "see below"
    files = [
        file
        for file in package.files or []
        if LICENCE_FILE.match(file.name) and not UNUSED_LICENCES.match(file.as_posix())
    ]
    return _heading(f"{package.name} {package.version}: {licence}") + "".join(
        f"\n--- {file.name}\n{file.read_text(encoding='utf-8')}\n" for file in files
    )


def _copyright(package: SystemPackage) -> str:
    path = COPYRIGHTS / package.bare_name / "copyright"
    return _heading(package.bare_name) + _text(path) if path.exists() else ""


def _heading(title: str) -> str:
    return f"\n{'=' * 79}\n{title}\n{'=' * 79}\n"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")

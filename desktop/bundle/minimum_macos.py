"""The oldest macOS on which a bundle starts, as its wheels say it."""

import re
from collections.abc import Iterable
from importlib.metadata import Distribution

# Such as `Tag: cp313-cp313-macosx_14_0_arm64`.
_TAG = re.compile(r"^Tag: .*-macosx_(\d+)_(\d+)_(?:arm64|universal2)\s*$", re.MULTILINE)


def minimum_macos(packages: Iterable[Distribution]) -> str:
    """The oldest version for which all of these packages were built, such as `14.0`.

    Args:
        packages: as they were installed for Apple's own processors.

    Raises:
        ValueError: if none of them was built for macOS.
    """
    tags = (_TAG.findall(package.read_text("WHEEL") or "") for package in packages)
    # A wheel may be for several versions; the oldest of them is enough.
    oldest = max(min((int(major), int(minor)) for major, minor in found) for found in tags if found)
    return "{}.{}".format(*oldest)

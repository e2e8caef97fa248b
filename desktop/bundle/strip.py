"""Make the libraries in the bundle smaller, on Linux."""

import subprocess
import sys
from pathlib import Path

from desktop.bundle.contents import Entry

# `strip` breaks the libraries of these wheels, because of the way they are laid out.
LEFT_ALONE = ("numpy", "pillow.libs", "imagecodecs.libs")


def stripped(entry: Entry, folder: Path) -> Entry:
    """The entry of a file, or of a smaller library in its place.

    Args:
        entry: a file of the bundle.
        folder: where the smaller libraries are written.
    """
    name, source, kind = entry
    is_library = kind in ("BINARY", "EXTENSION")
    if sys.platform != "linux" or not is_library or name.startswith(LEFT_ALONE):
        return entry
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.name.startswith("libicudata."):
        write_empty_icu_data(target)
    else:
        subprocess.run(["strip", "--strip-unneeded", "-o", target, source], check=True)
    return name, str(target), kind


def write_empty_icu_data(target: Path) -> None:
    """Write ICU's data library, of 31 MB, with an empty table of contents.

    ICU calls that its `stubdata`. Qt has tables of its own for letters, numbers and dates. It takes
    two things from ICU: the names of time zones, which the program does not show, and the order of
    names in its own file dialog. Qt shows that dialog only where there is no desktop, and then
    sorts names by their code points.

    Args:
        target: the library, whose name ends with ICU's version, such as `libicudata.so.73`.
    """
    version = target.suffix.removeprefix(".")
    source = (
        f"const unsigned char icudt{version}_dat[64] __attribute__((aligned(16))) ="
        "{32, 0, 0xda, 0x27, 20, 0, 0, 0, 0, 0, 2, 0, 'T', 'o', 'C', 'P', 1};"
    )
    command = ["cc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{target.name}", "-x", "c", "-"]
    subprocess.run([*command, "-o", target], input=source, text=True, check=True)

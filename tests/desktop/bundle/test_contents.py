"""Whose software a bundle holds."""

import shutil
from importlib.metadata import version
from pathlib import Path

import pytest

from desktop.bundle.contents import contents_of, python_packages, system_packages


def test_modules_and_libraries_lead_to_their_packages() -> None:
    names = ["pydicom.uid", "numpy/_core/x.so", "PIL._imaging", "PySide6\\Qt6Core.dll", "json"]
    found = {package.name: package.version for package in python_packages(names)}
    wanted = ("pydicom", "numpy", "pillow", "PySide6_Essentials", "pyinstaller")
    assert found == {name: version(name) for name in wanted}


def test_the_packages_are_in_the_order_of_their_names() -> None:
    names = [package.name for package in python_packages(["tqdm", "PySide6", "numpy"])]
    assert names == sorted(names, key=str.lower)


def test_a_library_of_no_system_folder_is_of_no_system_package() -> None:
    assert system_packages(["/home/clinic/venv/lib/libc.so.6"]) == []


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="this system is not of Debian's kind")
def test_a_library_of_the_system_leads_to_its_debian_package() -> None:
    library = next(Path("/lib").glob("*-linux-gnu*/libc.so.6"))
    contents = contents_of(
        [("tqdm.std", "tqdm/std.py", "PYMODULE")], [(library.name, str(library), "BINARY")]
    )
    assert "tqdm" in {package.name for package in contents.python_packages}
    (package,) = (each for each in contents.system_packages if each.bare_name == "libc6")
    assert package.name.startswith("libc6:")
    assert package.source == "glibc"
    assert package.version[0].isdigit()

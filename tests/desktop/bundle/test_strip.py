"""Smaller libraries for the bundle."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.bundle.strip import stripped, write_empty_icu_data

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"), reason="only Linux's bundle is stripped"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with a name that nothing outside of it uses."""
    path = tmp_path / "libanswer.so"
    source = "static int hidden(void) {return 42;} int (*answer)(void) = hidden;"
    command = ["cc", "-shared", "-g", "-x", "c", "-", "-o", str(path)]
    subprocess.run(command, input=source, text=True, check=True)
    return path


def test_a_library_gets_smaller_and_still_loads(library: Path, tmp_path: Path) -> None:
    entry = ("answer/libanswer.so", str(library), "BINARY")
    name, source, kind = stripped(entry, tmp_path / "stripped")
    assert (name, kind) == (entry[0], entry[2])
    assert Path(source) == tmp_path / "stripped" / name
    assert Path(source).stat().st_size < library.stat().st_size
    ctypes.CDLL(source)


@pytest.mark.parametrize(
    ("name", "kind"), [("numpy/core.so", "EXTENSION"), ("libanswer.so", "DATA")]
)
def test_what_strip_would_break_is_left_alone(
    library: Path, tmp_path: Path, name: str, kind: str
) -> None:
    entry = (name, str(library), kind)
    assert stripped(entry, tmp_path / "stripped") == entry


def test_icu_gets_data_with_an_empty_table_of_contents(tmp_path: Path) -> None:
    target = tmp_path / "libicudata.so.73"
    write_empty_icu_data(target)
    data = (ctypes.c_char * 64).in_dll(ctypes.CDLL(str(target)), "icudt73_dat")
    assert b"ToCP" in bytes(data)
    assert target.stat().st_size < 20_000

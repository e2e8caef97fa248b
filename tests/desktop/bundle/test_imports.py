"""Libraries that a bundle lacks."""

from pathlib import Path

import pytest

from desktop.bundle.imports import imported_libraries, missing_libraries
from tests.desktop.bundle.libraries import macos_library, windows_library


def written(folder: Path, files: dict[str, bytes]) -> list[Path]:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def test_a_library_that_is_missing_is_named_with_those_that_need_it(tmp_path: Path) -> None:
    files = written(
        tmp_path,
        {
            "engine.pyd": windows_library("common.dll", "KERNEL32.dll"),
            "common.dll": windows_library("VCRUNTIME140_THREADS.dll"),
            "other.dll": windows_library("vcruntime140_threads.dll"),
        },
    )
    assert missing_libraries(files) == {"vcruntime140_threads.dll": {"common.dll", "other.dll"}}


def test_a_library_is_found_whatever_the_case_of_its_name(tmp_path: Path) -> None:
    files = written(
        tmp_path,
        {"a.dll": windows_library("VCRUNTIME140.dll"), "vcruntime140.DLL": windows_library()},
    )
    assert missing_libraries(files) == {}


@pytest.mark.parametrize(
    "name", ["KERNEL32.dll", "api-ms-win-crt-math-l1-1-0.dll", "ICUUC.dll", "WINSPOOL.DRV"]
)
def test_windows_has_its_own_libraries(tmp_path: Path, name: str) -> None:
    assert missing_libraries(written(tmp_path, {"a.dll": windows_library(name)})) == {}


@pytest.mark.parametrize("name", ["MSVCP140.dll", "openvino.dll", "api-tables.dll"])
def test_windows_has_no_libraries_of_others(tmp_path: Path, name: str) -> None:
    missing = missing_libraries(written(tmp_path, {"a.dll": windows_library(name)}))
    assert missing == {name.lower(): {"a.dll"}}


def test_what_a_library_of_macos_loads_is_found_by_its_last_name(tmp_path: Path) -> None:
    files = written(
        tmp_path,
        {
            "_imaging.so": macos_library("@loader_path/.dylibs/libtiff.6.dylib"),
            "qt.so": macos_library("@rpath/QtCore.framework/Versions/A/QtCore"),
            "QtCore": macos_library("/usr/lib/libSystem.B.dylib"),
        },
    )
    assert missing_libraries(files) == {"libtiff.6.dylib": {"_imaging.so"}}


def test_macos_has_its_own_libraries_and_may_lack_weak_ones(tmp_path: Path) -> None:
    system = "/System/Library/Frameworks/AppKit.framework/Versions/C/AppKit"
    library = macos_library(system, "/usr/lib/libc++.1.dylib", weak=["@rpath/libnew.dylib"])
    assert missing_libraries(written(tmp_path, {"a.dylib": library})) == {}


def test_another_kind_of_file_imports_nothing(tmp_path: Path) -> None:
    for file in written(tmp_path, {"model.tflite": b"\x1c\0\0\0TFL3", "empty": b""}):
        assert imported_libraries(file) == set()

"""A bundle for Windows or macOS holds every library that its files import.

`make test` unpacks the locked wheels of these systems into `build/wheels`. PyInstaller does not run
for another system, so this picks the files that it would keep.
"""

import re
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

import pytest

from desktop.bundle.contents import Entry
from desktop.bundle.imports import imported_libraries, missing_libraries
from desktop.bundle.minimum_macos import minimum_macos
from desktop.bundle.selection import CODECS, is_used
from desktop.bundle.windows_runtime import with_one_runtime

ROOT = Path(__file__).parents[2]
WHEELS = ROOT / "build" / "wheels"

# Python brings these itself.
OF_PYTHON = {"python3.dll", "python313.dll"}

# Its package puts these beside the folders of all other packages.
OF_RUNTIME = re.compile(r"(Scripts/)?[^/]+\.dll|msvc_runtime\.[^/]+")

# The extension modules of which the program uses some, and the plugins that PyInstaller takes along
# for Qt's window. It uses all extension modules of the other packages, but for those not shipped.
USED = re.compile(
    r"PySide6/Qt(Core|Gui|Widgets|PrintSupport)\."
    r"|PySide6/(Qt/)?plugins/(platforms|styles|imageformats|printsupport)/"
    rf"|({'|'.join(name.replace('.', '/') for name in CODECS)})\."
)
PARTLY_USED = re.compile(
    r"(PySide6|imagecodecs|google|ml_dtypes)/|PIL/_(imagingtk|imagingft|imagingcms|avif)"
    r"|numpy/(random|fft|f2py)/"
)


def libraries_of(wheels: Path) -> dict[str, Path]:
    """All libraries in a folder of wheels, by their path in it, but for Microsoft's runtime."""
    found = (path for path in wheels.rglob("*") if path.suffix in (".dll", ".pyd", ".so", ".dylib"))
    # The libraries of Qt on macOS have no ending.
    frameworks = (path for path in wheels.glob("PySide6/Qt/lib/*/Versions/A/Qt*") if path.is_file())
    libraries = {path.relative_to(wheels).as_posix(): path for path in (*found, *frameworks)}
    return {name: path for name, path in libraries.items() if not OF_RUNTIME.fullmatch(name)}


def kept(wheels: Path) -> list[Entry]:
    """What the program imports from there, and what that imports, as far as the bundle keeps it."""
    libraries = {name: path for name, path in libraries_of(wheels).items() if is_used(name)}
    by_file_name: dict[str, set[str]] = {}
    for name, path in libraries.items():
        by_file_name.setdefault(path.name.lower(), set()).add(name)
    todo = {name for name in libraries if starts(name)}
    found: set[str] = set()
    while todo:
        found |= todo
        imported = (part for name in todo for part in imported_libraries(libraries[name]))
        todo = {name for part in imported for name in by_file_name.get(part, ())} - found
    return [(name, str(libraries[name]), "BINARY") for name in sorted(found)]


def starts(name: str) -> bool:
    is_module = name.endswith((".pyd", ".so"))
    return bool(USED.match(name)) or (is_module and not PARTLY_USED.match(name))


def sources(entries: list[Entry]) -> Iterator[Path]:
    return (Path(source) for _, source, _ in entries)


@pytest.fixture(scope="module")
def windows() -> list[Entry]:
    return kept(WHEELS / "windows")


def test_windows_bundle_holds_every_library_that_it_imports(windows: list[Entry]) -> None:
    wheels = WHEELS / "windows"
    runtime = [*wheels.glob("*.dll"), *wheels.glob("Scripts/*.dll")]
    entries = with_one_runtime(windows, runtime)
    assert missing_libraries(sources(entries)).keys() == OF_PYTHON
    names = [Path(name).name.lower() for name, _, _ in entries]
    for wanted in (
        "qwindows.dll", "qt6widgets.dll", "pywrap_litert_common.dll", "_imaging.cp313",
        "_sodium.pyd", "_cffi_backend.cp313",
    ):  # fmt: skip
        assert any(name.startswith(wanted) for name in names), wanted
    assert names.count("msvcp140.dll") == 1


def test_the_engine_needs_a_runtime_that_no_wheel_brings(windows: list[Entry]) -> None:
    missing = missing_libraries(sources(windows))
    assert missing["vcruntime140_threads.dll"] == {"pywrap_litert_common.dll"}


def test_a_library_that_the_bundle_left_out_is_missed(windows: list[Entry]) -> None:
    entries = [entry for entry in windows if entry[0] != "PySide6/Qt6Core.dll"]
    assert "QtCore.pyd" in missing_libraries(sources(entries))["qt6core.dll"]


def test_macos_bundle_holds_every_library_that_it_imports() -> None:
    entries = kept(WHEELS / "macos")
    assert missing_libraries(sources(entries)) == {}
    names = {Path(name).name for name, _, _ in entries}
    assert {
        "libqcocoa.dylib",
        "QtWidgets",
        "libpywrap_litert_common.dylib",
        "_sodium.abi3.so",
    } <= names


def test_readme_names_the_oldest_macos() -> None:
    oldest = minimum_macos(distributions(path=[str(WHEELS / "macos")]))
    assert f"macOS {oldest.removesuffix('.0')} or newer" in (ROOT / "README.md").read_text("utf-8")

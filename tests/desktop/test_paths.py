"""The data folder: where Qt put it in earlier versions, but on Windows on this computer alone."""

import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import platformdirs
import pytest
from platformdirs.windows import Windows

from desktop import paths
from desktop.paths import move_to_this_computer, record_path, store_path
from desktop.store.versions import file_name
from tests.system_errors import of_windows

FILES = ["operating point.json", file_name(), f"{file_name()}-wal"]

QT = """
from PySide6.QtCore import QCoreApplication, QStandardPaths
QCoreApplication.setApplicationName("Pneumolite")
QCoreApplication.setOrganizationName("Pneumolite")
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Qt gives the folder of the system it runs on")
@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"XDG_DATA_HOME": ""},
        {"XDG_DATA_HOME": "/clinic/data"},
        {"XDG_DATA_HOME": "/clinic/data/"},
        {"XDG_DATA_HOME": "a folder/that is relative"},
        {"HOME": "/home/Röntgen Zimmer", "XDG_CONFIG_HOME": "/clinic/settings"},
    ],
)
def test_on_linux_it_is_where_qt_says(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    said = subprocess.run([sys.executable, "-c", QT], capture_output=True, text=True, check=True)
    assert store_path() == Path(said.stdout.strip(), file_name())
    assert record_path() == Path(said.stdout.strip(), "operating point.json")


@pytest.mark.skipif(os.name == "nt", reason="there the home is not what HOME says")
def test_on_macos_it_is_the_application_support_of_maker_and_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", "/Users/clinic")
    monkeypatch.setenv("XDG_DATA_HOME", "/elsewhere")  # which Qt does not heed there
    folder = Path("/Users/clinic/Library/Application Support/Pneumolite/Pneumolite")
    assert store_path() == folder / file_name()
    assert record_path() == folder / "operating point.json"


def test_on_windows_it_is_the_local_data_of_maker_and_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What lies in the roaming profile is copied to the server of the hospital."""
    monkeypatch.setattr(platformdirs, "PlatformDirs", Windows)
    monkeypatch.setenv("WIN_PD_OVERRIDE_APPDATA", r"C:\Users\clinic\AppData\Roaming")
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", r"C:\Users\clinic\AppData\Local")
    folder = PureWindowsPath(r"C:\Users\clinic\AppData\Local\Pneumolite\Pneumolite")
    assert PureWindowsPath(store_path()) == folder / file_name()
    assert PureWindowsPath(record_path()) == folder / "operating point.json"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile of Windows in which an earlier version kept a store and its changes."""

    def folder(name: str, *, appauthor: bool, roaming: bool = False) -> Path:
        return tmp_path / ("Roaming" if roaming else "Local") / name

    monkeypatch.setattr(paths, "user_data_path", folder)
    monkeypatch.setattr(paths, "sys", SimpleNamespace(platform="win32"))
    earlier = tmp_path / "Roaming" / "Pneumolite" / "Pneumolite"
    earlier.mkdir(parents=True)
    for name in FILES:
        (earlier / name).write_text(name)
    return tmp_path


def files(profile: Path) -> dict[str, list[str]]:
    """The names of the files in each of the two folders."""
    return {
        place: sorted(path.name for path in (profile / place).rglob("*") if path.is_file())
        for place in ("Local", "Roaming")
    }


def test_what_lies_in_the_roaming_profile_is_moved_out_of_it(profile: Path) -> None:
    move_to_this_computer()
    assert files(profile) == {"Local": FILES, "Roaming": []}
    assert store_path().is_relative_to(profile / "Local")
    assert store_path().read_text() == file_name()
    move_to_this_computer()
    assert files(profile) == {"Local": FILES, "Roaming": []}


def test_what_cannot_be_moved_yet_is_used_where_it_is(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window may have it open, or the roaming profile may lie on a server."""

    def refuse(*_: object) -> None:
        raise of_windows(32)

    with monkeypatch.context() as held:
        held.setattr(Path, "rename", refuse)
        move_to_this_computer()
    assert files(profile) == {"Local": [], "Roaming": FILES}
    assert store_path().is_relative_to(profile / "Roaming")
    move_to_this_computer()
    assert files(profile) == {"Local": FILES, "Roaming": []}


def test_a_store_that_is_in_the_local_profile_already_is_never_replaced(profile: Path) -> None:
    """An earlier version may be opened once more, and begin a store of its own."""
    here = profile / "Local" / "Pneumolite" / "Pneumolite"
    here.mkdir(parents=True)
    (here / file_name()).write_text("mine")
    move_to_this_computer()
    assert store_path().read_text() == "mine"
    assert files(profile)["Roaming"] == FILES


def test_it_is_found_without_qt() -> None:
    program = "import sys, desktop.paths; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)

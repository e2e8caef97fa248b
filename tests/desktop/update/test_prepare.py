"""An update from a file: what is put beside the program, what is refused, and what faults leave."""

import os
import re
import shutil
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest
from nacl.signing import SigningKey

from desktop import PROGRAM
from desktop.bundle.sign_release import write_signature
from desktop.update.errors import StoppedError, UpdateError
from desktop.update.prepare import check_possible, prepare
from desktop.update.programs import InstalledVersion, earlier_version
from desktop.update.release import is_newer, program_name, this_system
from desktop.update.signature import SUFFIX
from tests.desktop.update.releases import content, line, write_archive, write_release
from tests.system_errors import of_windows

pytestmark = pytest.mark.skipif(this_system() is None, reason="no archive is unpacked there")

KILLED = """
import os, sys
from pathlib import Path
from threading import Event
from desktop.update import archive
from desktop.update.prepare import prepare
from desktop.update.programs import InstalledVersion

synced = os.fsync
def cut(file):
    synced(file)
    os._exit(9)
archive.os.fsync = cut
prepare(Path(sys.argv[1]), InstalledVersion("0.1.0", Path(sys.argv[2])), Event(), sys.argv[3])
"""


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder with their content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def refusal(path: Path, program: InstalledVersion, key: SigningKey) -> str:
    """The sentence that refuses an archive, if nothing was changed by it."""
    before = tree(program.folder.parent)
    with pytest.raises(UpdateError) as refused:
        prepare(path, program, Event(), line(key))
    assert tree(program.folder.parent) == before
    assert [each.name for each in program.folder.parent.iterdir()] == [program.folder.name]
    assert earlier_version(program) is None
    return str(refused.value)


def test_a_newer_release_is_put_beside_the_program_which_stays(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    before = tree(program.folder)
    newer = prepare(write_release(tmp_path / "stick", key), program, Event(), line(key))
    assert newer == InstalledVersion(
        "0.2.0", program.folder.parent / "Pneumolite 0.2.0" / program_name()
    )
    assert tree(newer.folder) == {
        name.removeprefix(f"{PROGRAM}/"): data for name, data in content("0.2.0").items()
    }
    assert os.access(newer.executable, os.X_OK)
    assert tree(program.folder) == before
    assert {each.name for each in program.folder.parent.iterdir()} == {
        "Pneumolite", "Pneumolite 0.2.0",
    }  # fmt: skip
    assert earlier_version(newer) == program


def test_a_folder_of_that_name_stays_as_it_is(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    there = program.folder.parent / "Pneumolite 0.2.0"
    there.mkdir()
    (there / "mine.txt").write_text("mine")
    newer = prepare(write_release(tmp_path / "stick", key), program, Event(), line(key))
    assert newer.folder.name == "Pneumolite 0.2.0 (2)"
    assert [each.name for each in there.iterdir()] == ["mine.txt"]


@pytest.mark.skipif(os.name == "nt", reason="a release for Windows holds none")
def test_links_within_the_program_are_made(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    links = {f"{PROGRAM}/_internal/library.so.6": "library.so"}
    path = write_release(tmp_path / "stick", key, links=links)
    newer = prepare(path, program, Event(), line(key))
    link = newer.folder / "_internal" / "library.so.6"
    assert link.is_symlink()
    assert link.read_bytes() == content("0.2.0")[f"{PROGRAM}/_internal/library.so"]


# -- what is refused -------------------------------------------------------------------------------


def overwrite(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def add_a_file(path: Path) -> None:
    write_archive(path, {**content("0.2.0"), f"{PROGRAM}/_internal/more.so": b"more"})


@pytest.mark.parametrize(
    "spoil",
    [
        overwrite,
        add_a_file,
        lambda path: path.write_bytes(path.read_bytes()[:-1000]),
        lambda path: path.write_bytes(path.read_bytes() + b"\0"),
        lambda path: path.write_bytes(b""),
    ],
)
def test_a_damaged_or_changed_archive_is_refused(
    spoil: Callable[[Path], None], tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key)
    spoil(path)
    assert refusal(path, program, key) == (
        f"{path.name} is damaged, or was changed after it was signed; copy it from the release "
        "again."
    )


def test_an_archive_that_somebody_else_signed_is_refused(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", SigningKey.generate())
    assert "does not come from the makers of this program" in refusal(path, program, key)


def test_the_signature_of_another_archive_is_refused(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key, "0.1.1")
    other = write_release(tmp_path / "other", key, "0.3.0")
    shutil.copy(f"{other}{SUFFIX}", f"{path}{SUFFIX}")
    assert "is damaged, or was changed" in refusal(path, program, key)


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.1"])
def test_a_release_that_is_not_newer_is_refused(
    version: str, tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key, version)
    assert refusal(path, program, key) == (
        f"{path.name} holds version {version}, and this is 0.1.0 already; get a newer one."
    )


def test_versions_are_compared_by_their_numbers() -> None:
    assert is_newer("0.10.0", "0.9.1")
    assert is_newer("1.0", "0.9.9")
    assert not is_newer("0.9.1", "0.9.1")


def test_a_release_for_another_system_is_refused_even_under_this_ones_name(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    other = write_release(tmp_path / "stick", key, system="macOS")
    path = other.rename(other.with_name("Pneumolite.zip"))
    Path(f"{other}{SUFFIX}").rename(f"{path}{SUFFIX}")
    assert refusal(path, program, key) == (
        f"Pneumolite.zip is for macOS; get the file for {this_system()}."
    )


def test_without_its_signature_an_archive_is_refused(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key)
    signature = Path(f"{path}{SUFFIX}")
    signature.unlink()
    assert f"can only be checked with {signature.name}" in refusal(path, program, key)
    for damage in (b"\xff" * 300, b"untrusted comment: \n", b"0" * 100_000):
        signature.write_bytes(damage)
        assert refusal(path, program, key).startswith(f"{signature.name} is damaged")


EXECUTABLE = f"{PROGRAM}/{program_name()}"


@pytest.mark.parametrize(
    ("files", "links"),
    [
        ({"../evil.txt": b""}, {}),
        ({f"{PROGRAM}/../../evil.txt": b""}, {}),
        ({"/tmp/evil.txt": b""}, {}),
        ({f"{PROGRAM}\\..\\..\\evil.txt": b""}, {}),
        ({f"{PROGRAM}/C:/evil.txt": b""}, {}),
        ({f"{PROGRAM}/a.txt:stream": b""}, {}),
        ({"evil.txt": b""}, {}),
        ({}, {f"{PROGRAM}/out": "../.."}),
        ({}, {f"{PROGRAM}/out": "/etc/passwd"}),
        ({}, {f"{PROGRAM}/up": ".", f"{PROGRAM}/out": "up/../.."}),
        ({}, {f"{PROGRAM}/loop": "loop"}),
        ({}, {f"{PROGRAM}/nothing": "there"}),
        ({f"{PROGRAM}/out/evil.txt": b"evil"}, {f"{PROGRAM}/out": "../.."}),
    ],
)
def test_a_signed_archive_that_leads_elsewhere_is_refused(
    files: dict[str, bytes],
    links: dict[str, str],
    tmp_path: Path,
    program: InstalledVersion,
    key: SigningKey,
) -> None:
    path = write_release(tmp_path / "stick", key, files=content("0.2.0") | files, links=links)
    assert "is not put together as a release is" in refusal(path, program, key)
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.parametrize("files", [{}, {"Other/program": b""}, {f"{PROGRAM}/readme.txt": b""}])
def test_a_signed_archive_without_a_program_is_refused(
    files: dict[str, bytes], tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key, files=files)
    assert "is not put together as a release is" in refusal(path, program, key)


def test_a_signed_file_that_is_no_archive_is_refused(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"no archive" * 1000)
    write_signature(path, f"Pneumolite 0.2.0 for {this_system()}", key)
    assert "is not put together as a release is" in refusal(path, program, key)
    write_signature(path, "Something else 0.2.0", key)
    assert "is not put together as a release is" in refusal(path, program, key)


# -- faults ----------------------------------------------------------------------------------------


def test_a_power_cut_half_way_leaves_the_program_and_the_next_try_succeeds(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key)
    before = tree(program.folder)
    arguments = [path, program.executable, line(key)]
    ended = subprocess.run([sys.executable, "-c", KILLED, *map(str, arguments)], check=False)
    assert ended.returncode == 9
    assert tree(program.folder) == before
    (left,) = program.folder.parent.glob("Pneumolite update *.part")
    os.utime(left, (0, 0))
    newer = prepare(path, program, Event(), line(key))
    assert newer.is_there
    assert {each.name for each in program.folder.parent.iterdir()} == {
        "Pneumolite", "Pneumolite 0.2.0",
    }  # fmt: skip


def test_a_disk_without_room_is_told_before_anything_is_written(
    tmp_path: Path, program: InstalledVersion, key: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", ["free"])
    monkeypatch.setattr("desktop.update.prepare.shutil.disk_usage", lambda _: usage(50_000_000))
    path = write_release(tmp_path / "stick", key)
    told = re.escape(f"There is no room for the new version in {program.folder.parent}; make ")
    assert re.fullmatch(rf"{told}\d+ MB free, and try again\.", refusal(path, program, key))


@pytest.mark.parametrize(("code", "told"), [(28, "There is no room"), (5, "Input/output error")])
def test_a_disk_that_fails_meanwhile_leaves_nothing_behind(
    code: int,
    told: str,
    tmp_path: Path,
    program: InstalledVersion,
    key: SigningKey,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_file: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("desktop.update.archive.os.fsync", fail)
    assert told in refusal(write_release(tmp_path / "stick", key), program, key)


def test_a_virus_scanner_that_holds_the_new_files_is_waited_for(
    tmp_path: Path, program: InstalledVersion, key: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = [of_windows(5)] * 3
    rename = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if held and "0.2.0" in target.name:
            raise held.pop()
        return rename(source, target)

    monkeypatch.setattr("desktop.results.atomic_write.PATIENCE_SECONDS", 0)
    monkeypatch.setattr(Path, "replace", refuse)
    path = write_release(tmp_path / "stick", key)
    assert prepare(path, program, Event(), line(key)).is_there
    assert held == []


def test_a_folder_that_is_read_only_is_told_with_what_to_do(
    tmp_path: Path, program: InstalledVersion, key: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise of_windows(5)

    path = write_release(tmp_path / "stick", key)
    monkeypatch.setattr("desktop.update.prepare.tempfile.mkdtemp", refuse)
    told = refusal(path, program, key)
    assert told.startswith(f"The new version cannot be put into {program.folder.parent} (")
    assert "copy this program to a folder of your own, such as Documents" in told


def test_a_stick_that_is_pulled_out_is_told_as_such(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key)
    path.unlink()
    assert refusal(path, program, key).startswith(f"{path.name} cannot be read (")


def test_it_can_be_ended_early(tmp_path: Path, program: InstalledVersion, key: SigningKey) -> None:
    path = write_release(tmp_path / "stick", key)
    stop = Event()
    stop.set()
    with pytest.raises(StoppedError):
        prepare(path, program, stop, line(key))
    assert [each.name for each in program.folder.parent.iterdir()] == ["Pneumolite"]


def test_two_windows_at_once_do_not_spoil_each_others_work(
    tmp_path: Path, program: InstalledVersion, key: SigningKey
) -> None:
    path = write_release(tmp_path / "stick", key)

    def update(_window: int) -> InstalledVersion | None:
        with suppress(UpdateError):  # one may be told to try again
            return prepare(path, program, Event(), line(key))
        return None

    with ThreadPoolExecutor(4) as windows:
        assert any(windows.map(update, range(4), timeout=60))
    made = list(program.folder.parent.glob("Pneumolite 0.2.0*"))
    assert all(len(tree(folder)) == len(content("0.2.0")) for folder in made)
    assert not list(program.folder.parent.glob("*.part"))


# -- whether it can be done at all -----------------------------------------------------------------


def test_a_build_without_a_key_takes_no_updates(program: InstalledVersion) -> None:
    with pytest.raises(UpdateError, match="takes no updates from a file"):
        check_possible(program, "")


def test_a_program_that_is_not_from_an_archive_takes_no_updates(key: SigningKey) -> None:
    with pytest.raises(UpdateError, match="put the newer version on the computer as you did"):
        check_possible(None, line(key))

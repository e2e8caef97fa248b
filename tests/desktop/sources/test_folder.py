import errno
import os
import stat
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest

from desktop.sources.folder import find_pictures
from desktop.sources.watch_folder import FolderWatch
from tests.system_errors import of_windows


def touch(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()


def test_pictures_are_listed_in_a_stable_order_and_others_counted(tmp_path: Path) -> None:
    touch(tmp_path, "b.JPG", "a.png", "z/c.tiff", "d.dcm", "notes.txt", ".hidden.jpg", "Thumbs.db")
    listing = find_pictures(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in listing.pictures]
    assert names == ["a.png", "b.JPG", "d.dcm", "z/c.tiff"]
    assert [path.name for path in listing.others] == [".hidden.jpg", "Thumbs.db", "notes.txt"]


def test_what_the_program_wrote_itself_is_not_scored(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "a.png.heatmap.png", "a report.pdf")
    listing = find_pictures(tmp_path)
    assert [path.name for path in listing.pictures] == ["a.png"]
    assert [path.name for path in listing.others] == ["a report.pdf", "a.png.heatmap.png"]


def test_subfolders_can_be_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "z/c.png")
    assert [path.name for path in find_pictures(tmp_path, recursive=False).pictures] == ["a.png"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    touch(tmp_path, "z/c.png")
    (tmp_path / "z" / "loop").symlink_to(tmp_path)
    assert len(find_pictures(tmp_path).pictures) == 1


def test_dicom_is_found_by_what_is_in_a_file(tmp_path: Path) -> None:
    touch(tmp_path, "empty", "notes.txt", "z/IM1", "1.2.840.5", ".hidden", "DICOMDIR")
    for name in ("z/IM1", "1.2.840.5", ".hidden", "DICOMDIR"):
        (tmp_path / name).write_bytes(b"\0" * 128 + b"DICM" + b"\0" * 300)
    with (tmp_path / "DICOMDIR").open("ab") as file:
        file.write(b"1.2.840.10008.1.3.10\0")
    listing = find_pictures(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in listing.pictures]
    assert names == ["1.2.840.5", "z/IM1"]
    others = {path.name for path in listing.others}
    assert others == {".hidden", "DICOMDIR", "empty", "notes.txt"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_passed_over_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    listing = find_pictures(tmp_path)
    assert (listing.pictures, listing.others) == ([], [tmp_path / "pipe"])


@pytest.mark.parametrize(
    "kept",
    ["$RECYCLE.BIN/S-1-5-21", "$Recycle.Bin", "RECYCLER", "System Volume Information",
     ".Trash-1000/files", ".Trashes/501", ".Trash", "@eaDir/a.png", "lost+found", "#recycle"],
)  # fmt: skip
def test_what_systems_keep_for_themselves_is_no_film(tmp_path: Path, kept: str) -> None:
    touch(tmp_path, "a.png", f"{kept}/deleted.png", f"ward/{kept}/deleted.png", "ward/b.png")
    with ZipFile(tmp_path / "stick.zip", "w") as archive:
        for name in ("c.png", f"{kept}/deleted.png"):
            archive.write(tmp_path / "a.png", name)
    listing = find_pictures(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in listing.pictures]
    assert names == ["a.png", "stick.zip/c.png", "ward/b.png"]
    assert (listing.others, listing.unreadable) == ([], [])
    watch = FolderWatch(tmp_path)
    watch.poll()
    assert {path.name for path in watch._files} == {"a.png", "b.png", "stick.zip"}


def test_a_folder_that_a_system_keeps_is_opened_if_it_is_chosen_itself(tmp_path: Path) -> None:
    touch(tmp_path, "lost+found/a.png")
    assert len(find_pictures(tmp_path / "lost+found").pictures) == 1


@pytest.fixture
def junctions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show links to folders as Windows shows junctions: as folders, with a tag."""

    def show(path: Path) -> Any:
        found = os.stat(path, follow_symlinks=False)  # noqa: PTH116
        tag = 0xA0000003 if stat.S_ISLNK(found.st_mode) else 0
        return SimpleNamespace(st_mode=found.st_mode, st_reparse_tag=tag)

    monkeypatch.setattr(Path, "lstat", show)
    monkeypatch.setattr(os.path, "islink", lambda _: False)


@pytest.mark.skipif(sys.platform == "win32", reason="links of Linux stand for junctions")
@pytest.mark.usefixtures("junctions")
def test_a_junction_is_followed_once_and_in_no_circle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films, elsewhere = tmp_path / "films", tmp_path / "elsewhere"
    touch(films, "a.png", "ward/b.png")
    touch(elsewhere, "c.png", "more/d.png")
    for name, target in {
        "ward/up": films, "ward/up and out": tmp_path, "ward twice": films / "ward",
        "x": elsewhere, "y": elsewhere, "z": elsewhere / "more",
    }.items():  # fmt: skip
        (films / name).symlink_to(target, target_is_directory=True)
    listing = find_pictures(films)
    names = [path.relative_to(films).as_posix() for path in listing.pictures]
    assert names == ["a.png", "ward/b.png", "x/c.png", "x/more/d.png"]
    assert listing.unreadable == []


@pytest.mark.parametrize("error", [of_windows(32), of_windows(21), OSError(errno.EIO, "I/O")])
def test_a_file_whose_head_cannot_be_read_is_listed_so_that_its_row_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    touch(tmp_path, "1.2.840.5", "notes.txt")
    opening = Path.open

    def refuse(path: Path, *how: Any, **more: Any) -> Any:
        if path.name == "1.2.840.5":
            raise error
        return opening(path, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    listing = find_pictures(tmp_path)
    assert [path.name for path in listing.pictures] == ["1.2.840.5"]
    assert [path.name for path in listing.others] == ["notes.txt"]

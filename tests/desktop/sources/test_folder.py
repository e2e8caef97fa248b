import os
from pathlib import Path

import pytest

from desktop.sources.folder import find_pictures


def touch(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()


def test_pictures_are_listed_in_a_stable_order_and_others_counted(tmp_path: Path) -> None:
    touch(tmp_path, "b.JPG", "a.png", "z/c.tiff", "d.dcm", "notes.txt", ".hidden.jpg", "Thumbs.db")
    listing = find_pictures(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in listing.pictures]
    assert names == ["a.png", "b.JPG", "d.dcm", "z/c.tiff"]
    assert listing.others == 3


def test_what_the_program_wrote_itself_is_not_scored(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "a.png.heatmap.png")
    listing = find_pictures(tmp_path)
    assert [path.name for path in listing.pictures] == ["a.png"]
    assert listing.others == 1


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
    assert listing.others == 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_passed_over_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    listing = find_pictures(tmp_path)
    assert (listing.pictures, listing.others) == ([], 1)

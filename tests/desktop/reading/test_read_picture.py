import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn
from zipfile import ZipFile

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from desktop.reading.file_system import on_disk
from desktop.reading.picture import CHANGED, PictureError
from desktop.reading.read_picture import read_again, read_picture
from tests.photograph import HEIGHT, WIDTH, photograph
from tests.system_errors import of_windows


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"Dear colleague, the film is in the post.", "is not a picture"),
        (b"\0" * 128 + b"DICM" + b"\0" * 300, "DICOM file"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 60, "damaged|not a picture"),
        (b"GIF89a" + b"\1\0\1\0\0\0\0;", "is saved as GIF"),
    ],
)
def test_what_is_no_picture_says_so(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "film.jpg"
    path.write_bytes(content)
    with pytest.raises(PictureError, match=reason):
        read_picture(path)


def test_a_vanished_file_and_a_folder_are_reasons(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="no longer there"):
        read_picture(tmp_path / "gone.jpg")
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(PictureError, match="cannot be read"):
        read_picture(tmp_path / "folder.jpg")


@pytest.mark.skipif(os.name == "nt", reason="there are no such permissions")
def test_a_forbidden_file_is_a_reason(film: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    path.chmod(0)
    with as_somebody(), pytest.raises(PictureError, match="may not be opened"):
        read_picture(path)


@contextmanager
def as_somebody() -> Iterator[None]:
    """Without the powers of root, to whom nothing is forbidden."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (of_windows(32), "file-in-use"),  # SHARING_VIOLATION
        (of_windows(33), "file-in-use"),  # LOCK_VIOLATION
        (OSError(errno.EBUSY, "busy"), "file-in-use"),
        (of_windows(21), "disk-not-connected"),  # NOT_READY
        (of_windows(1167, errno.EINVAL), "disk-not-connected"),  # DEVICE_NOT_CONNECTED
        (OSError(errno.ENODEV, "no device"), "disk-not-connected"),
        (of_windows(23), "disk-damaged"),  # CRC
        (of_windows(1117, errno.EINVAL), "disk-damaged"),  # IO_DEVICE
        (of_windows(53, errno.ENOENT), "network-silent"),  # BAD_NETPATH
        (OSError(errno.ESTALE, "stale"), "network-silent"),
        (of_windows(388, errno.EINVAL), "cloud-not-fetched"),  # CLOUD_FILE_NETWORK_UNAVAILABLE
        (of_windows(362, errno.EINVAL), "cloud-not-fetched"),  # CLOUD_FILE_PROVIDER_NOT_RUNNING
        (of_windows(225, errno.EINVAL), "file-held-back"),  # VIRUS_INFECTED
        (of_windows(5), "file-forbidden"),  # ACCESS_DENIED
        (of_windows(2, errno.ENOENT), "file-gone"),  # FILE_NOT_FOUND
        (OSError(errno.EIO, "input/output"), "file-unreadable"),
    ],
)
@pytest.mark.parametrize("inside", ["", "films.zip"])
def test_each_trouble_of_a_disk_has_a_sentence_of_its_own(
    film: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    error: OSError, code: str, inside: str,
) -> None:  # fmt: skip
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    if inside:
        with ZipFile(tmp_path / inside, "w") as archive:
            archive.write(path, path.name)

    def refuse(*_: object, **__: object) -> NoReturn:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PictureError) as refusal:
        read_picture(tmp_path / inside / path.name)
    assert refusal.value.message.code == code


def test_a_film_on_an_ejected_stick_is_not_told_as_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the letter of the drive goes with the stick."""
    drive = Path(on_disk(tmp_path).anchor)
    there = os.path.exists
    monkeypatch.setattr(os.path, "exists", lambda path: Path(path) != drive and there(path))
    with pytest.raises(PictureError, match="not in the computer"):
        read_picture(tmp_path / "film.png")


@pytest.mark.skipif(sys.platform != "win32", reason="other systems do not lock a file so")
def test_a_file_that_another_program_has_locked_is_told_as_such(
    film: np.ndarray, tmp_path: Path
) -> None:
    if sys.platform == "win32":
        import _winapi

        path = tmp_path / "film.png"
        Image.fromarray(film).save(path)
        nobody_else, existing = 0, 3
        handle = _winapi.CreateFile(str(path), _winapi.GENERIC_READ, nobody_else, 0, existing, 0, 0)
        with pytest.raises(PictureError, match="Another program has the file open"):
            read_picture(path)
        _winapi.CloseHandle(handle)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "film.jpg")
    with pytest.raises(PictureError, match="cannot be read"):
        read_picture(tmp_path / "film.jpg")


def test_what_was_scored_is_read_again_cropped_or_not(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    Image.fromarray(photograph(phantom(WIDTH, HEIGHT, seed=11))).save(path)
    for crop in (True, False):
        scored = read_picture(path, crop=crop)
        again, dataset = read_again(path, scored.sha256, crop=crop)
        assert (again.film_box is not None) == crop
        np.testing.assert_array_equal(again.film, scored.film)
        assert not dataset


def test_another_file_of_that_name_is_not_read_again(film: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    scored = read_picture(path)
    Image.fromarray(255 - film).save(path)
    with pytest.raises(PictureError) as refusal:
        read_again(path, scored.sha256, crop=True)
    assert refusal.value.message == CHANGED

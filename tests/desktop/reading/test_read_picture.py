import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from desktop.reading.picture import CHANGED, PictureError
from desktop.reading.read_picture import read_again, read_picture
from tests.photograph import HEIGHT, WIDTH, photograph


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"Dear colleague, the film is in the post.", "is not a picture"),
        (b"\0" * 128 + b"DICM" + b"\0" * 300, "DICOM file"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 60, "damaged|not a picture"),
        (b"GIF89a" + b"\1\0\1\0\0\0\0;", "is not a picture"),
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

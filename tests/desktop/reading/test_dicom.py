from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from pydicom.uid import MPEG2MPML, UID

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.row import Row, Status
from desktop.scoring.scorer import Scorer
from models.model import Model
from models.preprocess import prepare
from tests.desktop.reading.dicom_inputs import LOSSLESS, LOSSY, PLAIN, shipped
from tests.desktop.reading.streams import encapsulated, film_with
from tests.dicom_film import dicom_film, save


def row(path: Path, model: Model) -> Row:
    return Scorer(model, path.parent, 0.5).score(path).row


@pytest.mark.parametrize("syntax", [*PLAIN, *LOSSLESS, *LOSSY], ids=lambda syntax: syntax.name)
def test_a_film_scores_as_its_picture_does_in_every_transfer_syntax(
    deep: np.ndarray, tmp_path: Path, model: Model, syntax: UID
) -> None:
    dataset = dicom_film(deep, bits=12, WindowCenter=2048, WindowWidth=4096)
    path = save(dataset, tmp_path / "film.dcm", syntax)
    as_png = np.rint(deep / 4095 * 65535).astype(np.uint16)
    Image.fromarray(as_png).save(tmp_path / "film.png")
    difference = np.abs(read_picture(path).pixels / 65535 - deep / 4095).max()
    assert difference < (0.01 if syntax in LOSSY else 0.0001)
    from_dicom, from_png = row(path, model), row(tmp_path / "film.png", model)
    assert from_dicom.status is from_png.status is Status.SCORED
    assert from_dicom.reason == ""
    bound = 0.1 if syntax in LOSSY else 0.0001
    assert from_dicom.probability == pytest.approx(from_png.probability, abs=bound)


@pytest.mark.parametrize("syntax", PLAIN)
def test_a_film_without_a_preamble_is_read(film: np.ndarray, tmp_path: Path, syntax: UID) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    path.write_bytes(path.read_bytes()[132:])
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(film))


@pytest.mark.parametrize("syntax", PLAIN[:3])
def test_a_bare_data_set_is_read(film: np.ndarray, tmp_path: Path, syntax: UID) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    implicit, little = syntax.is_implicit_VR, syntax.is_little_endian
    dataset = dcmread(path)
    del dataset.file_meta, dataset.preamble
    dataset.save_as(path, implicit_vr=implicit, little_endian=little)
    assert b"DICM" not in path.read_bytes()
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(film))


@pytest.mark.parametrize("name", ["IM000001", "1.2.840.113619.2.5", "film.jpg"])
def test_dicom_is_known_by_what_is_in_the_file(film: np.ndarray, tmp_path: Path, name: str) -> None:
    path = save(dicom_film(film), tmp_path / name)
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(film))


@pytest.mark.parametrize("syntax", [*PLAIN, *LOSSLESS, *LOSSY], ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("kept", [0.3, 0.7, 0.98])
def test_a_damaged_end_is_noticed_in_every_transfer_syntax(
    deep: np.ndarray, tmp_path: Path, syntax: UID, kept: float
) -> None:
    path = save(dicom_film(deep, bits=12), tmp_path / "film.dcm", syntax)
    path.write_bytes(path.read_bytes()[: int(kept * path.stat().st_size)])
    with pytest.raises(PictureError, match="damaged or incomplete") as refusal:
        read_picture(path)
    assert len(refusal.value.sha256) == 64


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"NumberOfFrames": 2, "Rows": 120}, "several pictures"),
        ({"Rows": 60_000, "Columns": 60_000}, "million pixels"),
        ({"BitsAllocated": 32, "BitsStored": 32}, "in 32 bits, which this program cannot read"),
        ({"PixelData": None, "Rows": None}, "holds no picture"),
        ({"PhotometricInterpretation": "CMYK"}, "in a way that this program cannot read"),
        ({"Columns": None, "Rows": None}, "does not say its Columns|does not say its Rows"),
    ],
)
def test_what_is_no_single_film_says_so(
    film: np.ndarray, tmp_path: Path, elements: dict[str, Any], reason: str
) -> None:
    path = tmp_path / "film.dcm"
    dicom = dicom_film(film)
    save(dicom, path)
    for keyword, value in elements.items():
        if value is None:
            del dicom[keyword]
        else:
            setattr(dicom, keyword, value)
    dicom.save_as(path, enforce_file_format=True)
    with pytest.raises(PictureError, match=reason):
        read_picture(path)


def test_a_syntax_without_a_decoder_is_named_as_the_reason(
    film: np.ndarray, tmp_path: Path
) -> None:
    video = b"\0\0\1\xb3" + bytes(100)
    path = film_with(encapsulated(video), film, MPEG2MPML, tmp_path / "film.dcm")
    with pytest.raises(PictureError, match="in a way that this program cannot read"):
        read_picture(path)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("DICOMDIR", "table of contents"),
        ("reportsi.dcm", "holds no picture"),
        ("rtplan.dcm", "holds no picture"),
        ("MR_truncated.dcm", "damaged or incomplete"),
        ("badVR.dcm", "in 32 bits, which this program cannot read"),
        ("SC_rgb_rle_2frame.dcm", "several pictures"),
    ],
)
def test_what_pydicom_ships_that_is_no_film_says_so(name: str, reason: str) -> None:
    with pytest.raises(PictureError, match=reason):
        read_picture(shipped(name))


@pytest.mark.parametrize("content", [b"Dear colleague, the film is in the post.", b"\x08\0\x05\0"])
def test_what_is_only_called_dicom_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(content)
    with pytest.raises(PictureError, match="DICOM file"):
        read_picture(path)

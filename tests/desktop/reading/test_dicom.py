import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset, dcmread
from pydicom.data import get_testdata_file
from pydicom.sequence import Sequence
from pydicom.uid import (
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.row import Row, Status
from desktop.scoring.scorer import Scorer
from models.interpreter import Model
from models.preprocess import prepare
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[3]

PLAIN = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
]
LOSSLESS = [RLELossless, JPEGLossless, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless]
LOSSY = [JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000]

# Without a window a pixel in a thousand at either end is clipped, of the phantom's noise.
FULL_RANGE_BOUND = 0.06


@pytest.fixture
def deep(film: np.ndarray) -> np.ndarray:
    """The film in 12 bits, from 0 to 4095."""
    spread = np.interp(film, (film.min(), film.max()), (0, 4095))
    return np.rint(spread).astype(np.uint16)


def shown(path: Path) -> np.ndarray:
    """The pixels as a fraction of white."""
    return read_picture(path).pixels / 65535


def row(path: Path, model: Model) -> Row:
    return Scorer(model, path.parent, 0.5).score(path).row


# -- the pixels -------------------------------------------------------------------------------


@pytest.mark.parametrize("syntax", [*PLAIN, *LOSSLESS, *LOSSY], ids=lambda syntax: syntax.name)
def test_a_film_scores_as_its_picture_does_in_every_transfer_syntax(
    deep: np.ndarray, tmp_path: Path, model: Model, syntax: UID
) -> None:
    dataset = dicom_film(deep, bits=12, WindowCenter=2048, WindowWidth=4096)
    path = save(dataset, tmp_path / "film.dcm", syntax)
    as_png = np.rint(deep / 4095 * 65535).astype(np.uint16)
    Image.fromarray(as_png).save(tmp_path / "film.png")
    difference = np.abs(shown(path) - deep / 4095).max()
    assert difference < (0.01 if syntax in LOSSY else 0.0001)
    from_dicom, from_png = row(path, model), row(tmp_path / "film.png", model)
    assert from_dicom.status is from_png.status is Status.SCORED
    assert from_dicom.reason == ""
    bound = 0.1 if syntax in LOSSY else 0.0001
    assert from_dicom.probability == pytest.approx(from_png.probability, abs=bound)


@pytest.mark.parametrize(
    "syntax", [*PLAIN, *LOSSLESS, JPEGLSNearLossless, JPEG2000, JPEGBaseline8Bit]
)
def test_eight_bits_without_a_window_are_shown_as_they_are(
    film: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    pixels = prepare(read_picture(save(dicom_film(film), tmp_path / "film.dcm", syntax)).pixels)
    difference = np.abs(pixels.astype(int) - prepare(film))
    if syntax in (*PLAIN, *LOSSLESS):
        assert difference.max() == 0
    else:
        assert difference.mean() < 4


def test_monochrome1_is_put_right(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(4095 - deep, bits=12, PhotometricInterpretation="MONOCHROME1")
    path = save(dataset, tmp_path / "film.dcm")
    assert np.abs(shown(path) - deep / 4095).max() < FULL_RANGE_BOUND
    dataset.WindowCenter, dataset.WindowWidth = 2048, 4096
    assert np.abs(shown(save(dataset, path)) - deep / 4095).max() < 0.0005


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1])
def test_signed_pixels_are_read(deep: np.ndarray, tmp_path: Path, syntax: UID) -> None:
    # A codestream holds the lowest 12 bits alone.
    signed = deep.astype(np.int16) - 2048
    dataset = dicom_film(signed, bits=12, WindowCenter=0, WindowWidth=4096)
    if syntax == JPEGLosslessSV1:
        dataset.PixelData = (signed & 0xFFF).astype(np.uint16).tobytes()
    path = save(dataset, tmp_path / "film.dcm", syntax)
    assert np.abs(shown(path) - deep / 4095).max() < 0.0005


def test_a_window_is_applied_as_the_standard_says(deep: np.ndarray, tmp_path: Path) -> None:
    path = save(
        dicom_film(deep, bits=12, WindowCenter=[1800, 2000], WindowWidth=[1500, 10]),
        tmp_path / "film.dcm",
    )
    # PS3.3, C.11.2.1.2.1.
    expected = ((deep - 1799.5) / 1499 + 0.5).clip(0, 1)
    np.testing.assert_allclose(shown(path), expected, atol=1e-5)


def test_the_other_functions_of_a_window_are_known(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(
        deep, bits=12, WindowCenter=1800, WindowWidth=1500, VOILUTFunction="SIGMOID"
    )
    path = save(dataset, tmp_path / "film.dcm")
    # PS3.3, C.11.2.1.3.1 and C.11.2.1.3.2.
    expected = 1 / (1 + np.exp(-4 * (deep.astype(float) - 1800) / 1500))
    np.testing.assert_allclose(shown(path), expected, atol=1e-5)
    dataset.VOILUTFunction = "LINEAR_EXACT"
    expected = ((deep - 1800.0) / 1500 + 0.5).clip(0, 1)
    np.testing.assert_allclose(shown(save(dataset, path)), expected, atol=1e-5)


@pytest.mark.parametrize("slope", [2.5, -2.5])
def test_a_window_is_meant_for_rescaled_values(
    deep: np.ndarray, tmp_path: Path, slope: float
) -> None:
    dataset = dicom_film(
        deep, bits=12, RescaleSlope=slope, RescaleIntercept=100, RescaleType="US",
        WindowCenter=100 + slope * 2048, WindowWidth=abs(slope) * 2000,
    )  # fmt: skip
    expected = ((deep * slope + 100 - dataset.WindowCenter + 0.5) / (abs(slope) * 2000 - 1)) + 0.5
    path = save(dataset, tmp_path / "film.dcm")
    np.testing.assert_allclose(shown(path), expected.clip(0, 1), atol=1e-5)


@pytest.mark.parametrize("width", [0, 0.5])
def test_a_window_that_is_none_is_passed_over(
    deep: np.ndarray, tmp_path: Path, width: float
) -> None:
    path = save(
        dicom_film(deep, bits=12, WindowCenter=100, WindowWidth=width), tmp_path / "film.dcm"
    )
    assert np.abs(shown(path) - deep / 4095).max() < FULL_RANGE_BOUND


def test_a_film_without_a_window_gets_its_full_range(deep: np.ndarray, tmp_path: Path) -> None:
    faint = 500 + deep // 10
    faint[0, 0] = 4095  # a dead pixel
    pixels = shown(save(dicom_film(faint, bits=12), tmp_path / "film.dcm"))
    assert np.abs(pixels - deep / 4095)[1:].max() < FULL_RANGE_BOUND


def table(entries: np.ndarray, first: int, bits: int) -> Sequence:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries) % 65536, first, bits])
    item.add_new("LUTData", "US", entries.tolist())
    return Sequence([item])


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_a_look_up_table_is_preferred_to_a_window(
    deep: np.ndarray, tmp_path: Path, bits: int
) -> None:
    curve = np.linspace(0, 1, 3000) ** 2
    entries = np.rint(curve * (2**bits - 1)).astype(int)
    dataset = dicom_film(
        deep, bits=12, VOILUTSequence=table(entries, 500, bits), WindowCenter=1, WindowWidth=2
    )
    expected = curve[np.clip(deep.astype(int) - 500, 0, 2999)]
    actual = shown(save(dataset, tmp_path / "film.dcm"))
    np.testing.assert_allclose(actual, expected, atol=1 / 2**bits)


def test_a_modality_table_comes_first(deep: np.ndarray, tmp_path: Path) -> None:
    entries = np.arange(4095, -1, -1)
    dataset = dicom_film(
        deep, bits=12, ModalityLUTSequence=table(entries, 0, 12), WindowCenter=2048,
        WindowWidth=4096,
    )  # fmt: skip
    actual = shown(save(dataset, tmp_path / "film.dcm"))
    np.testing.assert_allclose(actual, 1 - deep / 4095, atol=1e-3)


def test_an_overlay_in_the_unused_bits_is_left_out(deep: np.ndarray, tmp_path: Path) -> None:
    marked = deep.copy()
    marked[50:90, 50:90] |= 0x8000
    plain, overlaid = (
        save(dicom_film(pixels, bits=12), tmp_path / name)
        for pixels, name in ((deep, "plain.dcm"), (marked, "marked.dcm"))
    )
    np.testing.assert_array_equal(shown(plain), shown(overlaid))


@pytest.mark.parametrize(
    "name",
    ["_RLE", "_bigendian", "_expb", "_implicit", "_jp2klossless", "_jpeg_ls_lossless", "_padded"],
)
def test_the_copies_that_pydicom_ships_of_one_picture_are_equal(name: str) -> None:
    plain, other = (read_picture(shipped(f"MR_small{each}.dcm")) for each in ("", name))
    np.testing.assert_array_equal(plain.pixels, other.pixels)


@pytest.mark.parametrize(
    "name",
    ["rgb_rle", "rgb_jpeg_dcmtk", "rgb_jpeg_gdcm", "rgb_gdcm_KY", "ybr_full_422_uncompressed",
     "rgb_dcmtk_+eb+cr", "rgb_jls_lossy_line", "rgb_jls_lossy_sample"],
)  # fmt: skip
def test_colours_of_secondary_captures_are_right(name: str) -> None:
    pixels = read_picture(shipped(f"SC_{name}.dcm")).pixels
    reference = read_picture(shipped("SC_rgb_rle.dcm")).pixels
    assert pixels.shape == reference.shape
    assert np.abs(pixels.astype(int) - reference).mean() < 8


def test_a_palette_is_looked_up(film: np.ndarray, tmp_path: Path) -> None:
    entries = (255 - np.arange(256)) * 257
    dataset = dicom_film(film, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        data = entries.astype("<u2").tobytes()
        setattr(dataset, f"{colour}PaletteColorLookupTableData", data)
    pixels = read_picture(save(dataset, tmp_path / "film.dcm")).pixels
    np.testing.assert_array_equal(pixels, np.repeat((255 - film)[..., None], 3, 2) * np.uint16(257))


def shipped(name: str) -> Path:
    """A file that pydicom brings along."""
    path = get_testdata_file(name, download=False)
    assert isinstance(path, str), name
    return Path(path)


# -- files of every kind ----------------------------------------------------------------------


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
        ({"NumberOfFrames": 2}, "several pictures"),
        ({"Rows": 60_000, "Columns": 60_000}, "million pixels"),
        ({"BitsAllocated": 32, "BitsStored": 32}, "in a way that this program cannot read"),
        ({"PixelData": None, "Rows": None}, "holds no picture"),
        ({"PhotometricInterpretation": None}, "damaged or incomplete"),
        ({"PhotometricInterpretation": "CMYK"}, "in a way that this program cannot read"),
        ({"Columns": None}, "damaged or incomplete"),
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
    path = save(dicom_film(film), tmp_path / "film.dcm", JPEGLSLossless)
    dataset = dcmread(path)
    dataset.file_meta.TransferSyntaxUID = HTJ2KLossless
    dataset.save_as(path)
    with pytest.raises(PictureError, match="in a way that this program cannot read"):
        read_picture(path)


@pytest.mark.parametrize("syntax", [JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless])
def test_a_codestream_larger_than_the_file_says_is_not_decoded(
    film: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    height, width = film.shape
    layout = ">II" if syntax == JPEG2000Lossless else ">HH"
    order = (width, height) if syntax == JPEG2000Lossless else (height, width)
    content = path.read_bytes()
    assert struct.pack(layout, *order) in content
    large = struct.pack(layout, 60_000, 60_000)
    path.write_bytes(content.replace(struct.pack(layout, *order), large))
    with pytest.raises(PictureError, match="damaged or incomplete"):
        read_picture(path)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("DICOMDIR", "table of contents"),
        ("reportsi.dcm", "holds no picture"),
        ("rtplan.dcm", "holds no picture"),
        ("MR_truncated.dcm", "damaged or incomplete"),
        ("badVR.dcm", "damaged or incomplete"),
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


# -- what is said of the film -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"Modality": "CT"}, "a CT scan"),
        ({"Modality": "ES"}, "another kind of picture"),
        ({"BodyPartExamined": "HAND"}, "another part"),
        ({"BodyPartExamined": "T SPINE"}, "another part"),
        ({"ViewPosition": "LL"}, "side view"),
        ({"ViewPosition": "Lateral"}, "side view"),
        ({"ViewPosition": "RLO"}, "oblique"),
        ({"PresentationIntentType": "FOR PROCESSING"}, "raw exposure"),
        ({"PatientAge": "034Y"}, "16 or older"),
        ({"PatientAge": "016Y"}, "16 or older"),
        ({"PatientBirthDate": "20031231"}, "16 or older"),
        ({"PatientAge": "003W"}, "under one year"),
        ({"PatientBirthDate": "2019.04.02"}, "under one year"),
    ],
)
def test_a_film_that_the_model_was_not_made_for_is_for_review(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any], reason: str
) -> None:
    result = row(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert result.status is Status.REVIEW
    assert reason in result.reason
    assert result.finding is None
    assert result.probability is not None


@pytest.mark.parametrize(
    "elements",
    [
        {"Modality": "CR"},
        {"Modality": "OT"},
        {"Modality": None},
        {"BodyPartExamined": None},
        {"BodyPartExamined": ""},
        {"BodyPartExamined": "PORT CHEST"},
        {"BodyPartExamined": "CHESTABDOMEN"},
        {"BodyPartExamined": "TORAX"},
        {"ViewPosition": "PA"},
        {"ViewPosition": ""},
        {"PatientAge": "018M"},
        {"PatientAge": "005Y"},
        {"PatientBirthDate": "20190401"},
        {"PatientBirthDate": "20140402"},
        {"PatientAge": "soon"},
        {"PatientBirthDate": ""},
        {"PatientBirthDate": "20210101"},  # after the study
        {"StudyDate": None},
    ],
)
def test_a_film_that_says_nothing_against_it_is_scored(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any]
) -> None:
    result = row(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert (result.status, result.reason) == (Status.SCORED, "")
    assert result.finding is not None


@pytest.mark.parametrize("age", ["006Y", "015Y", "180M"])
def test_an_older_child_is_scored_with_a_word_of_warning(
    film: np.ndarray, tmp_path: Path, model: Model, age: str
) -> None:
    result = row(save(dicom_film(film, PatientAge=age), tmp_path / "film.dcm"), model)
    assert result.status is Status.SCORED
    assert result.finding is not None
    assert "one to five years" in result.reason


def test_the_view_of_a_digital_machine_is_understood(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    view = Dataset()
    view.CodeMeaning = "left lateral"
    dataset = dicom_film(film, ViewPosition=None, ViewCodeSequence=Sequence([view]))
    assert "side view" in row(save(dataset, tmp_path / "film.dcm"), model).reason


def test_a_picture_that_is_no_film_stays_for_review_whatever_its_header_says(
    tmp_path: Path, model: Model
) -> None:
    blank = np.full((400, 400), 90, np.uint8)
    assert "blank" in row(save(dicom_film(blank), tmp_path / "film.dcm"), model).reason


def test_the_patient_is_known_and_named_nowhere(film: np.ndarray, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    films = {
        "plain": dicom_film(film),
        "odd": dicom_film(film, PatientAge="Doe", PatientBirthDate="Doe", StudyDate="Doe"),
        "ct": dicom_film(film, Modality="DOE", BodyPartExamined="DOE", ViewPosition="DOE"),
        "frames": dicom_film(film, NumberOfFrames=3),
        "broken": dicom_film(film, PhotometricInterpretation="DOE"),
    }
    for name, dataset in films.items():
        save(dataset, folder / name)
    header = read_picture(folder / "plain").header
    assert header is not None
    assert (header.patient_name, header.patient_id) == ("Doe Jane", "4711")
    assert (header.patient_sex, header.study_date) == ("F", "20200401")
    assert (header.accession_number, header.age) == ("A-815", 3)
    finished = subprocess.run(
        [sys.executable, "-W", "always", "-m", "desktop", "score", folder, "--csv",
         tmp_path / "out.csv"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    assert "films: 5 of 5" in finished.stdout
    written = finished.stdout + finished.stderr + (tmp_path / "out.csv").read_text("utf-8-sig")
    for identifier in ("Doe", "DOE", "Jane", "4711", "A-815", "20170301"):
        assert identifier not in written

"""Which files get a row: films under any name, and whatever may hold one in another form."""

import io
import os
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin
from pydicom import Dataset, dcmwrite
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
)

from desktop.practice.phantom import phantom
from desktop.reading.candidates import SUFFIXES
from desktop.reading.picture import MAX_FILE_BYTES, PictureError
from desktop.reading.read_picture import read_film, read_picture
from desktop.results.row import Row, Status
from desktop.sources.folder import find_pictures, is_picture
from desktop.sources.selection import Source
from models.model import Model
from tests.desktop.score_source import score
from tests.dicom_film import ENCODERS, dicom_film, save

FILM = phantom(240, 240, seed=4)


def encoded(kind: str, pixels: np.ndarray = FILM, **how: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, kind, **how)
    return out.getvalue()


def data_set(implicit: bool = False, little: bool = True, **elements: Any) -> bytes:
    """A DICOM film as it comes off a network: without preamble, and without what it is coded in."""
    out = io.BytesIO()
    film = dicom_film(FILM, **elements)
    film["PixelData"].VR = "OB"
    dcmwrite(out, film, implicit_vr=implicit, little_endian=little)
    return out.getvalue()


def with_preamble(preamble: bytes, folder: Path) -> bytes:
    content = save(dicom_film(FILM), folder / "film").read_bytes()
    (folder / "film").unlink()
    return preamble.ljust(128, b"\0") + content[128:]


def without_preamble(folder: Path, syntax: Any) -> bytes:
    """With the elements of the file, which begin with its own group."""
    content = save(dicom_film(FILM), folder / "film", syntax).read_bytes()
    (folder / "film").unlink()
    return content[132:]


def with_odd_beginnings(folder: Path) -> dict[str, bytes]:
    """DICOM films with something else than 128 bytes and a sign before their elements."""
    found = dict[str, bytes]()
    for syntax in (ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGLosslessSV1):
        sound = save(dicom_film(FILM), folder / "film", syntax).read_bytes()
        (folder / "film").unlink()
        found |= {
            f"{syntax} {name}": content
            for name, content in {
                "no preamble": sound[128:], "short": sound[1:], "long": b"\0" + sound,
                "no sign": sound[:128] + bytes(4) + sound[132:], "small": sound[:128] + b"dicm"
                + sound[132:], "twice": sound[:128] + sound, "of a Mac": b"\0\4film" + bytes(122)
                + sound, "of the web": b"HTTP/1.1 200 OK\r\n\r\n" + sound,
                "text": b"\xef\xbb\xbf" + sound, "block": bytes(512) + sound,
            }.items()
        }  # fmt: skip
    return found


def test_a_preamble_that_is_not_as_it_should_be_hides_no_film(tmp_path: Path) -> None:
    odd = with_odd_beginnings(tmp_path)
    (tmp_path / "sound").write_bytes(with_preamble(b"", tmp_path))
    for name, content in odd.items():
        (tmp_path / name).write_bytes(content)
        (tmp_path / f"{name}.dcm").write_bytes(content)
    assert {path.name for path in find_pictures(tmp_path, False).pictures} == {
        "sound", *odd, *(f"{name}.dcm" for name in odd)
    }  # fmt: skip
    sound = read_picture(tmp_path / "sound")
    for name in odd:
        np.testing.assert_array_equal(read_picture(tmp_path / name).pixels, sound.pixels)
        assert read_picture(tmp_path / f"{name}.dcm").header == read_picture(tmp_path / name).header


def test_a_film_is_told_by_its_content_under_any_name(tmp_path: Path, model: Model) -> None:
    jpeg, tiff = encoded("JPEG", quality=100), encoded("TIFF")
    odd = {"no ending": jpeg, "IM1.txt": jpeg, "a.JFIF": jpeg, "b.jpe": jpeg, "c.jpg_large": jpeg,
           "film.jpg.download": jpeg, "a.dcm": jpeg, "0001": jpeg, "a.pdf": jpeg, "a.heic": jpeg,
           "b.DCM": encoded("PNG"), "png": encoded("PNG"), "tiff": tiff, "c.dicom": tiff,
           "bmp": encoded("BMP"), "webp.bin": encoded("WEBP", lossless=True),
           "jp2": encoded("JPEG2000"), "a.jp2": encoded("JPEG2000"),
           "b.j2k": encoded("JPEG2000", no_jp2=True),
           "explicit": data_set(), "implicit": data_set(implicit=True), "d.png": data_set(),
           "big endian": data_set(little=False), "e.jpg": with_preamble(b"", tmp_path),
           "both.tif": with_preamble(tiff[:8], tmp_path), "both": with_preamble(jpeg, tmp_path),
           "both.nef": with_preamble(camera_tiff({50706: b"\x01\x04\0\0"})[:128], tmp_path),
           "meta": without_preamble(tmp_path, ExplicitVRLittleEndian),
           "meta implicit": without_preamble(tmp_path, ImplicitVRLittleEndian),
           "meta big": without_preamble(tmp_path, ExplicitVRBigEndian),
           "1.2.840.5": data_set(SOPClassUID=None)}  # fmt: skip
    for name, content in odd.items():
        (tmp_path / name).write_bytes(content)
    rows = score(tmp_path, model)
    assert set(rows) == set(odd)
    assert {name: row.reason for name, row in rows.items() if row.status is Status.ERROR} == {}
    probabilities = {name: row.probability for name, row in rows.items()}
    assert max(probabilities.values()) - min(probabilities.values()) < 0.05  # type: ignore[type-var,operator]


def box(brand: bytes, *others: bytes) -> bytes:
    brands = brand + bytes(4) + b"".join(others)
    return (8 + len(brands)).to_bytes(4, "big") + b"ftyp" + brands + bytes(200)


def camera_tiff(tags: dict[int, object]) -> bytes:
    """A small picture, and the tags with which a camera says that it is no more than that."""
    info = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, value in tags.items():
        info[tag] = value
        info.tagtype[tag] = 4 if isinstance(value, int) else 1
    return encoded("TIFF", tiffinfo=info)


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, encoded("PNG"))
    return out.getvalue()


# By a name of no meaning, so that the content alone tells.
OTHERS = {
    "heic": (box(b"heic", b"mif1", b"heic"), "heic-photograph"),
    "heif": (box(b"mif1", b"mif1", b"heic"), "heic-photograph"),
    "avif": (box(b"avif", b"mif1", b"avif"), "other-picture-format"),
    "avif as heif": (box(b"mif1", b"miaf", b"avif"), "other-picture-format"),
    "cr3": (box(b"crx ", b"isom"), "camera-raw"),
    "mp4": (box(b"isom", b"mp41"), "video"),
    "mov": (box(b"qt  "), "video"),
    "3gp": (box(b"3gp4", b"isom"), "video"),
    "old mov": (bytes(3) + b"\x20moov" + bytes(300), "video"),
    "avi": (b"RIFF\x10\0\0\0AVI LIST" + bytes(300), "video"),
    "mkv": (b"\x1a\x45\xdf\xa3" + bytes(300), "video"),
    "wmv": (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(300), "video"),
    "gif": (encoded("GIF"), "other-picture-format"),
    "psd": (b"8BPS\0\x01" + bytes(300), "other-picture-format"),
    "jxl": (b"\xff\x0a" + bytes(300), "other-picture-format"),
    "pdf": (b"%PDF-1.7\n" + bytes(300), "document"),
    "cr2": (b"II*\0\x10\0\0\0CR\x02\0" + bytes(300), "camera-raw"),
    "dng": (camera_tiff({50706: b"\x01\x04\0\0"}), "camera-raw"),
    "nef": (camera_tiff({254: 1, 330: 1000}), "camera-raw"),
    "raf": (b"FUJIFILMCCD-RAW " + bytes(300), "camera-raw"),
    "orf": (b"IIRO\x08\0\0\0" + bytes(300), "camera-raw"),
    "rw2": (b"IIU\0\x18\0\0\0" + bytes(300), "camera-raw"),
    "rar": (b"Rar!\x1a\x07\x01\0" + bytes(300), "other-archive"),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(300), "other-archive"),
    "gz": (b"\x1f\x8b\x08\0" + bytes(300), "other-archive"),
    "zip": (zipped("a.png"), "other-archive"),
    "films.zip.1": (zipped("a.png"), "other-archive"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_may_hold_a_film_is_a_row_that_says_how_to_save_it(
    tmp_path: Path, model: Model, name: str
) -> None:
    content, code = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    (row,) = score(tmp_path, model).values()
    assert_is_told(row, code)
    # Messengers and people give it the name of a film, too.
    for film in ("a.jpg", "b.dcm"):
        (tmp_path / film).write_bytes(content)
        assert_is_told(score(tmp_path / film, model)[film], code)


def assert_is_told(row: Row, code: str) -> None:
    assert (row.status, row.reason_code) == (Status.ERROR, code)
    assert row.reason.endswith(".")
    assert ";" not in row.reason


def test_a_name_that_means_a_picture_is_a_row_even_if_the_content_says_nothing(
    tmp_path: Path, model: Model
) -> None:
    for suffix in SUFFIXES:
        (tmp_path / f"a{suffix}").write_bytes(b"of no meaning" * 100)
    rows = score(tmp_path, model)
    assert len(rows) == len(SUFFIXES)
    assert {row.status for row in rows.values()} == {Status.ERROR}
    codes = {Path(name).suffix: row.reason_code for name, row in rows.items()}
    assert codes[".heic"] == "heic-photograph"
    assert codes[".nef"] == "camera-raw"
    assert codes[".iso"] == "other-archive"
    assert codes[".jpg"] == "not-a-picture"


def test_a_picture_of_a_raw_name_is_not_scored_from_its_small_copy(tmp_path: Path) -> None:
    (tmp_path / "a.nef").write_bytes(encoded("TIFF"))
    with pytest.raises(PictureError, match="raw picture of a camera"):
        read_picture(tmp_path / "a.nef")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.txt", b"The film of 3 May is free of findings."),
        ("BMI", b"BM of all children in the ward: see the table."),
        ("Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("setup.exe", b"MZ" + bytes(600)),
        ("letter.docx", zipped("[Content_Types].xml", "word/media/image1.png")),
        ("table.xlsx", zipped("[Content_Types].xml")),
        ("voice.m4a", box(b"M4A ", b"isom")),
        ("voice.wav", b"RIFF\x10\0\0\0WAVEfmt " + bytes(300)),
        ("empty", b""),
        ("short", b"\x08"),
        ("numbers", bytes(range(8)) * 200),
        ("words", b"\x08\0\x05\0" + b"not a data set" * 30),
        ("._a.jpg", encoded("JPEG")),
        (".DS_Store", b"\0\0\0\x01Bud1" + bytes(300)),
        (".cache.icloud", b"bplist00"),
        ("results.csv", b"\xef\xbb\xbffile,status\r\n"),
    ],
)  # fmt: skip
def test_what_is_certainly_something_else_is_passed_over_and_listed(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    listing = find_pictures(tmp_path)
    assert (listing.pictures, listing.others) == ([], [tmp_path / name])
    assert Source.of([tmp_path / name]).list_pictures().others == [tmp_path / name]


def test_a_large_video_is_told_as_one_and_not_as_a_large_film(tmp_path: Path) -> None:
    for name in ("a.mp4", "b.jpg"):
        with (tmp_path / name).open("wb") as file:
            file.write(box(b"isom"))
            file.truncate(MAX_FILE_BYTES + 1)
        with pytest.raises(PictureError, match="is a video"):
            read_picture(tmp_path / name)


def test_each_file_is_opened_once_and_no_more_than_its_head_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b.docx", "c.txt", "d.jfif", "e.mp4", "f.heic", "g.jpg"):
        (tmp_path / name).write_bytes(bytes(3000))
    opened: list[str] = []
    opening = Path.open

    def note(path: Path, *how: Any, **more: Any) -> Any:
        opened.append(path.name)
        return opening(path, *how, **more)

    monkeypatch.setattr(Path, "open", note)
    listing = find_pictures(tmp_path)
    assert sorted(opened) == ["a", "b.docx", "c.txt"]
    assert len(listing.pictures) == 4


@pytest.mark.parametrize(
    "mark", [{"st_file_attributes": 0x400000}, {"st_file_attributes": 0x40020}, {"st_flags": 2**30}]
)
def test_a_file_in_the_cloud_alone_is_not_fetched_to_be_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: dict[str, int]
) -> None:
    for name in ("a.jpg", "IM0001", "1.2.840.5", "letter.docx"):
        (tmp_path / name).write_bytes(bytes(300))
    asking = Path.stat

    def stat(path: Path, **how: Any) -> Any:
        found = asking(path, **how)
        if path.parent != tmp_path:
            return found
        return SimpleNamespace(st_mode=found.st_mode, st_size=found.st_size, **mark)

    monkeypatch.setattr(Path, "stat", stat)
    monkeypatch.setattr(Path, "open", lambda path, *_: pytest.fail(f"{path} is fetched"))
    listing = find_pictures(tmp_path)
    assert {path.name for path in listing.pictures} == {"a.jpg", "IM0001", "1.2.840.5"}
    assert listing.others == [tmp_path / "letter.docx"]


def test_a_film_that_icloud_has_not_fetched_is_a_row(tmp_path: Path, model: Model) -> None:
    (tmp_path / ".film.jpg.icloud").write_bytes(b"bplist00")
    (row,) = score(tmp_path, model).values()
    assert row.reason_code == "cloud-not-fetched"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_of_a_pictures_name_is_a_row_and_not_waited_for(
    tmp_path: Path, model: Model
) -> None:
    os.mkfifo(tmp_path / "a.heic")
    assert is_picture(tmp_path / "a.heic")
    (row,) = score(tmp_path, model).values()
    assert row.reason_code == "no-file"


def test_films_in_an_archive_are_told_by_their_content_too(tmp_path: Path, model: Model) -> None:
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        for name, content in {
            "no ending": encoded("JPEG"), "a.dcm": encoded("PNG"), "network": data_set(),
            "b.heic": OTHERS["heic"][0], "c": OTHERS["pdf"][0], "letter.docx": zipped("word/a.xml"),
            "inner": zipped("a.png"),
        }.items():  # fmt: skip
            archive.writestr(name, content)
    rows = score(tmp_path, model)
    codes = {name.removeprefix("films.zip/"): row.reason_code for name, row in rows.items()}
    assert codes == {
        "no ending": "age-not-known", "a.dcm": "age-not-known", "network": "",
        "b.heic": "heic-photograph", "c": "document", "inner": "other-archive",
    }  # fmt: skip


def test_a_data_set_of_any_first_group_is_dicom(tmp_path: Path, model: Model) -> None:
    film: Dataset = dicom_film(FILM)
    for group in (0x08, 0x10, 0x18):
        for element in [each for each in film if each.tag.group <= group]:
            del film[element.tag]
        film["PixelData"].VR = "OB"
        dcmwrite(tmp_path / f"after {group}", film, implicit_vr=False, little_endian=True)
    rows = score(tmp_path, model)
    assert len(rows) == 3
    assert {row.status for row in rows.values()} == {Status.SCORED}


# What browsers, mail programs, old Macintoshes and recovered disks leave before a film.
JUNK = {"zeros": bytes(512), "web": b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n",
        "line": b"\r\n", "Mac": b"\0\x08film.jpg".ljust(128, b"\0"), "mark": b"\xef\xbb\xbf",
        "one": b"\0", "text": b"--boundary\r\n\r\n" * 9}  # fmt: skip


def test_a_jpeg_behind_other_bytes_is_read_under_any_name(tmp_path: Path) -> None:
    jpeg = encoded("JPEG", quality=95)
    (tmp_path / "sound.jpg").write_bytes(jpeg)
    sound = read_picture(tmp_path / "sound.jpg")
    names = [f"{junk}{ending}" for junk in JUNK for ending in ("", ".jpg", ".dat", ".dcm", ".jls")]
    for name in names:
        (tmp_path / name).write_bytes(JUNK[name.partition(".")[0]] + jpeg)
    assert {path.name for path in find_pictures(tmp_path, False).pictures} == {"sound.jpg", *names}
    for name in names:
        np.testing.assert_array_equal(read_picture(tmp_path / name).pixels, sound.pixels)


def test_a_jpeg_behind_other_bytes_that_was_cut_is_an_error(tmp_path: Path) -> None:
    for name, junk in JUNK.items():
        (tmp_path / name).write_bytes(junk + encoded("JPEG")[:-500])
        with pytest.raises(PictureError, match="damaged or incomplete"):
            read_picture(tmp_path / name)


def test_small_pictures_within_other_files_are_no_films(tmp_path: Path) -> None:
    jpeg = encoded("JPEG", FILM[::8, ::8])
    others = {"song": b"ID3\3\0\0\0\0\7\7APIC\0\0\0\0image/jpeg\0\3\0" + jpeg,
              "letter": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + jpeg,
              "program": b"MZ" + bytes(200) + jpeg, "m4a": box(b"M4A ")[:32] + jpeg}  # fmt: skip
    for name, content in others.items():
        (tmp_path / name).write_bytes(content)
    assert find_pictures(tmp_path, False).pictures == []
    unknown = tmp_path / "unknown"  # of which most is something else
    unknown.write_bytes(b"head" + jpeg + bytes(10 * len(jpeg)))
    assert is_picture(unknown)
    with pytest.raises(PictureError, match="not a picture that this program can read"):
        read_picture(unknown)


@pytest.mark.parametrize("ending", ["", ".jpg", ".jls", ".dat", ".dcm"])
@pytest.mark.parametrize(
    ("syntax", "bits", "lost"),
    [
        (JPEGExtended12Bit, 12, 64), (JPEGLossless, 12, 0), (JPEGLosslessSV1, 8, 0),
        (JPEGLosslessSV1, 16, 0), (JPEGLSLossless, 8, 0), (JPEGLSLossless, 12, 0),
        (JPEGLSNearLossless, 8, 8),
    ],
)  # fmt: skip
def test_the_jpegs_of_x_ray_machines_are_read_without_dicom(
    tmp_path: Path, syntax: UID, bits: int, lost: int, ending: str
) -> None:
    pixels = FILM if bits == 8 else FILM.astype(np.uint16) << bits - 8
    stream = bytes(ENCODERS[syntax](pixels, bits))
    path = tmp_path / f"film{ending}"
    path.write_bytes(stream)
    assert is_picture(path)
    assert np.abs(read_picture(path).pixels.astype(int) - pixels).max() <= lost
    assert read_film(path)[0].pixels.shape == FILM.shape
    path.write_bytes(stream[: len(stream) * 9 // 10])
    with pytest.raises(PictureError, match="damaged or incomplete"):
        read_picture(path)

import hashlib
import struct
import zlib
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from PIL import Image

from desktop.reading.picture import FIRST_OF_SEVERAL, MAX_PICTURE_BYTES, PictureError
from desktop.reading.read_picture import read_picture
from models.preprocess import prepare

EXIF_ORIENTATION = 274
TIFF_PHOTOMETRIC = 262
TIFF_SAMPLE_FORMAT = 339
TIFF_SUBFILE_TYPE = 254


def save(pixels: np.ndarray, path: Path, **options: object) -> Path:
    Image.fromarray(pixels).save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("suffix", ["png", "tif", "bmp", "jp2", "j2k"])
def test_lossless_formats_give_the_very_pixels(
    film: np.ndarray, tmp_path: Path, suffix: str
) -> None:
    path = save(film, tmp_path / f"film.{suffix}")
    picture = read_picture(path)
    np.testing.assert_array_equal(picture.pixels, film)
    assert (picture.width, picture.height) == (320, 240)
    assert picture.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("suffix", ["jpg", "jpeg", "webp", "JPG"])
def test_lossy_formats_give_nearly_the_pixels(
    film: np.ndarray, tmp_path: Path, suffix: str
) -> None:
    picture = read_picture(save(film, tmp_path / f"film.{suffix}", quality=95))
    grey = picture.pixels if picture.pixels.ndim == 2 else picture.pixels[..., 0]
    assert np.abs(grey.astype(int) - film).mean() < 4


@pytest.mark.parametrize("mode", ["L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "1"])
def test_every_mode_shows_the_same_film(film: np.ndarray, tmp_path: Path, mode: str) -> None:
    suffix = {"CMYK": "tif", "YCbCr": "jpg", "PA": "tif"}.get(mode, "png")
    image = Image.fromarray(film).convert("LA" if mode == "PA" else mode)
    if mode == "PA":
        image = Image.merge("LA", image.split())
    image.save(tmp_path / f"film.{suffix}")
    prepared = prepare(read_picture(tmp_path / f"film.{suffix}").pixels)
    likeness = np.corrcoef(prepared.ravel(), prepare(film).ravel())[0, 1]
    assert likeness > (0.85 if mode == "1" else 0.99)


@pytest.mark.parametrize("byte_order", ["<u2", ">u2"])
@pytest.mark.parametrize("suffix", ["png", "tif", "jp2"])
def test_sixteen_bits_are_kept(
    film: np.ndarray, tmp_path: Path, suffix: str, byte_order: str
) -> None:
    deep = film.astype(np.uint16) * 257
    path = save(deep.astype(byte_order), tmp_path / f"film.{suffix}")
    pixels = read_picture(path).pixels
    assert pixels.dtype == np.uint16
    np.testing.assert_array_equal(pixels, deep)
    np.testing.assert_array_equal(prepare(pixels), prepare(film))


def test_thirty_two_bit_and_floating_point_tiffs_are_read(film: np.ndarray, tmp_path: Path) -> None:
    whole = read_picture(save(film.astype(np.int32) * 16, tmp_path / "whole.tif")).pixels
    np.testing.assert_array_equal(whole, film.astype(np.uint16) * 16)
    floating = read_picture(save(film.astype(np.float32) / 7, tmp_path / "float.tif")).pixels
    low, high = int(film.min()), int(film.max())
    expected = (film.astype(float) - low) / (high - low) * 65535
    assert np.abs(floating - expected).max() <= 1


def tiff(
    pixels: np.ndarray, order: Literal["<", ">"], *, packed: bool, white: bool, planes: int = 1
) -> bytes:
    """A TIFF in one strip for each plane, of numbers of any kind, in either byte order.

    Args:
        pixels: (height, width), or (planes, height, width).
        order: of the bytes, as `struct` writes it.
        packed: whether the numbers are deflated.
        white: whether the smallest number is white.
    """
    parts = [each.astype(pixels.dtype.newbyteorder(order)).tobytes()
             for each in pixels.reshape(planes, *pixels.shape[-2:])]  # fmt: skip
    if packed:
        parts = [zlib.compress(part, 1) for part in parts]
    starts = [8 + sum(map(len, parts[:index])) for index in range(planes)]
    after = 8 + sum(map(len, parts))
    bits = [8 * pixels.itemsize] * planes
    kind = {"u": 1, "i": 2, "f": 3}[pixels.dtype.kind]
    height, width = pixels.shape[-2:]
    lists = b""
    entries = []
    for tag, values in {
        256: [width], 257: [height], 258: bits, 259: [8 if packed else 1],
        262: [2 if planes > 1 else 0 if white else 1], 273: starts, 277: [planes], 278: [height],
        279: list(map(len, parts)), 284: [2 if planes > 1 else 1], 339: [kind] * planes,
    }.items():  # fmt: skip
        written = struct.pack(f"{order}{len(values)}L", *values)
        if len(values) > 1:
            place, lists = after + len(lists), lists + written
            written = struct.pack(f"{order}L", place)
        entries.append(struct.pack(f"{order}HHL", tag, 4, len(values)) + written)
    table = struct.pack(f"{order}H", len(entries)) + b"".join(entries) + bytes(4)
    begin = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HL", 42, after + len(lists))
    return begin + b"".join(parts) + lists + table


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kind", ["u2", "i1", "i2", "i4", "u4", "f4"])
def test_numbers_of_every_kind_and_byte_order_are_read_from_a_tiff(
    film: np.ndarray, tmp_path: Path, kind: str, packed: bool, order: Literal["<", ">"]
) -> None:
    numbers = (film.astype(np.int64) - 128 * (kind[0] == "i")) * (1 if kind == "i1" else 100)
    pixels = numbers.astype(kind)
    path = tmp_path / "film.tif"
    path.write_bytes(tiff(pixels, order, packed=packed, white=False))
    assert np.corrcoef(read_picture(path).pixels.ravel(), film.ravel())[0, 1] > 0.999
    if kind == "u2":
        path.write_bytes(tiff(65535 - pixels, order, packed=packed, white=True))
        np.testing.assert_array_equal(read_picture(path).pixels, pixels)


@pytest.mark.parametrize("order", ["<", ">"])
def test_colours_in_planes_are_read_from_a_tiff_or_refused(
    film: np.ndarray, tmp_path: Path, order: Literal["<", ">"]
) -> None:
    path = tmp_path / "film.tif"
    planes = np.stack([film] * 3)
    path.write_bytes(tiff(planes, order, packed=False, white=False, planes=3))
    np.testing.assert_array_equal(read_picture(path).pixels, np.dstack([film] * 3))
    # Pillow would show half of the numbers of 16 bits.
    deep = planes.astype(np.uint16) * 257
    path.write_bytes(tiff(deep, order, packed=False, white=False, planes=3))
    with pytest.raises(PictureError, match="Export the film as PNG or JPEG"):
        read_picture(path)


def test_what_is_not_a_number_in_a_floating_point_tiff_does_not_hide_the_film(
    film: np.ndarray, tmp_path: Path
) -> None:
    values = film.astype(np.float32) + 1000
    expected = read_picture(save(values, tmp_path / "whole.tif")).pixels
    values[0, :3] = np.nan, np.inf, -np.inf
    pixels = read_picture(save(values, tmp_path / "holes.tif")).pixels
    np.testing.assert_array_equal(pixels[1:], expected[1:])


def test_unsigned_thirty_two_bits_do_not_turn_negative(film: np.ndarray, tmp_path: Path) -> None:
    path = save((film.astype(np.uint32) * 2**24).view(np.int32), tmp_path / "film.tif")
    # Pillow calls what it writes signed; the same bits are called unsigned here.
    signed, unsigned = (struct.pack("<HHII", TIFF_SAMPLE_FORMAT, 3, 1, kind) for kind in (2, 1))
    content = path.read_bytes()
    assert signed in content
    path.write_bytes(content.replace(signed, unsigned))
    prepared = prepare(read_picture(path).pixels).astype(float)
    assert np.corrcoef(prepared.ravel(), prepare(film).ravel())[0, 1] > 0.999


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_tiff_in_which_the_smallest_value_is_white_is_put_right(
    film: np.ndarray, tmp_path: Path, dtype: type
) -> None:
    # Pillow inverts 8-bit pixels by itself when it writes such a file, and 16-bit ones not.
    stored = film if dtype is np.uint8 else 65535 - film.astype(dtype) * 257
    path = save(stored, tmp_path / "film.tif", tiffinfo={TIFF_PHOTOMETRIC: 0})
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(film))


def test_a_floating_point_tiff_in_which_the_smallest_value_is_white_is_put_right(
    film: np.ndarray, tmp_path: Path
) -> None:
    stored = 255 - film.astype(np.float32)
    path = save(stored, tmp_path / "film.tif", tiffinfo={TIFF_PHOTOMETRIC: 0})
    prepared = prepare(read_picture(path).pixels).astype(float)
    assert np.corrcoef(prepared.ravel(), prepare(film).ravel())[0, 1] > 0.999


@pytest.mark.parametrize("exif", [b"Exif\0\0garbage!", b"Exif\0\0MM\0*\0\0"])
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_damaged_notes_of_a_camera_do_not_hide_the_film(
    film: np.ndarray, tmp_path: Path, suffix: str, exif: bytes
) -> None:
    path = save(film, tmp_path / f"film.{suffix}", exif=exif)
    assert read_picture(path).width == 320


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_rotated_photograph_is_turned_upright(
    film: np.ndarray, tmp_path: Path, orientation: int
) -> None:
    turns = {3: 2, 6: 1, 8: 3}[orientation]
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = orientation
    path = save(np.rot90(film, turns), tmp_path / "film.png", exif=exif)
    np.testing.assert_array_equal(read_picture(path).pixels, film)


def test_the_first_page_of_several_is_read(film: np.ndarray, tmp_path: Path) -> None:
    first, second = Image.fromarray(film), Image.fromarray(255 - film)
    options: dict[str, dict[str, Any]] = {
        "raw.tif": {}, "packed.tif": {"compression": "tiff_lzw"}, "film.png": {},
        "film.webp": {"lossless": True},
    }  # fmt: skip
    for name, how in options.items():
        first.save(tmp_path / name, save_all=True, append_images=[second], **how)
        picture = read_picture(tmp_path / name)
        grey = picture.pixels if picture.pixels.ndim == 2 else picture.pixels[..., 0]
        np.testing.assert_array_equal(grey, film)
        assert picture.crop_note == (FIRST_OF_SEVERAL,)


def test_a_copy_of_a_film_is_no_further_film(film: np.ndarray, tmp_path: Path) -> None:
    first = Image.fromarray(film)
    copy = first.resize((32, 24))
    copy.encoderinfo = {"tiffinfo": {TIFF_SUBFILE_TYPE: 1}}
    first.save(tmp_path / "film.tif", save_all=True, append_images=[copy])
    first.save(tmp_path / "phone.jpg", "MPO", save_all=True, append_images=[copy])
    for name in ("film.tif", "phone.jpg"):
        assert read_picture(tmp_path / name).crop_note == ()


def test_a_second_page_that_is_damaged_costs_the_first_nothing(
    film: np.ndarray, tmp_path: Path
) -> None:
    first, path = Image.fromarray(film), tmp_path / "film.tif"
    first.save(path, save_all=True, append_images=[Image.fromarray(255 - film)])
    path.write_bytes(path.read_bytes()[: -film.size // 2])
    np.testing.assert_array_equal(read_picture(path).pixels, film)


def test_a_damaged_end_is_noticed_in_every_format(film: np.ndarray, tmp_path: Path) -> None:
    for suffix in ("jpg", "png", "tif", "bmp", "webp", "jp2"):
        path = save(film, tmp_path / f"film.{suffix}")
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(PictureError, match="damaged or incomplete") as refusal:
            read_picture(path)
        assert refusal.value.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_decompression_bomb_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    side = int(MAX_PICTURE_BYTES**0.5) + 100
    path = tmp_path / "bomb.png"
    Image.new("1", (side, side)).save(path)
    with pytest.raises(PictureError, match="million pixels"):
        read_picture(path)


def test_jpeg_2000_is_refused_where_its_decoder_would_take_too_much(tmp_path: Path) -> None:
    path = save(np.zeros((400, 300, 3), np.uint8), tmp_path / "film.jp2")
    content = path.read_bytes()
    # Width and height stand in two places, of which the decoder reads the second.
    for size in (struct.pack(">LL", 300, 400), struct.pack(">LL", 400, 300)):
        content = content.replace(size, struct.pack(">LL", 3000, 3000))
    path.write_bytes(content)
    with pytest.raises(PictureError, match="more than 8 million pixels"):
        read_picture(path)


def test_a_large_film_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    Image.new("L", (8000, 7000), 90).save(path, compress_level=1)
    assert read_picture(path).width == 8000


PHONE_PICTURES = pytest.mark.parametrize("options", [{}, {"progressive": True}], ids=str)


@PHONE_PICTURES
def test_what_phones_put_around_a_jpeg_is_left_out(
    film: np.ndarray, tmp_path: Path, options: dict[str, object]
) -> None:
    path = save(film, tmp_path / "film.jpg", quality=95, **options)
    content, expected = path.read_bytes(), read_picture(path).pixels
    small = save(film[::8, ::8], tmp_path / "small.jpg").read_bytes()
    thumbnail = b"\xff\xe1" + struct.pack(">H", 2 + 6 + len(small)) + b"Thumb\0" + small
    video = b"\0\0\0\x18ftypmp42" + np.random.default_rng(1).bytes(100_000)
    index = b"\xff\xe2\0\x10MPF\0II*\0\x08\0\0\0"
    for changed in (
        *(
            content + after
            for after in (b"\0", b"\xff", b"\r\n", bytes(999), b"\xff\xd9", small, video)
        ),
        *(content[:2] + before + content[2:] for before in (b"\xff\xff", thumbnail, index)),
        content[:-2] + b"\xff\xff\xff\xd9",
    ):
        path.write_bytes(changed)
        np.testing.assert_array_equal(read_picture(path).pixels, expected)


@PHONE_PICTURES
def test_a_jpeg_that_was_filled_up_after_a_broken_copy_is_damaged(
    film: np.ndarray, tmp_path: Path, options: dict[str, object]
) -> None:
    content = save(film, tmp_path / "film.jpg", quality=95, **options).read_bytes()
    small = save(film[::8, ::8], tmp_path / "small.jpg").read_bytes()
    thumbnail = b"\xff\xe1" + struct.pack(">H", 2 + 6 + len(small)) + b"Thumb\0" + small
    path = tmp_path / "film.jpg"
    for left in range(len(content) // 4, len(content) - 9, len(content) // 9):
        cut = content[:2] + thumbnail + content[2:left]
        for filling in (b"", bytes(len(content)), b"\xff" * len(content)):
            path.write_bytes(cut + filling)
            with pytest.raises(PictureError, match="damaged or incomplete"):
                read_picture(path)


@pytest.mark.parametrize("coloured", [False, True])
def test_a_jpeg_that_was_cut_off_and_given_an_end_is_damaged(
    film: np.ndarray, tmp_path: Path, coloured: bool
) -> None:
    path = tmp_path / "film.jpg"
    content = save(np.dstack([film] * 3) if coloured else film, path, quality=95).read_bytes()
    for left in range(len(content) // 4, len(content) - 99, len(content) // 9):
        path.write_bytes(content[:left] + b"\xff\xd9")
        with pytest.raises(PictureError, match="damaged or incomplete"):
            read_picture(path)


def test_a_corner_of_middle_grey_is_no_damage(film: np.ndarray, tmp_path: Path) -> None:
    grey = film.copy()
    grey[-40:, -40:] = 128
    picture = read_picture(save(grey, tmp_path / "film.jpg", quality=95))
    assert (picture.pixels[-8:, -8:] == 128).all()

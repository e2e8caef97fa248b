import numpy as np
import pytest
from PIL import Image

from models.preprocess import effective_bits, normalise, prepare, to_grey8


def test_a_picture_of_the_networks_size_is_left_as_it_is() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (224, 224), dtype=np.uint8)
    np.testing.assert_array_equal(prepare(pixels), pixels)


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_a_deeper_copy_of_a_film_gives_the_same_input(film: np.ndarray, bits: int) -> None:
    film = np.where(film == film.max(), 255, film).astype(np.uint8)
    deep = np.rint(film.astype(np.float64) * (2**bits - 1) / 255).astype(np.uint16)
    np.testing.assert_array_equal(to_grey8(deep), film)


@pytest.mark.parametrize(
    ("largest", "bits"), [(255, 8), (256, 10), (1023, 10), (1024, 12), (4096, 14), (65535, 16)]
)
def test_the_bits_in_use_are_as_many_as_the_largest_value_needs(largest: int, bits: int) -> None:
    assert effective_bits(np.array([[0, largest]], np.uint16)) == bits


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_grey_in_any_number_of_channels_gives_the_same_input(
    film: np.ndarray, channels: int
) -> None:
    stacked = np.repeat(film[..., np.newaxis], channels, axis=2)
    np.testing.assert_array_equal(prepare(stacked), prepare(film))


def test_colour_becomes_its_luma() -> None:
    colour = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    by_pillow = np.asarray(Image.fromarray(colour).convert("L"))
    np.testing.assert_array_equal(to_grey8(colour), by_pillow)
    deep = colour.astype(np.uint16) * 257
    assert np.abs(to_grey8(deep).astype(int) - by_pillow).max() <= 1


def test_the_whole_frame_is_kept() -> None:
    pixels = np.zeros((300, 600), dtype=np.uint8)
    pixels[:, :300] = 200
    prepared = prepare(pixels)
    assert prepared.shape == (224, 224)
    assert (prepared[:, :110] == 200).all()
    assert (prepared[:, 114:] == 0).all()


def test_black_and_white_become_the_ends_of_the_networks_range() -> None:
    normalised = normalise(np.array([[0, 128, 255]], dtype=np.uint8))
    assert normalised.dtype == np.float32
    assert normalised.shape == (1, 3, 1)
    assert normalised.ravel().tolist() == [-1.0, 0.0, 127 / 128]


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((9, 9), dtype=np.float32),
        np.zeros((9, 9), dtype=np.int16),
        np.zeros(9, dtype=np.uint8),
        np.zeros((0, 9), dtype=np.uint8),
        np.zeros((9, 9, 2), dtype=np.uint8),
    ],
)
def test_anything_else_is_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="pixels"):
        prepare(pixels)

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from train.data import augment as module
from train.data.augment import ASPECT, augment

WIDTH, HEIGHT = 400, 300


@pytest.fixture
def cut_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave a film as it is but for the cut and the mirror."""
    monkeypatch.setattr(module, "MAX_ROTATION", 0.0)
    for share in ("FRAMED_SHARE", "LETTERED_SHARE", "POOR_LIGHT_SHARE", "GLARE_SHARE"):
        monkeypatch.setattr(module, share, 0.0)
    for change in ("_resample", "recompress", "_expose"):
        monkeypatch.setattr(module, change, _unchanged)
    monkeypatch.setattr(module, "MAX_NOISE", 0.0)


@pytest.mark.parametrize("side", [224, 160])
def test_pieces_have_the_side_asked_for_and_differ(side: int) -> None:
    film = phantom(WIDTH, HEIGHT, seed=1)
    rng = np.random.default_rng(0)
    pieces = [augment(film, rng, side=side) for _ in range(20)]
    assert all(piece.shape == (side, side) and piece.dtype == np.uint8 for piece in pieces)
    assert len({piece.tobytes() for piece in pieces}) == len(pieces)


def test_the_same_generator_state_gives_the_same_piece() -> None:
    film = phantom(WIDTH, HEIGHT, seed=1)
    first, second = (augment(film, np.random.default_rng(7), side=160) for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_a_piece_of_almost_the_whole_film_still_shows_the_same_chest() -> None:
    film = phantom(224, 224, seed=1)
    coarse, mirrored = _coarse(film), _coarse(film[:, ::-1])
    for seed in range(20):
        changed = _coarse(augment(film, np.random.default_rng(seed), smallest_area=0.9))
        likeness = max(np.corrcoef(changed, original)[0, 1] for original in (coarse, mirrored))
        assert likeness > 0.35


@pytest.mark.usefixtures("cut_alone")
def test_a_piece_of_a_larger_film_shows_more_detail() -> None:
    stripes = np.tile(np.repeat(np.array([0, 255], np.uint8), 2), (448, 112))
    reduced = np.asarray(Image.fromarray(stripes).resize((112, 112), Image.Resampling.BOX))
    shown, lost = (
        [augment(film, np.random.default_rng(seed), side=160).std() for seed in range(20)]
        for film in (stripes, reduced)
    )
    assert max(lost) < 1 < min(shown)
    # In the smallest pieces most of the stripes' contrast is left, which is 127.5 in the film.
    assert max(shown) > 80


@pytest.mark.usefixtures("cut_alone")
@pytest.mark.parametrize("smallest_area", [0.08, 0.5])
def test_a_piece_has_an_area_and_a_shape_within_bounds_anywhere_in_the_film(
    smallest_area: float,
) -> None:
    across, down = (_bounds(axis, smallest_area) for axis in (0, 1))
    widths, heights = np.ptp(across, axis=1), np.ptp(down, axis=1)
    areas, shapes = widths * heights, widths / heights
    # A grey value is 1/255 of the film, and the middle of a pixel lies inside of the piece.
    assert smallest_area * 0.9 < areas.min() < smallest_area * 1.5
    assert areas.max() > 0.9
    assert ASPECT[0] * 0.95 < shapes.min() < shapes.max() < ASPECT[1] * 1.05
    for bounds in (across, down):
        assert bounds.min() < 0.05
        assert bounds.max() > 0.95


@pytest.mark.usefixtures("cut_alone")
def test_a_film_may_stand_anywhere_on_a_black_ground_and_is_never_hidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "FRAMED_SHARE", 1.0)
    monkeypatch.setattr(module, "ASPECT", (1.0, 1.0))
    film = np.full((300, 300), 200, dtype=np.uint8)
    shown = []
    for seed in range(80):
        framed = augment(film, np.random.default_rng(seed), smallest_area=1.0) > 100
        rows, columns = framed.any(axis=1), framed.any(axis=0)
        # A corner's pixel may be darker than those beside it.
        assert (framed != np.outer(rows, columns)).sum() <= 4
        shown.append((rows.mean(), columns.mean()))
    heights, widths = np.transpose(shown)
    between_bars = (heights == 1) | (widths == 1)
    assert 0.3 < between_bars.mean() < 0.7
    for sides in (heights, widths):
        assert sides.min() == pytest.approx(2 / 3, abs=0.04)
        assert sides[~between_bars].min() < 0.8
    assert np.maximum(heights, widths).min() > 0.8
    smallest = [augment(film, np.random.default_rng(seed)) for seed in range(40)]
    assert min((piece > 100).mean() for piece in smallest) > 0.2


@pytest.mark.usefixtures("cut_alone")
def test_labels_stand_near_the_edges_and_are_white(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LETTERED_SHARE", 1.0)
    film = np.full((224, 224), 90, np.uint8)
    pieces = np.array([augment(film, np.random.default_rng(seed)) for seed in range(60)])
    assert (pieces[:, 70:-70, 70:-70] == 90).all()
    lettered = pieces > 200
    assert lettered.any(axis=(1, 2)).mean() > 0.9
    for edge in (pieces[:, :60], pieces[:, -60:], pieces[:, :, :60], pieces[:, :, -60:]):
        assert (edge == 255).any()


@pytest.mark.usefixtures("cut_alone")
def test_glare_only_brightens_and_fades_from_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GLARE_SHARE", 1.0)
    film = np.full((224, 224), 60, np.uint8)
    pieces = np.array([augment(film, np.random.default_rng(seed)) for seed in range(40)])
    assert pieces.min() == 60
    assert pieces.max() > 200
    brightest = {np.unravel_index(piece.argmax(), piece.shape) for piece in pieces}
    assert len(brightest) > 30


@pytest.mark.usefixtures("cut_alone")
def test_poor_light_dims_a_film_and_its_corners_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POOR_LIGHT_SHARE", 1.0)
    film = np.full((224, 224), 200, np.uint8)
    pieces = [augment(film, np.random.default_rng(seed)) for seed in range(40)]
    brightest = [piece.max() for piece in pieces]
    assert 50 < min(brightest) < 80
    assert 180 < max(brightest) <= 200
    for piece in pieces:
        corners = piece[[0, 0, -1, -1], [0, -1, 0, -1]]
        assert corners.min() == piece.min()
        assert piece[60:-60, 60:-60].max() == piece.max()


def test_a_tone_curve_keeps_the_order_of_greys_and_both_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "TONES_SHARE", 1.0)
    monkeypatch.setattr(module, "CONTRAST", (1.0, 1.0))
    monkeypatch.setattr(module, "BRIGHTNESS", 0.0)
    ramp = np.linspace(0, 255, 256)
    curves = np.array([module._expose(ramp, np.random.default_rng(seed)) for seed in range(40)])
    assert (np.diff(curves) >= 0).all()
    np.testing.assert_allclose(curves[:, [0, -1]], np.tile([0, 255], (40, 1)), atol=1e-6)
    assert np.ptp(curves[:, 128]) > 100


def _bounds(axis: int, smallest_area: float) -> np.ndarray:
    """Where pieces begin and end along one axis, as shares of the film: (pieces, 2)."""
    ramp = np.rint(np.linspace(0, 255, 256)).astype(np.uint8)
    film = np.tile(ramp, (256, 1)) if axis == 0 else np.tile(ramp[:, np.newaxis], (1, 256))
    pieces = (
        augment(film, np.random.default_rng(seed), smallest_area=smallest_area)
        for seed in range(200)
    )
    return np.array([(piece.min(), piece.max()) for piece in pieces]) / 255


def _unchanged(picture: np.ndarray | Image.Image, _rng: np.random.Generator) -> object:
    return picture


def _coarse(film: np.ndarray) -> np.ndarray:
    """16 x 16 means, in which the ribs blur away and the lungs stay."""
    return film.reshape(16, 14, 16, 14).mean(axis=(1, 3)).ravel()

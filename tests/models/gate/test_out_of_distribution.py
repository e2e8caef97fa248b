import io
from dataclasses import replace

import numpy as np
import pytest

from desktop.practice.phantom import phantom
from models.gate.orientation import UPRIGHT, VIEWS, Orientation
from models.gate.out_of_distribution import Reference
from models.gate.recognition import Kind, recognise
from models.model import MODEL_PATH, Model
from models.preprocess import prepare


def arrays_of(model: Model) -> dict[str, np.ndarray]:
    with np.load(io.BytesIO(model.reference.to_bytes())) as arrays:
        return dict(arrays)


def npz(arrays: dict[str, np.ndarray]) -> bytes:
    content = io.BytesIO()
    np.savez(content, **arrays)  # type: ignore[arg-type]  # no array is named like an option
    return content.getvalue()


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_undone_is_the_picture(view: Orientation) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (224, 224), dtype=np.uint8)
    np.testing.assert_array_equal(view.undone(view.of(picture)), picture)
    assert np.array_equal(view.of(picture), picture) == (view == UPRIGHT)


def test_writing_what_was_read_gives_the_same_file(shipped_model: Model) -> None:
    assert shipped_model.reference.to_bytes() == MODEL_PATH.with_suffix(".npz").read_bytes()


def test_the_distance_is_that_of_the_gaussian_it_stands_for(shipped_model: Model) -> None:
    """Tipping and Bishop 1999: the covariance is W W' + s I, written out in full."""
    reference = shipped_model.reference
    prediction = shipped_model.classifier().classify(prepare(phantom(300, 260)))
    embedding = prediction.embedding
    within = (reference.variances - reference.residual_variance)[:, np.newaxis]
    covariance = (reference.components.T @ (within * reference.components)).astype(np.float64)
    covariance += reference.residual_variance * np.eye(len(reference.mean))
    centred = (embedding - reference.mean).astype(np.float64)
    squared = centred @ np.linalg.solve(covariance, centred)
    expected = np.sqrt(squared / reference.max_squared_distance)
    assert reference.compare(embedding, prediction.lungs).distance == pytest.approx(
        expected, rel=0.01
    )


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("mean", np.zeros(3)),
        ("components", np.zeros(1280)),
        ("view_weights", np.zeros((7, 256))),
        ("variances", np.zeros(256)),
        ("max_squared_distance", np.array(np.nan)),
        ("typical_lungs", np.zeros((7, 7))),
        ("adult_bias", np.zeros(2)),
    ],
)
def test_statistics_that_do_not_fit_together_are_refused(
    model: Model, name: str, values: np.ndarray
) -> None:
    arrays = arrays_of(model) | {name: values.astype(np.float32)}
    with pytest.raises(ValueError, match=f"{name}|finite"):
        Reference.from_bytes(npz(arrays))


def test_known_films_that_do_not_fit_together_are_refused(shipped_model: Model) -> None:
    arrays = arrays_of(shipped_model)
    with pytest.raises(ValueError, match="known films are misshapen"):
        Reference.from_bytes(npz(arrays | {"known_logits": arrays["known_logits"][1:]}))
    with pytest.raises(ValueError, match="known films is not finite"):
        Reference.from_bytes(npz(arrays | {"known_logits": arrays["known_logits"] * np.nan}))
    del arrays["known_logits"]
    with pytest.raises(ValueError, match="no such statistics"):
        Reference.from_bytes(npz(arrays))


def test_statistics_from_before_films_were_kept_are_read(shipped_model: Model) -> None:
    arrays = arrays_of(shipped_model)
    older = {name: values for name, values in arrays.items() if not name.startswith("known_")}
    reference = Reference.from_bytes(npz(older))
    assert reference.known is None
    assert Reference.from_bytes(reference.to_bytes()).known is None


def test_a_missing_array_is_refused(model: Model) -> None:
    arrays = arrays_of(model)
    del arrays["mean"]
    with pytest.raises(ValueError, match="no such statistics"):
        Reference.from_bytes(npz(arrays))


def test_a_pickled_array_is_not_opened(model: Model) -> None:
    with pytest.raises(ValueError, match="no such statistics"):
        Reference.from_bytes(npz(arrays_of(model) | {"mean": np.array([{}], dtype=object)}))


def test_films_are_recognised_however_they_lie(model: Model) -> None:
    classifier = model.classifier()
    for seed in range(5):
        film = prepare(phantom(300, 260, opacity=bool(seed % 2), seed=seed))
        for view in VIEWS:
            found = recognise(classifier, model.reference, view.of(film))
            assert (found.kind, found.view) == (Kind.CHILD, view)


def test_a_chest_unlike_those_of_training_is_unfamiliar_and_not_foreign(model: Model) -> None:
    strict = replace(
        model.reference, max_squared_distance=model.reference.max_squared_distance / 100
    )
    found = recognise(model.classifier(), strict, prepare(phantom(300, 260)))
    assert (found.kind, found.view) == (Kind.UNFAMILIAR, UPRIGHT)
    assert found.distance > 1


def test_noise_is_foreign(shipped_model: Model) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (224, 224), dtype=np.uint8)
    found = recognise(shipped_model.classifier(), shipped_model.reference, noise)
    assert (found.kind, found.view) == (Kind.FOREIGN, UPRIGHT)

"""The films of a clinic as a second reference of the gate."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.practice.phantom import phantom
from models.gate.clinic_films import MIN_FILMS, ClinicFilms
from models.gate.out_of_distribution import Reference
from models.gate.recognition import Kind, recognise
from models.model import Model
from models.preprocess import prepare

# It holds whatever there is.
ANYTHING = ClinicFilms(100, np.zeros(1280, "<f4").tobytes(), 1e12, 1e12)


def embeddings(reference: Reference, count: int, seed: int, machine: float) -> np.ndarray:
    """Films of a machine that moves them all by so many standard deviations in one direction.

    Else they spread as the films of training do.
    """
    rng = np.random.default_rng(seed)
    scores = rng.normal(0, 1, (count, len(reference.variances)))
    films = reference.mean + (scores * np.sqrt(reference.variances)) @ reference.components
    direction = np.sqrt(reference.variances[0]) * reference.components[0]
    return np.asarray(films + machine * direction, np.float32)


def held(clinic: ClinicFilms, films: np.ndarray, reference: Reference) -> list[bool]:
    adult = reference.adult_evidence(films)
    return [
        clinic.hold(film, float(each), reference) for film, each in zip(films, adult, strict=True)
    ]


def test_films_of_the_clinic_lie_within_the_limit_as_often_as_promised(
    shipped_model: Model,
) -> None:
    reference = shipped_model.reference
    covered = []
    for seed in range(10):
        clinic = ClinicFilms.fitted(embeddings(reference, 80, seed, machine=30), reference)
        others = embeddings(reference, 100, 100 + seed, machine=30)
        covered += held(clinic, others, reference)
    # Two limits cover 95 of 100 each.
    assert np.mean(covered) == pytest.approx(0.95**2, abs=0.03)


def test_each_limit_is_that_of_the_fifth_farthest_of_a_hundred_films(shipped_model: Model) -> None:
    """Each film is measured from the mean of the others."""
    reference = shipped_model.reference
    films = embeddings(reference, 100, 0, machine=30)
    clinic = ClinicFilms.fitted(films, reference)
    distances = [
        float(reference.squared_distances(films[[film]], np.delete(films, film, 0).mean(axis=0))[0])
        for film in range(len(films))
    ]
    assert clinic.max_squared_distance == pytest.approx(sorted(distances)[-5], rel=1e-3)
    assert clinic.max_adult == sorted(reference.adult_evidence(films))[-5]


def test_films_of_another_machine_lie_beyond_it(shipped_model: Model) -> None:
    reference = shipped_model.reference
    clinic = ClinicFilms.fitted(embeddings(reference, 80, 0, machine=30), reference)
    for machine in (0, 60, -30):
        others = embeddings(reference, 50, 1, machine)
        assert not any(held(clinic, others, reference))


def test_what_speaks_for_an_adult_more_than_the_clinics_children_do_lies_beyond_it(
    shipped_model: Model,
) -> None:
    reference = shipped_model.reference
    films = embeddings(reference, 100, 0, machine=30)
    clinic = ClinicFilms.fitted(films, reference)
    near = next(film for film in films if clinic.hold(film, clinic.max_adult, reference))
    assert not clinic.hold(near, clinic.max_adult + 0.1, reference)


def test_one_odd_film_does_not_set_the_limit(shipped_model: Model) -> None:
    reference = shipped_model.reference
    films = embeddings(reference, 100, 0, machine=30)
    odd = films.copy()
    odd[7] = embeddings(reference, 1, 0, machine=90)[0]
    clinic = ClinicFilms.fitted(odd, reference)
    assert not held(clinic, odd[7:8], reference)[0]
    assert clinic.max_squared_distance < 1.2 * (
        ClinicFilms.fitted(films, reference).max_squared_distance
    )


def test_what_is_written_is_read_and_what_is_no_reference_is_refused(shipped_model: Model) -> None:
    reference = shipped_model.reference
    films = embeddings(reference, MIN_FILMS, 0, machine=30)
    clinic = ClinicFilms.fitted(films, reference)
    written = clinic.to_json()
    again = ClinicFilms.from_json(written)
    assert (again, again.key) == (clinic, clinic.key)
    assert clinic.key != ClinicFilms.fitted(films[::-1] + 1, reference).key
    with pytest.raises(ValueError, match="too few"):
        ClinicFilms.fitted(films[1:], reference)
    nothing = np.full(1280, np.nan, "<f4").tobytes()
    for damaged in (
        {"films": MIN_FILMS - 1},
        {"max_squared_distance": float("nan")},
        {"max_adult": float("inf")},
        {"mean": "no base64"},
        {"mean": replace(clinic, mean_bytes=nothing).to_json()["mean"]},
    ):
        with pytest.raises(ValueError, match=r"statistics|base64|Incorrect padding|Only base64"):
            ClinicFilms.from_json(written | damaged)


def test_only_an_unfamiliar_film_is_let_through(model: Model) -> None:
    """A reference that holds anything lifts no other reason."""
    classifier, film = model.classifier(), prepare(phantom(300, 260))
    strict = replace(
        model.reference, max_squared_distance=model.reference.max_squared_distance / 100
    )
    assert recognise(classifier, strict, film).kind is Kind.UNFAMILIAR
    assert recognise(classifier, strict, film, ANYTHING).kind is Kind.LIKE_THE_CLINICS
    assert recognise(classifier, model.reference, film, ANYTHING).kind is Kind.CHILD
    adults = replace(strict, adult_bias=np.array(1e6, np.float32))
    assert recognise(classifier, adults, film, ANYTHING).kind is Kind.ADULT
    noise = np.random.default_rng(0).integers(0, 256, (224, 224), dtype=np.uint8)
    assert recognise(classifier, strict, noise, ANYTHING).kind is Kind.FOREIGN

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from train.data.films import (
    PARTS,
    DataError,
    LabelledFilm,
    cut_by_patient,
    index_films,
    read_for_crops,
    read_prepared,
    splits_of,
    without_exact_duplicates,
)

# 300 patients of each numbering, two films each. The numbers begin with 1.
NUMBERINGS = ("person{}_bacteria", "person{}_virus", "IM-{:04}", "NORMAL2-IM-{:04}")
PATIENTS = 300


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[LabelledFilm]:
    """Two files, each with content of its own, for every patient of every numbering."""
    root = tmp_path_factory.mktemp("numbered")
    names = ("{}_1.jpeg", "{}_2.jpeg")
    patients = [name.format(n) for name in NUMBERINGS for n in range(1, PATIENTS + 1)]
    return [_film(root / name.format(patient), patient) for patient in patients for name in names]


def _film(path: Path, patient: str, content: str = "") -> LabelledFilm:
    path.write_text(content or path.name)
    return LabelledFilm(path, "train", int(patient.startswith("person")), patient, "")


def _patients(films: Sequence[LabelledFilm]) -> set[str]:
    return {film.patient for film in films}


def test_index_reads_split_label_patient_and_kind_from_the_layout(kaggle_folder: Path) -> None:
    films = {film.path.name: film for film in index_films(kaggle_folder)}
    assert len(films) == 60
    bacteria = films["person27_bacteria_27.jpeg"]
    assert (bacteria.split, bacteria.label) == ("train", 1)
    assert (bacteria.patient, bacteria.kind) == ("person27_bacteria", "bacteria")
    normal = films["IM-0029-0001.jpeg"]
    assert (normal.label, normal.patient, normal.kind) == (0, "IM-0029", "")


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("NORMAL2-IM-0587-0001-0002.jpeg", "NORMAL2-IM-0587"),
        ("IM-0115-0001.jpeg", "IM-0115"),
        ("person1372_bacteria_3501.jpeg", "person1372_bacteria"),
        ("person1372_virus_2365.jpeg", "person1372_virus"),
        ("film of a visitor.jpeg", "film of a visitor"),
    ],
)
def test_patient_comes_from_the_public_names(tmp_path: Path, name: str, patient: str) -> None:
    path = tmp_path / "NORMAL" / name
    path.parent.mkdir()
    path.touch()
    (only,) = index_films(tmp_path)
    assert only.patient == patient


def test_one_split_folder_alone_is_indexed_under_its_own_name(kaggle_folder: Path) -> None:
    assert {film.split for film in index_films(kaggle_folder / "test")} == {"test"}


def test_a_folder_without_films_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"No films were found .*NORMAL\|PNEUMONIA"):
        index_films(tmp_path)


def test_no_patient_is_on_two_sides(films: list[LabelledFilm]) -> None:
    parts = cut_by_patient(films)
    assert tuple(parts) == PARTS
    assert sorted(film.path for part in parts.values() for film in part) == sorted(
        film.path for film in films
    )
    sides = [_patients(part) for part in parts.values()]
    assert sum(map(len, sides)) == len(set.union(*sides)) == len(NUMBERINGS) * PATIENTS
    shares = {name: len(part) / len(films) for name, part in parts.items()}
    assert shares["validation"] == pytest.approx(0.12 * 0.92, abs=0.03)
    assert shares["lowest"] == pytest.approx(0.08)


def test_one_number_in_two_numberings_is_two_patients(films: list[LabelledFilm]) -> None:
    validation = _patients(cut_by_patient(films)["validation"])
    numbers = range(1, PATIENTS + 1)
    apart = [
        n
        for n in numbers
        if (f"person{n}_bacteria" in validation) != (f"person{n}_virus" in validation)
    ]
    assert apart


@pytest.mark.parametrize("numbering", NUMBERINGS)
def test_the_lowest_numbers_of_each_numbering_are_held_out(
    numbering: str, films: list[LabelledFilm]
) -> None:
    lowest = _patients(cut_by_patient(films)["lowest"])
    # Nine is lower than ten, though not as text.
    assert {numbering.format(n) for n in range(1, PATIENTS + 1)} & lowest == {
        numbering.format(n) for n in range(1, 25)
    }


@pytest.mark.parametrize("held_out", ["validation", "lowest"])
def test_a_picture_of_two_patients_is_held_out_alone(
    held_out: str, films: list[LabelledFilm], tmp_path: Path
) -> None:
    parts = cut_by_patient(films)
    once, shared = parts["train"][0], parts[held_out][0]
    copy = _film(tmp_path / "copy.jpeg", once.patient, shared.path.read_text())
    for order in ([copy, *films], [*films, copy]):
        cut = cut_by_patient(order)
        assert copy not in cut["train"]
        assert shared in cut[held_out]
        assert sum(map(len, cut.values())) == len(films)


def test_a_patient_of_validation_stays_there_when_films_are_added(
    films: list[LabelledFilm],
) -> None:
    after = _patients(cut_by_patient(films)["validation"])
    half = [film for number, film in enumerate(films) if number // 2 % 2]
    parts = cut_by_patient(half)
    assert _patients(parts["validation"]) >= after & _patients(half) - _patients(parts["lowest"])
    assert not _patients(parts["train"]) & after


def test_only_the_folder_train_is_cut(kaggle_folder: Path) -> None:
    films = index_films(kaggle_folder)
    splits = splits_of(films)
    assert list(splits) == [*PARTS, "test"]
    cut = [film for part in PARTS for film in splits[part]]
    assert set(cut) == {film for film in films if film.split == "train"}
    assert len(splits["test"]) == 20
    assert list(splits_of(index_films(kaggle_folder / "test"))) == ["test"]


def test_identical_files_are_kept_once(tmp_path: Path) -> None:
    films = [
        _film(tmp_path / name, name, content)
        for name, content in (("a.jpeg", "one"), ("b.jpeg", "one"), ("c.jpeg", "two"))
    ]
    assert [film.path.name for film in without_exact_duplicates(films)] == ["a.jpeg", "c.jpeg"]


@pytest.mark.parametrize(
    ("size", "read"),
    [
        ((1400, 1100), (700, 550)),
        ((2400, 1900), (600, 475)),
        ((1000, 880), (1000, 880)),
        ((300, 260), (300, 260)),
    ],
    ids=["half", "quarter", "whole, since half would be too small", "whole, since it is small"],
)
def test_a_large_jpeg_is_read_reduced_but_not_below_448_pixels(
    size: tuple[int, int], read: tuple[int, int], tmp_path: Path
) -> None:
    Image.fromarray(phantom(*size)).save(tmp_path / "film.jpeg")
    grey = read_for_crops(tmp_path / "film.jpeg")
    assert (grey.dtype, grey.shape) == (np.dtype(np.uint8), read[::-1])
    whole = np.asarray(Image.open(tmp_path / "film.jpeg").resize(read, Image.Resampling.BOX))
    assert np.abs(grey.astype(float) - whole).mean() < 3


@pytest.mark.parametrize("read", [read_prepared, read_for_crops])
def test_an_unreadable_film_is_named(read: Callable[[Path], np.ndarray], tmp_path: Path) -> None:
    path = tmp_path / "broken.jpeg"
    path.write_bytes(b"not a picture")
    with pytest.raises(DataError, match=r"broken\.jpeg"):
        read(path)

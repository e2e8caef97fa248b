import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from desktop.practice.phantom import phantom
from desktop.reading.read_picture import read_picture
from models.preprocess import prepare
from train.data import films as module
from train.data.films import (
    CLASSES,
    PARTS,
    DataError,
    LabelledFilm,
    cut_by_patient,
    find_adults,
    index_films,
    part_of_test,
    read_for_crops,
    read_prepared,
    splits_of,
    training_parts,
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


@pytest.fixture
def official(tmp_path: Path) -> list[LabelledFilm]:
    """Empty files by the names of the official test split's given half, and two of the other."""
    given = Path(module.__file__).with_name("given_half.txt").read_text().split()
    for name in (*given, "IM-0001-0001", "person1_virus_6"):
        path = tmp_path / "test" / CLASSES[name.startswith("person")] / f"{name}.jpeg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return index_films(tmp_path)


def test_the_sealed_half_of_the_official_test_split_is_measured_on_request_alone(
    official: list[LabelledFilm],
) -> None:
    assert len(splits_of(official)["test"]) == len(part_of_test(official, "given")) == 312
    assert _patients(part_of_test(official, "other")) == {"IM-0001", "person1_virus"}
    assert len(part_of_test(official, "all")) == 314


def test_another_test_split_stays_whole_whatever_its_names(official: list[LabelledFilm]) -> None:
    assert len(splits_of(official[3:])["test"]) == 311


@pytest.mark.parametrize("kept", CLASSES)
def test_a_part_without_both_classes_is_refused_before_anything_is_trained(
    kept: str, kaggle_folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(kaggle_folder / "train" / kept, tmp_path / "train" / kept)
    with pytest.raises(DataError, match=r"lacks a class; .*NORMAL and PNEUMONIA"):
        training_parts(tmp_path)


def test_adults_are_halved_by_patient(tmp_path: Path) -> None:
    for patient in range(40):
        for film in range(3):
            (tmp_path / f"{patient:08}_{film:03}.png").touch()
    halves = find_adults(tmp_path)
    fitting, held_back = ({path.name[:8] for path in half} for half in halves)
    assert sum(map(len, halves)) == 120
    assert not fitting & held_back
    assert min(len(fitting), len(held_back)) > 10


def test_too_few_adults_for_two_halves_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one.png").touch()
    with pytest.raises(DataError, match="too few films"):
        find_adults(tmp_path)


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


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_picture_of_any_mode_is_read_as_the_program_reads_it(
    mode: str, orientation: int, tmp_path: Path
) -> None:
    path = tmp_path / "film.tif"
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    Image.fromarray(phantom(300, 260)).convert(mode).save(path, exif=exif)
    shown = read_picture(path, crop=False).pixels
    np.testing.assert_array_equal(read_prepared(path), prepare(shown))


@pytest.mark.parametrize("read", [read_prepared, read_for_crops])
def test_an_unreadable_film_is_named(read: Callable[[Path], np.ndarray], tmp_path: Path) -> None:
    path = tmp_path / "broken.jpeg"
    path.write_bytes(b"not a picture")
    with pytest.raises(DataError, match=r"broken\.jpeg"):
        read(path)

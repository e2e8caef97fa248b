from pathlib import Path

import pytest

from train.data.films import (
    DataError,
    LabelledFilm,
    index_films,
    read_prepared,
    split_by_patient,
    splits_of,
    without_exact_duplicates,
)


def film(name: str, label: int = 1, patient: str = "") -> LabelledFilm:
    return LabelledFilm(Path(name), "train", label, patient or name, "")


def test_index_reads_split_label_patient_and_kind_from_the_layout(kaggle_folder: Path) -> None:
    films = {film.path.name: film for film in index_films(kaggle_folder)}
    assert len(films) == 60
    bacteria = films["person27_bacteria_27.jpeg"]
    assert (bacteria.split, bacteria.label) == ("train", 1)
    assert (bacteria.patient, bacteria.kind) == ("person27", "bacteria")
    normal = films["IM-0029-0001.jpeg"]
    assert (normal.label, normal.patient, normal.kind) == (0, "IM-0029", "")


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("NORMAL2-IM-0587-0001-0002.jpeg", "NORMAL2-IM-0587"),
        ("IM-0115-0001.jpeg", "IM-0115"),
        ("person1372_bacteria_3501.jpeg", "person1372"),
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


def test_no_patient_is_on_both_sides_of_the_split() -> None:
    films = [film(f"{n}.jpeg", patient=f"person{n // 3}") for n in range(3000)]
    training, validation = split_by_patient(films)
    assert not {f.patient for f in training} & {f.patient for f in validation}
    assert sorted([*training, *validation], key=films.index) == films
    assert 0.12 < len(validation) / len(films) < 0.18


def test_a_patient_stays_on_its_side_when_films_are_added() -> None:
    films = [film(f"{n}.jpeg") for n in range(300)]
    _, before = split_by_patient(films[:150])
    _, after = split_by_patient(films)
    assert set(before) == set(after) & set(films[:150])


def test_validation_is_cut_from_train_alone(kaggle_folder: Path) -> None:
    splits = splits_of(index_films(kaggle_folder))
    assert set(splits) == {"train", "validation", "test"}
    assert {f.split for f in splits["validation"]} == {"train"}
    assert len(splits["test"]) == 20


def test_identical_files_are_kept_once(tmp_path: Path) -> None:
    for name, content in (("a.jpeg", b"one"), ("b.jpeg", b"one"), ("c.jpeg", b"two")):
        (tmp_path / name).write_bytes(content)
    films = [film(str(tmp_path / name)) for name in ("a.jpeg", "b.jpeg", "c.jpeg")]
    assert [f.path.name for f in without_exact_duplicates(films)] == ["a.jpeg", "c.jpeg"]


def test_an_unreadable_film_is_named(tmp_path: Path) -> None:
    path = tmp_path / "broken.jpeg"
    path.write_bytes(b"not a picture")
    with pytest.raises(DataError, match=r"broken\.jpeg"):
        read_prepared(path)

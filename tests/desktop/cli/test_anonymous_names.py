"""Films whose folders are named after patients, scored under anonymous names."""

import csv
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.cli import main
from desktop.paths import names_key_path
from desktop.practice.phantom import phantom
from desktop.results.names_key import NamesKey
from tests.desktop.cli.driving import read
from tests.dicom_film import dicom_film, save
from tests.visit_secret import fix_visit_secret
from tests.xlsx import Workbook

NAMES = (b"DOE", b"JANE", b"4711", "SÉKOU".encode(), b"IM1", b"chest")


@pytest.fixture
def folder(tmp_path: Path, film: np.ndarray) -> Path:
    """Two films and a damaged file in folders that are named after patients."""
    fix_visit_secret()
    folder = tmp_path / "films"
    for name in ("DOE_JANE_4711", "SÉKOU; A"):
        (folder / name).mkdir(parents=True)
    save(dicom_film(film), folder / "DOE_JANE_4711" / "IM1.dcm")
    Image.fromarray(phantom(300, 260, seed=2)).save(folder / "SÉKOU; A" / "chest.png")
    (folder / "SÉKOU; A" / "damaged.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return folder


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "apart" / "key.csv"


def real_names(key: Path) -> dict[str, str]:
    with key.open(encoding="utf-8-sig", newline="") as file:
        return {line["name"]: line["file"] for line in csv.DictReader(file)}


def test_no_name_of_a_folder_or_a_file_goes_out(
    folder: Path, tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    arguments = ["score", str(folder), "--csv", str(out / "a.csv"), "--xlsx", str(out / "a.xlsx")]
    arguments += ["--heatmaps", str(out / "maps"), "--anonymous-names", "--names-key", str(key)]
    assert main(arguments) == 0
    assert (
        f"The real names are in {key}; keep it apart from the results." in capsys.readouterr().err
    )
    rows = read(out / "a.csv")
    names = [row["file"] for row in rows]
    assert sorted(name[:11] for name in names) == ["film-000001", "film-000002", "film-000003"]
    assert all(row["file"].endswith(f"-{row['sha256'][:8]}") for row in rows)
    assert [row["file"] for row in Workbook(out / "a.xlsx").table()] == names
    assert {path.name.partition(".")[0] for path in (out / "maps").iterdir()} < set(names)
    for path in out.rglob("*"):
        assert not [name for name in NAMES if name in os.fsencode(path.relative_to(out))]
    content = (out / "a.csv").read_bytes()
    assert not [name for name in NAMES if name in content]
    assert sorted(real_names(key).values()) == [
        "DOE_JANE_4711/IM1.dcm", "SÉKOU; A/chest.png", "SÉKOU; A/damaged.jpg",
    ]  # fmt: skip
    if os.name != "nt":
        assert key.stat().st_mode & 0o077 == 0


def test_a_run_with_anonymous_names_is_resumed(folder: Path, tmp_path: Path, key: Path) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(folder), "--csv", str(out), "--csv-for", "excel-semicolons"]
    arguments += ["--anonymous-names", "--names-key", str(key), "--resume"]
    assert main(arguments) == 0
    whole = out.read_bytes().splitlines(keepends=True)
    # Films come in the order in which they were done, and one with an error is tried anew.
    whole[1:] = sorted(whole[1:], key=lambda line: b";error;" in line)
    out.write_bytes(b"".join(whole[:2]) + whole[2][:15])  # killed in the second row
    Image.fromarray(phantom(300, 260, seed=7)).save(folder / "new.png")
    assert main(arguments) == 0
    again = out.read_bytes().splitlines(keepends=True)
    assert again[:2] == whole[:2]
    names = [line.partition(b";")[0].decode() for line in again[1:]]
    assert len(set(names)) == 4
    # Those that had a number before have the same one, and the new film has a new one.
    assert set(names) >= {line.partition(b";")[0].decode() for line in whole[1:]}
    assert real_names(key)[max(names)] == "new.png"
    assert set(real_names(key)) == set(names)


def test_another_film_never_gets_the_number_of_an_earlier_one(
    folder: Path, tmp_path: Path, key: Path
) -> None:
    arguments = ["score", str(folder), "--overwrite", "--anonymous-names", "--names-key", str(key)]
    assert main([*arguments, "--csv", str(tmp_path / "a.csv")]) == 0
    first = {row["file"] for row in read(tmp_path / "a.csv")}
    for path in folder.rglob("*.*"):
        if path.is_file():
            path.unlink()
    Image.fromarray(phantom(300, 260, seed=8)).save(folder / "DOE_JANE_4711" / "IM1.png")
    Image.fromarray(phantom(300, 260, seed=9)).save(folder / "SÉKOU; A" / "chest.png")
    assert main([*arguments, "--csv", str(tmp_path / "a.csv")]) == 0
    second = {row["file"] for row in read(tmp_path / "a.csv")}
    numbers = [{name.split("-")[1] for name in names} for names in (first, second)]
    assert numbers == [{"000001", "000002", "000003"}, {"000004", "000005"}]


def test_the_key_is_on_this_computer_where_no_other_place_is_named(
    folder: Path, tmp_path: Path
) -> None:
    try:
        out = tmp_path / "out.csv"
        assert main(["score", str(folder), "--csv", str(out), "--anonymous-names"]) == 0
        assert real_names(names_key_path()).keys() == {row["file"] for row in read(out)}
    finally:
        names_key_path().unlink()


def test_a_run_that_cannot_be_resumed_is_refused_in_one_sentence(
    folder: Path, tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, other, no_key = tmp_path / "out.csv", tmp_path / "other", tmp_path / "no key"
    no_key.write_text("precious")
    arguments = ["score", str(folder), "--csv", str(out)]
    assert main([*arguments, "--anonymous-names", "--names-key", str(key)]) == 0
    before = out.read_bytes()
    refused = {
        "has anonymous names and is resumed with --anonymous-names only; add that": [],
        f"has names that are not in the key {other}": ["--anonymous-names", "--names-key", other],
        "no key is no key of anonymous names": ["--anonymous-names", "--names-key", no_key],
        "cannot hold results and the key": ["--anonymous-names", "--names-key", out],
    }
    for sentence, options in refused.items():
        capsys.readouterr()
        assert main([*arguments, "--resume", *map(str, options)]) == 2
        said = capsys.readouterr().err
        assert sentence in said
        assert said.count("\n") == 1
    assert out.read_bytes() == before
    assert no_key.read_text() == "precious"


def test_a_key_in_use_by_another_run_is_refused(
    folder: Path, tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["score", str(folder), "--csv", str(tmp_path / "out.csv"), "--anonymous-names"]
    with NamesKey(key):
        assert main([*arguments, "--names-key", str(key)]) == 2
    assert "is in use by another run; wait until that has ended." in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_anonymous_names_beside_the_names_of_patients_are_wrong_usage(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--anonymous-names", "--include-patient-identifiers"]
    with pytest.raises(SystemExit) as ended:
        main(["score", str(folder), "--csv", str(tmp_path / "out.csv"), *options])
    assert ended.value.code == 2
    assert "not allowed with" in capsys.readouterr().err

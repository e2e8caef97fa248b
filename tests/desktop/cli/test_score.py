import errno
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop import VERSION
from desktop.cli import main
from desktop.cli.terminal import FINISHED, INCOMPLETE
from desktop.local_validation.local_operating_point import POINTS, LocalPoint
from desktop.local_validation.performance import LocalThreshold, Share
from desktop.paths import record_path, visit_secret_path
from desktop.practice.phantom import phantom
from desktop.results.row import UNCLEAR
from models.model import MODEL_PATH, Model, load_model
from tests.desktop.cli.driving import read
from tests.dicom_film import dicom_film, save
from tests.labelled_films import write_labelled_films
from tests.system_errors import of_windows
from tests.visit_secret import fix_visit_secret
from tests.xlsx import Workbook

ROOT = Path(__file__).parents[3]


def test_a_folder_is_scored_and_summed_up(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (film_folder / "notes.txt").touch()
    out = tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(out)]) == 0
    rows = read(out)
    assert len(rows) == 7
    said = capsys.readouterr()
    assert "films: 7 of 7" in said.out
    assert "not scored: 1; other files passed over: 1" in said.out
    assert said.err == ""
    assert main(["score", str(film_folder), "--csv", str(out), "--overwrite", "--verbose"]) == 0
    assert capsys.readouterr().err == (
        f"Passed over, for it is no film: {film_folder / 'notes.txt'}\n"
    )


def test_files_that_are_no_films_are_named_where_there_is_no_film(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.docx").touch()
    arguments = ["score", str(tmp_path), "--csv", str(tmp_path / "out.csv"), "--verbose"]
    assert main(arguments) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith("letter.docx")
    assert "holds no pictures" in second


def test_without_recursion_subfolders_are_left_out(film_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(out), "--no-recursive"]) == 0
    assert {row["file"] for row in read(out)} == {
        "a.jpg", "b.png", "c.tif", "d.bmp", "damaged.jpg",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["balanced", "rule-out"])
def test_an_operating_point_is_used_by_name(
    film_folder: Path, tmp_path: Path, model: Model, name: str
) -> None:
    out = tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(out), "--operating-point", name]) == 0
    expected = f"{model.card.operating_point(name).threshold:.4f}"
    assert {row["threshold"] for row in read(out)} == {expected}


@pytest.fixture
def record() -> Iterator[Path]:
    """Where the window keeps the operating point that was chosen here; nothing is there yet."""
    path = record_path()
    path.unlink(missing_ok=True)
    yield path
    path.unlink(missing_ok=True)


def test_the_operating_point_chosen_in_the_window_is_used_by_name(
    film_folder: Path, tmp_path: Path, record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--operating-point", "local"]
    assert main(arguments) == 2
    assert "No marking level was chosen here" in capsys.readouterr().err
    assert not out.exists()
    chosen = LocalThreshold(0.1234, Share(38, 40), Share(30, 40))
    card = load_model().card
    point = LocalPoint("2026-01-01T10:00:00+00:00", "AB", card.sha256, "films", 0.95, chosen)
    POINTS.add(record, point)
    assert main(arguments) == 0
    assert {row["threshold"] for row in read(out)} == {"0.1234"}
    POINTS.add(record, replace(point, model_sha256="another's"))
    assert main([*arguments, "--overwrite"]) == 2
    assert "belongs to another model" in capsys.readouterr().err


def test_a_threshold_labels_at_and_above(
    film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path)]
    assert main([*arguments, "--threshold", "0.0001"]) == 0
    assert {row["finding"] for row in read(out) if row["status"] == "scored"} == {"pneumonia"}
    assert main([*arguments, "--threshold", "0.9999", "--overwrite"]) == 0
    assert {row["finding"] for row in read(out) if row["status"] == "scored"} == {"normal"}


def test_the_share_here_adds_two_columns_and_changes_no_other(
    film_folder: Path, tmp_path: Path, shipped_model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    plain, here = tmp_path / "plain.csv", tmp_path / "here.csv"
    assert main(["score", str(film_folder), "--csv", str(plain)]) == 0
    arguments = ["score", str(film_folder), "--csv", str(here), "--prevalence", "0.14"]
    book = tmp_path / "here.xlsx"
    assert main([*arguments, "--csv-for", "excel-semicolons", "--xlsx", str(book)]) == 0
    assert "0,1400" in here.read_text(encoding="utf-8-sig")
    assert {row["prevalence_here"] for row in Workbook(book).table()} == {0.14}
    assert main([*arguments, "--overwrite"]) == 0
    before = {row["file"]: row for row in read(plain)}
    for row in read(here):
        shown, share = row.pop("probability_here"), row.pop("prevalence_here")
        assert share == "0.1400"
        if row["probability"]:
            shifted = shipped_model.card.calibration.shifted(float(row["probability"]), 0.14)
            assert shown == f"{shifted:.4f}"
        else:
            assert shown == ""
        assert {**row, "scored_at": ""} == {**before[row["file"]], "scored_at": ""}
    capsys.readouterr()
    assert main([*arguments, "--resume"]) == 0
    assert main([*arguments[:-1], "0.2", "--resume"]) == 2
    assert "another model, gate, threshold, prevalence" in capsys.readouterr().err


@pytest.mark.parametrize("share", ["14", "0", "1", "0.0005", "many"])
def test_a_share_that_nobody_counts_is_refused_in_one_sentence(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], share: str
) -> None:
    arguments = ["score", str(film_folder), "--csv", str(tmp_path / "out.csv")]
    with pytest.raises(SystemExit):
        main([*arguments, "--prevalence", share])
    assert "must be between 0.001 and 0.99, such as 0.14" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_patients_are_named_only_where_it_is_asked_for(tmp_path: Path, film: np.ndarray) -> None:
    folder, out = tmp_path / "films", tmp_path / "out.csv"
    folder.mkdir()
    save(dicom_film(film), folder / "IM1")
    arguments = ["score", str(folder), "--csv", str(out), "--overwrite"]
    assert main(arguments) == 0
    assert b"Jane" not in out.read_bytes()
    assert main([*arguments, "--include-patient-identifiers"]) == 0
    (row,) = read(out)
    assert (row["patient_name"], row["patient_id"], row["age"]) == ("Doe Jane", "4711", "3")


def test_films_of_one_child_share_a_key_that_names_nobody(tmp_path: Path, film: np.ndarray) -> None:
    fix_visit_secret()
    folder, out = tmp_path / "films", tmp_path / "out.csv"
    (folder / "0047110").mkdir(parents=True)
    for number, study in enumerate(("1.2", "1.2", "1.3")):
        save(dicom_film(film, StudyInstanceUID=study), folder / f"IM{number}")
    for number in range(3):
        child = folder / "0047110" if number < 2 else folder
        Image.fromarray(phantom(300, 260, seed=number)).save(child / f"{number}.png")
    assert main(["score", str(folder), "--csv", str(out)]) == 0
    hashed = {row["file"]: (row["child"], row["visit"]) for row in read(out)}
    first, second, later = (hashed[f"IM{number}"] for number in range(3))
    assert first == second
    assert first[0] == later[0]
    assert first[1] != later[1]
    assert hashed["0047110/0.png"] == hashed["0047110/1.png"]
    assert len({visit for _, visit in hashed.values()}) == 4
    content = out.read_text(encoding="utf-8-sig")
    assert "4711" not in content.replace("0047110", "")
    arguments = ["--overwrite", "--include-patient-identifiers"]
    assert main(["score", str(folder), "--csv", str(out), *arguments]) == 0
    named = {row["file"]: row["child"] for row in read(out)}
    assert named["IM0"] == named["IM2"] == "4711 doe jane"
    # A run with another secret gives others.
    visit_secret_path().unlink()
    assert main(["score", str(folder), "--csv", str(out), "--overwrite"]) == 0
    assert {row["child"] for row in read(out)}.isdisjoint(child for child, _ in hashed.values())


def test_without_its_secret_no_hash_is_written_and_one_sentence_says_so(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fix_visit_secret()
    visit_secret_path().write_bytes(b"torn")
    try:
        assert main(["score", str(film_folder), "--csv", str(tmp_path / "out.csv")]) == 2
    finally:
        fix_visit_secret()
    said = capsys.readouterr().err
    assert "is damaged, and children's hashes need it; bring back a copy of it" in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out.csv").exists()


def test_heatmaps_are_written_beside_no_source(film_folder: Path, tmp_path: Path) -> None:
    maps = tmp_path / "maps"
    arguments = ["score", str(film_folder), "--csv", str(tmp_path / "out.csv")]
    assert main([*arguments, "--heatmaps", str(maps)]) == 0
    written = sorted(path.relative_to(maps).as_posix() for path in maps.rglob("*.png"))
    assert written == [
        "a.jpg.heatmap.png", "b.png.heatmap.png", "c.tif.heatmap.png", "d.bmp.heatmap.png",
        "ward 2/e.webp.heatmap.png", "ward 2/f.jpeg.heatmap.png",
    ]  # fmt: skip
    with Image.open(maps / "a.jpg.heatmap.png") as image:
        assert image.size == (300, 260)


def test_a_heatmap_that_cannot_be_written_costs_no_row(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "maps").touch()
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--heatmaps"]
    assert main([*arguments, str(tmp_path / "maps")]) == INCOMPLETE
    assert len(read(out)) == 7
    said = capsys.readouterr().err
    assert "could not be written (" in said
    assert "name another folder with --heatmaps, and score again with --overwrite." in said


def test_a_heatmap_without_memory_for_it_is_told_as_such(
    film_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("desktop.cli.score.compose", refuse)
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder / "a.jpg"), "--csv", str(out), "--heatmaps"]
    assert main([*arguments, str(tmp_path)]) == INCOMPLETE
    assert "could not be written (MemoryError); make room" in capsys.readouterr().err


def test_a_disk_that_is_full_leaves_no_half_of_a_heatmap(
    film_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_: Image.Image, path: Path, *__: str) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Image.Image, "save", fill)
    maps = tmp_path / "maps"
    arguments = ["score", str(film_folder / "a.jpg"), "--csv", str(tmp_path / "out.csv")]
    assert main([*arguments, "--heatmaps", str(maps)]) == INCOMPLETE
    assert list(maps.iterdir()) == []


@pytest.mark.parametrize("command", [["score", "--csv", "{tmp}/out.csv"], ["check"]])
def test_a_folder_that_cannot_be_opened_is_told_and_shows_in_the_exit_code(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    films = tmp_path / "films"
    films.mkdir()
    write_labelled_films(films, 2)
    locked = films / "locked"
    locked.mkdir()
    listing = os.scandir

    def refuse(path: str) -> Any:
        if Path(path).name == locked.name:  # Windows may have another name for it
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    name, *options = (part.format(tmp=tmp_path) for part in command)
    assert main([name, str(films), *options]) == INCOMPLETE
    said = capsys.readouterr()
    assert f"{locked} cannot be opened and was left out; allow reading it" in said.err
    assert "films" in said.out
    locked.rmdir()
    more = ["--overwrite"] if name == "score" else []
    assert main([name, str(films), *options, *more]) == FINISHED


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["score", "{films}", "--csv", "{existing}"], "exists already; add --resume to carry on"),
        (["score", "{films}", "--csv", "{existing}"], "add --overwrite to replace it"),
        (["score", "{films}", "--csv", "{tmp}/nowhere/out.csv"], "cannot be written"),
        (["score", "{films}", "--csv", "{films}/a.jpg", "--overwrite"], "named like a picture"),
        (["score", "{films}", "--csv", "{tmp}/Patients.csv"], "whose films they are; give results"),
        (["score", "{films}", "--csv", "{empty}"], "is a folder"),
        (["score", "{tmp}/nowhere", "--csv", "{tmp}/out.csv"], "is not there"),
        (["score", "{empty}", "--csv", "{tmp}/out.csv"], "holds no pictures"),
        (["score", "{existing}", "--csv", "{tmp}/out.csv"], "holds no pictures"),
        (["score", "{films}/a.jpg", "--csv", "{tmp}/out.csv", "--watch"], "is not a folder"),
        (["score", "{films}", "--csv", "{tmp}/o.csv", "--operating-point", "x"], "balanced, rule"),
        (
            ["score", "{films}", "--csv", "{tmp}/o.csv", "--model", "{tmp}/m.tflite"],
            "m.json",
        ),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    film_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    sentence: str,
) -> None:
    existing, empty = tmp_path / "existing.csv", tmp_path / "empty"
    existing.write_text("precious")
    empty.mkdir()
    places = {"films": film_folder, "existing": existing, "empty": empty, "tmp": tmp_path}
    assert main([argument.format(**places) for argument in arguments]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert existing.read_text() == "precious"


def test_a_table_that_excel_has_open_is_told_as_such(
    film_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "out.csv"
    out.touch()
    opening = Path.open

    def refuse(path: Path, *how: Any, **more: Any) -> Any:
        if path.name == out.name:
            raise of_windows(32)
        return opening(path, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    assert main(["score", str(film_folder), "--csv", str(out), "--overwrite"]) == 2
    assert "such as Excel, has it open" in capsys.readouterr().err


def test_results_that_leave_the_computer_are_told(
    film_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("OneDrive", str(tmp_path / "OneDrive"))
    (tmp_path / "OneDrive").mkdir()
    main(["score", str(film_folder / "a.jpg"), "--csv", str(tmp_path / "OneDrive" / "out.csv")])
    assert "is uploaded to OneDrive" in capsys.readouterr().err
    main(["score", str(film_folder / "a.jpg"), "--csv", str(tmp_path / "out.csv")])
    assert "OneDrive" not in capsys.readouterr().err


def test_without_what_a_cluster_needs_it_says_how_to_install_it(
    film_folder: Path, tmp_path: Path
) -> None:
    without = "import sys; sys.modules['distributed'] = None; from desktop.cli import main; "
    arguments = [
        "score",
        str(film_folder),
        "--csv",
        str(tmp_path / "out.csv"),
        "--on",
        "dask://x:1",
    ]
    finished = subprocess.run(
        [sys.executable, "-c", f"{without}sys.exit(main({arguments}))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 2
    assert "pip install 'pneumolite[cluster]'" in finished.stderr
    assert not (tmp_path / "out.csv").exists()


def test_with_a_damaged_model_nothing_is_scored(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), tmp_path)
    copy, out = tmp_path / MODEL_PATH.name, tmp_path / "out.csv"
    content = bytearray(copy.read_bytes())
    content[-1] ^= 1
    copy.write_bytes(content)
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(copy)]
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert f"{copy.name} is damaged" in said
    assert said.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["score"],
        ["score", "x"],
        ["score", "x", "--csv", "y", "--threshold", "1.5"],
        ["score", "x", "--csv", "y", "--threshold", "half"],
        ["score", "x", "--csv", "y", "--threshold", "0.00001"],
        ["score", "x", "--csv", "y", "--jobs", "0"],
        ["score", "x", "--csv", "y", "--jobs", "two"],
        ["score", "x", "--csv", "y", "--threshold", "0.5", "--operating-point", "balanced"],
        ["diagnose"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_the_command_line_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"Pneumolite {VERSION}\n"


def test_a_full_disk_keeps_the_rows_so_far(
    film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full to write to")
    assert main(["score", str(film_folder), "--csv", str(full), "--overwrite"]) == 2
    assert "No space left" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the size of a file cannot be limited")
def test_a_disk_that_fills_under_way_keeps_whole_rows_and_says_so(
    film_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    command = f"ulimit -f 1; exec {shlex.join([sys.executable, '-m', 'desktop', 'score'])}"
    finished = subprocess.run(
        ["bash", "-c", f'{command} "$@"', "bash", film_folder, "--csv", out],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 2
    assert "any more (File too large); the rows so far are kept" in finished.stderr
    assert "Traceback" not in finished.stderr
    assert out.read_bytes().endswith(b"\r\n")
    assert 0 < len(read(out)) < 7


def test_without_a_terminal_a_run_is_silent(
    film_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    out = tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(out)]) == 0
    assert len(read(out)) == 7


def test_ctrl_c_while_the_folder_is_listed_is_no_crash(
    film_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def press_ctrl_c(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "walk", press_ctrl_c)
    assert main(["score", str(film_folder), "--csv", str(tmp_path / "out.csv")]) == 3


def test_an_archive_is_scored_with_its_maps(film_folder: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "films"), "zip", film_folder)
    out, maps = tmp_path / "out.csv", tmp_path / "maps"
    assert main(["score", archive, "--csv", str(out), "--heatmaps", str(maps)]) == 0
    files = {row["file"] for row in read(out)}
    assert len(files) == 7
    assert "films.zip/ward 2/e.webp" in files
    assert (maps / "films.zip" / "ward 2" / "e.webp.heatmap.png").exists()


def test_real_films_rank_as_the_card_says(
    data_root: Path, tmp_path: Path, shipped_model: Model
) -> None:
    # Only this test needs it, and Windows' Python under Wine has none.
    from sklearn.metrics import roc_auc_score

    out = tmp_path / "out.csv"
    assert main(["score", str(data_root / "kermany224" / "test"), "--csv", str(out)]) == 0
    rows = read(out)
    # The gate may send this many of its own children to review. Unclear films do not count.
    declined = [
        row for row in rows if row["status"] == "review" and UNCLEAR.code not in row["reason_code"]
    ]
    assert len(declined) <= 0.02 * len(rows)
    assert {row["status"] for row in rows} <= {"scored", "review"}
    labels = np.array([row["file"].startswith("PNEUMONIA/") for row in rows])
    probabilities = np.array([float(row["probability"]) for row in rows])
    measured = shipped_model.card.evaluation["test"]["auroc"].value
    assert roc_auc_score(labels, probabilities) == pytest.approx(measured, abs=1e-4)
    operating_point = shipped_model.card.operating_point("balanced")
    point = operating_point.measured["test"]
    assert len(rows) == point.images
    found = probabilities >= operating_point.threshold
    assert found[labels].mean() == pytest.approx(point.sensitivity.value, abs=1e-9)
    assert (~found[~labels]).mean() == pytest.approx(point.specificity.value, abs=1e-9)
    for row, pneumonia in zip(rows, found, strict=True):
        if row["status"] == "scored":
            assert row["finding"] == ("pneumonia" if pneumonia else "normal")

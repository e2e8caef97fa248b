import csv
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sklearn.metrics import roc_auc_score

from desktop.cli import main
from desktop.local_validation.local_operating_point import LocalPoint
from desktop.local_validation.local_operating_point import save as save_points
from desktop.local_validation.performance import LocalThreshold, Share
from desktop.paths import record_path
from desktop.practice.phantom import phantom
from desktop.scoring.review import UNCLEAR
from models.model import MODEL_PATH, Model, load_model
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[3]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def many_films(tmp_path: Path) -> Path:
    """A thousand films: twenty pictures under fifty names each."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(20):
        first = folder / f"{number:02}_00.jpg"
        Image.fromarray(phantom(500, 450, seed=number)).save(first)
        for copy in range(1, 50):
            os.link(first, folder / f"{number:02}_{copy:02}.jpg")
    return folder


def start(folder: Path, csv_path: Path, model_path: Path, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "desktop",
            "score",
            folder,
            "--csv",
            csv_path,
            "--model",
            model_path,
            *options,
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_rows(csv_path: Path, count: int) -> None:
    deadline = time.monotonic() + 60
    while not csv_path.exists() or csv_path.read_bytes().count(b"\n") <= count:
        assert time.monotonic() < deadline, "no rows arrived"
        time.sleep(0.005)


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
    assert "not scored: 1; other files skipped: 1" in said.out
    assert said.err == ""


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
    save_points(record, [point])
    assert main(arguments) == 0
    assert {row["threshold"] for row in read(out)} == {"0.1234"}
    save_points(record, [replace(point, model_sha256="another's")])
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
    assert main([*arguments, str(tmp_path / "maps")]) == 0
    assert len(read(out)) == 7
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["score", "{films}", "--csv", "{existing}"], "exists already"),
        (["score", "{films}", "--csv", "{tmp}/nowhere/out.csv"], "cannot be written"),
        (["score", "{films}", "--csv", "{films}/a.jpg", "--overwrite"], "named like a picture"),
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


def test_a_terminal_that_cannot_show_a_name_ends_no_run(film_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "نتائج.csv"
    finished = subprocess.run(
        [sys.executable, "-m", "desktop", "score", film_folder, "--csv", out],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert finished.returncode == 0
    assert b"films: 7 of 7" in finished.stdout


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


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_run_leaves_every_finished_row(
    many_films: Path, tmp_path: Path, model_path: Path
) -> None:
    out = tmp_path / "out.csv"
    process = start(many_films, out, model_path)
    wait_for_rows(out, 500)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    rows = read(out)
    assert 500 <= len(rows) < 1000
    assert len({row["file"] for row in rows}) == len(rows)
    for row in rows:
        assert row["status"] == "scored"
        assert 0 <= float(row["probability"]) <= 1
        assert row["scored_at"].endswith("+00:00")


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_run_that_is_resumed_has_every_film_once(
    many_films: Path, tmp_path: Path, model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    (many_films / "=1+1\r\n.jpg").hardlink_to(many_films / "00_00.jpg")
    os.link(many_films / "00_00.jpg", os.fsencode(many_films) + b"/\xff.jpg")
    for count in (300, 700):
        process = start(many_films, out, model_path, "--resume")
        wait_for_rows(out, count)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert len(read(out)) < 1002
        # The file system may have kept a part of the next line.
        with out.open("ab") as file:
            file.write(b'"torn\r\nfilm.jpg,sco')
    options = ["--csv", str(out), "--model", str(model_path), "--resume"]
    assert main(["score", str(many_films), *options]) == 0
    assert "Finished; films: 1002 of 1002" in capsys.readouterr().out
    rows = read(out)
    assert len(rows) == len({row["file"] for row in rows}) == 1002
    assert {row["status"] for row in rows} == {"scored"}
    before = out.read_bytes()
    assert main(["score", str(many_films), *options]) == 0
    assert out.read_bytes() == before


def test_a_resumed_run_reads_again_what_it_could_not_read(
    film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    out = tmp_path / "out.csv"
    whole = (film_folder / "a.jpg").read_bytes()
    (film_folder / "a.jpg").write_bytes(whole[:100])
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path)]
    assert main([*arguments, "--resume"]) == 0
    before = {row["file"]: row for row in read(out)}
    (film_folder / "a.jpg").write_bytes(whole)
    assert main([*arguments, "--resume"]) == 0
    after = {row["file"]: row for row in read(out)}
    assert before["a.jpg"]["status"] == "error"
    assert after["a.jpg"]["status"] != "error"
    same = {name for name, row in before.items() if row["status"] != "error"}
    assert same
    assert all(after[name] == before[name] for name in same)


@pytest.mark.parametrize("length", [0, 10])
def test_a_run_that_was_killed_in_its_first_line_is_resumed(
    film_folder: Path, tmp_path: Path, model_path: Path, length: int
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path)]
    assert main(arguments) == 0
    names = {row["file"] for row in read(out)}
    out.write_bytes(out.read_bytes()[:length])
    assert main([*arguments, "--resume"]) == 0
    assert len(names) == len(read(out)) == 7
    assert {row["file"] for row in read(out)} == names


def test_no_run_goes_on_with_a_file_of_another(
    film_folder: Path, tmp_path: Path, model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path)]
    assert main([*arguments, "--threshold", "0.3"]) == 0
    before = out.read_bytes()
    for options in (["--threshold", "0.4"], ["--include-patient-identifiers"]):
        capsys.readouterr()
        assert main([*arguments, "--resume", *options]) == 2
        said = capsys.readouterr().err
        assert "cannot be resumed" in said
        assert said.count("\n") == 1
    assert out.read_bytes() == before
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to a single process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_stops_at_once_and_keeps_its_rows(
    many_films: Path, tmp_path: Path, model_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "out.csv"
    process = start(many_films, out, model_path)
    wait_for_rows(out, 100)
    process.send_signal(number)
    sent = time.monotonic()
    said, _ = process.communicate(timeout=10)
    # It takes a second on an idle machine, and longer beside other tests.
    assert time.monotonic() - sent < 3
    assert process.returncode == 3
    rows = read(out)
    assert 100 <= len(rows) < 1000
    assert f"Stopped early; films: {len(rows)} of 1000" in said


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to a single process")
def test_a_watched_folder_is_scored_as_films_come_until_ctrl_c(
    film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    out = film_folder / "out.csv"
    process = start(film_folder, out, model_path, "--watch", "--heatmaps", str(film_folder))
    wait_for_rows(out, 7)
    (film_folder / "a.jpg").rename(film_folder / "late.jpg")
    wait_for_rows(out, 8)
    process.send_signal(signal.SIGINT)
    said, watching = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "films: 8 of 8" in said
    assert f"Watching {film_folder}; Ctrl-C ends it." in watching
    assert [row["file"] for row in read(out)][7:] == ["late.jpg"]


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
    out = tmp_path / "out.csv"
    assert main(["score", str(data_root / "kermany224" / "test"), "--csv", str(out)]) == 0
    rows = read(out)
    # The gate may send this many of its own children to review. Unclear films do not count.
    declined = [row for row in rows if row["status"] == "review" and row["reason"] != str(UNCLEAR)]
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

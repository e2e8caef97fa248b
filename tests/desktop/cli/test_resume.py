"""Runs that are killed, interrupted, resumed, or watch a folder."""

import os
import signal
import time
from pathlib import Path

import pytest
from PIL import Image

from desktop.cli import main
from desktop.practice.phantom import phantom
from desktop.results.file_lock import used_alone
from tests.desktop.cli.driving import read, start, wait_for_rows

ROOT = Path(__file__).parents[3]


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


@pytest.mark.parametrize("option", ["--resume", "--overwrite"])
def test_a_csv_that_another_run_writes_is_refused_and_stays_as_it_is(
    film_folder: Path,
    tmp_path: Path,
    model_path: Path,
    option: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path), option]
    with used_alone(out):  # as the other run does
        out.write_text("rows of another run")
        assert main(arguments) == 2
        said = capsys.readouterr().err
        assert "out.csv is in use by another run; wait until" in said
        assert said.count("\n") == 1
        assert out.read_text() == "rows of another run"
    out.unlink()
    assert main(arguments) == 0
    assert [each.name for each in tmp_path.glob("out*")] == ["out.csv"]


def test_a_csv_of_an_earlier_version_is_refused_and_stays_as_it_is(
    film_folder: Path, tmp_path: Path, model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--model", str(model_path)]
    assert main(arguments) == 0
    before = out.read_bytes().replace(b",reason_code", b",pattern,reason_code")
    out.write_bytes(before)
    capsys.readouterr()
    assert main([*arguments, "--resume"]) == 2
    said = capsys.readouterr().err
    assert "has other columns and cannot be resumed" in said
    assert said.count("\n") == 1
    assert out.read_bytes() == before


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

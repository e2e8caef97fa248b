"""The built program scores as the source does on Linux, and its window works."""

import csv
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import JPEGBaseline8Bit, RLELossless

from desktop.cli import main
from desktop.paths import visit_secret_path
from desktop.practice.films import FOLDER, write_practice_films
from desktop.practice.phantom import phantom
from tests.dicom_film import ENCODERS, dicom_film, save
from tests.wheels.unpack import ROOT
from tests.windows import screen
from tests.windows.wine import Wine

CONSOLE = "Pneumolite-console.exe"
# Programs start slowly under Wine.
pytestmark = pytest.mark.timeout(900)

SCREENSHOTS = ROOT / "build" / "windows" / "screenshots"


def rows(path: Path) -> dict[str, dict[str, str]]:
    """The rows of a CSV by their file, without the time."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    return {
        row["file"]: {name: value for name, value in row.items() if name != "scored_at"}
        for row in read
    }


def assert_both_score_alike(wine: Wine, bundle: Path, films: Path, count: int) -> None:
    built, source = films.with_suffix(".windows.csv"), films.with_suffix(".linux.csv")
    for path in (built, source):
        path.unlink(missing_ok=True)
    wine.run([bundle / CONSOLE, "score", films, "--csv", built])
    # With the same secret, the hashes of children must be the same.
    (secret,) = wine.disk.glob(f"users/*/AppData/Local/*/*/{visit_secret_path().name}")
    visit_secret_path().parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(secret, visit_secret_path())
    assert main(["score", str(films), "--csv", str(source)]) == 0
    assert rows(built) == rows(source)
    assert len(rows(built)) == count


def test_practice_films_are_scored_as_on_linux(wine: Wine, bundle: Path, films: Path) -> None:
    written = write_practice_films(films)
    assert_both_score_alike(wine, bundle, films, len(written))


def test_dicom_films_are_scored_as_on_linux(wine: Wine, bundle: Path, films: Path) -> None:
    films.mkdir(parents=True, exist_ok=True)
    film = phantom(300, 260, seed=1).astype(np.uint16) * 16
    for syntax in (RLELossless, *ENCODERS):
        pixels = (film // 16).astype(np.uint8) if syntax == JPEGBaseline8Bit else film
        bits = 8 if syntax == JPEGBaseline8Bit else 12
        save(dicom_film(pixels, bits=bits), films / syntax, syntax)
    assert_both_score_alike(wine, bundle, films, 1 + len(ENCODERS))


@pytest.fixture
def lacking(wine: Wine, bundle: Path) -> Path:
    """The bundle without the part of Microsoft's runtime that the engine needs."""
    place = shutil.copytree(bundle, wine.disk / "lacking", dirs_exist_ok=True)
    (place / "_internal" / "vcruntime140_threads.dll").unlink()
    return place


def test_without_the_runtime_it_fails_and_names_the_engine(
    wine: Wine, lacking: Path, films: Path
) -> None:
    write_practice_films(films)
    none = films.with_suffix(".csv")
    ended = wine.run([lacking / CONSOLE, "score", films, "--csv", none], check=False)
    print(ended.stdout)
    assert ended.returncode != 0
    assert "_pywrap_litert_interpreter_wrapper" in ended.stdout
    assert not none.exists()


def test_without_the_runtime_a_box_is_shown(wine: Wine, lacking: Path) -> None:
    running = wine.start([lacking / "Pneumolite.exe"])
    try:
        time.sleep(40)
        screen.photograph(SCREENSHOTS / "7 without the runtime.png")
        assert running.poll() is None, "the window vanished without a word"
    finally:
        wine.end()
        running.wait(30)


def test_its_window_opens_scores_and_exports(wine: Wine, bundle: Path) -> None:
    exported, linux = wine.disk / "exported.csv", wine.disk / "linux.csv"
    for path in (exported, linux):
        path.unlink(missing_ok=True)
    wine.run(["reg", "delete", r"HKCU\Software\Pneumolite", "/f"], check=False)
    running = wine.start([bundle / "Pneumolite.exe"])
    try:
        screen.wait_for_window("Welcome to Pneumolite", 120)
        screen.photograph(SCREENSHOTS / "1 first start.png")
        screen.press("Return", "space")
        screen.photograph(SCREENSHOTS / "2 intended use.png")
        screen.press("Return")
        screen.photograph(SCREENSHOTS / "3 practice.png")
        screen.press("space")
        screen.wait_for_window(f"{FOLDER} - Pneumolite", 120)
        time.sleep(45)
        screen.photograph(SCREENSHOTS / "4 scored.png")
        screen.press("ctrl+s")
        screen.wait_for_window("Export the results", 60)
        screen.press("ctrl+a")
        screen.type_in(wine.on_windows(exported))
        screen.photograph(SCREENSHOTS / "5 export.png")
        screen.press("Return")
        time.sleep(5)
        screen.photograph(SCREENSHOTS / "6 exported.png")
        assert running.poll() is None, "the program ended by itself"
    finally:
        wine.end()
        running.wait(30)
    assert main(["score", str(wine.home / FOLDER), "--csv", str(linux)]) == 0
    scored = rows(linux)
    assert {file: row["probability"] for file, row in rows(exported).items()} == {
        file: row["probability"] for file, row in scored.items()
    }

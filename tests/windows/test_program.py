"""The built program scores as the source does on Linux, and its window works."""

import csv
import shutil
import time
from pathlib import Path

import numpy as np
from pydicom.uid import JPEGBaseline8Bit, RLELossless

from desktop.cli import main
from desktop.practice.films import FOLDER, write_practice_films
from desktop.practice.phantom import phantom
from tests.dicom_film import ENCODERS, dicom_film, save
from tests.wheels.unpack import ROOT
from tests.windows import screen
from tests.windows.wine import Wine

CONSOLE = "Pneumolite-console.exe"
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
    wine.run([bundle / CONSOLE, "score", films, "--csv", built])
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


def test_without_the_runtime_it_says_what_is_wrong(wine: Wine, bundle: Path, films: Path) -> None:
    place = shutil.copytree(bundle, films.with_name("lacking"), dirs_exist_ok=True)
    (place / "_internal" / "vcruntime140_threads.dll").unlink()
    write_practice_films(films)
    ended = wine.run([place / CONSOLE, "score", films, "--csv", films / "none.csv"], check=False)
    assert ended.returncode != 0
    assert "Traceback" not in ended.stdout
    assert ended.stdout.strip()


def test_its_window_opens_scores_and_exports(wine: Wine, bundle: Path) -> None:
    exported = wine.disk / "exported.csv"
    exported.unlink(missing_ok=True)
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
        screen.wait_for_window("Pneumolite", 60)
        time.sleep(30)
        screen.photograph(SCREENSHOTS / "4 scored.png")
        screen.press("ctrl+s")
        screen.photograph(SCREENSHOTS / "5 export.png")
        screen.type_in(wine.on_windows(exported))
        screen.press("Return")
        time.sleep(3)
        screen.photograph(SCREENSHOTS / "6 exported.png")
        assert running.poll() is None, "the program ended by itself"
    finally:
        wine.end()
        running.wait(30)
    linux = wine.disk / "linux.csv"
    assert main(["score", str(wine.home / FOLDER), "--csv", str(linux)]) == 0
    scored = rows(linux)
    assert {file: row["probability"] for file, row in rows(exported).items()} == {
        file: row["probability"] for file, row in scored.items()
    }

"""Screenshots of the real window in each of its states: `python -m tests.desktop.window.tour OUT`.

It needs a display (`xvfb-run` gives one). The films are synthetic.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.window.about import AboutDialog
from desktop.window.app import open_window
from desktop.window.main_window import MainWindow
from desktop.window.worker import Source
from models.interpreter import load_model
from tests.phantom import phantom

SIZES = {"large": (1280, 800), "small": (1024, 600)}
FILMS = 160


def main(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    QStandardPaths.setTestModeEnabled(True)
    application = QApplication([])
    application.setApplicationName("Pneumolite tour")
    application.setOrganizationName("Pneumolite tour")
    QSettings().clear()
    with tempfile.TemporaryDirectory() as folder:
        films = Path(folder, "Morning clinic")
        make_films(films)
        # A bare X server has no theme to follow, so the palettes are what a theme would give.
        for scheme, palette in (("light", QPalette()), ("dark", QPalette(QColor("#2b2d30")))):
            application.setPalette(palette)
            for size in SIZES:
                tour(films, out, f"{scheme}_{size}", SIZES[size])
    dialog = AboutDialog(load_model().card)
    dialog.show()
    shoot(dialog, out / "about.png")


def make_films(folder: Path) -> None:
    folder.mkdir()
    for number in range(FILMS):
        pixels = phantom(440, 400, opacity=number % 3 == 0, seed=number)
        Image.fromarray(pixels).save(folder / f"film_{number:04}.jpg", quality=92)
    (folder / "film_0007_damaged.jpg").write_bytes((folder / "film_0007.jpg").read_bytes()[:2000])
    Image.effect_noise((40, 40), 60).save(folder / "film_0008_too_small.png")


def tour(films: Path, out: Path, name: str, size: tuple[int, int]) -> None:
    window = open_window()
    window.resize(*size)
    window.show()
    shoot(window, out / f"{name}_1_empty.png")
    window.start(Source(films))
    wait_until(lambda: len(window.results.rows) > FILMS // 3)
    window.toggle_pause()
    choose(window, 4)
    shoot(window, out / f"{name}_2_running.png")
    window.toggle_pause()
    wait_until(lambda: not window.running)
    choose(window, 2)
    shoot(window, out / f"{name}_3_finished.png")
    window.verdict_filter.setCurrentIndex(window.verdict_filter.findData("error"))
    choose(window, 0)
    shoot(window, out / f"{name}_4_error.png")
    window.verdict_filter.setCurrentIndex(0)
    window.show_error("results.csv could not be written (Disk full); choose another place.")
    window.chooser.names.setCurrentIndex(window.chooser.names.count() - 1)
    choose(window, 0)
    shoot(window, out / f"{name}_5_message.png")
    window._unsaved = False
    window.close()


def choose(window: MainWindow, row: int) -> None:
    window.table.setCurrentIndex(window.shown.index(row, 0))
    QTest.qWait(500)


def wait_until(condition: Callable[[], bool]) -> None:
    while not condition():
        QTest.qWait(20)


def shoot(widget: object, path: Path) -> None:
    QTest.qWait(300)
    widget.grab().save(str(path))  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(Path(sys.argv[1]))

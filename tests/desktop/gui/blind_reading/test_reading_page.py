"""The page with one film after the other, without the window around it."""

from hashlib import sha256
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.blind_reading.reading import DrawnFilm
from desktop.gui.blind_reading.reading_page import ReadingPage
from desktop.practice.phantom import phantom
from tests.desktop.blind_reading.answers import new_reading


def test_a_film_that_opens_late_does_not_stand_under_the_number_of_a_missing_one(
    settings: None, qtbot: QtBot, tmp_path: Path
) -> None:
    films = {}
    for seed in range(2):
        path = tmp_path / f"{seed}.png"
        Image.fromarray(phantom(224, 200, opacity=False, seed=seed)).save(path)
        films[sha256(path.read_bytes()).hexdigest()] = path
    drawn = tuple(DrawnFilm(film, 0.5, None, None) for film in films)
    reading = new_reading([], films=drawn).joined_by("AB")
    films[reading.order[1]].unlink()
    page = ReadingPage(lambda *_: None)
    qtbot.addWidget(page, before_close_func=lambda page: page.wait())
    page.show()
    page.begin(reading, {film: [path] for film, path in films.items()})
    page.go_next()
    qtbot.waitUntil(lambda: not page.loader.busy)
    page.wait()
    QApplication.processEvents()
    assert page.heading.text() == "Film 2 of 2"
    assert "no longer where it was" in page.message.text()
    assert not page.view.isVisible()
    assert not page.form.isEnabled()

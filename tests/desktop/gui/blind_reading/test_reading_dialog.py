"""Closing the window while a film is read blind."""

from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.blind_reading.form import Sign
from desktop.blind_reading.reading import DrawnFilm
from desktop.blind_reading.record import Record, load, save
from desktop.gui.blind_reading import reading_dialog
from desktop.gui.blind_reading.reading_dialog import BlindReadingDialog
from desktop.gui.widgets.background import Background
from desktop.paths import blind_reading_path
from desktop.practice.phantom import phantom
from models.model import Model
from tests.desktop.blind_reading.answers import new_reading
from tests.desktop.gui.conftest import Answers


@pytest.fixture
def dialog(
    settings: None,
    qapp: QApplication,
    qtbot: QtBot,
    model: Model,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> BlindReadingDialog:
    """The window with the one film of a reading, which AB has called an effusion."""
    path = tmp_path / "film.png"
    Image.fromarray(phantom(224, 200, opacity=False, seed=1)).save(path)
    film = DrawnFilm(sha256(path.read_bytes()).hexdigest(), 0.5, None, None)
    reading = new_reading([], films=(film,), children=1, model_sha256=model.card.sha256)
    save(blind_reading_path(), Record((reading.joined_by("AB"),)))
    monkeypatch.setattr(reading_dialog, "candidates_in", lambda *_: [])
    monkeypatch.setattr(reading_dialog, "paths_in", lambda *_: {film.sha256: [path]})
    background = Background(qapp)
    dialog = BlindReadingDialog(model, 0.5, background)
    qtbot.addWidget(dialog, before_close_func=lambda dialog: dialog.reading.wait())
    dialog.show()
    qtbot.waitUntil(lambda: not background.busy)
    dialog.start.begin.click()
    qtbot.waitUntil(dialog.reading.form.isEnabled)
    dialog.reading.form.signs[Sign.EFFUSION].click()
    return dialog


def test_an_answer_that_cannot_be_kept_is_lost_only_if_the_reader_says_so(
    dialog: BlindReadingDialog, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", full)
        answers.give("Cancel", "Cancel", "Close without the answer")
        dialog.reject()
        assert dialog.isVisible()
        assert not dialog.close()
        assert dialog.isVisible()
        assert "No space left on device" in dialog.message_bar.text.text()
        assert dialog.close()
    assert answers.asked == ["<b>The answer to this film could not be saved.</b>"] * 3
    assert not dialog.isVisible()
    assert load(blind_reading_path()).readings[-1].answers == {}


def test_the_window_stays_while_a_page_could_not_be_written(
    dialog: BlindReadingDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        running = True

        def finish(self) -> bool:
            return False

    with monkeypatch.context() as patched:
        patched.setattr(dialog.outcome, "saving", Failing())
        assert not dialog.close()
        assert dialog.isVisible()
    assert dialog.close()

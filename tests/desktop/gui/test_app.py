"""The start of the program without a sound model."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.app import open_program
from models.model import MODEL_PATH


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda path: path.with_suffix(".json").unlink(), "int8.json cannot be read"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"), "int8.tflite is damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:1000]), "int8.tflite is damaged"),
    ],
)
def test_without_a_sound_model_the_program_opens_and_says_why(
    qapp: QApplication,
    qtbot: QtBot,
    settings: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    sentence: str,
) -> None:
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), tmp_path)
    spoil(tmp_path / MODEL_PATH.name)
    monkeypatch.setattr("models.model.load_model.__defaults__", (tmp_path / MODEL_PATH.name,))
    window = open_program(qapp).window
    qtbot.addWidget(window)
    window.show()
    assert window.message_bar.isVisible()
    assert sentence in window.message_bar.text.text()
    assert not window.commands.open.isEnabled()

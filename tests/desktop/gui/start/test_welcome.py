"""The page before the first run."""

from PySide6.QtWidgets import QLabel

from desktop.gui.main_window import MainWindow


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    labels = [label.text() for label in window.welcome.findChildren(QLabel)]
    assert any("Choose a folder" in text and "drop" in text for text in labels)
    assert any("not a medical device" in text for text in labels)
    assert window.commands.open.isEnabled()
    assert not window.commands.export.isEnabled()
    assert not window.commands.stop.isEnabled()

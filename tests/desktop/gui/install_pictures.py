"""The pictures of the install pages: `python -m tests.desktop.gui.install_pictures`.

They show the program's own windows in each language, and go into `docs/install`. `make screenshots`
makes them, too.
"""

import os
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop import PROGRAM
from desktop.gui.main_window import MainWindow
from desktop.gui.splash import new_application
from desktop.gui.start.first_start import FirstStart
from desktop.gui.text.translation import LANGUAGES, choose_language, install
from desktop.update.programs import InstalledVersion
from models.model import load_model
from tests.desktop.gui.driving import at_dialog

PICTURES = Path(__file__).parents[3] / "docs" / "install"
SIZE = 1024, 600
# Windows have few colours, so that a picture of so many is a third of the size.
COLOURS = 128
NEWER = InstalledVersion("0.2.0", Path("/home/clinic/Documents/Pneumolite 0.2.0/Pneumolite"))


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        os.environ["HOME"] = str(Path(folder, "home", "clinic"))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        application = new_application(PROGRAM)
        application.styleHints().setColorScheme(Qt.ColorScheme.Light)
        model = load_model()
        for code in LANGUAGES:
            choose_language(code)
            install(application, code)
            show_first_start(code)
            window = MainWindow(model)
            window.resize(*SIZE)
            window.show()
            shoot(window, f"start_{code}")
            at_dialog(QMessageBox, partial(shoot, name=f"update_{code}"))
            window.dialogs._updates._offer(NEWER)
            window.close()


def show_first_start(code: str) -> None:
    """The step that says what the program must not be used for."""
    dialog = FirstStart()
    dialog.show()
    dialog.next.click()
    shoot(dialog, f"first_start_{code}")
    dialog.reject()


def shoot(widget: QWidget, name: str) -> None:
    assert QTest.qWaitForWindowExposed(widget)
    QApplication.processEvents()
    path = PICTURES / f"{name}.png"
    widget.grab().save(str(path))
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main()

"""Decoding the film to look at, off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from desktop.gui.text.messages import shown
from desktop.reading.picture import CHANGED, PictureError
from desktop.reading.read_picture import read_film


class FilmLoader(QObject):
    """Decodes one film at a time for the viewer; only the latest one asked for is shown.

    Signals:
        loaded: the path, and its GreyFilm, ready to be drawn in every size.
        failed: the path, and the reason in plain words.
    """

    loaded = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def load(self, path: Path, sha256: str) -> None:
        """Decode `path`, if it is still the file with this hash; forget those still waiting."""
        self._pool.clear()
        # Not by `QRunnable.create`: PySide keeps the wrapper of a runnable that the pool has
        # deleted, and takes the next Qt object at its address for a runnable.
        self._pool.start(lambda: self._load(path, sha256))

    def wait(self) -> None:
        """Until nothing is being decoded; before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _load(self, path: Path, sha256: str) -> None:
        try:
            film, read = read_film(path)
            film.prepare()
        except PictureError as error:
            self.failed.emit(path, shown(str(error)))
        except MemoryError:
            self.failed.emit(
                path,
                self.tr("There is not enough memory to show this picture; close other programs."),
            )
        else:
            if read == sha256:
                self.loaded.emit(path, film)
            else:
                self.failed.emit(path, shown(str(CHANGED)))

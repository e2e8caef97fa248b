"""Decodes the film in the viewer off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.gui.text.messages import shown
from desktop.gui.widgets.background import Background
from desktop.reading.grey_film import GreyFilm
from desktop.reading.picture import CHANGED, PictureError
from desktop.reading.read_picture import read_film


class FilmLoader(QObject):
    """Decodes one film at a time. Only the latest film that was asked for is shown.

    Signals:
        loaded: the path, and its GreyFilm, ready to be drawn in every size.
        failed: the path, and the reason in plain words.
    """

    loaded = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)

    @property
    def busy(self) -> bool:
        """Whether the film that was asked for is still to come."""
        return self._background.busy

    def load(self, path: Path, sha256: str) -> None:
        """Decode a file if it still has this hash; forget the films that were asked for before."""
        self.forget()
        self._background.start(
            lambda: self._decoded(path, sha256), lambda film: self._show(path, film)
        )

    def forget(self) -> None:
        """Show none of the films that were asked for until now."""
        self._background.forget()

    def wait(self) -> None:
        """Wait until nothing is being decoded; call this before the program ends."""
        self._background.wait()

    def _decoded(self, path: Path, sha256: str) -> GreyFilm | str:
        """The film, or why there is none."""
        try:
            film, read = read_film(path)
            film.prepare()
        except PictureError as error:
            return shown(error.message)
        except MemoryError:
            return self.tr("There is not enough memory to show this picture; close other programs.")
        return film if read == sha256 else shown(CHANGED)

    def _show(self, path: Path, film: GreyFilm | str) -> None:
        if isinstance(film, str):
            self.failed.emit(path, film)
        else:
            self.loaded.emit(path, film)

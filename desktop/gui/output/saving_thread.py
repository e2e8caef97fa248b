"""Writing a file off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from desktop.gui.text.messages import reason_of, shown
from desktop.gui.text.translation import isolated
from desktop.reading.picture import PictureError

# Told how many parts are written; false when no more shall be.
Progress = Callable[[int], bool]


class StoppedError(Exception):
    """The user wants the file no longer."""


class SavingThread(QThread):
    """Writes one file.

    Signals:
        progressed: how many of its parts are written.
        said: one sentence, once all is written.
        failed: one sentence.
    """

    progressed = Signal(int)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, path: Path, write: Callable[[Progress], str], parent: QObject) -> None:
        """Write `path` by `write`, which returns what to say of it, or raises why it cannot."""
        super().__init__(parent)
        self._path = path
        self._write = write

    def run(self) -> None:
        """Called by Qt in the new thread."""
        file = isolated(self._path.name)
        try:
            self.said.emit(self._write(self._progress))
        except StoppedError:
            self.said.emit(self.tr("Stopped; {file} was not written").format(file=file))
        except PictureError as error:
            words = self.tr("{file} was not written. {reason}")
            self.failed.emit(words.format(file=file, reason=shown(str(error))))
        except OSError as error:
            words = self.tr("{file} could not be written ({reason}); choose another place.")
            self.failed.emit(words.format(file=file, reason=reason_of(error)))
        except MemoryError:
            words = self.tr(
                "{file} could not be written, for there is not enough memory; close other programs."
            )
            self.failed.emit(words.format(file=file))
        except Exception as error:  # nobody is above this to tell the user
            words = self.tr("{file} could not be written ({reason}); choose another film.")
            self.failed.emit(words.format(file=file, reason=isolated(type(error).__name__)))

    def _progress(self, done: int) -> bool:
        self.progressed.emit(done)
        return not self.isInterruptionRequested()

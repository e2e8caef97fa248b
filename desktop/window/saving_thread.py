"""Writing a file off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from desktop.scoring.picture import PictureError

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
        name = self._path.name
        try:
            self.said.emit(self._write(self._progress))
        except StoppedError:
            self.said.emit(f"Stopped; {name} was not written")
        except PictureError as error:
            self.failed.emit(f"{name} was not written. {error}")
        except OSError as error:
            self.failed.emit(
                f"{name} could not be written ({error.strerror}); choose another place."
            )
        except MemoryError:
            self.failed.emit(
                f"{name} could not be written, for there is not enough memory; close other "
                "programs."
            )
        except Exception as error:  # nobody is above this to tell the user
            self.failed.emit(
                f"{name} could not be written ({type(error).__name__}); choose another film."
            )

    def _progress(self, done: int) -> bool:
        self.progressed.emit(done)
        return not self.isInterruptionRequested()

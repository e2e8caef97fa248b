"""Work off the GUI thread: scoring a batch, and decoding the picture to look at."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal

from desktop.scoring.batch import Control, score_pictures
from desktop.scoring.export import CsvWriter
from desktop.scoring.folder import find_pictures
from desktop.scoring.images import PictureError, read_picture
from desktop.scoring.scorer import Scored
from models.interpreter import Model
from models.preprocess import to_grey8

# Rows reach the window in parcels, so that a fast run does not flood the event loop.
PARCEL_SECONDS = 0.1
MAX_SHOWN_SIDE = 2048


@dataclass(frozen=True)
class Source:
    """What the user chose: a folder, or some files in one.

    Attributes:
        files: None for the whole folder.
    """

    folder: Path
    files: tuple[Path, ...] | None = None

    def list_pictures(self) -> Sequence[Path]:
        """The pictures to score."""
        return find_pictures(self.folder).pictures if self.files is None else self.files


class ScoringThread(QThread):
    """Scores a source, keeping every row in a CSV of its own as soon as it is known.

    Signals:
        listed: how many pictures there are.
        scored: a list of Scored, at most every 100 ms.
        failed: one sentence; the run has ended.
    """

    listed = Signal(int)
    scored = Signal(list)
    failed = Signal(str)

    def __init__(
        self, source: Source, model: Model, threshold: float, autosave: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.control = Control()
        self._source = source
        self._model = model
        self._threshold = threshold
        self._autosave = autosave

    def run(self) -> None:
        """Called by Qt in the new thread."""
        try:
            self._run()
        except OSError as error:
            self.failed.emit(
                f"Scoring stopped because {self._autosave} cannot be written ({error.strerror}); "
                "export the results so far, make room on the disk, and start again."
            )

    def _run(self) -> None:
        paths = self._source.list_pictures()
        self.listed.emit(len(paths))
        parcel: list[Scored] = []
        sent = time.monotonic()
        with CsvWriter(self._autosave, overwrite=True) as autosave:
            for scored in score_pictures(
                paths, self._source.folder, self._model, self._threshold, control=self.control
            ):
                autosave.write(scored.row)
                parcel.append(scored)
                if time.monotonic() - sent >= PARCEL_SECONDS:
                    self.scored.emit(parcel)
                    parcel, sent = [], time.monotonic()
        self.scored.emit(parcel)


class PictureLoader(QObject):
    """Decodes one picture at a time for the viewer; only the latest one asked for is shown.

    Signals:
        loaded: the path, and its grey picture as uint8 (height, width), at most 2048 a side.
        failed: the path, and the reason in plain words.
    """

    loaded = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def load(self, path: Path) -> None:
        """Decode `path` and forget those still waiting."""
        self._pool.clear()
        self._pool.start(QRunnable.create(lambda: self._load(path)))

    def wait(self) -> None:
        """Until nothing is being decoded; before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _load(self, path: Path) -> None:
        try:
            self.loaded.emit(path, _shown(to_grey8(read_picture(path).pixels)))
        except PictureError as error:
            self.failed.emit(path, str(error))


def _shown(grey: np.ndarray) -> np.ndarray:
    if max(grey.shape) <= MAX_SHOWN_SIDE:
        return grey
    image = Image.fromarray(grey)
    image.thumbnail((MAX_SHOWN_SIDE, MAX_SHOWN_SIDE), Image.Resampling.BILINEAR)
    return np.asarray(image)

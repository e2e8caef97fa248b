"""The controls for a photograph of a film: show all of it, and score all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.reading.picture import CROPPED, WHOLE
from desktop.results.row import Row


class PhotographBar(QWidget):
    """It is visible only for a photograph that was cropped, or could be.

    Signals:
        asked: the film shall be scored again; True for only the film on the photograph, False
            for all of it.
    """

    asked = Signal(bool)

    def __init__(self, whole: QCheckBox) -> None:
        """Put a button to score again beside `whole`, the box that shows all of it."""
        super().__init__()
        self._whole = whole
        self._crop = False
        self.score = QPushButton()
        self.score.clicked.connect(lambda: self.asked.emit(self._crop))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(whole)
        line.addStretch()
        line.addWidget(self.score)

    def show_row(self, row: Row | None) -> None:
        """Offer what suits the film of a row; nothing if it is no photograph."""
        cropped = row is not None and CROPPED in row.remarks
        self._crop = row is not None and WHOLE in row.remarks
        self._whole.setVisible(cropped)
        self.setVisible(cropped or self._crop)
        if self._crop:
            self.score.setText(self.tr("Score only the film"))
            self.score.setToolTip(
                self.tr("Find the film in the photograph again, and score only that")
            )
        else:
            self.score.setText(self.tr("Score the whole photograph"))
            self.score.setToolTip(
                self.tr("If the frame is wrong: score all of it, not only what is in the frame")
            )

"""What can be done with a photograph of a film: show all of it, and score all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.results.row import Row
from desktop.scoring.review import CROPPED, WHOLE


class PhotographBar(QWidget):
    """It takes its room only beside a photograph that was cropped, or could be.

    Signals:
        asked: that the film be scored again; True for the film on the photograph alone, False for
            all of it.
    """

    asked = Signal(bool)

    def __init__(self, whole: QCheckBox) -> None:
        """Offer what is to be scored beside `whole`, by which all of it is shown."""
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
        """Offer what fits the film of a row; nothing where it is no photograph."""
        cropped = row is not None and CROPPED in row.remarks
        self._crop = row is not None and WHOLE in row.remarks
        self._whole.setVisible(cropped)
        self.setVisible(cropped or self._crop)
        if self._crop:
            self.score.setText(self.tr("Score the film on it alone"))
            self.score.setToolTip(self.tr("Find the film on the photograph again, and score it"))
        else:
            self.score.setText(self.tr("Score the whole photograph"))
            self.score.setToolTip(
                self.tr("Where the frame is wrong: score all of it, and not what is framed")
            )

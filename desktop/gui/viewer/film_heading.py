"""The words above the chosen film."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.gui.text.film_wording import (
    note_words,
    number_words,
    share_meaning,
    verdict_words,
)
from desktop.gui.text.patient_wording import patient_words
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.verdict_mark import VerdictMark
from desktop.reading.dicom_header import Header
from desktop.results.row import Row


class FilmHeading(QWidget):
    """Shows verdict, probability, file and patient, and perhaps what to bear in mind."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = VerdictMark()
        self.verdict = QLabel()
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.verdict.setFont(font)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.probability = ElidedLabel()
        small = self.probability.font()
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self.probability.setFont(small)
        self.probability.setAccessibleDescription(self.tr("Probability and marking level"))
        self.file = ElidedLabel()
        self.file.setAccessibleDescription(self.tr("File"))
        self.patient = ElidedLabel()
        self.patient.setAccessibleDescription(self.tr("Patient"))
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setAccessibleDescription(self.tr("What to keep in mind"))
        words = QHBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.verdict, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(words)
        layout.addWidget(self.probability)
        layout.addWidget(self.file)
        layout.addWidget(self.patient)
        layout.addWidget(self.reason)

    def clear(self) -> None:
        """Show nothing."""
        self._mark.show_verdict("")
        for label in (self.verdict, self.probability, self.file, self.patient, self.reason):
            label.clear()
        self.patient.hide()
        self.reason.hide()

    def describe(self, row: Row) -> None:
        """Show what the program says of a film."""
        self._mark.show_verdict(row.verdict)
        self.verdict.setText(verdict_words(row))
        self.probability.setText(number_words(row))
        self.probability.setVisible(bool(self.probability.text()))
        self.verdict.setToolTip(share_meaning(row))
        self.verdict.setAccessibleDescription(share_meaning(row))
        self.file.setText(isolated(row.file))
        self.patient.setText(patient_words(row.header or Header()))
        self.patient.setVisible(bool(self.patient.text()))
        self.reason.setText(note_words(row))
        self.reason.setVisible(bool(self.reason.text()))

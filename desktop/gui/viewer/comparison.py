"""A second film beside the chosen one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.gui.text.patient_wording import patient_words
from desktop.gui.text.translation import isolated
from desktop.gui.viewer.film_loader import FilmLoader
from desktop.gui.viewer.film_view import FilmView
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.steady_boxes import ChoiceBox
from desktop.gui.worklist.results_model import ResultsModel
from desktop.reading.dicom_header import Header
from desktop.reading.grey_film import GreyFilm, film_of
from desktop.reading.picture import CROPPED
from desktop.results.cam_overlay import layer_of
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import pixels_of
from desktop.results.visit import visit_of
from models.card import ModelCard


class Comparison(QWidget):
    """Shows an earlier film of the same patient if the headers know one, or a film of choice.

    The film itself stands beside the first one, so that both are level.
    """

    def __init__(self, results: ResultsModel, card: ModelCard | None) -> None:
        super().__init__()
        self._results = results
        self._card = card
        self._subject: Scored | None = None
        self._offered: list[Scored] = []
        self._shown: Scored | None = None
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Film to compare with"))
        self.choice.setToolTip(
            self.tr("Choose the film to compare with, or type a part of its name")
        )
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.choice.setMinimumContentsLength(10)
        self.choice.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        name = QLineEdit(placeholderText=self.tr("Compare with..."))
        name.setAccessibleName(self.choice.accessibleName())
        name.setAcceptDrops(False)
        self.choice.setLineEdit(name)
        self.completer = QCompleter(self.choice.model(), self.choice)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.choice.setCompleter(self.completer)
        self.choice.activated.connect(self._choose)
        name.returnPressed.connect(self._choose_typed)
        self.patient = ElidedLabel()
        self.patient.setAccessibleDescription(self.tr("Patient of the film to compare with"))
        self.view = FilmView()
        self.view.hide()
        self.view.setAccessibleName(self.tr("Film to compare with"))
        self._loader = FilmLoader(self)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.failed.connect(self._show_unreadable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.choice)
        layout.addWidget(self.patient)

    def clear(self) -> None:
        """Offer no film and show none: no child's name may stay without a film to compare with."""
        self._subject = None
        self._offered = []
        self.choice.clear()
        self._show(None)

    def follow(self, scored: Scored) -> None:
        """Offer films to compare with this one; show the latest of the same patient, if any."""
        own: list[Scored] = []
        others: list[Scored] = []
        for row in range(self._results.rowCount()):
            other = self._results.scored_at(row)
            if other.path != scored.path and other.thumbnail is not None:
                (own if is_same_patient(scored, other) else others).append(other)
        own.sort(key=_study_date, reverse=True)
        others.sort(key=lambda other: other.row.file)
        self.clear()
        self._subject = scored
        self._offered = [*own, *others]
        self.choice.addItems([isolated(other.row.file) for other in self._offered])
        self.choice.setCurrentIndex(0 if own else -1)
        if own:
            self._show(own[0])

    @property
    def shown(self) -> Scored | None:
        """The film to compare with; None if none is chosen."""
        return self._shown

    def wait(self) -> None:
        """Wait until nothing is being decoded; call this before the program ends."""
        self._loader.wait()

    def _choose(self, index: int) -> None:
        self._show(self._offered[index])

    def _choose_typed(self) -> None:
        """Choose the film whose whole name is typed.

        Qt has done so already, but not where an Arabic window puts marks around the names.
        """
        typed = isolated(self.choice.currentText())
        index = self.choice.findText(typed, Qt.MatchFlag.MatchFixedString)
        if index >= 0 and self._shown is not self._offered[index]:
            self.choice.setCurrentIndex(index)
            self._choose(index)

    def _show(self, scored: Scored | None) -> None:
        self._shown = scored
        if scored is None or scored.thumbnail is None:
            self.view.clear_film()
            self.patient.setText("")
            return
        self.patient.setText(self._whose(scored))
        self._draw(film_of(pixels_of(scored.thumbnail)), again=False)
        self._loader.load(scored.path, scored.row.sha256)

    def _draw(self, film: GreyFilm, *, again: bool) -> None:
        if self._shown is not None:
            box = film.box if CROPPED in self._shown.row.remarks else None
            self.view.show_film(film, layer_of(self._shown.cam, self._card), box, again=again)

    def _whose(self, scored: Scored) -> str:
        if self._subject is None or not is_same_patient(self._subject, scored):
            return self.tr("This may be a film of another child")
        return patient_words(scored.row.header or Header())

    def _show_loaded(self, path: Path, film: GreyFilm) -> None:
        if self._shown is not None and self._shown.path == path:
            self._draw(film, again=True)

    def _show_unreadable(self, path: Path, reason: str) -> None:
        if self._shown is not None and self._shown.path == path:
            self.view.clear_film()
            self.patient.setText(reason)


def is_same_patient(one: Scored, other: Scored) -> bool:
    """Whether the two films are certainly of one child. The list decides this by the same keys."""
    return visit_of(one.row).child == visit_of(other.row).child


def _study_date(scored: Scored) -> str:
    return scored.row.header.study_date if scored.row.header else ""

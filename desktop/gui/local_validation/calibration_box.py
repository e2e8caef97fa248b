"""Whether the probabilities are right here, and who adopts a fit to the clinic's films."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.settings.settings import MAX_INITIALS
from desktop.gui.text.messages import shown, shown_all
from desktop.local_validation.assess import Assessment
from desktop.local_validation.decision_record import RecordError, Return
from desktop.local_validation.local_calibration import FITS, AdoptedFit
from desktop.local_validation.recalibration import Refit
from desktop.local_validation.recalibration_wording import in_use
from desktop.paths import fit_path
from desktop.results.row import now
from desktop.results.scored_film import model_key
from models.card import ModelCard


class CalibrationBox(QGroupBox):
    """Shows a fit of the probabilities to films, and keeps the record of the decisions on it.

    Signals:
        decided: another fit is in use from now on, or none.
    """

    decided = Signal()

    def __init__(
        self, card: ModelCard, prevalence: float | None, parent: QWidget | None = None
    ) -> None:
        """Begin without a fit to adopt.

        Args:
            prevalence: of pneumonia here; None if nobody knows it.
        """
        super().__init__(
            QCoreApplication.translate("PerformanceDialog", "The probability here"), parent
        )
        self._card = card
        self._prevalence = prevalence
        self._refit: Refit | None = None
        self.found = selectable_label(
            QCoreApplication.translate(
                "PerformanceDialog", "Whether the probabilities are right here"
            )
        )
        self.initials = QLineEdit(
            maxLength=MAX_INITIALS,
            placeholderText=QCoreApplication.translate("PerformanceDialog", "Your initials"),
        )
        self.initials.setAccessibleName(self.initials.placeholderText())
        self.initials.setFixedWidth(140)
        self.initials.textChanged.connect(self._offer_buttons)
        self.use_button = QPushButton(
            QCoreApplication.translate("PerformanceDialog", "&Adopt this fit")
        )
        self.use_button.clicked.connect(self.adopt)
        self.back_button = QPushButton(
            QCoreApplication.translate("PerformanceDialog", "&Take the fit back")
        )
        self.back_button.clicked.connect(self.take_back)
        self.decision = selectable_label(
            QCoreApplication.translate("PerformanceDialog", "Which fit is in use")
        )
        line = QHBoxLayout()
        for widget in (self.initials, self.use_button, self.back_button):
            line.addWidget(widget)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.found)
        layout.addLayout(line)
        layout.addWidget(self.decision)
        self._show_decision()
        self.offer(None)

    def offer(self, assessment: Assessment | None) -> None:
        """Show what an assessment says of the probabilities; None if there are no answers."""
        words = assessment.calibration if assessment else []
        self._refit = assessment.refit if assessment else None
        self.found.setText(shown_all(words))
        self.found.setVisible(bool(words))
        self._offer_buttons()

    def adopt(self) -> None:
        """Tell the probability here by this fit from now on."""
        if self._refit is not None:
            self._decide(
                AdoptedFit(
                    now(),
                    self.initials.text().strip(),
                    model_key(self._card),
                    self._refit.films,
                    self._refit.fit,
                )
            )

    def take_back(self) -> None:
        """Tell the probability here as the program does without a fit."""
        self._decide(Return(now(), self.initials.text().strip()))

    def _offer_buttons(self) -> None:
        named = bool(self.initials.text().strip())
        adoptable = self._refit is not None and self._refit.may_be_adopted
        self.use_button.setEnabled(named and adoptable)

    def _decide(self, entry: AdoptedFit | Return) -> None:
        try:
            FITS.add(fit_path(), entry)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            return
        self._show_decision()
        self.decided.emit()

    def _show_decision(self) -> None:
        try:
            adopted = FITS.current(fit_path(), self._card)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            self.back_button.setEnabled(False)
            return
        self.back_button.setEnabled(adopted is not None)
        self.decision.setText(shown_all(in_use(adopted, self._prevalence)))

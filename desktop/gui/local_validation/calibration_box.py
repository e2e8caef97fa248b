"""Whether the probabilities are right here, and who adopts a fit to the clinic's films."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.gui.local_validation.decision_box import DecisionBox
from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.text.messages import shown_all
from desktop.local_validation.assess import Assessment
from desktop.local_validation.local_calibration import FITS, AdoptedFit
from desktop.local_validation.recalibration import Refit
from desktop.local_validation.recalibration_wording import in_use
from desktop.paths import fit_path
from desktop.results.row import now
from desktop.results.scored_film import model_key
from models.card import ModelCard


class CalibrationBox(DecisionBox):
    """Shows a fit of the probabilities to films, and keeps the record of the decisions on it."""

    def __init__(
        self, card: ModelCard, prevalence: float | None, parent: QWidget | None = None
    ) -> None:
        """Begin without a fit to adopt.

        Args:
            prevalence: of pneumonia here; None if nobody knows it.
        """
        title = QCoreApplication.translate("PerformanceDialog", "The probability here")
        super().__init__(FITS, fit_path(), card, title, parent)
        self._prevalence = prevalence
        self._refit: Refit | None = None
        self.found = selectable_label(
            QCoreApplication.translate(
                "PerformanceDialog", "Whether the probabilities are right here"
            )
        )
        self.above.addWidget(self.found)
        self.initials.textChanged.connect(self._offer_button)
        self.use_button.setText(QCoreApplication.translate("PerformanceDialog", "&Adopt this fit"))
        self.back_button.setText(
            QCoreApplication.translate("PerformanceDialog", "&Take the fit back")
        )
        self.decision.setAccessibleDescription(
            QCoreApplication.translate("PerformanceDialog", "Which fit is in use")
        )
        self.show_decision()
        self.offer(None)

    def offer(self, assessment: Assessment | None) -> None:
        """Show what an assessment says of the probabilities; None if there are no answers."""
        words = assessment.calibration if assessment else []
        self._refit = assessment.refit if assessment else None
        self.found.setText(shown_all(words))
        self.found.setVisible(bool(words))
        self._offer_button()

    def use(self) -> None:
        """Tell the probability here by the fit that is offered."""
        if self._refit is not None:
            self.keep(
                AdoptedFit(
                    now(),
                    self.signed_by,
                    model_key(self._card),
                    self._refit.films,
                    self._refit.fit,
                )
            )

    def words_of(self, decision: AdoptedFit | None) -> str:
        """Which fit is in use, or none."""
        return shown_all(in_use(decision, self._prevalence))

    def _offer_button(self) -> None:
        adoptable = self._refit is not None and self._refit.may_be_adopted
        self.use_button.setEnabled(bool(self.signed_by) and adoptable)

"""Where a clinic chooses its own operating point: what it would do, and who decides to use it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop.gui.local_validation.decision_box import DecisionBox, line_of
from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.text.messages import shown_all
from desktop.gui.widgets.steady_boxes import ChoiceBox
from desktop.local_validation.assess import SENSITIVITIES, Assessment
from desktop.local_validation.local_operating_point import POINTS, LocalPoint
from desktop.local_validation.performance import WANTED_SENSITIVITY, LocalThreshold
from desktop.local_validation.wording import chosen_here, chosen_on, proposal
from desktop.paths import record_path
from desktop.results.row import now
from models.card import ModelCard


class OperatingPointBox(DecisionBox):
    """Proposes a threshold, and keeps the record of the decisions on it."""

    def __init__(self, card: ModelCard, folder: Path | None, parent: QWidget | None = None) -> None:
        """Begin without a proposal.

        Args:
            folder: the folder of the films; None if there are no films.
        """
        title = QCoreApplication.translate("PerformanceDialog", "A marking level for here")
        super().__init__(POINTS, record_path(), card, title, parent)
        self.setToolTip(
            QCoreApplication.translate(
                "PerformanceDialog",
                "Operating point: a film is marked if its probability reaches this level",
            )
        )
        self._folder = folder
        self._assessment: Assessment | None = None
        self._chosen: LocalThreshold | None = None
        self._build()
        self.show_decision()

    def offer(self, assessment: Assessment | None) -> None:
        """Propose a threshold by this assessment; None if there are no answers."""
        self._assessment = assessment
        self._show_proposal()

    def use(self) -> None:
        """Use the proposed operating point from now on."""
        if self._chosen is not None:
            self.keep(
                LocalPoint(
                    decided_at=now(),
                    initials=self.signed_by,
                    model_sha256=self._card.sha256,
                    folder=str(self._folder),
                    wanted_sensitivity=self.wanted.currentData(),
                    chosen=self._chosen,
                )
            )

    def words_of(self, decision: LocalPoint | None) -> str:
        """Which operating point is in use."""
        if decision:
            return shown_all((*chosen_here(decision), chosen_on(decision)))
        return QCoreApplication.translate(
            "PerformanceDialog", "The model's own marking levels are used."
        )

    def _build(self) -> None:
        self.wanted = ChoiceBox()
        self.wanted.setAccessibleName(
            QCoreApplication.translate("PerformanceDialog", "How many films with pneumonia to mark")
        )
        for share in SENSITIVITIES:
            self.wanted.addItem(
                QCoreApplication.translate("PerformanceDialog", "{count} of 100").format(
                    count=round(100 * share)
                ),
                share,
            )
        self.wanted.setCurrentIndex(SENSITIVITIES.index(WANTED_SENSITIVITY))
        self.wanted.currentIndexChanged.connect(self._show_proposal)
        wanted_label = QLabel(
            QCoreApplication.translate("PerformanceDialog", "Films with &pneumonia to mark")
        )
        wanted_label.setBuddy(self.wanted)
        self.proposal = selectable_label(
            QCoreApplication.translate("PerformanceDialog", "What the marking level would do")
        )
        self.above.addLayout(line_of(wanted_label, self.wanted))
        self.above.addWidget(self.proposal)
        self.use_button.setText(
            QCoreApplication.translate("PerformanceDialog", "&Use this marking level here")
        )
        self.back_button.setText(
            QCoreApplication.translate("PerformanceDialog", "&Back to the model's levels")
        )

    def _show_proposal(self) -> None:
        wanted = self.wanted.currentData()
        if self._assessment is None:
            self._chosen, said = None, proposal(None, wanted)
        else:
            self._chosen = (self._assessment.thresholds or {}).get(wanted)
            said = self._assessment.proposal(wanted)
        self.proposal.setText(shown_all(said))
        self.use_button.setEnabled(self._chosen is not None)

"""Where a clinic chooses its own operating point: what it would do, and who decides to use it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.settings.settings import MAX_INITIALS
from desktop.gui.text.messages import shown, shown_all
from desktop.local_validation.assess import SENSITIVITIES, Assessment
from desktop.local_validation.decision_record import RecordError, Return
from desktop.local_validation.local_operating_point import POINTS, LocalPoint
from desktop.local_validation.performance import WANTED_SENSITIVITY, LocalThreshold
from desktop.local_validation.wording import chosen_here, chosen_on, proposal
from desktop.paths import record_path
from desktop.results.row import now
from models.card import ModelCard


class OperatingPointBox(QGroupBox):
    """Proposes a threshold, and keeps the record of the decisions on it.

    Signals:
        decided: the LocalPoint in use from now on, or None for the model's own points.
    """

    decided = Signal(object)

    def __init__(self, card: ModelCard, folder: Path | None, parent: QWidget | None = None) -> None:
        """Begin without a proposal.

        Args:
            folder: the folder of the films; None if there are no films.
        """
        super().__init__(
            QCoreApplication.translate("PerformanceDialog", "A marking level for here"), parent
        )
        self.setToolTip(
            QCoreApplication.translate(
                "PerformanceDialog",
                "Operating point: a film is marked if its probability reaches this level",
            )
        )
        self._card = card
        self._folder = folder
        self._assessment: Assessment | None = None
        self._chosen: LocalThreshold | None = None
        self._build()
        self._show_decision()

    def offer(self, assessment: Assessment | None) -> None:
        """Propose a threshold by this assessment; None if there are no answers."""
        self._assessment = assessment
        self._show_proposal()

    def use(self) -> None:
        """Use the proposed operating point from now on."""
        if self._chosen is not None:
            self._decide(
                LocalPoint(
                    decided_at=now(),
                    initials=self.initials.text().strip(),
                    model_sha256=self._card.sha256,
                    folder=str(self._folder),
                    wanted_sensitivity=self.wanted.currentData(),
                    chosen=self._chosen,
                )
            )

    def go_back(self) -> None:
        """Use the model's own operating points again."""
        self._decide(Return(now(), self.initials.text().strip()))

    def _build(self) -> None:
        self.wanted = QComboBox()
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
        self.initials = QLineEdit(
            maxLength=MAX_INITIALS,
            placeholderText=QCoreApplication.translate("PerformanceDialog", "Your initials"),
        )
        self.initials.setAccessibleName(
            QCoreApplication.translate("PerformanceDialog", "Your initials")
        )
        self.initials.setFixedWidth(140)
        self.use_button = QPushButton(
            QCoreApplication.translate("PerformanceDialog", "&Use this marking level here")
        )
        self.use_button.clicked.connect(self.use)
        self.back_button = QPushButton(
            QCoreApplication.translate("PerformanceDialog", "&Back to the model's levels")
        )
        self.back_button.clicked.connect(self.go_back)
        self.decision = selectable_label(
            QCoreApplication.translate("PerformanceDialog", "What was decided")
        )
        layout = QVBoxLayout(self)
        layout.addLayout(_line(wanted_label, self.wanted))
        layout.addWidget(self.proposal)
        layout.addLayout(_line(self.initials, self.use_button, self.back_button))
        layout.addWidget(self.decision)

    def _show_proposal(self) -> None:
        wanted = self.wanted.currentData()
        if self._assessment is None:
            self._chosen, said = None, proposal(None, wanted)
        else:
            self._chosen = (self._assessment.thresholds or {}).get(wanted)
            said = self._assessment.proposal(wanted)
        self.proposal.setText(shown_all(said))
        self.use_button.setEnabled(self._chosen is not None)

    def _decide(self, entry: LocalPoint | Return) -> None:
        try:
            POINTS.add(record_path(), entry)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            return
        self.decided.emit(entry if isinstance(entry, LocalPoint) else None)
        self._show_decision()

    def _show_decision(self) -> None:
        try:
            point = POINTS.current(record_path(), self._card)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            return
        self.back_button.setEnabled(point is not None)
        self.decision.setText(
            shown_all((*chosen_here(point), chosen_on(point)))
            if point
            else QCoreApplication.translate(
                "PerformanceDialog", "The model's own marking levels are used."
            )
        )


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line

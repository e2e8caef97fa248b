"""Who decides that something is used here or taken back: initials, two buttons, the record."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.settings.settings import MAX_INITIALS
from desktop.gui.text.messages import shown
from desktop.local_validation.decision_record import DecisionRecord, RecordError, Return
from desktop.results.row import now
from models.card import ModelCard


class DecisionBox(QGroupBox):
    """Keeps the record of the decisions of one kind. Its layout grows above the last two lines.

    Signals:
        decided: the decision in use from now on, or None for what the model brings along.
    """

    decided = Signal(object)

    def __init__(
        self,
        record: DecisionRecord[Any],
        path: Path,
        card: ModelCard,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show what the record at `path` says is in use with the model of `card`."""
        super().__init__(title, parent)
        self._record = record
        self._path = path
        self._card = card
        self.initials = QLineEdit(
            maxLength=MAX_INITIALS,
            placeholderText=QCoreApplication.translate("PerformanceDialog", "Your initials"),
        )
        self.initials.setAccessibleName(self.initials.placeholderText())
        self.initials.setFixedWidth(140)
        self.use_button = QPushButton()
        self.use_button.clicked.connect(self.use)
        self.back_button = QPushButton()
        self.back_button.clicked.connect(self.take_back)
        self.decision = selectable_label(
            QCoreApplication.translate("PerformanceDialog", "What was decided")
        )
        self.above = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.addLayout(self.above)
        layout.addLayout(line_of(self.initials, self.use_button, self.back_button))
        layout.addWidget(self.decision)

    def use(self) -> None:
        """Use from now on what is offered."""
        raise NotImplementedError

    def words_of(self, decision: Any | None) -> str:
        """What is in use by this decision; None for what the model brings along."""
        raise NotImplementedError

    def take_back(self) -> None:
        """Use from now on what the model brings along."""
        self.keep(Return(now(), self.signed_by))

    @property
    def signed_by(self) -> str:
        """The initials of whoever decides; empty if none were typed."""
        return self.initials.text().strip()

    def keep(self, decision: Any) -> None:
        """Add a decision to the record, or say why it cannot be kept."""
        try:
            self._record.add(self._path, decision)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            return
        self.show_decision()
        self.decided.emit(None if isinstance(decision, Return) else decision)

    def show_decision(self) -> None:
        """Say what is in use, or why the record cannot be used."""
        try:
            current = self._record.current(self._path, self._card)
        except RecordError as error:
            self.decision.setText(shown(error.message))
            self.back_button.setEnabled(False)
            return
        self.back_button.setEnabled(current is not None)
        self.decision.setText(self.words_of(current))


def line_of(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side at the line's beginning."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line

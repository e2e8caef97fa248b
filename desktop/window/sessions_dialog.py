"""The sessions of work that the store holds, to open one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.store import SessionRecord

HEADERS = ("Date", "Folder", "Films", "Pneumonia", "Decided")


class SessionsDialog(QDialog):
    """Lists sessions, the latest first."""

    def __init__(self, sessions: Sequence[SessionRecord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self.setWindowTitle("Earlier sessions")
        self.resize(720, 420)
        self.table = QTableWidget(len(sessions), len(HEADERS))
        self.table.setAccessibleName("Earlier sessions")
        self.table.setHorizontalHeaderLabels(list(HEADERS))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        for place, session in enumerate(sessions):
            for column, text in enumerate(_cells(session)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self.table.selectRow(0)
        self.table.activated.connect(self.accept)
        buttons = QDialogButtonBox()
        buttons.addButton("&Open", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton("&Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)

    @property
    def chosen(self) -> SessionRecord:
        """The session that is marked."""
        return self._sessions[self.table.currentRow()]


def _cells(session: SessionRecord) -> tuple[str, ...]:
    counts = (session.films, session.pneumonia, session.decided)
    return (f"{session.begun_here:%Y-%m-%d %H:%M}", str(session.root), *map(str, counts))

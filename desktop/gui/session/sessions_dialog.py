"""The dialog from which an earlier session is opened."""

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

from desktop.gui.text.translation import isolated, minute_words
from desktop.store.records import SessionRecord

COUNTS = range(2, 5)  # columns
_PNEUMONIA = 3  # column
_NOT_KNOWN = "\N{EN DASH}"


class SessionsDialog(QDialog):
    """Lists sessions, the latest first."""

    def __init__(self, sessions: Sequence[SessionRecord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self.setWindowTitle(self.tr("Earlier sessions"))
        self.resize(720, 420)
        headers = [
            self.tr("Date"),
            self.tr("Folder"),
            self.tr("Films"),
            self.tr("Pneumonia"),
            self.tr("Decided"),
        ]
        self.table = QTableWidget(len(sessions), len(headers))
        self.table.setAccessibleName(self.tr("Earlier sessions"))
        for column, title in enumerate(headers):
            self.table.setHorizontalHeaderItem(column, _item(column, title))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        for place, session in enumerate(sessions):
            for column, text in enumerate(_cells(session)):
                item = _item(column, text)
                item.setToolTip(text)
                if column == _PNEUMONIA and session.pneumonia is None:
                    words = self.tr(
                        "Another model scored these films. Open the session to see them."
                    )
                    item.setToolTip(words)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                self.table.setItem(place, column, item)
        # In a right-to-left language `selectRow` does nothing before the table is laid out.
        self.table.setCurrentCell(0, 0)
        self.table.activated.connect(self.accept)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)

    @property
    def chosen(self) -> SessionRecord:
        """The selected session."""
        return self._sessions[self.table.currentRow()]


def _item(column: int, text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if column in COUNTS:
        item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return item


def _cells(session: SessionRecord) -> tuple[str, ...]:
    marked = _NOT_KNOWN if session.pneumonia is None else str(session.pneumonia)
    return (
        minute_words(session.begun_here),
        isolated(str(session.root)),
        str(session.films),
        marked,
        str(session.decided),
    )

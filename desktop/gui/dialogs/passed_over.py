"""The files that a run passed over, because they are no films."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class PassedOverDialog(QDialog):
    """Lists the files, a line each, to be looked through and copied."""

    def __init__(self, files: Sequence[Path], root: Path, parent: QWidget | None = None) -> None:
        """Name the files relative to `root`, in which all of them lie."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files passed over"))
        self.resize(640, 420)
        words = QLabel(
            self.tr(
                "These files have no row, because what is in them is no film. If one of them is a "
                "film, export it again as DICOM, JPEG or PNG."
            )
        )
        words.setWordWrap(True)
        self.names = QPlainTextEdit("\n".join(path.relative_to(root).as_posix() for path in files))
        self.names.setAccessibleName(self.windowTitle())
        self.names.setReadOnly(True)
        # So that the keyboard moves a cursor through the names, and leaves them by Tab.
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.names.setTabChangesFocus(True)
        self.names.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("C&opy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.names)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.names.toPlainText())

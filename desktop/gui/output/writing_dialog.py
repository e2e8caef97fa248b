"""Says which file is being written and how far that is, with a button to stop it."""

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.gui.widgets.elided_label import ElidedLabel

APPEARS_AFTER_MS = 800
WIDTH = 420  # pixels


class WritingDialog(QDialog):
    """Appears if the writing takes long. The window works on beside it, unless it has to wait.

    Signals:
        stopped: the user does not want the file any more.
    """

    stopped = Signal()

    def __init__(self, file: str, parts: int, window: QWidget) -> None:
        """Begin to wait.

        Args:
            file: its name.
            parts: how many parts it has; a file of one part cannot be stopped on the way.
        """
        super().__init__(window)
        self._file = file
        self.setWindowTitle("Pneumolite")
        self.setMinimumWidth(WIDTH)
        # Who is at the list goes on there: a key that is meant for it must not stop the file.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.text = ElidedLabel()
        self.text.setText(self.tr("Writing {file}").format(file=file))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, parts if parts > 1 else 0)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("The file is then not written"))
        self.stop.setVisible(parts > 1)
        self.stop.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        layout.addLayout(below)
        self._delay = QTimer(self, singleShot=True, interval=APPEARS_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self._delay.start()

    def reject(self) -> None:
        """Ask to stop. The dialog stays until the writing has ended."""
        if self.stop.isHidden() or not self.stop.isEnabled():
            return
        self.stop.setEnabled(False)
        self.text.setText(self.tr("Stopping {file}").format(file=self._file))
        self.stopped.emit()

    def end(self) -> None:
        """Go, because the writing has ended."""
        self._delay.stop()
        self.accept()

    def wait(self) -> None:
        """Keep the user here until the file is written or stopped."""
        if self.stop.isEnabled():
            words = self.tr("The program waits until {file} is written")
            self.text.setText(words.format(file=self._file))
        self.hide()  # else it would not become modal
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.show()
        # Not `exec`: the system may ask to close the window once more meanwhile.
        loop = QEventLoop()
        self.finished.connect(loop.quit)
        loop.exec()

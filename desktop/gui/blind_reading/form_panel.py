"""WHO's form beside the film, with a key for each entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGroupBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.form import Answer, Quality, Sign, visible_signs
from desktop.results.row import now

_KEYS = {
    Quality.INTERPRETABLE: "1",
    Quality.SUBOPTIMAL: "2",
    Quality.UNINTERPRETABLE: "3",
    Sign.CONSOLIDATION: "C",
    Sign.EFFUSION: "E",
    Sign.INFILTRATE: "O",
}
_NONE_KEY = "N"


class FormPanel(QWidget):
    """The quality of a film, and what it shows.

    Signals:
        changed: something was entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exclusive = QButtonGroup(self)
        self.qualities = {
            quality: self._entry(QRadioButton(words), _KEYS[quality], tip)
            for quality, (words, tip) in self._quality_words().items()
        }
        self.signs = {
            sign: self._entry(QCheckBox(words), _KEYS[sign], tip)
            for sign, (words, tip) in self._sign_words().items()
        }
        self.none = self._entry(
            QCheckBox(self.tr("None of these")),
            _NONE_KEY,
            self.tr("No consolidation, no effusion, no other infiltrate"),
        )
        for button in self.qualities.values():
            self._exclusive.addButton(button)
            button.toggled.connect(self._follow_quality)
        for sign in self.signs.values():
            sign.clicked.connect(lambda: self.none.setChecked(False))
        self.none.clicked.connect(self._clear_signs)
        for button in (*self.qualities.values(), *self.signs.values(), self.none):
            button.clicked.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_group(self.tr("The film is"), *self.qualities.values()))
        layout.addWidget(_group(self.tr("It shows"), *self.signs.values(), self.none))
        self.show_answer(None)

    @property
    def answer(self) -> Answer | None:
        """What is entered; None while something is missing."""
        quality = next(each for each, button in self.qualities.items() if button.isChecked())
        signs = frozenset(sign for sign, button in self.signs.items() if button.isChecked())
        if not signs and not self.none.isChecked() and quality is not Quality.UNINTERPRETABLE:
            return None
        return Answer(quality, signs, now())

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer, or an empty form for a film that can be interpreted."""
        quality = answer.quality if answer else Quality.INTERPRETABLE
        self.qualities[quality].setChecked(True)
        for sign, button in self.signs.items():
            button.setChecked(answer is not None and sign in answer.signs)
        self.none.setChecked(
            answer is not None and not answer.signs and quality is not Quality.UNINTERPRETABLE
        )

    def _follow_quality(self) -> None:
        """Offer only what a film of this quality can show."""
        quality = next(each for each, button in self.qualities.items() if button.isChecked())
        for sign, button in self.signs.items():
            visible = sign in visible_signs(quality)
            button.setEnabled(visible)
            button.setChecked(visible and button.isChecked())
        visible = quality is not Quality.UNINTERPRETABLE
        self.none.setEnabled(visible)
        self.none.setChecked(visible and self.none.isChecked())

    def _clear_signs(self) -> None:
        for button in self.signs.values():
            button.setChecked(False)

    def _entry(self, button: QAbstractButton, key: str, tip: str) -> QAbstractButton:
        button.setText(f"{button.text()} ({key})")
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        # A button's own shortcut presses it for a tenth of a second. A quick reader is faster.
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def _quality_words(self) -> dict[Quality, tuple[str, str]]:
        return {
            Quality.INTERPRETABLE: (
                self.tr("Interpretable"),
                self.tr("It shows consolidation and effusion, and other infiltrates, too"),
            ),
            Quality.SUBOPTIMAL: (
                self.tr("Suboptimal"),
                self.tr("It shows consolidation and effusion, but no other infiltrates"),
            ),
            Quality.UNINTERPRETABLE: (
                self.tr("Uninterpretable"),
                self.tr("It shows neither consolidation nor effusion well enough to tell"),
            ),
        }

    def _sign_words(self) -> dict[Sign, tuple[str, str]]:
        return {
            Sign.CONSOLIDATION: (
                self.tr("End-point consolidation"),
                self.tr("A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung"),
            ),
            Sign.EFFUSION: (
                self.tr("Pleural effusion"),
                self.tr("Fluid at the side between lung and chest wall; not in the fissures alone"),
            ),
            Sign.INFILTRATE: (
                self.tr("Other infiltrate"),
                self.tr("Lines and small patches that are too little for a consolidation"),
            ),
        }


def _group(title: str, *buttons: QAbstractButton) -> QGroupBox:
    group = QGroupBox(title)
    layout = QVBoxLayout(group)
    for button in buttons:
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
    return group

"""What comes before the films: how many, by whom, and what is asked of the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.reading import Limits
from desktop.gui.settings.settings import MAX_INITIALS
from desktop.gui.widgets.steady_boxes import CountBox, NumberBox

# Fewer films say next to nothing. So many take two people a morning each.
MIN_FILMS, USUAL_FILMS = 20, 100
_MAX_MACHINE = 80  # letters


class StartPage(QWidget):
    """Asks for what is needed before the next person begins.

    Signals:
        begun: everything is filled in.
    """

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.films = CountBox()
        self.machine = QLineEdit(maxLength=_MAX_MACHINE)
        self.machine.setPlaceholderText(self.tr("Maker, model and room, as you name it"))
        self.sensitivity, self.specificity, self.auroc = _percent(), _percent(), _percent()
        for box, tip in (
            (
                self.sensitivity,
                self.tr("The lower end of the likely range of the sensitivity must reach this"),
            ),
            (
                self.specificity,
                self.tr(
                    "The lower end of the likely range of the specificity must reach this. Else "
                    "the program marks too many healthy children."
                ),
            ),
            (
                self.auroc,
                self.tr(
                    "A pair is a film with pneumonia and one without. The lower end of the likely "
                    "range of the AUROC must reach this."
                ),
            ),
        ):
            box.setToolTip(tip)
            box.setAccessibleDescription(tip)
        self.initials = QLineEdit(maxLength=MAX_INITIALS)
        self.begin = QPushButton()
        self.begin.setDefault(True)
        self.begin.clicked.connect(self.begun)
        self.again = QPushButton(self.tr("Draw &new films..."))
        self.again.setAutoDefault(False)
        self.again.hide()
        self.bring_in = QPushButton(self.tr("Bring in a reading from &another computer..."))
        self.bring_in.setAutoDefault(False)
        for field in (self.machine, self.initials):
            field.textChanged.connect(self._offer)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: dict[str, QWidget] = {
            self.tr("Films to &read"): self.films,
            self.tr("&X-ray machine"): self.machine,
            self.tr("Of 100 films with &pneumonia, it should likely mark"): self.sensitivity,
            self.tr("Of 100 films &without pneumonia, it should likely not mark"): self.specificity,
            self.tr("Of 100 p&airs, it should likely rank rightly"): self.auroc,
            self.tr("Your &initials"): self.initials,
        }
        self._fields = list(fields.values())
        for label, widget in fields.items():
            self.form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addLayout(self.form)
        for button in (self.begin, self.again, self.bring_in):
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        self.wait()

    @property
    def limits(self) -> Limits:
        """What is asked of the program."""
        return Limits(
            self.sensitivity.value() / 100,
            self.specificity.value() / 100,
            self.auroc.value() / 100,
        )

    def wait(self) -> None:
        """Say that the films are being counted, and ask for nothing yet."""
        self._show(self.tr("The films are being counted."), asks=())
        self.begin.hide()

    def say(self, words: str) -> None:
        """Say why nothing can be done, and ask for nothing."""
        self._show(words, asks=())
        self.begin.hide()

    def ask_for_draw(self, children: int, limits: Limits) -> None:
        """Ask for a new draw, and for the first person.

        Args:
            children: how many there are to draw from, at least `MIN_FILMS`.
            limits: the defaults.
        """
        self.films.setRange(MIN_FILMS, children)
        self.films.setValue(min(USUAL_FILMS, children))
        self.sensitivity.setValue(100 * limits.sensitivity)
        self.specificity.setValue(100 * limits.specificity)
        self.auroc.setValue(100 * limits.auroc)
        words = self.tr(
            "Two people read films of this clinic, one after the other, on WHO's form. The films "
            "are drawn at random from those of {children} children. Nobody sees what the program "
            "says, or what the other person said, until both have read. Then the program tells how "
            "well it does here. You can stop at any time and go on later."
        )
        self._show(
            words.format(children=children),
            asks=tuple(self._fields),
        )
        self.begin.setText(self.tr("&Draw the films and begin"))

    def ask_for_second(self, first: str, films: int) -> None:
        """Ask for the second person."""
        words = self.tr(
            "{initials} has read all {films} films. Now a second person reads the same films, "
            "without knowing what {initials} said."
        )
        self._show(words.format(initials=first, films=films), asks=(self.initials,))
        self.begin.setText(self.tr("&Begin"))

    def offer_to_go_on(self, initials: str, read: int, films: int) -> None:
        """Let the person who has begun go on."""
        words = self.tr(
            "{initials} has read {read} of {films} films. Only {initials} should go on here."
        )
        self._show(words.format(initials=initials, read=read, films=films), asks=())
        self.begin.setText(self.tr("&Go on"))

    def offer_to_talk(self, first: str, second: str, films: int) -> None:
        """Let the two look at the films together on which they differ."""
        words = self.tr(
            "{first} and {second} have both read. They came to different conclusions on some films "
            "({films} left). Look at these together, and enter what you agree on. What the program "
            "says stays hidden until then."
        )
        self._show(words.format(first=first, second=second, films=films), asks=())
        self.begin.setText(self.tr("&Look together"))

    def _show(self, words: str, asks: tuple[QWidget, ...]) -> None:
        self.words.setText(words)
        for field in self._fields:
            self.form.setRowVisible(field, field in asks)
        self._asks = asks
        self.initials.clear()
        self.begin.show()
        self._offer()
        (self.machine if self.machine in asks else self.initials).setFocus()

    def _offer(self) -> None:
        """Enable the button once all that is asked for is filled in."""
        fields = (self.machine, self.initials)
        self.begin.setEnabled(all(field.text().strip() for field in fields if field in self._asks))


def _percent() -> NumberBox:
    box = NumberBox()
    box.setRange(50, 99)
    box.setDecimals(0)
    return box

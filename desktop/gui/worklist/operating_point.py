"""The choice of the operating point, and what it means in whole films."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.operating_point_names import CUSTOM, point_name
from desktop.gui.text.translation import decimal
from desktop.gui.widgets.steady_boxes import ChoiceBox, NumberBox
from desktop.local_validation import wording
from desktop.local_validation.local_operating_point import LOCAL, LocalPoint
from models.card import Estimate, ModelCard, OperatingPoint, phrase_of

NARROWEST = 160  # pixels
# Films that a threshold was not chosen on show what it means.
_SHOWN_SPLITS = ("test", "validation")


class OperatingPointChooser(QWidget):
    """The card's operating points, one chosen on the clinic's films, or a threshold of the user's.

    Signals:
        changed: the threshold from now on.
    """

    changed = Signal(float)

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._thresholds = {point.name: point.threshold for point in card.operating_points}
        self._meanings = {
            point.name: meaning(point, str(card.training["population"]))
            for point in card.operating_points
        }
        self.names = ChoiceBox()
        self.names.setAccessibleName(self.tr("Marking level"))
        self.names.setToolTip(
            self.tr("Operating point: a film is marked if its probability reaches this level")
        )
        for name in [*(point.name for point in card.operating_points), CUSTOM]:
            self.names.addItem(point_name(name), name)
        # Next to the user's own threshold it may be narrower than its longest name.
        self.names.setMinimumWidth(NARROWEST)
        self.own = NumberBox()
        self.own.setAccessibleName(self.tr("Own level"))
        self.own.setToolTip(self.tr("A film is marked if its probability reaches this number"))
        self.own.setRange(0.01, 0.99)
        self.own.setSingleStep(0.05)
        self.own.setDecimals(2)
        self.meaning = QLabel()
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.meaning.setAccessibleDescription(self.tr("What the marking level means"))
        label = QLabel(self.tr("Mar&king level"))
        label.setBuddy(self.names)

        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.names)
        line.addWidget(self.own)
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.meaning)

        self.names.setCurrentIndex(self.names.findData(card.default_operating_point))
        self.names.currentIndexChanged.connect(self._chosen)
        self.own.valueChanged.connect(self._chosen)
        self._chosen()

    @property
    def threshold(self) -> float:
        """The chosen threshold on the probability."""
        name = self.names.currentData()
        if name == CUSTOM:
            return self.own.value()
        return self._thresholds[name]

    def set_local(self, point: LocalPoint | None) -> None:
        """Offer the operating point that was chosen here, and select it.

        Args:
            point: None to return to the model's own.
        """
        chosen = LOCAL if point else self._card.default_operating_point
        with QSignalBlocker(self.names):
            self.names.removeItem(self.names.findData(LOCAL))
            self._thresholds.pop(LOCAL, None)
            if point:
                self._thresholds[LOCAL] = point.chosen.threshold
                self._meanings[LOCAL] = shown_all(wording.chosen_here(point))
                self.names.insertItem(self.names.findData(CUSTOM), point_name(LOCAL), LOCAL)
            self.names.setCurrentIndex(self.names.findData(chosen))
        self._chosen()

    @property
    def name(self) -> str:
        """The chosen operating point's name, or `CUSTOM`."""
        return str(self.names.currentData())

    @property
    def points(self) -> list[tuple[str, str]]:
        """The name and the words of each point that has a threshold already."""
        places = range(self.names.count())
        points = [(self.names.itemData(place), self.names.itemText(place)) for place in places]
        return [(name, words) for name, words in points if name != CUSTOM]

    def choose_name(self, name: str) -> None:
        """Choose a point, if it is there."""
        if name in self._thresholds:
            self.names.setCurrentIndex(self.names.findData(name))

    def choose(self, name: str, threshold: float) -> None:
        """Choose a point that was chosen before, or its threshold if the point has changed."""
        same = name != CUSTOM and self._thresholds.get(name) == threshold
        self.names.setCurrentIndex(self.names.findData(name if same else CUSTOM))
        if not same:
            self.own.setValue(threshold)

    def _chosen(self) -> None:
        name = self.names.currentData()
        if name != CUSTOM:
            # The user's own threshold starts from the one that was selected before.
            with QSignalBlocker(self.own):
                self.own.setValue(self.threshold)
        self.own.setVisible(name == CUSTOM)
        self.meaning.setText(
            self.tr(
                "A film is marked if its probability is {threshold} or more. Nobody has measured "
                "how many films with pneumonia this level finds, and how many false alarms it "
                "raises."
            ).format(threshold=decimal(self.own.value(), 2))
            if name == CUSTOM
            else self._meanings[name]
        )
        self.changed.emit(self.threshold)


def meaning(point: OperatingPoint, population: str) -> str:
    """What an operating point does, in whole films that it was not chosen on, if there are any.

    Args:
        population: the children whose films they are.
    """
    measured = next(point.measured[split] for split in _SHOWN_SPLITS if split in point.measured)
    return QCoreApplication.translate(
        "OperatingPoint",
        "Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. "
        "Of 100 films of children without, it marked {marked_too}, which are false alarms, and was "
        "unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} "
        "children ({population}; 95 % intervals).",
    ).format(
        marked=_range(measured.pneumonia.marked),
        unclear=_range(measured.pneumonia.unclear),
        marked_too=_range(measured.normal.marked),
        unclear_too=_range(measured.normal.unclear),
        films=measured.images,
        children=measured.patients,
        population=shown(phrase_of(population)),
    )


def _range(estimate: Estimate) -> str:
    words = QCoreApplication.translate("OperatingPoint", "{value} ({low} to {high})")
    return words.format(
        value=decimal(100 * estimate.value, 0),
        low=decimal(100 * estimate.low, 0),
        high=decimal(100 * estimate.high, 0),
    )

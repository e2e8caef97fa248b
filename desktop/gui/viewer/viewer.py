"""The chosen film in large, with its actions and with what the program says of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.viewer.colour_bar import ColourBar
from desktop.gui.viewer.comparison import Comparison
from desktop.gui.viewer.details_bar import DetailsBar
from desktop.gui.viewer.film_actions import FilmActions
from desktop.gui.viewer.film_heading import FilmHeading
from desktop.gui.viewer.film_view import FilmView
from desktop.gui.viewer.histogram import Histogram
from desktop.gui.viewer.photograph_bar import PhotographBar
from desktop.gui.worklist.results_model import ResultsModel
from desktop.reading.grey_film import GreyFilm
from desktop.reading.picture import CROPPED
from desktop.results.cam_overlay import layer_of
from desktop.results.row import Row
from desktop.results.scored_film import Scored
from models.card import ModelCard


class Viewer(QWidget):
    """Shows one film, or two to compare. The actions work on the one that was clicked last."""

    def __init__(
        self, card: ModelCard | None, results: ResultsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._scored: Scored | None = None
        self.heading = FilmHeading()
        self.details = DetailsBar()
        self.view = FilmView()
        self.comparison = Comparison(results, card)
        self.comparison.hide()
        self._active = self.view
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setMargin(24)
        self.film_actions = FilmActions(self, lambda: self._active)
        self.film_actions.set_icons()
        self.film_actions.map.toggled.connect(self._show_map)
        self.film_actions.whole.toggled.connect(self._show_whole)
        self.film_actions.magnify.toggled.connect(self._magnify)
        self.film_actions.compare.toggled.connect(self._compare)
        films = QSplitter(Qt.Orientation.Horizontal)
        films.addWidget(self.view)
        films.addWidget(self.comparison.view)
        films.setChildrenCollapsible(False)
        films.setStretchFactor(0, 1)
        films.setStretchFactor(1, 1)
        picture = QWidget()
        self._stack = QStackedLayout(picture)
        self._stack.addWidget(self.message)
        self._stack.addWidget(films)
        self._films = films
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.heading)
        layout.addWidget(self.details)
        layout.addLayout(self._build_comparison_line())
        layout.addWidget(picture, stretch=1)
        layout.addLayout(self._build_map_controls())
        self.photograph = PhotographBar(_box(self.film_actions.whole))
        layout.addWidget(self.photograph)
        layout.addLayout(self._build_film_controls())
        for view in (self.view, self.comparison.view):
            view.activated.connect(lambda view=view: self._activate(view))
            view.changed.connect(self._show_state)
        self.clear()

    @property
    def active_view(self) -> FilmView:
        """The view on which the actions work."""
        return self._active

    @property
    def active_film(self) -> Scored | None:
        """The film in that view; None if it shows no picture."""
        return self._scored if self._active is self.view else self.comparison.shown

    def clear(self) -> None:
        """Show no film, and ask for one."""
        self.heading.clear()
        self.details.show_film(None)
        self.show_message(self.tr("Choose a film in the list to see it here."))

    def describe(self, row: Row) -> None:
        """Show what the program says of a film, or why it says nothing."""
        self.heading.describe(row)

    def tell(self, scored: Scored, row: Row) -> None:
        """Show what people say of the film that is shown already."""
        if self._scored is not None and self._scored.identity == scored.identity:
            self._scored = scored
        self.heading.describe(row)

    def show_film(self, film: GreyFilm, scored: Scored) -> None:
        """Show a film with the map of where its score comes from."""
        another = self._scored is None or scored.identity != self._scored.identity
        self._scored = scored
        self.photograph.show_row(scored.row)
        self._activate(self.view)
        self._stack.setCurrentWidget(self._films)
        self.film_actions.set_enabled(True)
        self._enable_map(True)
        box = film.box if CROPPED in scored.row.remarks else None
        self.view.show_film(film, layer_of(scored.cam, self._card), box, again=not another)
        if another and self.film_actions.compare.isChecked():
            self.comparison.follow(scored)

    def show_message(self, message: str) -> None:
        """Show words in the place of the film."""
        self._scored = None
        self.photograph.show_row(None)
        self._activate(self.view)
        self.view.clear_film()
        self.comparison.clear()
        self.message.setText(message)
        self._stack.setCurrentWidget(self.message)
        self.film_actions.set_enabled(False)
        self._enable_map(False)

    def wait(self) -> None:
        """Wait until nothing is being decoded; call this before the program ends."""
        self.comparison.wait()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icons anew when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.film_actions.set_icons()

    def _build_comparison_line(self) -> QHBoxLayout:
        """The line with the choice of a second film, above that film."""
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.comparison, stretch=1)
        return line

    def _build_map_controls(self) -> QHBoxLayout:
        self.map_strength = QSlider(Qt.Orientation.Horizontal)
        self.map_strength.setRange(10, 100)
        self.map_strength.setMaximumWidth(120)
        self.map_strength.setToolTip(self.tr("Strength of the map"))
        self.map_strength.setAccessibleName(self.map_strength.toolTip())
        self.map_strength.valueChanged.connect(self._set_map_strength)
        self.map_strength.setValue(80)
        self.colour_bar = ColourBar()
        controls = QHBoxLayout()
        controls.addWidget(_box(self.film_actions.map))
        controls.addWidget(self.map_strength)
        controls.addSpacing(8)
        controls.addWidget(self.colour_bar, stretch=1)
        return controls

    def _build_film_controls(self) -> QHBoxLayout:
        self.histogram = Histogram()
        controls = QHBoxLayout()
        controls.setSpacing(2)
        controls.addWidget(self.histogram, stretch=1)
        controls.addSpacing(6)
        for button in self.film_actions.buttons:
            controls.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        return controls

    def _activate(self, view: FilmView) -> None:
        self._active = view
        self._show_state()

    def _show_state(self) -> None:
        """Show the state of the film on which the actions work."""
        view = self._active
        self.histogram.show_window(view.film, view.grey_window, view.inverted)
        self.film_actions.invert.setChecked(view.inverted)
        film = self.active_film
        self.film_actions.whole.setEnabled(film is not None and CROPPED in film.row.remarks)

    def _enable_map(self, enabled: bool) -> None:
        self.map_strength.setEnabled(enabled)
        self.colour_bar.setEnabled(enabled)

    def _show_map(self, visible: bool) -> None:
        for view in (self.view, self.comparison.view):
            view.set_map_visible(visible)
        self.colour_bar.setVisible(visible)

    def _show_whole(self, whole: bool) -> None:
        for view in (self.view, self.comparison.view):
            view.set_whole(whole)

    def _set_map_strength(self, percent: int) -> None:
        for view in (self.view, self.comparison.view):
            view.set_map_strength(percent / 100)

    def _magnify(self, magnified: bool) -> None:
        for view in (self.view, self.comparison.view):
            view.set_magnified(magnified)

    def _compare(self, compared: bool) -> None:
        self.comparison.setVisible(compared)
        self.comparison.view.setVisible(compared)
        self._activate(self.view)
        if compared and self._scored is not None:
            self._films.setSizes([self._films.width() // 2] * 2)
            self.comparison.follow(self._scored)


def _box(action: QAction) -> QCheckBox:
    """A check box for an action that is on or off."""
    box = QCheckBox(action.iconText())
    box.setToolTip(action.toolTip())
    box.setAccessibleDescription(action.toolTip())
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    action.enabledChanged.connect(box.setEnabled)
    return box

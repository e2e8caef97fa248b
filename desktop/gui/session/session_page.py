"""The page of a session: its films as a list, and the chosen one large beside it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.gui.settings.here import here_by
from desktop.gui.viewer.film_loader import FilmLoader
from desktop.gui.viewer.viewer import Viewer
from desktop.gui.worklist.operating_point import OperatingPointChooser
from desktop.gui.worklist.results_model import ResultsModel
from desktop.gui.worklist.worklist import Worklist
from desktop.reading.grey_film import GreyFilm, film_of
from desktop.reading.patient.details import Details
from desktop.results.row import Status
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import pixels_of
from desktop.store.records import SessionView
from models.card import ModelCard

# Without a model this threshold holds until an earlier session brings its own.
NO_MODELS_THRESHOLD = 0.5


class SessionPage(QSplitter):
    """Shows one session.

    Attributes:
        chooser: chooses the operating point; there is none without a model.
        results: the films of the session.
        worklist: the list of the films.
        viewer: shows the chosen film.
        loader: decodes the chosen film.

    Signals:
        view_changed: the user has chosen another operating point or another order.
    """

    view_changed = Signal()

    def __init__(self, card: ModelCard | None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._card = card
        self._unclear = card.unclear if card else None
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(8, 8, 4, 8)
        threshold = NO_MODELS_THRESHOLD
        if card is not None:
            self.chooser = OperatingPointChooser(card)
            self.chooser.changed.connect(self._relabel)
            layout.addWidget(self.chooser)
            threshold = self.chooser.threshold
        self.results = ResultsModel(threshold, self._unclear, self)
        self.worklist = Worklist(self.results)
        self.worklist.selected.connect(self._select)
        self.worklist.order_changed.connect(self.view_changed)
        layout.addWidget(self.worklist, stretch=1)
        self.viewer = Viewer(card, self.results)
        self.worklist.add_film_action(self.viewer.details.write)
        self.viewer.details.left.connect(self._leave_details)
        self.worklist.bar.deciding.connect(self.viewer.details.finish)
        self.viewer.view.addActions(self.worklist.film_actions)
        self.worklist.bar_codes.heed(self.viewer)
        for action in self.viewer.actions():
            self.worklist.bar_codes.hold_back(action)
        self.loader = FilmLoader(self)
        self.loader.loaded.connect(self._show_loaded)
        self.loader.failed.connect(self._show_unreadable)
        self.addWidget(left)
        self.addWidget(self.viewer)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setSizes([620, 560])
        self.setChildrenCollapsible(False)

    @property
    def view(self) -> SessionView:
        """How the session is shown; call this only with a model."""
        return SessionView(self.chooser.name, self.results.threshold, *self.worklist.order)

    @property
    def meaning(self) -> str:
        """What the threshold means; empty if it belongs to another model."""
        return "" if self.chooser.isHidden() else self.chooser.meaning.text()

    @property
    def is_of_model(self) -> bool:
        """Whether the films were scored by the model in use."""
        return self._card is not None and self.chooser.isVisibleTo(self)

    def show_here(self) -> None:
        """Say what the probabilities are here, by the settings and the adopted fit."""
        self._set_here()
        self._describe_current()

    def begin(self) -> None:
        """Prepare for the rows of a run by the model in use."""
        self.chooser.show()
        self._set_here()
        self.viewer.photograph.score.setEnabled(True)
        self.results.set_threshold(self.chooser.threshold, self._unclear)
        self.worklist.table.setFocus()
        self.worklist.summarise()

    def show_session(self, films: list[Scored], view: SessionView, *, same_model: bool) -> None:
        """Show the films of an earlier session as they were shown.

        Args:
            same_model: whether they were scored by the model in use.
        """
        if self._card is not None:
            # Nobody knows what the operating points of another model mean.
            self.chooser.setVisible(same_model)
            self.viewer.photograph.score.setEnabled(same_model)
            if same_model:
                self.chooser.choose(view.operating_point, view.threshold)
        self._set_here()
        self.results.set_threshold(view.threshold, self._unclear if same_model else None)
        self.results.append(films)
        self.worklist.table.setFocus()
        self.worklist.sort(view.sorted_by, view.descending)
        self.worklist.summarise()

    def sort(self) -> None:
        """Sort the rows in the order that the user chose, or the most urgent first."""
        self.worklist.sort(*self.worklist.order)

    def replace(self, film: Scored) -> Scored | None:
        """Show another row for a film; returns the film to keep, None if it is gone."""
        if self.worklist.is_current(film):
            self.finish_edits()  # the new row takes over what is kept, and the fields show that
        kept = self.results.replace(film)
        self.worklist.refresh()
        if self.worklist.is_current(film):
            self._select()
        return kept

    def describe(self, place: int, typed: Details) -> Scored:
        """Show what somebody typed of a film's patient; the list stays as it is meanwhile."""
        film = self.results.describe(place, typed)
        self.worklist.summarise()
        if self.worklist.is_current(film):
            self.viewer.tell(film, self.results.rows[place])
            self.worklist.show_decision()
        return film

    def finish_edits(self) -> bool:
        """Take over what the user is still typing, before the rows are read or removed.

        Returns:
            False if details of the film cannot be taken over; see `DetailsBar.finish`.
        """
        self.worklist.finish_edits()
        return self.viewer.details.finish()

    def clear(self) -> None:
        """Show nothing."""
        self.results.clear()
        self.viewer.clear()
        self.worklist.forget()

    def wait(self) -> None:
        """Wait until nothing is being decoded; call this before the program ends."""
        self.loader.wait()
        self.viewer.wait()

    def _set_here(self) -> None:
        # Nobody knows for what share the probabilities of another model hold.
        of_model = self._card if self.is_of_model else None
        self.results.set_here(here_by(of_model) if of_model else None)

    def _relabel(self, threshold: float) -> None:
        if not self.is_of_model:  # films of another model keep its level
            return
        self.results.set_threshold(threshold, self._unclear)
        self.worklist.refresh()
        self._describe_current()
        self.view_changed.emit()

    def _select(self) -> None:
        scored = self.worklist.current
        if scored is None:
            self.viewer.clear()
            if self.results.rows and not self.worklist.shown.rowCount():
                self.viewer.show_message(
                    QCoreApplication.translate(
                        "WorkPage",
                        "No film fits. Empty the search, and choose All films and All children.",
                    )
                )
            return
        self.viewer.details.show_film(scored)
        self._describe_current()
        if scored.row.status is Status.ERROR or scored.thumbnail is None:
            self.viewer.show_message(
                QCoreApplication.translate("WorkPage", "There is no picture to show.")
            )
            return
        # Show the small picture at once, so that no other child's film stays under these words.
        self.viewer.show_film(film_of(pixels_of(scored.thumbnail)), scored)
        self.loader.load(scored.path, scored.row.sha256)

    def _leave_details(self) -> None:
        """Films of one child come under one line now, and those that do not fit the filters go."""
        self.worklist.refresh()
        self.worklist.table.setFocus()

    def _describe_current(self) -> None:
        row = self.worklist.current_row
        if row is not None:
            self.viewer.describe(row)

    def _show_loaded(self, path: Path, film: GreyFilm) -> None:
        scored = self.worklist.current
        if scored is not None and scored.path == path:
            self.viewer.show_film(film, scored)

    def _show_unreadable(self, path: Path, reason: str) -> None:
        scored = self.worklist.current
        if scored is not None and scored.path == path:
            self.viewer.show_message(reason)

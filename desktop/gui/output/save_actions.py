"""The menu entries that print or save a report, a picture or a DICOM file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.output.outgoing import outgoing
from desktop.gui.output.report_html import Batch, ReportFilm
from desktop.gui.output.saving import Saving
from desktop.gui.text.messages import shown
from desktop.gui.viewer.viewer import Viewer
from desktop.gui.worklist.results_model import ResultsModel
from desktop.gui.worklist.worklist import Worklist
from desktop.results.names_key import NamesKeyError
from desktop.results.row import Row


class SaveActions(QObject):
    """Takes from the window what each entry saves.

    Signals:
        said: one sentence, when a file is written.
        failed: one sentence.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worklist: Worklist,
        results: ResultsModel,
        viewer: Viewer,
        batch: Callable[[], Batch],
        finish_edits: Callable[[], bool],
    ) -> None:
        """Save from these parts of the window.

        Args:
            batch: returns what holds for all films at that moment.
            finish_edits: takes over what is being typed; see `SessionPage.finish_edits`.
        """
        super().__init__(window)
        self._worklist = worklist
        self._results = results
        self._viewer = viewer
        self._batch = batch
        self._finish_edits = finish_edits
        self.saving = Saving(window)
        self.saving.said.connect(self.said)
        self.saving.failed.connect(self.failed)
        self.print = self._action(
            self.tr("Pri&nt this film..."),
            self.tr("Its page, on paper"),
            "Ctrl+Shift+P",
            self.print_report,
        )
        self.referral = self._action(
            self.tr("Print a referral sl&ip..."),
            self.tr("Half a page that goes with the child to another clinic"),
            "Ctrl+Shift+R",
            self.print_referral,
        )
        self.report = self._action(
            self.tr("Re&port of this film (PDF)..."),
            self.tr("A page to print"),
            "Ctrl+Shift+L",
            self.save_report,
        )
        self.reports = self._action(
            self.tr("Report of the films in the &list (PDF)..."),
            self.tr("A page for each of them, and a summary"),
            "Ctrl+L",
            self.save_reports,
        )
        self.picture = self._action(
            self.tr("Save pict&ure..."),
            self.tr("The film as it is shown"),
            "Ctrl+E",
            self.save_picture,
        )
        self.dicom = self._action(
            self.tr("Save map as &DICOM..."),
            self.tr("The map over the film, for the hospital's archive"),
            "Ctrl+D",
            self.save_dicom,
        )

    @property
    def actions(self) -> list[QAction]:
        """All entries, for a menu."""
        return [
            self.print, self.referral, self.report, self.reports, self.picture, self.dicom,
        ]  # fmt: skip

    def print_report(self) -> None:
        """Print the page of the chosen film."""
        if pages := self._pages(self._chosen, self._nothing_chosen):
            self.saving.print_report(pages[0], self._batch())

    def print_referral(self) -> None:
        """Print a referral slip for the child on the chosen film."""
        if pages := self._pages(self._chosen, self._nothing_chosen):
            self.saving.print_referral(pages[0], self._batch())

    def save_report(self) -> None:
        """Save a page for the chosen film."""
        self._save_report(self._chosen, self._nothing_chosen)

    def save_reports(self) -> None:
        """Save a page for each film in the list, in the order of the list, open or not."""
        self._save_report(
            self._worklist.shown.films(),
            self.tr("There are no films in the list; score a folder first, or show all films."),
        )

    def save_picture(self) -> None:
        """Save the film as it is shown, with its window and its map."""
        if not self._finish_edits():
            return
        film = self._viewer.active_film
        if film is None:
            self.failed.emit(self._nothing_chosen)
        elif rows := self._outgoing([(film.path, film.row)]):
            self.saving.save_picture(self._viewer.active_view, rows[0])

    def save_dicom(self) -> None:
        """Save the map over the film that was last clicked."""
        if not self._finish_edits():
            return
        film = self._viewer.active_film
        if film is None:
            self.failed.emit(self._nothing_chosen)
        else:
            self.saving.save_dicom(film, self._results.labelled(film.row), self._batch().card)

    @property
    def _nothing_chosen(self) -> str:
        return self.tr("No film is shown; choose one in the list first.")

    @property
    def _chosen(self) -> list[int]:
        """The places of the chosen films in the results."""
        shown = self._worklist.shown
        chosen = self._worklist.table.selectionModel().selectedRows()
        return [shown.mapToSource(index).row() for index in chosen]

    def _save_report(self, places: Sequence[int], none: str) -> None:
        """Save the films at these places in the results."""
        if pages := self._pages(places, none):
            self.saving.save_report(pages, self._batch())

    def _pages(self, places: Sequence[int], none: str) -> list[ReportFilm]:
        """The films for the report; if there are none, the user is told why."""
        if not self._finish_edits():
            return []
        if not places:
            self.failed.emit(none)
            return []
        films = [self._results.scored_at(place) for place in places]
        rows = self._outgoing(
            [
                (film.path, self._results.rows[place])
                for film, place in zip(films, places, strict=True)
            ]
        )
        return [
            ReportFilm(film.path, row, film.cam, film.decision)
            for film, row in zip(films, rows, strict=bool(rows))
        ]

    def _outgoing(self, films: Sequence[tuple[Path, Row]]) -> list[Row]:
        """The rows under the names that they get; none if the key of real names is of no use."""
        try:
            return outgoing(films, self._batch().identifiers)
        except NamesKeyError as error:
            self.failed.emit(shown(error.message))
            return []

    def _action(self, text: str, tip: str, shortcut: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(shortcut)
        action.setToolTip(f"{tip} ({shortcut})")
        action.triggered.connect(lambda _checked: do())
        return action

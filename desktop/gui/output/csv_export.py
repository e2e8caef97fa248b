"""The table as a CSV file or a workbook."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.output.outgoing import names_are_anonymous, outgoing, with_visits
from desktop.gui.output.saving import Progress, Saving, go_on
from desktop.gui.settings.settings import EXPORT_KIND
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import chosen_language, isolated
from desktop.gui.widgets.message_boxes import Role, ask, ask_how_to_save
from desktop.gui.worklist.results_model import ResultsModel
from desktop.paths import names_key_path
from desktop.results.csv_file import cells_of, columns_of, write_csv
from desktop.results.csv_form import PLAIN, CsvForm, form_for_excel
from desktop.results.decision import Decision
from desktop.results.row import Row
from desktop.results.xlsx_file import XLSX_SUFFIX, write_xlsx
from models.message import MessageError

# The kinds of files that the settings remember.
PLAIN_CSV, CSV_FOR_EXCEL, WORKBOOK = "csv", "csv for excel", "workbook"


class ResultsExport(QObject):
    """Writes all rows as the command line does, and the decisions with them.

    Attributes:
        due: whether the table holds something that is neither written nor being written.

    Signals:
        begun: the rows are about to be read, so a note that is being written must be finished.
        said: one sentence, when the file is written.
        failed: one sentence.
    """

    begun = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, results: ResultsModel, identifiers: QAction, window: QWidget) -> None:
        """Export these results.

        Args:
            identifiers: checked if the names and numbers of patients are exported, too.
        """
        super().__init__(window)
        self.due = False
        self._was_due = False
        self._results = results
        self._identifiers = identifiers
        self._window = window
        self._saving = Saving(window)
        self._saving.said.connect(self.said)
        self._saving.failed.connect(self.failed)
        self._saving.unwritten.connect(self._note_unwritten)

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._saving.running

    def export(self) -> None:
        """Ask for a file and begin to write it, unless the user cancels."""
        kinds = self._kinds()
        asked = ask_how_to_save(
            self._window,
            self.tr("Export the results"),
            f"pneumolite {date.today()}.csv",
            list(kinds.values()),
            kinds.get(EXPORT_KIND.get(), kinds[PLAIN_CSV]),
        )
        if asked is None:
            return
        path, words = asked
        kind = next(kind for kind, each in kinds.items() if each == words)
        EXPORT_KIND.set(kind)
        self.write(path, self._form_for_excel if kind == CSV_FOR_EXCEL else PLAIN)

    def write(self, path: Path, form: CsvForm = PLAIN) -> bool:
        """Begin to write the rows, sorted by file name; a signal says how it ended.

        Args:
            path: a workbook is written if it ends in .xlsx, else a CSV.
            form: of the CSV.

        Returns:
            False if it did not begin, because names cannot be made anonymous.
        """
        self.finish()
        self.begun.emit()
        identifiers = self._identifiers.isChecked()
        try:
            rows, decisions = self._outgoing(identifiers)
        except MessageError as error:
            self.failed.emit(shown(error.message))
            return False
        said = self._said_of(path, len(rows), identifiers)

        def write(progress: Progress) -> str:
            _write(path, rows, decisions, identifiers, form, progress)
            return said

        # What changes while the file is written is due again.
        self._was_due, self.due = self.due, False
        self._saving.start(path, write, len(rows))
        return True

    def finish(self) -> bool:
        """Wait until the file is written; see `Saving.finish`."""
        return self._saving.finish()

    def may_discard(self) -> bool:
        """Whether the rows may go: nothing is new, it is exported now, or the user agrees."""
        self.finish()
        if not self.due:
            return True
        answer = ask(
            self._window,
            self.tr("The results are neither kept nor exported."),
            self.tr("Export them to a CSV file now?"),
            (self.tr("Export..."), Role.AcceptRole),
            (self.tr("Do not export"), Role.DestructiveRole),
            (self.tr("Cancel"), Role.RejectRole),
        )
        if answer == Role.AcceptRole:
            self.export()
            self.finish()
            return not self.due
        return answer == Role.DestructiveRole

    def _note_unwritten(self) -> None:
        self.due = self.due or self._was_due

    def _said_of(self, path: Path, rows: int, identifiers: bool) -> str:
        words = self.tr("%n rows written to {path}", "", rows)
        said = words.format(path=isolated(str(path)))
        if names_are_anonymous(identifiers):
            words = self.tr("The real names are in {key}; keep that file here.")
            said += f". {words.format(key=isolated(str(names_key_path())))}"
        return said

    @property
    def _form_for_excel(self) -> CsvForm:
        return form_for_excel(chosen_language())

    def _kinds(self) -> dict[str, str]:
        """The kinds of files, as the dialog names them."""
        kinds = {
            PLAIN_CSV: self.tr("CSV files (*.csv)"),
            CSV_FOR_EXCEL: self.tr("CSV files for Excel on this computer (*.csv)"),
            WORKBOOK: self.tr("Excel workbooks (*.xlsx)"),
        }
        if self._form_for_excel == PLAIN:
            del kinds[CSV_FOR_EXCEL]  # it would be the same
        return kinds

    def _outgoing(self, identifiers: bool) -> tuple[list[Row], list[Decision | None]]:
        """The rows, sorted by the names that they get, and the decision on each."""
        own = self._results.rows
        films = [self._results.scored_at(place) for place in range(len(own))]
        paths = (film.path for film in films)
        rows = outgoing(zip(paths, with_visits(own, identifiers), strict=True), identifiers)
        decisions = [film.decision for film in films]
        order = sorted(range(len(rows)), key=lambda place: rows[place].file)
        return [rows[place] for place in order], [decisions[place] for place in order]


def _write(
    path: Path,
    rows: Sequence[Row],
    decisions: Sequence[Decision | None],
    identifiers: bool,
    form: CsvForm,
    progress: Progress,
) -> None:
    here = any(row.prevalence_here is not None for row in rows)
    if path.suffix.lower() == XLSX_SUFFIX:
        lines = [
            cells_of(row, decision, identifiers, True, here=here)
            for row, decision in zip(rows, decisions, strict=True)
        ]
        write_xlsx(
            path,
            columns_of(identifiers, True, here),
            lines,
            lambda written: go_on(progress, written),
        )
    else:
        write_csv(path, _until_stopped(rows, progress), identifiers, decisions, form, here)


def _until_stopped(rows: Sequence[Row], progress: Progress) -> Iterator[Row]:
    """The rows, one by one as they are written.

    Raises:
        StoppedError: no more are wanted.
    """
    for written, row in enumerate(rows):
        go_on(progress, written)
        yield row

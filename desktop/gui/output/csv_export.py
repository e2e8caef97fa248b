"""The table as a CSV file or a workbook."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.output.outgoing import names_are_anonymous, outgoing, with_visits
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
from models.message import MessageError, reason_of

# The kinds of files that the settings remember.
PLAIN_CSV, CSV_FOR_EXCEL, WORKBOOK = "csv", "csv for excel", "workbook"


class ResultsExport(QObject):
    """Writes all rows as the command line does, and the decisions with them.

    Attributes:
        due: whether the table holds something that has not been written.

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
        self._results = results
        self._identifiers = identifiers
        self._window = window

    def export(self) -> bool:
        """Ask for a file and write it; False if the user cancels."""
        kinds = self._kinds()
        asked = ask_how_to_save(
            self._window,
            self.tr("Export the results"),
            f"pneumolite {date.today()}.csv",
            list(kinds.values()),
            kinds.get(EXPORT_KIND.get(), kinds[PLAIN_CSV]),
        )
        if asked is None:
            return False
        path, words = asked
        kind = next(kind for kind, each in kinds.items() if each == words)
        if not self.write(path, self._form_for_excel if kind == CSV_FOR_EXCEL else PLAIN):
            return False
        EXPORT_KIND.set(kind)
        return True

    def write(self, path: Path, form: CsvForm = PLAIN) -> bool:
        """Write the rows, sorted by file name; False if that failed.

        Args:
            path: a workbook is written if it ends in .xlsx, else a CSV.
            form: of the CSV.
        """
        self.begun.emit()
        identifiers = self._identifiers.isChecked()
        try:
            rows, decisions = self._outgoing(identifiers)
            here = any(row.prevalence_here is not None for row in rows)
            if path.suffix.lower() == XLSX_SUFFIX:
                lines = [
                    cells_of(row, decision, identifiers, True, here=here)
                    for row, decision in zip(rows, decisions, strict=True)
                ]
                write_xlsx(path, columns_of(identifiers, True, here), lines)
            else:
                write_csv(path, rows, identifiers, decisions, form, here)
        except MessageError as error:
            self.failed.emit(shown(error.message))
            return False
        except OSError as error:
            words = self.tr("{file} could not be written ({reason}); choose another place.")
            self.failed.emit(words.format(file=isolated(path.name), reason=shown(reason_of(error))))
            return False
        self.due = False
        words = self.tr("%n rows written to {path}", "", len(rows))
        said = words.format(path=isolated(str(path)))
        if names_are_anonymous(identifiers):
            words = self.tr("The real names are in {key}; keep that file here.")
            said += f". {words.format(key=isolated(str(names_key_path())))}"
        self.said.emit(said)
        return True

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

    def may_discard(self) -> bool:
        """Whether the rows may go: nothing is new, it is exported now, or the user agrees."""
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
            return self.export()
        return answer == Role.DestructiveRole

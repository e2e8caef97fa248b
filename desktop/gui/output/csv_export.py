"""The table as a CSV file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.message_boxes import Role, ask, ask_where_to_save
from desktop.gui.worklist.results_model import ResultsModel
from desktop.results.csv_file import write_csv
from models.message import reason_of


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
        path = ask_where_to_save(
            self._window,
            self.tr("Export the results"),
            f"pneumolite {date.today()}.csv",
            self.tr("CSV files (*.csv)"),
        )
        return path is not None and self.write(path)

    def write(self, path: Path) -> bool:
        """Write the rows, sorted by file name; False if that failed."""
        self.begun.emit()
        rows = sorted(self._results.rows, key=lambda row: row.file)
        try:
            write_csv(path, rows, self._identifiers.isChecked(), self._results.decisions())
        except OSError as error:
            words = self.tr("{file} could not be written ({reason}); choose another place.")
            self.failed.emit(words.format(file=isolated(path.name), reason=shown(reason_of(error))))
            return False
        self.due = False
        words = self.tr("%n rows written to {path}", "", len(rows))
        self.said.emit(words.format(path=isolated(str(path))))
        return True

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

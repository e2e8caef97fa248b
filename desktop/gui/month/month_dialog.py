"""The dialog "Month": the children of a month, here or in the backups of several clinics."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.month.month_html import month_html, month_page
from desktop.gui.output.report_pdf import write_page
from desktop.gui.output.saving import Progress, Saving
from desktop.gui.settings.settings import CLINIC, DHIS2_MAPPING
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated, month_words
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_boxes import Role, ask, ask_what_to_open, ask_where_to_save
from desktop.gui.widgets.steady_boxes import ChoiceBox
from desktop.paths import store_path
from desktop.reading.file_system import is_file
from desktop.results.atomic_write import whole_file
from desktop.results.scored_film import model_key
from desktop.store.database import StoreError
from desktop.summary.dhis2 import (
    MappingError,
    lines_for,
    read_mapping,
    write_mapping,
    write_values,
)
from desktop.summary.films import Film, each_once, films_in_backup, films_in_store
from desktop.summary.month import MonthSummary, count_month
from desktop.summary.table import write_counts
from models.card import ModelCard


class MonthDialog(QDialog):
    """Counts the films of this computer, and of the backups that the user adds.

    Attributes:
        summary: the month that is shown; None if there is none.
        saving: writes the files.
    """

    def __init__(
        self, card: ModelCard | None, background: Background, parent: QWidget | None = None
    ) -> None:
        """Begin with the latest month that has films here.

        Args:
            card: of the model in use; None without one.
            background: reads the stores, and outlives the dialog.
        """
        super().__init__(parent)
        self._unclear = {model_key(card): card.unclear} if card else {}
        self._background = background
        self._clinics: list[str] = []
        self._films: list[Film] = []  # each once
        self.summary: MonthSummary | None = None
        self.saving = Saving(self)
        self.saving.said.connect(self._tell)
        self.saving.failed.connect(self._tell)
        self.setWindowTitle(self.tr("Month"))
        self.resize(QSize(720, 640).boundedTo(self.screen().availableSize()))
        self._build()
        self._show()
        here = CLINIC.get() or self.tr("This computer")
        self._read(here, lambda: films_in_store(store_path(), here, self._unclear))

    def done(self, result: int) -> None:
        """Close at once, even while a store is being read.

        It waits for a file that is being written, and stays if that fails.
        """
        if self.saving.running and not self.saving.finish():
            return
        self._background.forget()
        super().done(result)

    def add_backup(self, path: Path, clinic: str) -> None:
        """Count the films of a backup of this clinic, too."""
        self._read(clinic, lambda: films_in_backup(path, clinic, self._unclear))

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.month = ChoiceBox()
        self.month.setAccessibleName(self.tr("Month"))
        self.month.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.month.currentIndexChanged.connect(self._show)
        self.add = self._button(self.tr("&Add a backup..."), self._ask_for_backup)
        self.add.setToolTip(self.tr("Count the films of another computer or clinic, too"))
        top = QHBoxLayout()
        top.addWidget(self.month)
        top.addWidget(self.add)
        top.addStretch()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self.page = selectable_label(self.tr("The month in numbers"), Qt.TextFormat.RichText)
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("The month in numbers"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.page)
        self.print = self._button(self.tr("Pr&int..."), self._print)
        self.pdf = self._button(self.tr("&Page (PDF)..."), self._save_page)
        self.csv = self._button(self.tr("&Counts (CSV)..."), self._save_counts)
        self.dhis2 = self._button(self.tr("For &DHIS2..."), self._save_for_dhis2)
        self.dhis2.setToolTip(self.tr("A file to import, by a mapping that you fill in once"))
        closing = QDialogButtonBox()
        closing.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        for button in (self.print, self.pdf, self.csv, self.dhis2):
            bottom.addWidget(button)
        bottom.addStretch()
        bottom.addWidget(closing)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addWidget(scroll, stretch=1)
        layout.addLayout(bottom)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: do())
        return button

    # -- what is counted -----------------------------------------------------------------------

    def _ask_for_backup(self) -> None:
        path = ask_what_to_open(self, self.tr("Add a backup"), self.tr("Backups (*.sqlite)"))
        if path is None:
            return
        clinic, given = QInputDialog.getText(
            self,
            self.tr("Add a backup"),
            self.tr("From which clinic is {file}?").format(file=isolated(path.name)),
            text=path.parent.name,
        )
        if given and clinic.strip():
            self.add_backup(path, clinic.strip())

    def _read(self, clinic: str, read: Callable[[], list[Film]]) -> None:
        """Read a store, and show the latest month if none is shown."""

        def films() -> list[Film] | StoreError:
            try:
                return read()
            except StoreError as error:
                return error

        def show(found: list[Film] | StoreError) -> None:
            if isinstance(found, StoreError):
                words = self.tr(
                    "The films of {clinic} cannot be read ({reason}); choose another backup."
                )
                reason = shown(found.message)
                self._tell(words.format(clinic=isolated(clinic), reason=reason))
                return
            self.message.hide()
            if found:  # a supervisor's own computer may have none
                self._clinics.append(clinic)
            self._films = each_once([*self._films, *found])
            self._offer_months()

        self._tell(self.tr("The films are being counted. You can close this window meanwhile."))
        self._background.start(films, show)

    def _offer_months(self) -> None:
        shown_before = self.month.currentData()
        self.month.blockSignals(True)
        self.month.clear()
        for first in sorted({film.day.replace(day=1) for film in self._films}, reverse=True):
            self.month.addItem(month_words(datetime(first.year, first.month, 1)), first)
        self.month.setCurrentIndex(max(0, self._place_of(shown_before)))
        self.month.blockSignals(False)
        self._show()

    def _place_of(self, first: date | None) -> int:
        months = [self.month.itemData(place) for place in range(self.month.count())]
        return months.index(first) if first in months else -1

    def _show(self) -> None:
        first = self.month.currentData()
        summary = count_month(first, self._clinics, self._films) if first else None
        self.summary = summary
        for widget in (self.print, self.pdf, self.csv, self.dhis2, self.month):
            widget.setEnabled(summary is not None)
        if summary is None:
            self.page.setText(self.tr("There are no films yet; score a folder, or add a backup."))
        else:
            self.page.setText(month_html(summary))

    # -- files ---------------------------------------------------------------------------------

    def _print(self) -> None:
        summary = self.summary
        assert summary is not None
        self.saving.print_page(self.month.currentText(), month_page(summary))

    def _save_page(self) -> None:
        self._save(self.tr("PDF files (*.pdf)"), ".pdf", self.write_page)

    def _save_counts(self) -> None:
        self._save(self.tr("CSV files (*.csv)"), ".csv", write_counts)

    @staticmethod
    def write_page(path: Path, summary: MonthSummary) -> None:
        """Write the page of a month as a PDF.

        Raises:
            OSError: it cannot be written.
        """
        with whole_file(path) as unfinished:
            title = QCoreApplication.translate("Report", "Pneumolite report")
            write_page(unfinished, title, month_page(summary))

    def _save_for_dhis2(self) -> None:
        """Write the file for DHIS2 by the mapping of the last time, or ask for one."""
        if is_file(Path(DHIS2_MAPPING.get())):
            self._save_by(Path(DHIS2_MAPPING.get()))
            return
        answer = ask(
            self,
            self.tr("DHIS2 needs identifiers of its own."),
            self.tr(
                "A table, the mapping, says which count is which data element in your DHIS2, and "
                "which clinic is which organisation unit. Whoever runs DHIS2 knows them. The "
                "program writes the table, and you fill it in once."
            ),
            (self.tr("Write a table to fill in..."), Role.ActionRole),
            (self.tr("Choose a filled-in table..."), Role.AcceptRole),
            (self.tr("Cancel"), Role.RejectRole),
        )
        if answer == Role.ActionRole:
            self._save(self.tr("CSV files (*.csv)"), " mapping.csv", write_mapping)
        elif answer == Role.AcceptRole:
            kind = self.tr("CSV files (*.csv)")
            if path := ask_what_to_open(self, self.tr("Mapping for DHIS2"), kind):
                self._save_by(path)

    def _save_by(self, mapping: Path) -> None:
        summary = self.summary
        assert summary is not None
        try:
            lines = lines_for(summary, read_mapping(mapping))
        except MappingError as error:
            DHIS2_MAPPING.set("")  # the next time another one can be chosen
            self._tell(shown(error.message))
            return
        DHIS2_MAPPING.set(str(mapping))
        kind = self.tr("CSV files (*.csv)")
        self._save(kind, " DHIS2.csv", lambda path, _summary: write_values(path, lines))

    def _save(self, kind: str, end: str, write: Callable[[Path, MonthSummary], None]) -> None:
        """Ask for a file and write it."""
        summary = self.summary
        assert summary is not None
        name = f"pneumolite {summary.first:%Y-%m}{end}"
        path = ask_where_to_save(self, self.tr("Save the month"), name, kind)
        if path is None:
            return
        said = self.tr("Written to {path}").format(path=isolated(str(path)))

        def save(_progress: Progress) -> str:
            write(path, summary)
            return said

        self.saving.start(path, save, 1)

    def _tell(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.show()

"""What the user can set, in one dialog."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.settings.known_initials import use_initials
from desktop.gui.settings.settings import (
    ANONYMOUS_NAMES,
    CLINIC,
    CLINIC_ADDRESS,
    EXPORT_FOLDER,
    FILMS_FOLDER,
    IDENTIFIERS,
    INITIALS,
    JOBS,
    MAX_INITIALS,
    OF_100_HERE,
    OPERATING_POINT,
    RETENTION_DAYS,
    first_there,
)
from desktop.gui.text.translation import LANGUAGES, chosen_language, isolated
from desktop.gui.widgets.steady_boxes import ChoiceBox, CountBox, NumberBox
from desktop.paths import names_key_path, store_path
from desktop.reading.file_system import is_folder
from desktop.results.row import MOST_PREVALENCE
from desktop.scoring.batch import MAX_JOBS, default_jobs

WIDTH = 720  # pixels
RETENTIONS = (30, 90, 365)  # days


class SettingsDialog(QDialog):
    """Shows the settings, and keeps the changes when the user saves them."""

    def __init__(
        self,
        operating_points: Sequence[tuple[str, str]],
        back_up: QAction,
        parent: QWidget | None = None,
    ) -> None:
        """Offer these settings.

        Args:
            operating_points: the name and the words of each point with which a run can begin.
            back_up: copies the store; it gets a button beside the path of the store.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(WIDTH, 0)
        self._build_fields(operating_points)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("&Language"), self.language),
            (self.tr("Your &initials"), self.initials),
            (self.tr("&Clinic"), self._build_clinic()),
            (self.tr("&Marking level of new runs"), self.operating_point),
            (self.tr("With pneumonia, of 100 children &X-rayed here"), self.of_100_here),
            (self.tr("Folder of &films"), self.films_folder),
            (self.tr("Folder for &exports"), self.export_folder),
            ("", self.identifiers),
            ("", self.anonymous_names),
            (self.tr("Films scored at the same &time"), self.jobs),
            (self.tr("&Delete old sessions"), self.retention),
            (self.tr("Sessions are kept in"), self._build_store(back_up)),
        ):
            form.addRow(words, field)
            if words:
                (field.focusProxy() or field).setAccessibleName(words.replace("&", ""))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addWidget(buttons)

    @property
    def chosen_language(self) -> str:
        """Its code. Whoever installs it also keeps it, because the window may have to stay open."""
        return str(self.language.currentData())

    def accept(self) -> None:
        """Keep the settings, unless a folder does not exist."""
        for field in (self.films_folder, self.export_folder):
            if field.folder and not is_folder(Path(field.folder)):
                self.message.setText(
                    self.tr("{folder} is not there; choose another folder.").format(
                        folder=field.folder
                    )
                )
                self.message.show()
                field.name.setFocus()
                return
        use_initials(self.initials.text())
        CLINIC.set(self.clinic.text().strip())
        CLINIC_ADDRESS.set(self.address.text().strip())
        OPERATING_POINT.set(self.operating_point.currentData())
        OF_100_HERE.set(self.of_100_here.value())
        FILMS_FOLDER.set(self.films_folder.folder)
        EXPORT_FOLDER.set(self.export_folder.folder)
        IDENTIFIERS.set(self.identifiers.isChecked())
        ANONYMOUS_NAMES.set(self.anonymous_names.isChecked())
        JOBS.set(self.jobs.value())
        RETENTION_DAYS.set(self.retention.currentData())
        super().accept()

    def _build_fields(self, operating_points: Sequence[tuple[str, str]]) -> None:
        self.language = ChoiceBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        _choose(self.language, chosen_language())
        self.initials = QLineEdit(INITIALS.get())
        self.initials.setMaxLength(MAX_INITIALS)
        self.initials.setToolTip(self.tr("They stand beside your decisions"))
        self.operating_point = ChoiceBox()
        self.operating_point.addItem(self.tr("The one chosen last"), "")
        for name, words in operating_points:
            self.operating_point.addItem(words, name)
        _choose(self.operating_point, OPERATING_POINT.get())
        self.of_100_here = NumberBox()
        self.of_100_here.setDecimals(1)
        self.of_100_here.setRange(0, 100 * MOST_PREVALENCE)
        self.of_100_here.setSpecialValueText(self.tr("Not known"))
        self.of_100_here.setToolTip(
            self.tr(
                "Of the last 100 children you X-rayed, how many had pneumonia? The program then "
                "also says what a score means here. No finding and no marking level changes."
            )
        )
        self.of_100_here.setValue(OF_100_HERE.get())
        self.films_folder = FolderField(FILMS_FOLDER.get(), self.tr("The one scored last"))
        self.export_folder = FolderField(EXPORT_FOLDER.get(), self.tr("Your documents"))
        self.identifiers = QCheckBox(self.tr("Include &patient identifiers in exports"))
        self.identifiers.setChecked(IDENTIFIERS.get())
        self.anonymous_names = QCheckBox(self.tr("&Anonymous names of films in exports"))
        self.anonymous_names.setToolTip(
            self.tr(
                "Folders and files are often named after patients. Exports and reports then have "
                "numbers, and only the key on this computer has the names: {key}"
            ).format(key=isolated(str(names_key_path())))
        )
        self.anonymous_names.setChecked(ANONYMOUS_NAMES.get())
        self.anonymous_names.setDisabled(IDENTIFIERS.get())
        self.identifiers.toggled.connect(self.anonymous_names.setDisabled)
        self.jobs = CountBox()
        self.jobs.setRange(0, MAX_JOBS)
        self.jobs.setSpecialValueText(
            self.tr("As many as this computer has cores ({cores})").format(cores=default_jobs())
        )
        self.jobs.setToolTip(
            self.tr("A smaller number slows other programs less. It holds from the next run on.")
        )
        self.jobs.setValue(JOBS.get())
        self.retention = ChoiceBox()
        self.retention.addItem(self.tr("Never automatically"), 0)
        for days in RETENTIONS:
            words = self.tr("After {days} days, when the program opens")
            self.retention.addItem(words.format(days=days), days)
        self.retention.setToolTip(
            self.tr("Films, exported files and backups stay, and so does the session shown")
        )
        _choose(self.retention, RETENTION_DAYS.get())

    def _build_clinic(self) -> QWidget:
        self.clinic = QLineEdit(CLINIC.get(), placeholderText=self.tr("Name"))
        self.clinic.setToolTip(self.tr("It stands on reports, and names the clinic in the month"))
        self.address = QLineEdit(CLINIC_ADDRESS.get(), placeholderText=self.tr("Address"))
        self.address.setAccessibleName(self.tr("Address of the clinic"))
        line = QWidget()
        line.setFocusProxy(self.clinic)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.clinic, stretch=1)
        layout.addWidget(self.address, stretch=1)
        return line

    def _build_store(self, back_up: QAction) -> QWidget:
        self.store = QLineEdit(str(store_path()))
        self.store.setReadOnly(True)
        self.store.setCursorPosition(0)
        self.store.setToolTip(self.store.text())
        self.back_up = QPushButton(back_up.text())
        self.back_up.setToolTip(back_up.toolTip())
        self.back_up.setEnabled(back_up.isEnabled())
        self.back_up.clicked.connect(back_up.trigger)
        line = QWidget()
        line.setFocusProxy(self.store)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.store, stretch=1)
        layout.addWidget(self.back_up)
        return line


class FolderField(QWidget):
    """A folder that is typed or chosen; empty for the default."""

    def __init__(self, folder: str, default: str) -> None:
        super().__init__()
        self.name = QLineEdit(folder, placeholderText=default)
        self.name.setClearButtonEnabled(True)
        choose = QPushButton(self.tr("Choose..."))
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.clicked.connect(self._choose)
        self.setFocusProxy(self.name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name, stretch=1)
        layout.addWidget(choose)

    @property
    def folder(self) -> str:
        """The path; empty for the default."""
        return self.name.text().strip()

    def _choose(self) -> None:
        begin = first_there(Path(self.folder) if self.folder else None)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), begin)
        if folder:
            self.name.setText(folder)


def _choose(box: ChoiceBox, value: str | int) -> None:
    """Choose a value; the first one if this one is no longer offered."""
    box.setCurrentIndex(max(0, box.findData(value)))

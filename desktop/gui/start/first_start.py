"""The dialog of the first start: the language, the intended use, and films to practise on.

The user acknowledges the intended use once, and again when its text has changed.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCommandLinkButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import VERSION
from desktop.gui.settings.settings import (
    ACKNOWLEDGED_DATE,
    ACKNOWLEDGED_PROGRAM,
    ACKNOWLEDGED_TEXT,
    LANGUAGE,
)
from desktop.gui.start.practice_films import ask_for_folder, proposed_folder
from desktop.gui.text.intended_use import INTENDED_USE_VERSION, intended_use
from desktop.gui.text.translation import (
    LANGUAGES,
    choose_language,
    chosen_language,
    install,
    isolated,
    unread_by_native,
)
from desktop.gui.widgets.icons import icon

SIZE = QSize(660, 460)
LOGO = 56
CODE_ROLE = Qt.ItemDataRole.UserRole


def is_acknowledged() -> bool:
    """Whether the user has acknowledged the present text of the intended use."""
    return ACKNOWLEDGED_TEXT.get() == INTENDED_USE_VERSION


class FirstStart(QDialog):
    """Takes the user through the steps that are left.

    Attributes:
        practice_folder: where to draw and score practice films; None if the user wants none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(SIZE)
        self.practice_folder: Path | None = None
        known = ACKNOWLEDGED_TEXT.get() > 0
        self.steps: list[Step] = [] if LANGUAGE.get() else [LanguageStep()]
        self.purpose = PurposeStep(changed=known)
        self.purpose.read.toggled.connect(self._show_step)
        self.steps.append(self.purpose)
        if not known:
            self.trial = TrialStep()
            self.trial.practice.clicked.connect(self._practise)
            self.trial.own_films.clicked.connect(self.accept)
            self.steps.append(self.trial)
        self._pages = QStackedWidget()
        for step in self.steps:
            self._pages.addWidget(step)
        self._place = QLabel()
        self._place.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._back = QPushButton()
        self._back.clicked.connect(lambda: self._go(-1))
        self.next = QPushButton()
        self.next.clicked.connect(lambda: self._go(1))
        self.next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._place, stretch=1)
        buttons.addWidget(self._back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.addWidget(self._pages, stretch=1)
        layout.addLayout(buttons)
        self._translate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Continue in the chosen language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _go(self, step: int) -> None:
        index = self._pages.currentIndex()
        if step > 0:
            self.steps[index].keep()
        if index + step == len(self.steps):
            self.accept()
            return
        self._pages.setCurrentIndex(index + step)
        self.steps[index + step].setFocus()
        self._show_step()

    def _practise(self) -> None:
        self.practice_folder = self.trial.folder
        self.accept()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Welcome to Pneumolite"))
        self._back.setText(self.tr("&Back"))
        self._show_step()

    def _show_step(self) -> None:
        index, count = self._pages.currentIndex(), len(self.steps)
        step = self.steps[index]
        self._place.setVisible(count > 1)
        self._place.setText(self.tr("Step {step} of {count}").format(step=index + 1, count=count))
        self._back.setVisible(index > 0)
        # The last step has buttons of its own to continue.
        self.next.setVisible(not isinstance(step, TrialStep))
        self.next.setText(self.tr("&Start") if index == count - 1 else self.tr("&Next"))
        self.next.setEnabled(step is not self.purpose or self.purpose.read.isChecked())


class Step(QWidget):
    """A page with a heading, whose words follow the language."""

    def __init__(self) -> None:
        super().__init__()
        logo = QLabel()
        logo.setPixmap(QApplication.windowIcon().pixmap(QSize(LOGO, LOGO), self.devicePixelRatio()))
        self.heading = QLabel()
        self.heading.setFont(_larger(self.heading.font(), 1.5))
        self.heading.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(logo)
        head.addWidget(self.heading, stretch=1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        self.body.addLayout(head)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Set the words in the chosen language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()

    def translate(self) -> None:
        """Set the words."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what the user gave on this step; the default keeps nothing."""


class LanguageStep(Step):
    """The languages, each in its own name."""

    def __init__(self) -> None:
        super().__init__()
        self.names = QListWidget()
        self.names.setFont(_larger(self.names.font(), 1.2))
        self.names.setSpacing(4)
        for code, name in LANGUAGES.items():
            item = QListWidgetItem(name)
            item.setData(CODE_ROLE, code)
            self.names.addItem(item)
            if code == chosen_language():
                self.names.setCurrentItem(item)
        self.names.currentItemChanged.connect(self._put_on)
        self.setFocusProxy(self.names)
        self.unread = QLabel()
        self.unread.setWordWrap(True)
        self.body.addWidget(self.names, stretch=1)
        self.body.addWidget(self.unread)
        self.translate()

    def translate(self) -> None:
        """Set the words."""
        self.heading.setText(self.tr("Choose your language"))
        self.names.setAccessibleName(self.tr("Language"))
        self.unread.setText(unread_by_native(self._code))

    def keep(self) -> None:
        """Keep the language in the settings."""
        choose_language(self._code)

    @property
    def _code(self) -> str:
        return str(self.names.currentItem().data(CODE_ROLE))

    def _put_on(self) -> None:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        install(application, self._code)


class PurposeStep(Step):
    """The intended use, with a box to tick."""

    def __init__(self, *, changed: bool) -> None:
        """Show the text; `changed` if the user acknowledged an earlier one."""
        super().__init__()
        self._changed = changed
        self.text = QLabel()
        self.text.setFont(_larger(self.text.font(), 1.2))
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read = QCheckBox()
        self.setFocusProxy(self.read)
        self.body.addWidget(self.text)
        self.body.addStretch()
        self.body.addWidget(self.read)
        self.translate()

    def translate(self) -> None:
        """Set the words."""
        self.heading.setText(
            self.tr("The text on what Pneumolite is for has changed")
            if self._changed
            else self.tr("What Pneumolite is for, and what it is not for")
        )
        self.text.setText(intended_use())
        self.read.setText(self.tr("I have &read this, and use Pneumolite in no other way"))

    def keep(self) -> None:
        """Keep which text was acknowledged, on which day, and in which program."""
        ACKNOWLEDGED_TEXT.set(INTENDED_USE_VERSION)
        ACKNOWLEDGED_DATE.set(date.today().isoformat())
        ACKNOWLEDGED_PROGRAM.set(VERSION)


class TrialStep(Step):
    """The choice between practice films and the user's own films.

    Attributes:
        folder: where the practice films would be drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = proposed_folder()
        self._about = QLabel()
        self._about.setWordWrap(True)
        self.practice = QCommandLinkButton()
        self.place = QPushButton()
        self.place.clicked.connect(self._choose_place)
        self.own_films = QCommandLinkButton()
        self.setFocusProxy(self.practice)
        self.body.addWidget(self._about)
        self.body.addWidget(self.practice)
        self.body.addWidget(self.place, alignment=Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self.own_films)
        self.body.addStretch()
        self.translate()

    def translate(self) -> None:
        """Set the words."""
        # The arrow of Qt points to the right in every language.
        onward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        for link in (self.practice, self.own_films):
            link.setIcon(icon("right" if onward else "left", self.palette()))
        self.heading.setText(self.tr("Try it first"))
        self._about.setText(
            self.tr(
                "Practice films are drawings and show no patient; each says so in its corner. "
                "There is one for every kind of answer: clear lungs, a patch in one lung, a film "
                "between the two, one that lies on its side, a blurred one, a blank one, a page "
                "that is no film, and a damaged file. A score of a drawing does not show how well "
                "the program does on children's films."
            )
        )
        self.practice.setText(self.tr("Make a practice folder"))
        self.practice.setDescription(
            self.tr("The program makes {folder} and scores it.").format(
                folder=isolated(str(self.folder))
            )
        )
        self.place.setText(self.tr("Make it in another &place..."))
        self.own_films.setText(self.tr("Start with my own films"))
        self.own_films.setDescription(
            self.tr("You can find the practice films on the start page, too.")
        )

    def _choose_place(self) -> None:
        if folder := ask_for_folder(self, self.folder):
            self.folder = folder
            self.translate()


def _larger(font: QFont, times: float) -> QFont:
    font.setPointSizeF(font.pointSizeF() * times)
    return font

"""The decision on the chosen film: one key for each judgement, and a note."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.text.translation import isolated
from desktop.gui.widgets.action_button import ActionButton
from desktop.gui.widgets.message_boxes import Role, ask
from desktop.results.decision import Judgement
from desktop.results.row import Row
from desktop.results.scored_film import Scored

MAX_NOTE = 500
MOST_NAMED = 3  # films in a question


class DecisionBar(QWidget):
    """Buttons, their keys, and a field for the note.

    Signals:
        deciding: a Judgement follows, so what is typed beside the film must be finished.
        judged: a Judgement.
        noted: the Scored that the note was written on, and the note.
        withdrawn: the last decision on the chosen film is taken back.
        left: the note is finished, and the keyboard goes back to the list.
    """

    deciding = Signal()
    judged = Signal(object)
    noted = Signal(object, str)
    withdrawn = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._film: Scored | None = None
        # Notes that nobody has signed yet, with their films, by `Scored.identity`.
        self._unsigned: dict[tuple[Path, str], tuple[Scored, str]] = {}
        self.agree = self._action(
            self.tr("&Agree"),
            self.tr("Agree with the program: pneumonia if marked, normal if not marked"),
            "A",
        )
        self.agree.triggered.connect(self._agree)
        self.judgements: dict[Judgement, QAction] = {}
        for judgement, (text, tip, key) in self._words().items():
            action = self._action(text, tip, key)
            action.setCheckable(True)
            action.triggered.connect(lambda _, judgement=judgement: self._judge(judgement))
            self.judgements[judgement] = action
        self.write_note = self._action(
            self.tr("Write a no&te"), self.tr("Write a note on the film"), "T"
        )
        self.write_note.triggered.connect(self._go_to_note)
        self.undo = self._action(
            self.tr("&Take back"), self.tr("Take back the last decision on this film"), "Ctrl+Z"
        )
        self.undo.triggered.connect(self.withdrawn)
        self.note = QLineEdit(placeholderText=self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note on the film"))
        self.note.setToolTip(self.write_note.toolTip())
        self.note.setMaxLength(MAX_NOTE)
        self.note.setAcceptDrops(False)
        self.note.editingFinished.connect(self.finish_note)
        self.note.returnPressed.connect(self._report_unsigned)
        self.note.returnPressed.connect(self.left)
        self._build_layout()
        self.show_film(None, None)

    @property
    def film(self) -> Scored | None:
        """The film that is shown, as it was then."""
        return self._film

    def actions_of_a_film(self) -> list[QAction]:
        """The actions on the chosen film, in the order of a menu."""
        return [self.agree, *self.judgements.values(), self.write_note, self.undo]

    def show_film(self, scored: Scored | None, row: Row | None) -> None:
        """Show the decision on a film, if there is one; None for no film.

        A note that is being written stays, if it is on this film. Else it must be finished before.
        """
        is_being_written = self.is_of(scored) and self.note.isModified()
        self._film, self._row = scored, row
        decision = scored.decision if scored else None
        for judgement, action in self.judgements.items():
            action.setChecked(decision is not None and decision.judgement is judgement)
            action.setEnabled(row is not None)
        self.agree.setEnabled(row is not None and row.finding is not None)
        self.write_note.setEnabled(row is not None)
        self.note.setEnabled(row is not None)
        self.undo.setEnabled(decision is not None)
        note = decision.note if decision else ""
        if scored is not None:
            _, note = self._unsigned.get(scored.identity, (scored, note))
        if not is_being_written:
            self.note.setText(note)

    def is_of(self, film: Scored | None) -> bool:
        """Whether this film is shown already."""
        return film is not None and self._film is not None and film.identity == self._film.identity

    def finish_note(self) -> None:
        """Report a note that was changed, for the film on which it was written."""
        if self.note.isModified() and self._film is not None:
            self.noted.emit(self._film, self.take_note())

    def take_note(self) -> str:
        """The note, which is not reported again unless it is changed."""
        self.note.setModified(False)
        return self.note.text().strip()

    def keep_unsigned(self, film: Scored, note: str) -> None:
        """Keep a note beside its film that got no initials: for Enter, or for the next decision."""
        self.forget_unsigned(film)
        if note != (film.decision.note if film.decision else ""):
            self._unsigned[film.identity] = film, note

    def forget_unsigned(self, film: Scored | None = None) -> None:
        """Forget the note that nobody has signed: of a film, or of all."""
        if film is None:
            self._unsigned.clear()
        else:
            self._unsigned.pop(film.identity, None)

    def may_leave_notes(self) -> bool:
        """Whether no note is without initials, or the user gives them or discards the notes."""
        if not self._unsigned:
            return True
        answer = ask(
            self,
            self.tr("Notes without initials: {count}.").format(count=len(self._unsigned)),
            self.tr("The program keeps a note only with initials beside it.")
            + " "
            + self.tr("They are on: {files}").format(files=self._unsigned_films()),
            (self.tr("Sign them..."), Role.AcceptRole),
            (self.tr("Discard the notes"), Role.DestructiveRole),
            (self.tr("Cancel"), Role.RejectRole),
        )
        if answer == Role.AcceptRole:
            return self._sign_notes()
        if answer == Role.DestructiveRole:
            self.forget_unsigned()
            self.show_film(self._film, self._row)
        return answer == Role.DestructiveRole

    def _unsigned_films(self) -> str:
        """The first films with such notes, because another one may be in sight."""
        files = [isolated(film.row.file) for film, _ in self._unsigned.values()]
        return ", ".join([*files[:MOST_NAMED], *(["..."] if len(files) > MOST_NAMED else [])])

    def _sign_notes(self) -> bool:
        """Report each note once more; False as soon as one stays without initials."""
        for film, note in list(self._unsigned.values()):
            self.noted.emit(film, note)
            if film.identity in self._unsigned:
                return False
        return True

    def _report_unsigned(self) -> None:
        # The words are as they were, and yet Enter means to keep them.
        if self._film is not None and self._film.identity in self._unsigned:
            self.note.setModified(True)

    def _words(self) -> dict[Judgement, tuple[str, str, str]]:
        """Text, tip and key of each judgement. Q stands for quality."""
        return {
            Judgement.NORMAL: (self.tr("&Normal"), self.tr("The film shows no pneumonia"), "N"),
            Judgement.PNEUMONIA: (self.tr("&Pneumonia"), self.tr("The film shows pneumonia"), "P"),
            Judgement.UNSURE: (self.tr("&Unsure"), self.tr("You cannot decide on this film"), "U"),
            Judgement.POOR_IMAGE: (
                self.tr("&Poor image"),
                self.tr("The picture is too poor to judge"),
                "Q",
            ),
        }

    def _action(self, text: str, tip: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)
        # A letter that is typed into a combo box searches there, and must decide nothing.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{tip} ({key})")
        return action

    def _build_layout(self) -> None:
        buttons, below = QHBoxLayout(), QHBoxLayout()
        for action in (self.agree, *self.judgements.values()):
            buttons.addWidget(_button(action))
        below.addWidget(self.note, stretch=4)
        below.addWidget(_button(self.undo), stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addLayout(below)

    def _judge(self, judgement: Judgement) -> None:
        self.deciding.emit()
        self.judged.emit(judgement)

    def _agree(self) -> None:
        self.deciding.emit()  # an age may take the finding away
        if self._row is not None and self._row.finding is not None:
            self.judged.emit(Judgement(self._row.finding))

    def _go_to_note(self) -> None:
        self.note.setFocus()
        self.note.selectAll()


def _button(action: QAction) -> ActionButton:
    button = ActionButton(action)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    # A click leaves the keyboard with the list.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button

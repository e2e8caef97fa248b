"""How well does it do here? The films in the table beside answers that a person knows."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.local_validation.reliability_plot import ReliabilityPlot
from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.translation import isolated, leading, table_html
from desktop.gui.widgets.background import Background
from desktop.local_validation import drift_wording, wording
from desktop.local_validation.assess import (
    SENSITIVITIES,
    Measured,
    Remembered,
    by_decisions,
    by_folders,
    by_labels,
    remembered,
)
from desktop.local_validation.labels import AnswersError
from desktop.local_validation.local_operating_point import (
    LocalPoint,
    LocalPointError,
    Return,
    current,
    load,
    save,
)
from desktop.local_validation.past import NO_DECISIONS, PastDecisions
from desktop.local_validation.performance import WANTED_SENSITIVITY, LocalThreshold
from desktop.local_validation.wording import Cell
from desktop.paths import record_path
from desktop.scoring.scorer import Scored
from models.interpreter import Model


class PerformanceDialog(QDialog):
    """The figures in words, the table, the plot, and an operating point of one's own.

    Signals:
        decided: the LocalPoint that counts from now on, or None for the model's own points.
    """

    decided = Signal(object)

    def __init__(
        self,
        model: Model,
        films: Sequence[Scored],
        threshold: float,
        folder: Path | None,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the answers that the films' folders give.

        Args:
            threshold: that the films are labelled by.
            folder: that the films lie in; None where there are none.
            background: measures meanwhile, and outlives the dialog.
        """
        super().__init__(parent)
        self._model = model
        self._films = films
        self._threshold = threshold
        self._folder = folder
        self._background = background
        self._measured: Measured | None = None
        self._chosen: LocalThreshold | None = None
        self.setWindowTitle(self.tr("How well does it do here?"))
        self.resize(QSize(760, 640).boundedTo(self.screen().availableSize()))
        self._build()
        self._show_figures()
        self._show_decision()
        self._take_folders()
        self._look_back()

    def done(self, result: int) -> None:
        """Close at once, whatever is still being measured."""
        self._background.forget()
        super().done(result)

    def take_labels(self, path: Path) -> None:
        """Take the answers from a CSV file in place of those there are."""
        words = self.tr(
            "The answers are those of {file}; labels in it: {labels}, of films here: {found}."
        )
        self._measure(
            lambda: by_labels(self._films, self._threshold, path),
            lambda measured: words.format(
                file=isolated(path.name), labels=measured.labels, found=measured.answers
            ),
        )

    def take_decisions(self, decisions: PastDecisions) -> None:
        """Take the decisions of all sessions as the answers to the films of all sessions."""
        self._measure(
            lambda: by_decisions(decisions, self._threshold),
            lambda _measured: shown(wording.decided(decisions)),
        )

    def use(self) -> None:
        """Let the proposed operating point count here."""
        if self._chosen is not None:
            self._decide(
                LocalPoint(
                    decided_at=_now(),
                    initials=self.initials.text().strip(),
                    model_sha256=self._model.card.sha256,
                    folder=str(self._folder),
                    wanted_sensitivity=self.wanted.currentData(),
                    chosen=self._chosen,
                )
            )

    def go_back(self) -> None:
        """Let the model's own operating points count again."""
        self._decide(Return(_now(), self.initials.text().strip()))

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.source = _paragraph(self.tr("Where the answers are from"))
        self.labels_button = QPushButton(self.tr("&Labels from a CSV file..."))
        self.labels_button.setToolTip(
            self.tr(
                'A table with a column "file" of film names and a column "answer" that says '
                "pneumonia or normal"
            )
        )
        self.labels_button.setEnabled(bool(self._films))
        self.labels_button.clicked.connect(self._ask_for_labels)
        buttons = QVBoxLayout()
        buttons.addWidget(self.labels_button)
        buttons.addWidget(self._build_decisions_button())
        buttons.addStretch()
        top = QHBoxLayout()
        top.addWidget(self.source, stretch=1)
        top.addLayout(buttons)

        page = QWidget()
        inner = QVBoxLayout(page)
        self.notices = _paragraph(self.tr("How the films have changed"), Qt.TextFormat.RichText)
        self.figures = _paragraph(self.tr("The figures in words"), Qt.TextFormat.RichText)
        self.matrix = _paragraph(self.tr("What became of the films"), Qt.TextFormat.RichText)
        self.plot = ReliabilityPlot()
        self.needed = _paragraph(self.tr("How many more films are needed"))
        for widget in (self.notices, self.figures, self.matrix, self.needed):
            inner.addWidget(widget)
        inner.addWidget(self._build_choice())
        inner.addWidget(self.plot)
        self.plot_words = _paragraph(self.tr("What the drawing shows"))
        inner.addWidget(self.plot_words)
        self.months = _paragraph(self.tr("The films by month"), Qt.TextFormat.RichText)
        inner.addWidget(self.months)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("How well it does here"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)

        closing = QDialogButtonBox()
        closing.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(closing)

    def _build_decisions_button(self) -> QPushButton:
        self.decisions_button = QPushButton()
        self.decisions_button.setToolTip(
            self.tr("Measure by what was decided in all sessions, the latest decision on each film")
        )
        self.decisions_button.clicked.connect(lambda: self.take_decisions(self._decisions))
        self._offer_decisions(NO_DECISIONS, "...")
        return self.decisions_button

    def _build_choice(self) -> QGroupBox:
        box = QGroupBox(self.tr("An operating point for here"))
        self.wanted = QComboBox()
        self.wanted.setAccessibleName(self.tr("How many films with pneumonia to mark"))
        for share in SENSITIVITIES:
            self.wanted.addItem(self.tr("{count} of 100").format(count=round(100 * share)), share)
        self.wanted.setCurrentIndex(SENSITIVITIES.index(WANTED_SENSITIVITY))
        self.wanted.currentIndexChanged.connect(self._show_proposal)
        wanted_label = QLabel(self.tr("Films with &pneumonia to mark"))
        wanted_label.setBuddy(self.wanted)
        self.proposal = _paragraph(self.tr("What the operating point would do"))
        self.initials = QLineEdit(maxLength=12, placeholderText=self.tr("Your initials"))
        self.initials.setAccessibleName(self.tr("Your initials"))
        self.initials.setFixedWidth(140)
        self.use_button = QPushButton(self.tr("&Use this operating point here"))
        self.use_button.clicked.connect(self.use)
        self.back_button = QPushButton(self.tr("&Back to the model's own"))
        self.back_button.clicked.connect(self.go_back)
        self.decision = _paragraph(self.tr("What was decided"))
        layout = QVBoxLayout(box)
        layout.addLayout(_line(wanted_label, self.wanted))
        layout.addWidget(self.proposal)
        layout.addLayout(_line(self.initials, self.use_button, self.back_button))
        layout.addWidget(self.decision)
        return box

    # -- answers and figures -------------------------------------------------------------------

    def _take_folders(self) -> None:
        if not self._films:
            self.source.setText(
                self.tr("Score a folder of films first, of which a person knows the answer.")
            )
            return
        words = self.tr("The answers are the folders NORMAL and PNEUMONIA that the films lie in.")
        self._measure(lambda: by_folders(self._films, self._threshold), lambda _measured: words)

    def _ask_for_labels(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Labels of the films"),
            str(self._folder or ""),
            self.tr("Tables (*.csv *.txt);;All files (*)"),
        )
        if name:
            self.take_labels(Path(name))

    def _measure(self, measure: Callable[[], Measured], source: Callable[[Measured], str]) -> None:
        """Show what comes of it; `source` says where the answers are from."""

        def measured() -> Measured | AnswersError:
            try:
                return measure()
            except AnswersError as error:
                return error

        def show(result: Measured | AnswersError) -> None:
            if isinstance(result, AnswersError):
                self.source.setText(shown(result.message))
                return
            self._measured = result
            self.source.setText(source(result))
            self._show_figures()

        self.source.setText(self.tr("The films are being counted; you can close this meanwhile."))
        self._background.start(measured, show)

    def _show_figures(self) -> None:
        measured = self._measured
        for widget in (self.figures, self.matrix, self.needed, self.plot, self.plot_words):
            widget.setVisible(measured is not None)
        if measured is not None:
            first, others = measured.sentences[:2], measured.sentences[2:]
            paragraphs = "".join(f"<p><b>{shown(sentence)}</b></p>" for sentence in first)
            self.figures.setText(f"{paragraphs}<p>{shown_all([*others, wording.COUNTED])}</p>")
            self.matrix.setText(_html(measured.table))
            self.needed.setText(shown(measured.needed))
            self.plot.show_bins(measured.reliability)
            self.plot_words.setText(
                self.tr(
                    "Each point stands for films of about the same probability, the bar for where "
                    "their true share lies. On the dashed line a probability keeps what it "
                    "promises."
                )
            )
        self._show_proposal()

    def _show_proposal(self) -> None:
        wanted = self.wanted.currentData()
        proposals = self._measured.proposals if self._measured else {}
        self._chosen = proposals.get(wanted) if proposals else None
        self.proposal.setText(
            shown(wording.NO_PROPOSAL)
            if proposals is None
            else shown_all(wording.proposal(self._chosen, wanted))
        )
        self.use_button.setEnabled(self._chosen is not None)

    # -- what all sessions tell ----------------------------------------------------------------

    def _look_back(self) -> None:
        films, model = self._films, self._model
        self.notices.hide()
        self.months.setText(self.tr("The films of all sessions are being looked through."))
        self._background.start(lambda: remembered(films, model), self._show_remembered)

    def _show_remembered(self, past: Remembered) -> None:
        self._offer_decisions(past.decisions, str(len(past.decisions.rows)))
        notices = [shown(notice) for notice in past.notices]
        if past.unread:
            unread = QCoreApplication.translate(
                "Memory",
                "Earlier results cannot be shown ({reason}); close the program and open it again.",
            )
            notices.append(unread.format(reason=shown(past.unread)))
        self.notices.setVisible(bool(notices))
        self.notices.setText("".join(f"<p><b>{escape(notice)}</b></p>" for notice in notices))
        self.months.setVisible(bool(past.months))
        if past.months:
            title = escape(self.tr("The films by month, in medians"))
            changes = "" if past.notices else f"<p>{escape(shown(drift_wording.NO_DRIFT))}</p>"
            self.months.setText(f"<h4>{title}</h4>{_html(past.months)}{changes}")

    def _offer_decisions(self, decisions: PastDecisions, films: str) -> None:
        self._decisions = decisions
        words = self.tr("&Decisions of past sessions ({films})")
        self.decisions_button.setText(words.format(films=films))
        self.decisions_button.setEnabled(bool(decisions.rows))

    # -- the decision --------------------------------------------------------------------------

    def _decide(self, entry: LocalPoint | Return) -> None:
        try:
            save(record_path(), [*load(record_path()), entry])
        except LocalPointError as error:
            self.decision.setText(shown(error.message))
            return
        self.decided.emit(entry if isinstance(entry, LocalPoint) else None)
        self._show_decision()

    def _show_decision(self) -> None:
        try:
            point = current(load(record_path()), self._model.card)
        except LocalPointError as error:
            self.decision.setText(shown(error.message))
            return
        self.back_button.setEnabled(point is not None)
        self.decision.setText(
            shown_all(wording.chosen_here(point))
            if point
            else self.tr("The model's own operating points are used.")
        )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _paragraph(name: str, text: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    label = QLabel()
    label.setTextFormat(text)
    label.setWordWrap(True)
    label.setAccessibleDescription(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line


def _html(lines: Sequence[Sequence[Cell]]) -> str:
    """A table whose first line and first cells are titles."""
    (corner, *head), *body = lines
    titles = [
        f"<th align='{leading()}'>{escape(shown(corner))}</th>",
        *(f"<th align='right'>{escape(shown(title))}</th>" for title in head),
    ]
    rows = [
        [
            f"<td align='{leading()}'>{escape(shown(first))}</td>",
            *(f"<td align='right'>{escape(shown(cell))}</td>" for cell in cells),
        ]
        for first, *cells in body
    ]
    return table_html([titles, *rows], "cellpadding='4'")

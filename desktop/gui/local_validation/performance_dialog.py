"""The dialog "How well does it do here?": the films in the list compared with known answers."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.known_here import known_here
from desktop.gui.local_validation.calibration_box import CalibrationBox
from desktop.gui.local_validation.operating_point_box import OperatingPointBox
from desktop.gui.local_validation.reliability_plot import ReliabilityPlot
from desktop.gui.local_validation.selectable_label import selectable_label
from desktop.gui.settings.here import prevalence_here
from desktop.gui.settings.settings import first_there
from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.translation import leading, table_html
from desktop.gui.widgets.background import Background
from desktop.local_validation.assess import (
    AllSessions,
    Assessment,
    all_sessions,
    assess_by_decisions,
    assess_by_folders,
    assess_by_labels,
)
from desktop.local_validation.drift_wording import NO_DRIFT
from desktop.local_validation.labels import AnswersError
from desktop.local_validation.past import NO_DECISIONS, PastDecisions
from desktop.local_validation.wording import Cell, decided, labelled
from desktop.paths import blind_reading_path, store_path
from desktop.results.scored_film import Scored
from models.model import Model


class PerformanceDialog(QDialog):
    """The figures in words, a table, a plot, and an operating point for here.

    Signals:
        decided: the LocalPoint in use from now on, or None for the model's own points.
        fit_decided: another fit of the probabilities is in use, or none.
    """

    decided = Signal(object)
    fit_decided = Signal()

    def __init__(
        self,
        model: Model,
        films: Sequence[Scored],
        threshold: float,
        folder: Path | None,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the answers from the names of the films' folders.

        Args:
            threshold: films count as marked from this probability on.
            folder: the folder of the films; None if there are no films.
            background: computes the figures, and outlives the dialog.
        """
        super().__init__(parent)
        self._model = model
        self._films = films
        self._level = threshold, model.card
        self._prevalence = prevalence_here()
        self._folder = folder
        self._background = background
        self.setWindowTitle(self.tr("How well does it do here?"))
        self.resize(QSize(760, 640).boundedTo(self.screen().availableSize()))
        self._build()
        self._show_assessment(None)
        self._take_folders()
        self._look_back()

    def done(self, result: int) -> None:
        """Close at once, even while figures are being computed."""
        self._background.forget()
        super().done(result)

    def take_labels(self, path: Path) -> None:
        """Take the answers from a CSV file instead."""

        def source(assessment: Assessment) -> str:
            assert assessment.labels is not None
            return shown_all(labelled(path.name, assessment.labels))

        self._measure(
            lambda: assess_by_labels(self._films, *self._level, path, self._prevalence), source
        )

    def take_decisions(self, decisions: PastDecisions) -> None:
        """Take the decisions of all sessions as the answers."""
        self._measure(
            lambda: assess_by_decisions(decisions, *self._level, self._prevalence),
            lambda _assessment: shown_all(decided(decisions)),
        )

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.source = selectable_label(self.tr("Where the answers are from"))
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
        self.notices = selectable_label(
            self.tr("How the films have changed"), Qt.TextFormat.RichText
        )
        self.figures = selectable_label(self.tr("The figures in words"), Qt.TextFormat.RichText)
        self.matrix = selectable_label(self.tr("What became of the films"), Qt.TextFormat.RichText)
        self.plot = ReliabilityPlot()
        self.here = selectable_label(self.tr("What the findings are worth here"))
        self.subgroups = selectable_label(
            self.tr("Groups of films by age, sex and machine"), Qt.TextFormat.RichText
        )
        self.needed = selectable_label(self.tr("How many more films are needed"))
        for widget in (
            self.notices,
            self.figures,
            self.matrix,
            self.here,
            self.subgroups,
            self.needed,
        ):
            inner.addWidget(widget)
        self.choice = OperatingPointBox(self._model.card, self._folder)
        self.choice.decided.connect(self.decided)
        inner.addWidget(self.choice)
        inner.addWidget(self.plot)
        self.plot_words = selectable_label(self.tr("What the drawing shows"))
        inner.addWidget(self.plot_words)
        self.calibration = CalibrationBox(self._model.card, self._prevalence)
        self.calibration.decided.connect(self.fit_decided)
        inner.addWidget(self.calibration)
        self.months = selectable_label(self.tr("The films by month"), Qt.TextFormat.RichText)
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
            self.tr("Compare with the latest decision on each film in all sessions")
        )
        self.decisions_button.clicked.connect(lambda: self.take_decisions(self._decisions))
        self._offer_decisions(NO_DECISIONS, "...")
        return self.decisions_button

    # -- answers and figures -------------------------------------------------------------------

    def _take_folders(self) -> None:
        if not self._films:
            self.source.setText(
                self.tr(
                    "Score a folder of films first. Someone must know the answers to these films."
                )
            )
            return
        words = self.tr(
            "The answers come from the folders NORMAL and PNEUMONIA that hold the films."
        )
        self._measure(
            lambda: assess_by_folders(self._films, *self._level, self._prevalence),
            lambda _assessment: words,
        )

    def _ask_for_labels(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Labels of the films"),
            first_there(self._folder),
            self.tr("Tables (*.csv *.txt);;All files (*)"),
        )
        if name:
            self.take_labels(Path(name))

    def _measure(
        self, measure: Callable[[], Assessment], source: Callable[[Assessment], str]
    ) -> None:
        """Show the result.

        Args:
            source: gives a sentence on where the answers are from.
        """

        def measured() -> Assessment | AnswersError:
            try:
                return measure()
            except AnswersError as error:
                return error

        def show(result: Assessment | AnswersError) -> None:
            if isinstance(result, AnswersError):
                self.source.setText(shown(result.message))
                # Figures by other answers must not stand below these words.
                self._show_assessment(None)
                return
            self.source.setText(source(result))
            self._show_assessment(result)

        self.source.setText(
            self.tr("The films are being counted. You can close this window meanwhile.")
        )
        self._background.start(measured, show)

    def _show_assessment(self, assessment: Assessment | None) -> None:
        self.choice.offer(assessment)
        self.calibration.offer(assessment)
        for widget in (
            self.figures,
            self.matrix,
            self.here,
            self.subgroups,
            self.needed,
            self.plot,
            self.plot_words,
        ):
            widget.setVisible(assessment is not None)
        if assessment is None:
            return
        first, others = assessment.sentences[:2], assessment.sentences[2:]
        paragraphs = "".join(f"<p><b>{shown(sentence)}</b></p>" for sentence in first)
        self.figures.setText(f"{paragraphs}<p>{shown_all(others)}</p>")
        self.matrix.setText(_html(assessment.table))
        self.here.setText(shown_all(assessment.here))
        self.here.setVisible(bool(assessment.here))
        self.subgroups.setText(_html(assessment.subgroups) if assessment.subgroups else "")
        self.subgroups.setVisible(bool(assessment.subgroups))
        self.needed.setText(shown(assessment.needed))
        self.plot.show_bins(assessment.reliability)
        self.plot_words.setText(
            self.tr(
                "Each point stands for films of about the same probability. Its bar shows "
                "where their true share with pneumonia likely lies. On the dashed line, "
                "share and probability are the same."
            )
        )

    # -- the films of all sessions -------------------------------------------------------------

    def _look_back(self) -> None:
        films, model, card = self._films, self._model, self._model.card
        self.notices.hide()
        self.months.setText(self.tr("The films of all sessions are being looked through."))
        self._background.start(
            lambda: all_sessions(
                store_path(), films, card, known_here(model, blind_reading_path())
            ),
            self._show_all_sessions,
        )

    def _show_all_sessions(self, past: AllSessions) -> None:
        self._offer_decisions(past.decisions, str(len(past.decisions.rows)))
        notices = [shown(notice) for notice in past.drift.notices]
        if past.unread:
            unread = QCoreApplication.translate(
                "Memory",
                "Earlier results cannot be shown ({reason}); close the program and open it again.",
            )
            notices.append(unread.format(reason=shown(past.unread)))
        self.notices.setVisible(bool(notices))
        self.notices.setText("".join(f"<p><b>{escape(notice)}</b></p>" for notice in notices))
        self.months.setVisible(bool(past.drift.months))
        if past.drift.months:
            title = escape(self.tr("The films by month, in medians"))
            changes = "" if past.drift.notices else f"<p>{escape(shown(NO_DRIFT))}</p>"
            self.months.setText(f"<h4>{title}</h4>{_html(past.drift.months)}{changes}")

    def _offer_decisions(self, decisions: PastDecisions, films: str) -> None:
        self._decisions = decisions
        words = self.tr("&Decisions of past sessions ({films})")
        self.decisions_button.setText(words.format(films=films))
        self.decisions_button.setEnabled(bool(decisions.rows))


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

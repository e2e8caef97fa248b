"""What the program is, what its model measured, and what it must not be used for."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop import PROGRAM, VERSION
from desktop.gui.settings.here import here_by
from desktop.gui.text.film_wording import prevalence_words
from desktop.gui.text.intended_use import intended_use
from desktop.gui.text.messages import shown
from desktop.gui.text.operating_point_names import point_name
from desktop.gui.text.translation import (
    chosen_language,
    decimal,
    isolated,
    leading,
    page_option,
    table_html,
    unread_by_native,
)
from desktop.results.row import Here
from models.card import Estimate, ModelCard, OperatingPoint, phrase_of

# The test data come first, because nothing was chosen on them.
_SPLITS = ("test", "validation")
_MARGIN = 16  # pixels


class AboutDialog(QDialog):
    """The model card in words."""

    def __init__(self, card: ModelCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pneumolite"))
        self.resize(800, 560)
        page = QTextBrowser()
        page.setAccessibleName(self.windowTitle())
        page.document().setDocumentMargin(_MARGIN)
        page.document().setDefaultTextOption(page_option())
        page.setHtml(about_html(card, here_by(card) if card else None))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)


def about_html(card: ModelCard | None, here: Here | None = None) -> str:
    """The page as rich text.

    Args:
        here: how probabilities are told for this clinic; None if its share of pneumonia is not
            known.
    """
    parts = [f"<h2>{PROGRAM} {VERSION}</h2>", _paragraph(intended_use())]
    parts.append(_paragraph(QCoreApplication.translate("About", "Nothing leaves this computer.")))
    if unread := unread_by_native(chosen_language()):
        parts.append(_paragraph(unread))
    if card is not None:
        told = prevalence_words(here.prevalence, here.is_fitted) if here else prevalence_words(None)
        probabilities = _paragraph(told)
        parts += [_points(card), probabilities, _measured(card), _training(card)]
    parts.append(
        _paragraph(
            QCoreApplication.translate(
                "About", "Free software under the Apache License 2.0, without any warranty."
            )
        )
    )
    return "".join(parts)


def _points(card: ModelCard) -> str:
    split = next(
        split
        for split in _SPLITS
        if all(split in point.measured for point in card.operating_points)
    )
    measured = card.operating_points[0].measured[split]
    rows = [_point_cells(point, split) for point in card.operating_points]
    on = QCoreApplication.translate(
        "About",
        "Measured on {films} films of {children} children ({data}), with 95 % confidence "
        "intervals. A level of your own has not been measured.",
    )
    titles = [
        "",
        QCoreApplication.translate("About", "Marked from"),
        QCoreApplication.translate("About", "Sensitivity"),
        QCoreApplication.translate("About", "Specificity"),
    ]
    return (
        _heading(QCoreApplication.translate("About", "Marking levels"))
        + _paragraph(
            on.format(films=measured.images, children=measured.patients, data=_split_name(split))
        )
        + _table(titles, rows)
        + _paragraph(QCoreApplication.translate("About", "How they were chosen:"))
        + _table(
            [],
            [
                [point_name(point.name), shown(phrase_of(point.rule))]
                for point in card.operating_points
            ],
        )
    )


def _point_cells(point: OperatingPoint, split: str) -> list[str]:
    measured = point.measured[split]
    return [
        point_name(point.name),
        decimal(point.threshold, 4),
        _interval(measured.sensitivity),
        _interval(measured.specificity),
    ]


def _measured(card: ModelCard) -> str:
    splits = [split for split in _SPLITS if split in card.evaluation]
    metrics = {
        "auroc": "AUROC",
        "accuracy": QCoreApplication.translate("About", "Accuracy"),
        "ece": QCoreApplication.translate("About", "Calibration error"),
    }
    rows = [
        [name, *(_interval(card.evaluation[split][metric]) for split in splits)]
        for metric, name in metrics.items()
        if all(metric in card.evaluation[split] for split in splits)
    ]
    at = QCoreApplication.translate(
        "About", "At the marking level “{name}”, with 95 % confidence intervals."
    )
    return (
        _heading(QCoreApplication.translate("About", "What the model measured"))
        + _paragraph(at.format(name=point_name(card.default_operating_point)))
        + _table(["", *map(_split_name, splits)], rows)
    )


def _training(card: ModelCard) -> str:
    data, doi, licence, population = (
        str(card.training[key]) for key in ("data", "doi", "licence", "population")
    )
    source = isolated(f"{data} (doi:{doi}, {licence})")
    return (
        _heading(QCoreApplication.translate("About", "Training data"))
        + _paragraph(f"{source}: {shown(phrase_of(population))}.")
        + _heading(QCoreApplication.translate("About", "Model file"))
        + f"<p>{escape(card.name)}<br>SHA-256 <code>{card.sha256}</code></p>"
    )


def _split_name(split: str) -> str:
    """The name of a part of the data."""
    return {
        "test": QCoreApplication.translate("About", "test data"),
        "validation": QCoreApplication.translate("About", "validation data"),
    }[split]


def _heading(words: str) -> str:
    return f"<h3>{escape(words)}</h3>"


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _table(head: list[str], rows: list[list[str]]) -> str:
    titles = [f"<th align='{leading()}'>{escape(title)}</th>" for title in head]
    body = [[f"<td align='{leading()}'>{escape(cell)}</td>" for cell in row] for row in rows]
    # Without this a table at the right would stand in the margin of the page.
    attributes = f"cellpadding='5' style='margin-right: {_MARGIN}px'"
    return table_html([titles, *body] if head else body, attributes)


def _interval(estimate: Estimate) -> str:
    words = QCoreApplication.translate("About", "{value} ({low} to {high})")
    return words.format(
        value=decimal(estimate.value, 3),
        low=decimal(estimate.low, 3),
        high=decimal(estimate.high, 3),
    )

"""What the program is, what its model measured, and what it must not be used for."""

from html import escape

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from models.card import Estimate, ModelCard, OperatingPoint

INTENDED_USE = (
    "Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. "
    "It supports a clinician, who sees the child and decides, and does not replace one. It is not "
    "a medical device and has not been approved by any authority. It is not for adults, infants "
    "under one year, side views or other diseases, and a low score never rules pneumonia out."
)

_METRICS = {
    "auroc": "AUROC",
    "accuracy": "Accuracy",
    "ece": "Calibration error",
}
# Films that no choice was made on come first.
_SPLITS = ("test", "validation")


class AboutDialog(QDialog):
    """The model card in words."""

    def __init__(self, card: ModelCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Pneumolite")
        self.resize(680, 560)
        page = QTextBrowser()
        page.setAccessibleName("About Pneumolite")
        page.document().setDocumentMargin(16)
        page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        page.setHtml(about_html(card))
        buttons = QDialogButtonBox()
        buttons.addButton("&Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)


def about_html(card: ModelCard | None) -> str:
    """The page as rich text."""
    parts = [f"<h2>Pneumolite</h2><p>{INTENDED_USE}</p><p>Nothing leaves this computer.</p>"]
    if card is not None:
        parts += [_points(card), _measured(card), _training(card)]
    parts.append("<p>Free software under the Apache License 2.0, without any warranty.</p>")
    return "".join(parts)


def _points(card: ModelCard) -> str:
    split = next(
        split
        for split in _SPLITS
        if all(split in point.measured for point in card.operating_points)
    )
    measured = card.operating_points[0].measured[split]
    rows = [_point_cells(point, split) for point in card.operating_points]
    rules = " ".join(
        f"{escape(point.name.capitalize())}: {escape(point.rule)}."
        for point in card.operating_points
    )
    return (
        f"<h3>Operating points</h3><p>Measured on {measured.images} films of {measured.patients} "
        f"children ({split} data), with 95 % confidence intervals. A threshold of your own has not "
        "been measured.</p>"
        + _table(["", "Marked from", "Sensitivity", "Specificity"], rows)
        + f"<p>How they were chosen: {rules}</p>"
    )


def _point_cells(point: OperatingPoint, split: str) -> list[str]:
    measured = point.measured[split]
    return [
        escape(point.name.capitalize()),
        f"{point.threshold:.4f}",
        _interval(measured.sensitivity),
        _interval(measured.specificity),
    ]


def _measured(card: ModelCard) -> str:
    splits = [split for split in _SPLITS if split in card.evaluation]
    rows = [
        [name, *(_interval(card.evaluation[split][metric]) for split in splits)]
        for metric, name in _METRICS.items()
        if all(metric in card.evaluation[split] for split in splits)
    ]
    return (
        f"<h3>What the model measured</h3><p>At the operating point "
        f"<i>{escape(card.default_operating_point)}</i>, with 95 % confidence intervals.</p>"
        + _table(["", *(split.capitalize() for split in splits)], rows)
    )


def _training(card: ModelCard) -> str:
    data, doi, licence, population = (
        escape(str(card.training[key])) for key in ("data", "doi", "licence", "population")
    )
    return (
        f"<h3>Training data</h3><p>{data} (doi:{doi}, {licence}): {population}.</p>"
        f"<h3>Model file</h3><p>{escape(card.name)}<br>SHA-256 <code>{card.sha256}</code></p>"
    )


def _table(head: list[str], rows: list[list[str]]) -> str:
    titles = "".join(f"<th align='left'>{title}</th>" for title in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table cellpadding='5'><tr>{titles}</tr>{body}</table>"


def _interval(estimate: Estimate) -> str:
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"

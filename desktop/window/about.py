"""What the program is, what its model measured, and what it must not be used for."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from models.card import Estimate, ModelCard

INTENDED_USE = (
    "Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. "
    "It supports a clinician, who sees the child and decides. It is not a medical device and has "
    "not been approved by any authority. It is not for adults, infants under one year, side views "
    "or other diseases, and a low score never rules pneumonia out."
)

_METRICS = {
    "auroc": "AUROC",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "accuracy": "Accuracy",
    "ece": "Calibration error",
}


class AboutDialog(QDialog):
    """The model card in words."""

    def __init__(self, card: ModelCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Pneumolite")
        self.resize(640, 560)
        page = QTextBrowser()
        page.setAccessibleName("About Pneumolite")
        page.setHtml(about_html(card))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)


def about_html(card: ModelCard | None) -> str:
    """The page as rich text."""
    parts = ["<h2>Pneumolite</h2>", f"<p>{INTENDED_USE}</p>"]
    parts.append("<p>Nothing leaves this computer.</p>")
    if card is not None:
        parts += [_measured(card), _points(card), _training(card)]
    parts.append("<p>Free software under the Apache License 2.0.</p>")
    return "".join(parts)


def _measured(card: ModelCard) -> str:
    splits = list(card.evaluation)
    head = "".join(f"<th align='left'>{split}</th>" for split in splits)
    rows = "".join(
        f"<tr><td>{name}</td>"
        + "".join(f"<td>{_interval(card.evaluation[split][metric])}</td>" for split in splits)
        + "</tr>"
        for metric, name in _METRICS.items()
        if all(metric in card.evaluation[split] for split in splits)
    )
    return (
        f"<h3>What the model {card.name} measured</h3><p>At the operating point "
        f"<i>{card.default_operating_point}</i>, with 95 % confidence intervals.</p>"
        f"<table cellpadding='4'><tr><th></th>{head}</tr>{rows}</table>"
    )


def _points(card: ModelCard) -> str:
    rows = "".join(
        f"<tr><td>{point.name}</td><td>{point.threshold:.4f}</td><td>{point.rule}</td></tr>"
        for point in card.operating_points
    )
    return (
        "<h3>Operating points</h3><table cellpadding='4'><tr><th align='left'>name</th>"
        f"<th align='left'>threshold</th><th align='left'>rule</th></tr>{rows}</table>"
    )


def _training(card: ModelCard) -> str:
    training = card.training
    return (
        f"<h3>Training data</h3><p>{training['data']} (doi:{training['doi']}, "
        f"{training['licence']}): {training['population']}.</p>"
        f"<p>Model file SHA-256: <code>{card.sha256}</code></p>"
    )


def _interval(estimate: Estimate) -> str:
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"

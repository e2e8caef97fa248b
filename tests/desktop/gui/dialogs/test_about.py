"""The page About."""

from desktop import VERSION
from desktop.gui.dialogs.about import about_html
from models.model import Model


def test_the_about_page_tells_figures_and_limits(model: Model) -> None:
    page = about_html(model.card)
    assert f"Pneumolite {VERSION}" in page
    assert "not a medical device" in page.lower()
    assert "does not replace" in page
    for point in model.card.operating_points:
        assert f"{point.threshold:.4f}" in page
        assert f"{point.measured['test'].sensitivity.value:.3f}" in page
    assert model.card.sha256 in page
    assert "Probabilities hold where every second film shows pneumonia" in page
    assert "where 14 of 100 children on X-ray have pneumonia" in about_html(model.card, 0.14)

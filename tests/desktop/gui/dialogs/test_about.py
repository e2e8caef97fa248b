"""The page About."""

from dataclasses import replace

from desktop import VERSION
from desktop.gui.dialogs.about import about_html
from desktop.results.row import Here
from models.calibration import LocalFit
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
    here = Here(0.14, model.card.calibration)
    assert "where 14 of 100 children on X-ray have pneumonia" in about_html(model.card, here)
    fitted = replace(here, fit=LocalFit(0.6, 0.3))
    assert "fitted to films of this clinic" in about_html(model.card, fitted)
    assert "fitted to films of this clinic" not in about_html(model.card, here)

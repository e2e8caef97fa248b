"""What is known of this clinic, apart from the other settings: those are read before numpy is."""

from desktop.gui.settings.settings import OF_100_HERE
from desktop.local_validation.local_calibration import adopted_in
from desktop.paths import fit_path
from desktop.results.row import LEAST_PREVALENCE, MOST_PREVALENCE, Here
from models.calibration import AS_CALIBRATED
from models.card import ModelCard


def prevalence_here() -> float | None:
    """The share of children with pneumonia among those X-rayed here; None if it is not known."""
    share = round(OF_100_HERE.get() / 100, 4)
    return share if LEAST_PREVALENCE <= share <= MOST_PREVALENCE else None


def here_by(card: ModelCard) -> Here | None:
    """How the probabilities of a model are told here; None if no share of pneumonia is known."""
    prevalence = prevalence_here()
    if prevalence is None:
        return None
    adopted = adopted_in(fit_path(), card)
    return Here(prevalence, card.calibration, adopted.fit if adopted else AS_CALIBRATED)

"""The share of pneumonia here, apart from the other settings: those are read before numpy is."""

from desktop.gui.settings.settings import OF_100_HERE
from desktop.results.row import LEAST_PREVALENCE, MOST_PREVALENCE


def prevalence_here() -> float | None:
    """The share of children with pneumonia among those X-rayed here; None if it is not known."""
    share = round(OF_100_HERE.get() / 100, 4)
    return share if LEAST_PREVALENCE <= share <= MOST_PREVALENCE else None

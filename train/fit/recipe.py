"""Recipes: every setting of a training, with its default."""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from models.preprocess import SIZE
from train.data.augment import SMALLEST_AREA
from train.run_folder import RunFolder

# The networks that can be trained; see `train.fit.networks`.
NETWORKS = ("baseline", "tuned_cnn", "mobilenetv2")


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what is trained, and how.

    Attributes:
        weights: see `train.fit.networks.build`; or the folder of a finished run, to go on from it.
        head_epochs: epochs of the first stage, in which the backbone is frozen.
        fine_epochs: epochs of the second stage, in which every layer is trained.
        head_rate, fine_rate: peak learning rates of the two stages.
        smallest_area, side: of the pieces of films; see `train.data.augment.augment`.
        with_lowest: learn also from `lowest`, once the recipe is chosen. Its films are of the time
            next to that of the test split.

    Raises:
        ValueError: the network cannot take pieces of that side.
    """

    network: str = "mobilenetv2"
    weights: str = "imagenet"
    head_epochs: int = 1
    fine_epochs: int = 20
    batch_size: int = 32
    head_rate: float = 1e-3
    fine_rate: float = 3e-4
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    smallest_area: float = SMALLEST_AREA
    side: int = SIZE
    with_lowest: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        if self.network == "baseline" and self.side != SIZE:
            raise ValueError(
                f"The network baseline has a weight for each place of a film; use --side {SIZE}."
            )

    @property
    def epochs(self) -> int:
        """Epochs of both stages."""
        return self.head_epochs + self.fine_epochs

    def as_recorded(self) -> dict[str, Any]:
        """The recipe as the run's record keeps it, with its weights by their hash.

        A run that it goes on from is also named.
        """
        recorded = asdict(self)
        run = self.earlier_run
        if self.weights not in ("imagenet", "none"):
            content = (run.last if run else Path(self.weights)).read_bytes()
            digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
            recorded["weights"] = f"{run.path.name} {digest}" if run else digest
        return recorded

    @property
    def earlier_run(self) -> RunFolder | None:
        """The run whose network is trained on, if `weights` is a run's folder."""
        path = Path(self.weights)
        return RunFolder(path) if path.is_dir() else None


def recipe_of(record: dict[str, Any]) -> dict[str, Any]:
    """The recipe of a run's record. Settings that did not exist then have their present default."""
    return asdict(Recipe()) | record.get("recipe", {})


def earlier_run_of(recorded: dict[str, Any]) -> str:
    """The name of the run that a recorded recipe goes on from; empty if there is none."""
    name, _, _ = str(recorded.get("weights", "")).rpartition(" ")
    return name

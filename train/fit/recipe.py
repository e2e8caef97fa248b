"""Recipes: every setting of a training, with its default."""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# The networks that can be trained; see `train.fit.networks`.
NETWORKS = ("baseline", "tuned_cnn", "mobilenetv2")

# How validation is cut, and the films that the decision rule then says it was fitted on.
HOLD_OUTS = {"patients": "validation", "style": "style-matched validation"}


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what is trained, and how.

    Attributes:
        weights: see `train.fit.networks.build`.
        head_epochs: epochs of the first stage, in which the backbone is frozen.
        fine_epochs: epochs of the second stage, in which its later half is trained, too.
        mixup, blend: see `train.data.mixup.blend`; nothing is blended where mixup is 0.
        batch_norm: see `train.fit.networks.freeze`.
        precise_batch_norm: whether the run ends by `train.fit.networks.take_statistics`.
        hold_out: how validation is cut from the training films: by `patients`, drawn at random,
            or by `style`, to compare recipes and to fit their decision rule.
        weight_averaging: momentum of the moving average of the weights with which each epoch is
            measured and ends (Polyak and Juditsky 1992); 0 for none.
        lesson: what is taught of the films; see `train.fit.label_noise.LESSONS`.
        head_rate, fine_rate: peak learning rates of the two stages.
        layer_decay: see `train.fit.networks.slower_below`; 1 for one rate for all layers.
    """

    network: str = "mobilenetv2"
    weights: str = "imagenet"
    head_epochs: int = 1
    fine_epochs: int = 11
    batch_size: int = 32
    head_rate: float = 1e-3
    fine_rate: float = 3e-4
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    mixup: float = 0.3
    batch_norm: bool = True
    weight_averaging: float = 0.0
    seed: int = 0
    hold_out: str = "patients"
    lesson: str = "labels"
    blend: str = "mixup"
    layer_decay: float = 1.0
    precise_batch_norm: bool = False

    @property
    def epochs(self) -> int:
        """Epochs of both stages."""
        return self.head_epochs + self.fine_epochs

    def as_recorded(self) -> dict[str, Any]:
        """The recipe as the run's record keeps it, with a weights file by its hash."""
        recorded = asdict(self)
        if self.weights not in ("imagenet", "none"):
            content = Path(self.weights).read_bytes()
            recorded["weights"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
        return recorded


def recipe_of(record: dict[str, Any]) -> dict[str, Any]:
    """The recipe of a run's record. Settings that did not exist then have their present default."""
    return asdict(Recipe()) | record.get("recipe", {})

"""The two stages of training: what is trained in each, by which loss and at which rate."""

import math

import keras

from train.fit.networks import freeze_backbone
from train.fit.recipe import Recipe

WARM_UP_SHARE = 0.1


def compile_stage(model: keras.Model, recipe: Recipe, *, head_only: bool, steps: int) -> None:
    """Prepare a network for one stage.

    Args:
        head_only: the first stage, in which the backbone is frozen.
        steps: batches of an epoch, which the learning rate follows.
    """
    freeze_backbone(model, head_only)
    epochs = recipe.head_epochs if head_only else recipe.fine_epochs
    rate = recipe.head_rate if head_only else recipe.fine_rate
    model.compile(
        optimizer=_optimizer(recipe, steps * epochs, rate),
        loss=keras.losses.BinaryCrossentropy(
            from_logits=True, label_smoothing=recipe.label_smoothing
        ),
        weighted_metrics=[keras.metrics.AUC(from_logits=True, name="auroc", num_thresholds=1000)],
    )


def _optimizer(recipe: Recipe, steps: int, peak_rate: float) -> keras.optimizers.Optimizer:
    warm_up = math.ceil(WARM_UP_SHARE * steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=0.0,
        warmup_target=peak_rate,
        warmup_steps=warm_up,
        decay_steps=steps - warm_up,
    )
    return keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay)

"""The record of the clinic's own operating point."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.local_validation.decision_record import RecordError, Return
from desktop.local_validation.local_operating_point import (
    POINT_OF_ANOTHER_MODEL,
    POINTS,
    RECORD_DAMAGED,
    LocalPoint,
)
from desktop.local_validation.performance import LocalThreshold, Share
from models.model import Model

CHOSEN = LocalThreshold(0.8312, Share(28, 30), Share(31, 40))
RETURN = Return("2026-03-04T10:00:00+00:00", "CD")


def point(model: Model) -> LocalPoint:
    folder = "/films {ward}"
    return LocalPoint("2026-03-03T10:00:00+00:00", "AB", model.card.sha256, folder, 0.95, CHOSEN)


def test_every_decision_stays_and_the_last_one_counts(shipped_model: Model, tmp_path: Path) -> None:
    path, card = tmp_path / "new folder" / "operating point.json", shipped_model.card
    chosen = point(shipped_model)
    assert (POINTS.load(path), POINTS.current(path, card)) == ([], None)
    POINTS.add(path, chosen)
    assert POINTS.current(path, card) == chosen
    POINTS.add(path, RETURN)
    assert POINTS.current(path, card) is None
    assert POINTS.load(path) == [chosen, RETURN]


def test_a_point_of_another_model_is_refused(shipped_model: Model, tmp_path: Path) -> None:
    path = tmp_path / "operating point.json"
    POINTS.add(path, replace(point(shipped_model), model_sha256="0" * 64))
    with pytest.raises(RecordError) as caught:
        POINTS.current(path, shipped_model.card)
    assert caught.value.message == POINT_OF_ANOTHER_MODEL


def test_a_share_of_nothing_is_damage(shipped_model: Model, tmp_path: Path) -> None:
    path = tmp_path / "operating point.json"
    empty = replace(CHOSEN, sensitivity=Share(0, 0))
    POINTS.add(path, replace(point(shipped_model), chosen=empty))
    with pytest.raises(RecordError) as caught:
        POINTS.add(path, RETURN)
    assert caught.value.message == RECORD_DAMAGED.filled(path=str(path))

"""The record of the clinic's own operating point."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.local_validation.decision_record import RecordError, Return
from desktop.local_validation.local_operating_point import (
    POINT_OF_ANOTHER_MODEL,
    RECORD_DAMAGED,
    LocalPoint,
    current,
    load,
    save,
)
from desktop.local_validation.performance import LocalThreshold, Share
from models.model import Model

CHOSEN = LocalThreshold(0.8312, Share(28, 30), Share(31, 40))
RETURN = Return("2026-03-04T10:00:00+00:00", "CD")


def point(model: Model) -> LocalPoint:
    folder = "/films {ward}"
    return LocalPoint("2026-03-03T10:00:00+00:00", "AB", model.card.sha256, folder, 0.95, CHOSEN)


def test_the_record_comes_back_as_it_was_and_its_last_decision_counts(
    shipped_model: Model, tmp_path: Path
) -> None:
    path = tmp_path / "new folder" / "operating point.json"
    assert load(path) == []
    chosen = point(shipped_model)
    records: list[list[LocalPoint | Return]] = [[], [chosen], [chosen, RETURN]]
    for record in records:
        save(path, record)
        assert load(path) == record
    assert current([RETURN, chosen], shipped_model.card) == chosen
    assert current([chosen, RETURN], shipped_model.card) is None
    assert current([], shipped_model.card) is None


def test_a_point_of_another_model_is_refused(shipped_model: Model) -> None:
    other = replace(point(shipped_model), model_sha256="0" * 64)
    with pytest.raises(RecordError) as caught:
        current([other], shipped_model.card)
    assert caught.value.message == POINT_OF_ANOTHER_MODEL


def test_a_share_of_nothing_is_damage(shipped_model: Model, tmp_path: Path) -> None:
    path = tmp_path / "operating point.json"
    empty = replace(CHOSEN, sensitivity=Share(0, 0))
    save(path, [replace(point(shipped_model), chosen=empty)])
    with pytest.raises(RecordError) as caught:
        load(path)
    assert caught.value.message == RECORD_DAMAGED.filled(path=str(path))

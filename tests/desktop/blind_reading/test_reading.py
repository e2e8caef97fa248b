"""Two people, one after the other, and then together."""

import pytest

from desktop.blind_reading.reading import Turn
from tests.desktop.blind_reading.answers import (
    CONSOLIDATION,
    INFILTRATE,
    NONE,
    WHEN,
    new_reading,
    read,
)

SCORES = [0.1] * 6


def test_the_turns_follow_each_other() -> None:
    reading = new_reading(SCORES)
    assert reading.turn is Turn.FIRST
    reading = reading.joined_by("AB")
    first_order = reading.order
    for film in first_order:
        reading = reading.answered(film, NONE)
    # Until the person says that it is finished, an answer can still be changed.
    assert reading.turn is Turn.FIRST
    reading = reading.answered("3", INFILTRATE).finished(WHEN)
    assert reading.turn is Turn.SECOND
    assert reading.answers == {}
    reading = reading.joined_by("CD")
    assert reading.order != first_order
    assert sorted(reading.order) == sorted(first_order)
    for film in reading.order:
        reading = reading.answered(film, NONE)
    reading = reading.finished(WHEN)
    assert reading.turn is Turn.TOGETHER
    assert reading.order == ["3"]
    reading = reading.answered("3", CONSOLIDATION)
    assert reading.turn is Turn.NOBODY
    assert reading.counted("3") == CONSOLIDATION
    assert reading.counted("2") == NONE


def test_readers_who_agree_need_no_talk() -> None:
    assert read(SCORES, [NONE] * 6, [NONE] * 6).agreed == {}


def test_what_cannot_be_is_refused() -> None:
    reading = new_reading(SCORES)
    with pytest.raises(ValueError, match="nobody has begun"):
        reading.answered("1", NONE)
    reading = reading.joined_by("AB")
    with pytest.raises(ValueError, match="films are left"):
        reading.finished(WHEN)
    with pytest.raises(ValueError, match="not to be read"):
        reading.answered("9", NONE)
    with pytest.raises(ValueError, match="nobody can begin"):
        reading.joined_by("CD")
    for film in reading.order:
        reading = reading.answered(film, NONE)
    with pytest.raises(ValueError, match="another one"):
        reading.finished(WHEN).joined_by("ab")

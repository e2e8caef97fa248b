"""Messages: their English, their way through JSON, and the system's reasons."""

import errno
import os
import pickle
from datetime import date

import pytest

from models.message import Message, MessageError, Number, from_json, joined, reason_of, to_json

LYING = Message("film-was-turned", "The film was {lying} and was put right; check it.")
TURNED = Message("upside-down", "upside down")
CHOSEN = Message("chosen", "Chosen on {day} in {folder} from {threshold} on, by {count} films.")


def filled() -> tuple[Message, ...]:
    chosen = CHOSEN.filled(
        day=date(2026, 3, 7), folder="ward {2}", threshold=Number(0.5, 4), count=12
    )
    return LYING.filled(lying=TURNED), chosen


def test_a_message_is_a_sentence_in_english_with_its_values() -> None:
    assert joined(filled()) == (
        "The film was upside down and was put right; check it. "
        "Chosen on 7 March 2026 in ward {2} from 0.5000 on, by 12 films."
    )


def test_messages_come_back_from_json_as_they_were() -> None:
    assert from_json(to_json(filled())) == filled()
    assert from_json(to_json([])) == ()


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"code": "a"}]', '{"a": 1}', "[[]]", "null"])
def test_what_is_no_message_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # either check may find it first
        from_json(text)


def test_an_error_keeps_its_message_between_processes() -> None:
    error = MessageError(filled()[0])
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.message, str(copy)) == (error.message, str(error.message))


@pytest.mark.parametrize(
    "number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EIO]
)
def test_the_systems_usual_reasons_are_messages_in_the_systems_own_english(number: int) -> None:
    reason = reason_of(OSError(number, "in another language"))
    assert isinstance(reason, Message)
    assert str(reason) == os.strerror(number)


def test_a_rare_reason_is_told_as_the_system_tells_it() -> None:
    assert (
        reason_of(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    )
    assert reason_of(OSError("no number")) == "no number"

"""The readings of this clinic, and who put which of them to use, in a file of their own.

The file is written after each answer, so a power cut costs the answer that was being given. It
holds hashes of films and no name, number or path. Whoever has the films can find them by the hash.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.blind_reading.form import Answer, Quality, Sign
from desktop.blind_reading.reading import (
    MAX_READERS,
    ClinicGate,
    DrawnFilm,
    Limits,
    Reader,
    Reading,
)
from desktop.results.atomic_write import whole_file
from desktop.store.database import create_private
from models.gate.clinic_films import ClinicFilms
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

RECORD_FORMAT = 1
# Asked of readings that were begun before anything was asked of the specificity: what
# `measure.default_limits` proposed for the model of that time at its usual marking level.
EARLIER_SPECIFICITY = 0.71

READING_UNREADABLE = Message(
    "reading-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or "
        "move it away and begin again.",
    ),
)
READING_DAMAGED = Message(
    "reading-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of the blind reading, {path}, is damaged or comes from a newer version of the "
        "program; move it away, and begin again.",
    ),
)
READING_NOT_KEPT = Message(
    "reading-not-kept",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The blind reading could not be saved in {path} ({reason}); make room, and try again.",
    ),
)
READING_CHANGED = Message(
    "reading-changed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Another window of the program has changed the blind reading, so this was not saved; open "
        "the blind reading again.",
    ),
)


class ReadingError(MessageError):
    """The record cannot be used."""


@dataclass(frozen=True)
class Adoption:
    """The decision to compare later films with those of a reading, or to stop that.

    Attributes:
        decided_at: ISO 8601, UTC.
        reading: `Reading.begun_at` of the one that was put to use; empty to go back to the model's
            own films.
    """

    decided_at: str
    initials: str
    reading: str


@dataclass(frozen=True)
class Record:
    """All that was read and decided, the oldest first."""

    readings: tuple[Reading, ...] = ()
    adoptions: tuple[Adoption, ...] = ()

    def adopted(self, model_sha256: str) -> tuple[Reading, Adoption] | None:
        """The reading in use, and who decided so; None if there is none of this model."""
        last = self.adoptions[-1] if self.adoptions else None
        for reading in self.readings:
            if last and reading.begun_at == last.reading and reading.model_sha256 == model_sha256:
                return reading, last
        return None


def load(path: Path) -> Record:
    """The whole record; empty if there is none.

    Raises:
        ReadingError: they cannot be read or are damaged.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != RECORD_FORMAT:
            raise ValueError("another format")
        return Record(
            tuple(_reading(each) for each in document["readings"]),
            tuple(_adoption(each) for each in document["adoptions"]),
        )
    except FileNotFoundError:
        return Record()
    except OSError as error:
        unreadable = READING_UNREADABLE.filled(path=str(path), reason=reason_of(error))
        raise ReadingError(unreadable) from error
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ReadingError(READING_DAMAGED.filled(path=str(path))) from error


def save(path: Path, record: Record, before: Record | None = None) -> None:
    """Write the whole record. After a power cut the file holds the old one or the new one, whole.

    Args:
        before: what the file held when this was read from it; None to replace whatever it holds.

    Raises:
        ReadingError: it cannot be written, or another window has changed it; the old one stays.
    """
    if before is not None and load(path) != before:
        raise ReadingError(READING_CHANGED)
    document = {
        "format": RECORD_FORMAT,
        "readings": [_plain(each) for each in record.readings],
        "adoptions": [asdict(each) for each in record.adoptions],
    }
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with whole_file(path) as unfinished:
            create_private(unfinished)
            unfinished.write_text(json.dumps(document, indent=1), encoding="utf-8")
    except OSError as error:
        not_kept = READING_NOT_KEPT.filled(path=str(path), reason=reason_of(error))
        raise ReadingError(not_kept) from error


def _adoption(parsed: dict[str, Any]) -> Adoption:
    return Adoption(_time(parsed["decided_at"]), str(parsed["initials"]), str(parsed["reading"]))


def _plain(reading: Reading) -> dict[str, Any]:
    gate = reading.gate
    plain = asdict(replace(reading, gate=None))
    if gate:
        plain["gate"] = {"model_key": gate.model_key, "films": gate.films.to_json()}
    for answers in (plain["agreed"], *(reader["answers"] for reader in plain["readers"])):
        for answer in answers.values():
            answer["signs"] = sorted(answer["signs"])
    return plain


def _reading(parsed: dict[str, Any]) -> Reading:
    reading = Reading(
        begun_at=_time(parsed["begun_at"]),
        seed=int(parsed["seed"]),
        children=int(parsed["children"]),
        model=str(parsed["model"]),
        model_sha256=str(parsed["model_sha256"]),
        threshold=_probability(parsed["threshold"]),
        machine=str(parsed["machine"]),
        limits=Limits(
            sensitivity=_probability(parsed["limits"]["sensitivity"]),
            specificity=_probability(parsed["limits"].get("specificity", EARLIER_SPECIFICITY)),
            auroc=_probability(parsed["limits"]["auroc"]),
        ),
        films=tuple(_film(each) for each in parsed["films"]),
        readers=tuple(_reader(each) for each in parsed["readers"]),
        agreed=_answers(parsed["agreed"]),
        gate=_gate(parsed.get("gate")),
    )
    _check(reading)
    return reading


def _check(reading: Reading) -> None:
    """Check that the parts of a reading fit together.

    Raises:
        ValueError: they do not.
    """
    films = {film.sha256 for film in reading.films}
    answered = [reading.agreed, *(reader.answers for reader in reading.readers)]
    if not films or len(films) != len(reading.films) or reading.children < len(films):
        raise ValueError("its films are none, or too many")
    if any(not answers.keys() <= films for answers in answered):
        raise ValueError("an answer is about no film of it")
    if len(reading.readers) > MAX_READERS:
        raise ValueError("too many people read it")
    for reader in reading.readers:
        if reader.finished_at and len(reader.answers) < len(films):
            raise ValueError("a person finished without all films")
    if any(not reader.finished_at for reader in reading.readers[:-1]):
        raise ValueError("the second person began too early")


def _gate(parsed: dict[str, Any] | None) -> ClinicGate | None:
    """None for a reading of a version that fitted none."""
    if parsed is None:
        return None
    return ClinicGate(str(parsed["model_key"]), ClinicFilms.from_json(parsed["films"]))


def _film(parsed: dict[str, Any]) -> DrawnFilm:
    return DrawnFilm(
        str(parsed["sha256"]),
        _probability(parsed["probability"]),
        _measured(parsed["distance"]),
        _measured(parsed["brightness"]),
    )


def _measured(parsed: float | None) -> float | None:
    number = None if parsed is None else float(parsed)
    if number is not None and not math.isfinite(number):
        raise ValueError("a number is not finite")
    return number


def _reader(parsed: dict[str, Any]) -> Reader:
    finished = str(parsed["finished_at"])
    return Reader(
        str(parsed["initials"]), _answers(parsed["answers"]), finished and _time(finished)
    )


def _answers(parsed: Mapping[str, Any]) -> dict[str, Answer]:
    return {
        film: Answer(
            Quality(each["quality"]),
            frozenset(Sign(sign) for sign in each["signs"]),
            _time(each["given_at"]),
        )
        for film, each in parsed.items()
    }


def _time(text: str) -> str:
    datetime.fromisoformat(text)
    return text


def _probability(parsed: float) -> float:
    probability = float(parsed)
    if not 0 <= probability <= 1:
        raise ValueError("a probability is none")
    return probability

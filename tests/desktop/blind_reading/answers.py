"""Readings for the tests, with what two people say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.blind_reading.form import Answer, Quality, Sign
from desktop.blind_reading.reading import DrawnFilm, Limits, Reading, Turn

WHEN = "2026-11-30T10:00:00+00:00"
LIMITS = Limits(sensitivity=0.8, specificity=0.8, auroc=0.8)


def answer(*signs: Sign, quality: Quality = Quality.INTERPRETABLE) -> Answer:
    return Answer(quality, frozenset(signs), WHEN)


NONE = answer()
CONSOLIDATION = answer(Sign.CONSOLIDATION)
INFILTRATE = answer(Sign.INFILTRATE)
UNINTERPRETABLE = answer(quality=Quality.UNINTERPRETABLE)


def new_reading(scores: Sequence[float], **changes: object) -> Reading:
    """A reading of films "0", "1" and so on that nobody has begun."""
    films = tuple(DrawnFilm(str(number), score, 0.5, 120.0) for number, score in enumerate(scores))
    reading = Reading(
        begun_at=WHEN,
        seed=1,
        children=len(films),
        model="pneumonia 12345678",
        model_sha256="0" * 64,
        threshold=0.5,
        machine="CR, room 2",
        limits=LIMITS,
        films=films,
    )
    return replace(reading, **changes)  # type: ignore[arg-type]


def read(
    scores: Sequence[float],
    first: Sequence[Answer],
    second: Sequence[Answer],
    agreed: Mapping[str, Answer] | None = None,
    **changes: object,
) -> Reading:
    """A reading that is over; where the two differ, the first is right unless `agreed` says so."""
    reading = new_reading(scores, **changes)
    for initials, answers in (("AB", first), ("CD", second)):
        reading = reading.joined_by(initials)
        for number, each in enumerate(answers):
            reading = reading.answered(str(number), each)
        reading = reading.finished(WHEN)
    while reading.turn is Turn.TOGETHER:
        film = next(film for film in reading.order if film not in reading.answers)
        reading = reading.answered(film, (agreed or {}).get(film, first[int(film)]))
    return reading

"""A blind reading: the drawn films, and what two people say of them, one after the other.

Where the two differ, they look at the film again together, and the answer that they agree on
counts. To leave such films out would leave the difficult ones out, and flatter the program.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from desktop.blind_reading.form import Answer
from models.gate.clinic_films import ClinicFilms

MAX_READERS = 2


class Turn(StrEnum):
    """Who reads now."""

    FIRST = "first"
    SECOND = "second"
    TOGETHER = "together"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class DrawnFilm:
    """A film to read, with what the program says of it; see `draw.Candidate`."""

    sha256: str
    probability: float
    distance: float | None
    brightness: float | None


@dataclass(frozen=True, slots=True)
class Limits:
    """What the lower ends of three figures must reach before the program is used here, 0 to 1."""

    sensitivity: float
    specificity: float
    auroc: float


@dataclass(frozen=True)
class Reader:
    """A person who reads.

    Attributes:
        answers: by `DrawnFilm.sha256`.
        finished_at: ISO 8601, UTC; empty while answers may still be changed.
    """

    initials: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    finished_at: str = ""


@dataclass(frozen=True)
class ClinicGate:
    """The read films as a second reference of the gate; see `clinic_gate`.

    Attributes:
        model_key: `desktop.results.scored_film.model_key` of the model that it was fitted for.
    """

    model_key: str
    films: ClinicFilms


@dataclass(frozen=True)
class Reading:
    """A draw and its answers. Every change gives a new value.

    Attributes:
        begun_at: ISO 8601, UTC.
        seed: of the draw.
        children: how many children's films were there to draw from.
        model: `models.model.Model.label`.
        threshold: the program marks a film from this probability on.
        machine: the X-ray machine, in the words of whoever began.
        limits: chosen before anyone saw a figure.
        films: in the order in which the first person reads them.
        readers: nobody, one or two.
        agreed: what the two agreed on where they differed.
        gate: None until it was fitted.
    """

    begun_at: str
    seed: int
    children: int
    model: str
    model_sha256: str
    threshold: float
    machine: str
    limits: Limits
    films: tuple[DrawnFilm, ...]
    readers: tuple[Reader, ...] = ()
    agreed: Mapping[str, Answer] = field(default_factory=dict)
    gate: ClinicGate | None = None

    @property
    def turn(self) -> Turn:
        """Who reads now."""
        finished = sum(bool(reader.finished_at) for reader in self.readers)
        if finished < MAX_READERS:
            return (Turn.FIRST, Turn.SECOND)[finished]
        return Turn.NOBODY if self.differing <= self.agreed.keys() else Turn.TOGETHER

    @property
    def reader(self) -> Reader | None:
        """Whose turn it is, if that is one person who has begun."""
        last = self.readers[-1] if self.readers else None
        return last if last and not last.finished_at else None

    @property
    def differing(self) -> set[str]:
        """The films on which the two come to different conclusions, as far as both have read."""
        if len(self.readers) < MAX_READERS:
            return set()
        first, second = (reader.answers for reader in self.readers)
        return {
            film
            for film in first.keys() & second.keys()
            if first[film].conclusion is not second[film].conclusion
        }

    @property
    def order(self) -> list[str]:
        """The films of this turn. The second person has another order, and tires at other films."""
        films = [film.sha256 for film in self.films]
        match self.turn:
            case Turn.SECOND:
                random.Random(self.seed + 1).shuffle(films)
            case Turn.TOGETHER:
                differing = self.differing
                return [film for film in films if film in differing]
            case Turn.NOBODY:
                return []
        return films

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers of this turn so far."""
        if self.turn in (Turn.TOGETHER, Turn.NOBODY):
            return self.agreed
        return self.reader.answers if self.reader else {}

    def joined_by(self, initials: str) -> Self:
        """The next person begins.

        Raises:
            ValueError: it is nobody's turn to begin, or the first person cannot be the second.
        """
        if self.reader or self.turn not in (Turn.FIRST, Turn.SECOND):
            raise ValueError("nobody can begin now")
        if initials.casefold() in (reader.initials.casefold() for reader in self.readers):
            raise ValueError("the second person has to be another one")
        return replace(self, readers=(*self.readers, Reader(initials)))

    def answered(self, film: str, answer: Answer) -> Self:
        """An answer of whoever reads now; it replaces an earlier one on the same film.

        Raises:
            ValueError: it is nobody's turn, or the film is not among theirs.
        """
        if film not in self.order:
            raise ValueError("the film is not to be read now")
        if self.turn is Turn.TOGETHER:
            return replace(self, agreed={**self.agreed, film: answer})
        if self.reader is None:
            raise ValueError("nobody has begun")
        answers = {**self.reader.answers, film: answer}
        return self._with_last(replace(self.reader, answers=answers))

    def finished(self, when: str) -> Self:
        """Whoever reads alone is done, and can change nothing more.

        Args:
            when: ISO 8601, UTC.

        Raises:
            ValueError: nobody reads alone, or films are left.
        """
        if self.reader is None or len(self.reader.answers) < len(self.films):
            raise ValueError("films are left")
        return self._with_last(replace(self.reader, finished_at=when))

    def counted(self, film: str) -> Answer:
        """The answer that counts in the end, of a reading that is over."""
        return self.agreed.get(film) or self.readers[0].answers[film]

    def _with_last(self, reader: Reader) -> Self:
        return replace(self, readers=(*self.readers[:-1], reader))

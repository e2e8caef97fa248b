"""A run, from the list of films to their rows, which the window and the command line keep and show.

Read this module first. It shows in which order things happen; the packages it calls do the work.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop.reading.patient.details import Details
from desktop.results.scored_film import Scored
from desktop.scoring.arriving import arriving_films
from desktop.scoring.awake import awake
from desktop.scoring.batch import score_pictures
from desktop.scoring.control import Control
from desktop.scoring.details_rules import DetailsBeside
from desktop.sources.watch_folder import FolderWatch
from models.message import Message
from models.model import Model


@dataclass(frozen=True)
class Arrived:
    """This many more films will get a row."""

    films: int


@dataclass(frozen=True)
class TakenOver:
    """This many of the films that arrived have an earlier row, and are not scored again."""

    films: int


@dataclass(frozen=True)
class Waiting:
    """All films of a watched folder have their rows; more may come."""


Event: TypeAlias = Arrived | TakenOver | Waiting | Scored


def run(
    films: Sequence[Path] | FolderWatch,
    root: Path,
    model: Model,
    threshold: float,
    control: Control,
    *,
    report: Callable[[Message], None],
    known: Callable[[Path], Scored | None] | None = None,
    wanted: Callable[[Path], bool] | None = None,
    typed: Callable[[Scored], Details] | None = None,
    jobs: int | None = None,
) -> Iterator[Event]:
    """Score films, and give each row as soon as it is known; the computer stays awake meanwhile.

    Args:
        films: the chosen films, or a folder that is watched until the run is stopped.
        root: the folder that the rows' file names are relative to.
        threshold: on the calibrated probability.
        control: pauses or stops the run.
        report: takes a message when a watched folder is lost or found again, and one for each
            table of patients that was not used, or not all of it.
        known: gives the earlier row of a film, or None.
        wanted: whether a film gets a row at all; every film does if this is None.
        typed: gives the details that somebody typed earlier beside a film that was scored now.
        jobs: threads that score; see `score_pictures`.
    """
    details = DetailsBeside(root)
    with awake():
        for arrived in _arrivals(films, control, report):
            if arrived is None:
                yield Waiting()
                continue
            details.expect(arrived)
            to_do = arrived if wanted is None else list(filter(wanted, arrived))
            yield Arrived(len(to_do))
            if known is not None:
                to_do = yield from _take_over(to_do, known, control, details)
            for film in score_pictures(to_do, root, model, threshold, jobs, control):
                yield details.added(film, typed(film) if typed else None)
        for left_out in details.left_out():
            report(left_out)


def _arrivals(
    films: Sequence[Path] | FolderWatch, control: Control, report: Callable[[Message], None]
) -> Iterator[Sequence[Path] | None]:
    """Films as they come; None when a watched folder has no more for now."""
    if not isinstance(films, FolderWatch):
        yield films
        return
    yield None
    for arrived in arriving_films(films, control, report):
        yield arrived
        yield None


def _take_over(
    films: Sequence[Path],
    known: Callable[[Path], Scored | None],
    control: Control,
    details: DetailsBeside,
) -> Generator[Event, None, list[Path]]:
    """Give the rows that are known; returns the films that are still to be scored."""
    rest, taken_over = [], 0
    for path in films:
        if not control.may_go_on():
            break
        if (earlier := known(path)) is None:
            rest.append(path)
        else:
            taken_over += 1
            yield details.added(earlier)
    yield TakenOver(taken_over)
    return rest

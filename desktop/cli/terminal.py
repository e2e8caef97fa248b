"""The terminal: what is said there, how far a run is, and Ctrl-C."""

import io
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, TextIO, TypeVar

from tqdm import tqdm

from desktop.scoring.control import Control
from models.message import Message

Result = TypeVar("Result")

# Exit codes; `start_failure` has the others.
FINISHED, UNUSABLE, INCOMPLETE = 0, 2, 4


def prepare_streams() -> None:
    """Let a missing or a narrow terminal not end a run."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # Open until the end. A code page of the system may lack the letters of a name.
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, stream)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(words: Message | str, stream: TextIO) -> None:
    """Show it to the user; a closed pipe, or a log on a disk that is full, costs no row."""
    with _if_anybody_takes_it(stream):
        tqdm.write(str(words), file=stream)
        stream.flush()


def warn(words: Message | str) -> None:
    """Show it beside the results, which may go into another program."""
    say(words, sys.stderr)


def print_table(cells: Sequence[Sequence[object]]) -> None:
    """Show a table, with titles on the left and numbers on the right, and an empty line."""
    lines = [[str(cell) for cell in line] for line in cells]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for title, *numbers in lines:
        parts = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True)]
        say("  ".join([title.ljust(widths[0]), *parts]), sys.stdout)
    say("", sys.stdout)


def show_what_was_printed() -> None:
    """Show it before the program ends, when Python would complain of a closed pipe."""
    for stream in (sys.stdout, sys.stderr):
        with _if_anybody_takes_it(stream):
            stream.flush()


@contextmanager
def _if_anybody_takes_it(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except OSError:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())


def progress_bar() -> "tqdm[NoReturn]":
    """A bar for a run of which films may still come; nothing if the output is not a terminal."""
    return tqdm(total=0, unit="film", disable=None, dynamic_ncols=True)


def with_progress(films: Iterator[Result], total: int | None = None) -> Iterator[Result]:
    """Show beside what comes of films how far they are; how many there are may not be known."""
    # `disable=None`: nothing where the output is not a terminal.
    return iter(tqdm(films, total=total, unit="film", disable=None, dynamic_ncols=True))


@contextmanager
def stopped_by_signals(control: Control) -> Iterator[None]:
    """The first Ctrl-C or SIGTERM ends the run in good order, a second one at once."""
    previous: dict[signal.Signals, object] = {}

    def stop(number: int, frame: object) -> None:
        control.stop()
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGINT, signal.SIGTERM):
        previous[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

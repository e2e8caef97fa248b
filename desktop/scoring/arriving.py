"""The films of a watched folder, as they arrive during a run."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.scoring.control import Control
from desktop.sources.watch_folder import FolderWatch
from models.message import QT_TRANSLATE_NOOP, Message

POLL_SECONDS = 2.0

LOST = Message(
    "folder-lost",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{folder} cannot be opened any more; check the cable or the network. Watching then resumes "
        "automatically.",
    ),
)
FOUND_AGAIN = Message(
    "folder-found-again",
    QT_TRANSLATE_NOOP("Scoring", "{folder} can be opened again; watching resumes."),
)


def arriving_films(
    watch: FolderWatch, control: Control, report: Callable[[Message], None]
) -> Iterator[list[Path]]:
    """Give the films of a folder as they arrive, some at a time, until the run is stopped.

    Args:
        report: takes one message when a folder cannot be opened any more, and one when it can be
            opened again.
    """
    lost: set[Path] = set()
    while control.may_go_on():
        begun = time.monotonic()
        films = watch.poll()
        took = time.monotonic() - begun
        # While the root cannot be opened, nothing is known of the folders in it.
        now_lost = watch.unreadable | (lost if watch.root in watch.unreadable else set())
        for folder in sorted(now_lost - lost):
            report(LOST.filled(folder=str(folder)))
        for folder in sorted(lost - now_lost):
            report(FOUND_AGAIN.filled(folder=str(folder)))
        lost = now_lost
        if films:
            yield films
        # A slow network takes long to list a folder, and then gets a rest that is as long.
        control.rest(max(POLL_SECONDS, took))

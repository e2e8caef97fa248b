"""Scoring what a user may choose, as the program does it."""

from pathlib import Path

from desktop.results.row import Row
from desktop.scoring.batch import score_pictures
from desktop.sources.selection import Source
from models.interpreter import Model


def score(path: Path, model: Model) -> dict[str, Row]:
    """The rows of a folder, an archive, a disc or a file, by the name of the film."""
    source = Source.of([path])
    pictures = source.list_pictures().pictures
    return {
        scored.row.file: scored.row
        for scored in score_pictures(pictures, source.root, model, 0.5, 1)
    }

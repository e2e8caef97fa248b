"""Scoring what a user may choose, in the test's own process: those of a run start slowly."""

from pathlib import Path

from desktop.results.row import Row
from desktop.scoring.scorer import Scorer
from desktop.sources.selection import Source
from models.model import Model


def score(path: Path, model: Model) -> dict[str, Row]:
    """The rows of a folder, an archive, a disc or a file, by the name of the film."""
    source = Source.of([path])
    scorer = Scorer(model, source.root, 0.5)
    rows = (scorer.score(picture).row for picture in source.list_pictures().pictures)
    return {row.file: row for row in rows}

"""What is known of a film: its row, its map and small picture, and its figures for drift."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.results.decision import Decision
from desktop.results.row import Row, Status, now
from models.card import ModelCard
from models.message import Message

# Raise it with every change to a film's row. Kept rows of another version are scored again.
SCORING_VERSION = 9


@dataclass(frozen=True, slots=True)
class Scored:
    """A file's row, what the window shows beside it, and the figures that show drift.

    Attributes:
        cam: float32, (7, 7), the class-activation map; None when the file could not be read.
        thumbnail: a grey JPEG, longest side 64; None likewise.
        decisions: those that people did not take back; the last one counts.
        distance: from the films that the model knows; None likewise.
        brightness: mean grey value as the film lies, 0 to 255; None likewise.
        typed, listed: whose film it is, as somebody typed it, and as `patients.csv` says it. The
            row heeds both; see `scoring.details_rules`.
        own: the row by the file alone; None where the details change nothing of it.
    """

    path: Path
    row: Row
    cam: np.ndarray | None = None
    thumbnail: bytes | None = None
    distance: float | None = None
    brightness: float | None = None
    decisions: tuple[Decision, ...] = ()
    typed: Details = NO_DETAILS
    listed: Details = NO_DETAILS
    own: Row | None = None

    @property
    def identity(self) -> tuple[Path, str]:
        """Which film it is: a file that changes in a watched folder has a row for each content."""
        return self.path, self.row.sha256

    @property
    def by_file(self) -> Row:
        """The row by the file alone."""
        return self.own or self.row

    @property
    def decision(self) -> Decision | None:
        """The decision that counts."""
        return self.decisions[-1] if self.decisions else None


def failed(
    path: Path, root: Path, threshold: float, model: str, reason: Message, sha256: str = ""
) -> Scored:
    """What is known of a file that could not be read."""
    return Scored(path, failed_row(name_in(path, root), threshold, model, reason, sha256))


def failed_row(name: str, threshold: float, model: str, reason: Message, sha256: str = "") -> Row:
    """The row of a file that could not be read; see `Row`."""
    return Row(
        file=name,
        status=Status.ERROR,
        finding=None,
        probability=None,
        threshold=threshold,
        remarks=(reason,),
        width=None,
        height=None,
        sha256=sha256,
        model=model,
        scored_at=now(),
    )


def name_in(path: Path, root: Path) -> str:
    """A film's name: its path below the chosen folder, with forward slashes."""
    return path.relative_to(root).as_posix()


def model_key(card: ModelCard) -> str:
    """A hash of what a row depends on besides its film: network, calibration, limits, rules."""
    facts = json.dumps([SCORING_VERSION, asdict(card)], sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()

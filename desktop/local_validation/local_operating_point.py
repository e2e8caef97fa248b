"""A clinic's own operating point: the record of who chose it, when, and on what films.

Every decision is kept, that to go back to the model's own points, too; the last one counts.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.local_validation.performance import LocalThreshold, Share
from desktop.results.atomic_write import whole_file
from models.card import ModelCard
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

RECORD_FORMAT = 1
LOCAL = "local"  # its name, beside those of the model's own points


POINT_OF_ANOTHER_MODEL = Message(
    "point-of-another-model",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The operating point chosen here belongs to another model and is not used; check how "
        "well this model does here, and choose anew.",
    ),
)
RECORD_UNREADABLE = Message(
    "record-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your own operating point, {path}, cannot be read ({reason}); allow "
        "reading it, or use a point of the model's.",
    ),
)
RECORD_DAMAGED = Message(
    "record-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your own operating point, {path}, is damaged; move it away, and choose "
        "the point anew.",
    ),
)
RECORD_NOT_KEPT = Message(
    "record-not-kept",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The operating point could not be kept in {path} ({reason}); make room, and choose it "
        "again.",
    ),
)


class LocalPointError(MessageError):
    """The record cannot be used."""


@dataclass(frozen=True)
class LocalPoint:
    """The decision that an operating point of the clinic's own is used.

    Attributes:
        decided_at: ISO 8601, UTC.
        initials: of who decided; empty where they were not given.
        model_sha256: of the model that it was decided for.
        folder: of the films that it was chosen on.
        wanted_sensitivity: that the threshold was to keep.
        chosen: the threshold and what it did on these films.
    """

    decided_at: str
    initials: str
    model_sha256: str
    folder: str
    wanted_sensitivity: float
    chosen: LocalThreshold


@dataclass(frozen=True)
class Return:
    """The decision that the model's own operating points are used again; see `LocalPoint`."""

    decided_at: str
    initials: str


def current(record: Sequence[LocalPoint | Return], card: ModelCard) -> LocalPoint | None:
    """The decision that counts now; None where the model's own points do.

    Raises:
        LocalPointError: it was made for another model.
    """
    last = record[-1] if record else None
    if not isinstance(last, LocalPoint):
        return None
    if last.model_sha256 != card.sha256:
        raise LocalPointError(POINT_OF_ANOTHER_MODEL)
    return last


def load(path: Path) -> list[LocalPoint | Return]:
    """The whole record, the oldest first; empty where there is none.

    Raises:
        LocalPointError: it cannot be read or is damaged.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != RECORD_FORMAT:
            raise ValueError("another format")
        return [_entry(each) for each in document["record"]]
    except FileNotFoundError:
        return []
    except OSError as error:
        unreadable = RECORD_UNREADABLE.filled(path=str(path), reason=reason_of(error))
        raise LocalPointError(unreadable) from error
    except (KeyError, TypeError, ValueError) as error:
        raise LocalPointError(RECORD_DAMAGED.filled(path=str(path))) from error


def save(path: Path, record: Sequence[LocalPoint | Return]) -> None:
    """Write the record; after a power cut it is the old one or the new one, whole.

    Raises:
        LocalPointError: it cannot be written; the old one stays.
    """
    document = {"format": RECORD_FORMAT, "record": [asdict(each) for each in record]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as unfinished:
            unfinished.write_text(json.dumps(document, indent=2), encoding="utf-8")
    except OSError as error:
        not_kept = RECORD_NOT_KEPT.filled(path=str(path), reason=reason_of(error))
        raise LocalPointError(not_kept) from error


def _entry(parsed: dict[str, Any]) -> LocalPoint | Return:
    when, initials = str(parsed["decided_at"]), str(parsed["initials"])
    datetime.fromisoformat(when)
    if "chosen" not in parsed:
        return Return(when, initials)
    return LocalPoint(
        when,
        initials,
        model_sha256=str(parsed["model_sha256"]),
        folder=str(parsed["folder"]),
        wanted_sensitivity=float(parsed["wanted_sensitivity"]),
        chosen=_threshold(parsed["chosen"]),
    )


def _threshold(parsed: dict[str, Any]) -> LocalThreshold:
    threshold = float(parsed["threshold"])
    if not 0 < threshold < 1:
        raise ValueError("the threshold is not between 0 and 1")
    return LocalThreshold(threshold, _share(parsed["sensitivity"]), _share(parsed["specificity"]))


def _share(parsed: dict[str, Any]) -> Share:
    count, of = int(parsed["count"]), int(parsed["of"])
    if not 0 <= count <= of or of == 0:
        raise ValueError("a share is none")
    return Share(count, of)

"""A record of what a clinic decided, in a file: every decision stays, and the last one counts."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from desktop.results.atomic_write import whole_file
from models.card import ModelCard
from models.message import Message, MessageError, reason_of

RECORD_FORMAT = 1


class RecordError(MessageError):
    """The record cannot be used."""


@dataclass(frozen=True)
class Return:
    """The decision to use what the model brings along again.

    Attributes:
        decided_at: ISO 8601, UTC.
        initials: those of the person who decided; empty if they were not given.
    """

    decided_at: str
    initials: str


Decided = TypeVar("Decided")


@dataclass(frozen=True)
class DecisionRecord(Generic[Decided]):
    """How decisions of one kind are kept.

    Attributes:
        parse: makes a decision of its JSON; raises KeyError, TypeError or ValueError if it is none.
        told_by: a field that every decision has, and no `Return`.
        fits: whether a decision was made for this model.
        of_another_model: what the user is told if it was not.
        unreadable, damaged, not_kept: what the user is told, with the path, and with the reason
            where there is one.
    """

    parse: Callable[[dict[str, Any]], Decided]
    told_by: str
    fits: Callable[[Decided, ModelCard], bool]
    of_another_model: Message
    unreadable: Message
    damaged: Message
    not_kept: Message

    def current(self, path: Path, card: ModelCard) -> Decided | None:
        """The decision that counts now; None if what the model brings along is in use.

        Raises:
            RecordError: the record cannot be used, or the decision is on another model.
        """
        last = next(reversed(self.load(path)), None)
        if last is None or isinstance(last, Return):
            return None
        if not self.fits(last, card):
            raise RecordError(self.of_another_model)
        return last

    def load(self, path: Path) -> list[Decided | Return]:
        """The whole record, the oldest decision first; empty if there is none.

        Raises:
            RecordError: it cannot be read or is damaged.
        """
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            if document["format"] != RECORD_FORMAT:
                raise ValueError("another format")
            return [self._entry(each) for each in document["record"]]
        except FileNotFoundError:
            return []
        except OSError as error:
            unreadable = self.unreadable.filled(path=str(path), reason=reason_of(error))
            raise RecordError(unreadable) from error
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise RecordError(self.damaged.filled(path=str(path))) from error

    def add(self, path: Path, decision: Decided | Return) -> None:
        """Add a decision. After a power cut the file holds the old record or the new one, whole.

        Raises:
            RecordError: the record cannot be read or written; it stays as it is.
        """
        record = [*self.load(path), decision]
        document = {
            "format": RECORD_FORMAT,
            "record": [asdict(each) for each in record],  # type: ignore[arg-type]  # a dataclass
        }
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as unfinished:
                unfinished.write_text(json.dumps(document, indent=2), encoding="utf-8")
        except OSError as error:
            not_kept = self.not_kept.filled(path=str(path), reason=reason_of(error))
            raise RecordError(not_kept) from error

    def _entry(self, parsed: dict[str, Any]) -> Decided | Return:
        datetime.fromisoformat(parsed["decided_at"])
        if self.told_by in parsed:
            return self.parse(parsed)
        return Return(str(parsed["decided_at"]), str(parsed["initials"]))

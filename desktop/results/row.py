"""One row of the results: what the program says of one file."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Self

from desktop.reading.dicom_header import Header
from models.calibration import AS_CALIBRATED, Calibration, LocalFit
from models.card import Unclear
from models.message import QT_TRANSLATE_NOOP, Message, joined

# The shares of children with pneumonia among those X-rayed that anybody may count.
LEAST_PREVALENCE, MOST_PREVALENCE = 0.001, 0.99

_BLANK = re.compile(r"\s")

UNCLEAR = Message(
    "unclear",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Between the two: the program cannot tell normal from pneumonia here. Look at the film.",
    ),
)


class Status(StrEnum):
    """Whether a file was scored, needs a person's eye first, or could not be read."""

    SCORED = "scored"
    REVIEW = "review"
    ERROR = "error"


class Finding(StrEnum):
    """What the probability means at the threshold."""

    PNEUMONIA = "pneumonia"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Here:
    """How the probabilities of a model are told for this clinic.

    Attributes:
        prevalence: the share of children with pneumonia among those X-rayed here.
        calibration: of the model.
        fit: to this clinic's films, if one was adopted.
    """

    prevalence: float
    calibration: Calibration
    fit: LocalFit = AS_CALIBRATED

    @property
    def is_fitted(self) -> bool:
        """Whether a fit to this clinic's films was adopted."""
        return self.fit != AS_CALIBRATED

    def probability(self, probability: float) -> float:
        """What a probability of the model is here, to 4 decimals."""
        return self.calibration.shifted(probability, self.prevalence, self.fit)


@dataclass(frozen=True, slots=True)
class Row:
    """One file's result.

    Attributes:
        file: path relative to the chosen folder, with forward slashes.
        finding: None unless the status is scored.
        probability: calibrated, rounded to 4 decimals; None when the file could not be read.
        remarks: why a film is for review or could not be read. For a scored film: what was done
            to it, and what to bear in mind. Mostly empty.
        width, height: pixels, upright; None when the file could not be read.
        sha256: of the file's bytes; empty when they could not be read.
        model: `models.model.Model.label`.
        scored_at: ISO 8601, UTC.
        header: what a DICOM file says, and people where it says nothing. The window shows the
            patient, and the CSV names the patient only on request.
        child, visit: what stands for them in a file that leaves the program; empty within it. See
            `results.visit`.
        prevalence_here: the share of children with pneumonia among those X-rayed here; None where
            nobody gave it.
        probability_here: what the probability is here; see `Here`. It decides nothing.
    """

    file: str
    status: Status
    finding: Finding | None
    probability: float | None
    threshold: float
    remarks: tuple[Message, ...]
    width: int | None
    height: int | None
    sha256: str
    model: str
    scored_at: str
    header: Header | None = field(default=None, repr=False)
    child: str = ""
    visit: str = ""
    prevalence_here: float | None = None
    probability_here: float | None = None

    @property
    def reason(self) -> str:
        """The remarks in English, as the CSV has them."""
        return joined(self.remarks)

    @property
    def reason_code(self) -> str:
        """The codes of the remarks, with a blank between them; see `docs/reason_codes.md`."""
        return " ".join(remark.code for remark in self.remarks)

    @property
    def verdict(self) -> str:
        """The result in one word: the finding, or the status of a film without one."""
        return str(self.status if self.finding is None else self.finding)

    @property
    def is_unclear(self) -> bool:
        """Whether the film is left to a person because of its probability alone."""
        return _is_unclear(self.status, self.remarks)

    @property
    def score_counts(self) -> bool:
        """Whether the probability counts: the film has a finding, or is only unclear."""
        return self.status is Status.SCORED or self.is_unclear

    def at_threshold(self, threshold: float, unclear: Unclear | None) -> Self:
        """The same result labelled by another threshold, without scoring again.

        Args:
            unclear: the band of the model that scored the film; None where nobody knows it. Then
                an unclear film stays so.
        """
        labelled = decides(self.status, self.remarks, unclear)
        if self.probability is None or not labelled:
            return self if threshold == self.threshold else replace(self, threshold=threshold)
        finding = finding_of(self.probability, threshold, unclear)
        if (finding, threshold) == (self.finding, self.threshold):
            return self
        notes = tuple(remark for remark in self.remarks if remark != UNCLEAR)
        return replace(
            self,
            status=Status.SCORED if finding else Status.REVIEW,
            finding=finding,
            threshold=threshold,
            remarks=notes if finding else (UNCLEAR, *notes),
        )

    def told_here(self, here: Here | None) -> Self:
        """The same result, with what its probability is here. The finding stays as it is.

        Args:
            here: by the model that scored the film; None if nobody knows the share of pneumonia.
        """
        prevalence = here.prevalence if here else None
        own = self.probability
        probability = here.probability(own) if here and own is not None else None
        if (prevalence, probability) == (self.prevalence_here, self.probability_here):
            return self
        return replace(self, prevalence_here=prevalence, probability_here=probability)


def decides(status: Status, remarks: tuple[Message, ...], unclear: Unclear | None) -> bool:
    """Whether the probability of a film decides its finding at each marking level.

    Args:
        status, remarks: of the film's row.
        unclear: see `Row.at_threshold`.
    """
    return status is Status.SCORED or (_is_unclear(status, remarks) and unclear is not None)


def _is_unclear(status: Status, remarks: tuple[Message, ...]) -> bool:
    return status is Status.REVIEW and UNCLEAR in remarks


def finding_of(probability: float, threshold: float, unclear: Unclear | None) -> Finding | None:
    """What a probability means at a threshold; None where it is unclear."""
    if unclear and unclear.at(threshold).holds(probability):
        return None
    return Finding.PNEUMONIA if probability >= threshold else Finding.NORMAL


def comparable(name: str) -> str:
    """A name to compare with another: without its case, and with each accented letter as one sign.

    macOS writes such a letter as two signs. People type one, and see no difference. Nor do they see
    what kind of blank stands between two words.
    """
    return _BLANK.sub(" ", unicodedata.normalize("NFC", name.casefold()))


def as_written(reason: str, codes: str = "as-written") -> tuple[Message, ...]:
    """The remarks of a row whose words alone are known, such as one read from a CSV."""
    return (Message(codes, "{text}").filled(text=reason),) if reason else ()


def now() -> str:
    """The time as rows hold it: ISO 8601, UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")

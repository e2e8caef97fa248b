"""What a film's row says once people have told whose film it is.

For each of number, age, sex and day the first of these counts that has one:

1. **The film's own header.** It came with the pixels, so no slip of the hand overrules it. Least of
   all does it make a child of one to five years out of a baby. Where a header leaves the age open,
   an age between its bounds is heard.
2. **What was typed** beside the film, because whoever did that looked at the film.
3. **The table** `patients.csv`. It was written for many films at once.

An age that people told obeys the same rules as a header's; see `scoring.header_rules`.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, age_told
from desktop.reading.patient.days import read_days
from desktop.reading.patient.details import Details
from desktop.results.row import UNCLEAR, Row, Status, comparable
from desktop.results.scored_film import Scored
from desktop.results.visit import known
from desktop.scoring import header_rules, review
from desktop.sources.patients_table import PatientsTables
from models.message import Message

# Neither F nor M (DICOM PS3.3, C.7.1.1).
_OTHER = "O"
# Two ages of one child may differ so much: some count years, and some count to the day of a visit.
_MONTHS_APART = 12


class DetailsBeside:
    """Adds what the tables beside the films say to the films of a run."""

    def __init__(self, root: Path) -> None:
        """Look for tables in the folders of the films, up to `root`."""
        self._tables = PatientsTables(root)

    def expect(self, films: Iterable[Path]) -> None:
        """Look for the lines of films before they are scored: no line may fit two films."""
        for film in films:
            self._tables.details_of(film)

    def added(self, film: Scored, typed: Details | None = None) -> Scored:
        """A film with the details of its line; with those that somebody typed earlier, too."""
        listed = self._tables.details_of(film.path)
        if listed is not None and contradicts(film.by_file.header, listed):
            self._tables.refuse(film.path)
            listed = Details()
        return with_details(film, typed=typed, listed=listed)

    def left_out(self) -> list[Message]:
        """One sentence for each table that could not be used, or not all of it."""
        return self._tables.left_out()


def with_details(
    film: Scored, *, typed: Details | None = None, listed: Details | None = None
) -> Scored:
    """A film with what people say of its patient, in place of what they said before.

    Args:
        typed, listed: None leaves what was said before.
    """
    typed = film.typed if typed is None else typed
    listed = film.listed if listed is None else listed
    if (typed, listed) == (film.typed, film.listed):
        return film
    own = film.by_file
    header = completed(own.header, typed.over(listed))
    row = own if header == own.header else _judged(own, header)
    return replace(film, row=row, own=None if row is own else own, typed=typed, listed=listed)


def lacks(header: Header | None) -> frozenset[str]:
    """Which fields of `Details` a header leaves to people."""
    header = header or Header()
    says = {
        "number": bool(known(header.patient_id)),
        "months": header.age is not None and header.age.value is not None,
        "sex": bool(header.sex) or header.patient_sex.strip().upper() == _OTHER,
        "day": bool(read_days(header.study_date)),
    }
    return frozenset(field for field, is_said in says.items() if not is_said)


def completed(header: Header | None, details: Details) -> Header | None:
    """A header with the details that it lacks; None where there is nothing at all."""
    wanted = lacks(header)
    own = header or Header()
    full = own
    if details.number and "number" in wanted:
        full = replace(full, patient_id=details.number, is_number_told=True)
    if details.months is not None and "months" in wanted and _admits(own.age, details.months):
        full = replace(full, age=age_told(details.months))
    if details.sex and "sex" in wanted:
        full = replace(full, patient_sex=details.sex)
    if details.day and "day" in wanted:
        full = replace(full, study_date=f"{details.day:%Y%m%d}")
    return header if full == own else full


def admits(header: Header | None, details: Details) -> bool:
    """Whether the age that people told lies within what a header leaves open."""
    return header is None or details.months is None or _admits(header.age, details.months)


def contradicts(header: Header | None, details: Details) -> bool:
    """Whether a header says otherwise of the patient, so that the details may be of another."""
    full = completed(header, details) or Header()
    number, months, sex = details.number, details.months, details.sex
    return (
        bool(number and _without_zeros(full.patient_id) != _without_zeros(number))
        or bool(sex and full.sex != sex)
        or not (months is None or _admits(full.age, months, _MONTHS_APART))
    )


def _admits(age: Age | None, months: int, apart: int = 0) -> bool:
    return age is None or age.least - apart <= months <= age.most + apart


def _without_zeros(number: str) -> str:
    """A number to compare with another: Excel loses the zeros before it."""
    return comparable(number.strip()).lstrip("0")


def _judged(own: Row, header: Header | None) -> Row:
    """A row by the file alone, judged again by a header that says more.

    It is the row that the scorer makes of such a header. Only where the header's own age kept the
    picture itself from being judged does the film stay for a person to look at.
    """
    row = replace(own, header=header)
    if own.status is Status.ERROR or header is None:
        return row
    if header.age == (own.header and own.header.age):
        return row
    reason = own.remarks[0] if own.status is Status.REVIEW and not own.is_unclear else None
    if reason is not None and reason.code in header_rules.NOT_OF_AGE:
        return row
    misfit = header_rules.age_misfit(header.age)
    dropped = set(header_rules.AGE_NOTES)
    if misfit is not None:
        dropped |= {UNCLEAR.code, *review.OF_SCORED_FILMS, *((reason.code,) if reason else ())}
    kept = [remark for remark in own.remarks if remark.code not in dropped]
    if misfit is not None:
        return replace(row, status=Status.REVIEW, finding=None, remarks=(misfit, *kept))
    if reason is None:
        return replace(row, remarks=(*kept, *header_rules.notes(header)))
    if reason in review.LEFT_TO_A_PERSON:
        return replace(row, remarks=(*kept, *header_rules.age_doubts(header)))
    return replace(row, remarks=tuple(kept))

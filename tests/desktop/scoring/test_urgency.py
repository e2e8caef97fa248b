"""The order in which films are to be looked at."""

from dataclasses import replace

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.row import UNCLEAR, Finding, Row, Status
from desktop.scoring import header_rules, review
from desktop.scoring.urgency import Priority, priority_of, urgency
from models.card import Unclear
from models.message import Message

ROW = Row("", Status.REVIEW, None, 0.99, 0.5, (), 9, 9, "", "", "")


def looked_at(file: str, reason: Message, probability: float = 0.99) -> Row:
    return replace(ROW, file=file, remarks=(reason,), probability=probability)


def scored(file: str, probability: float) -> Row:
    finding = Finding.PNEUMONIA if probability >= 0.5 else Finding.NORMAL
    return replace(ROW, file=file, status=Status.SCORED, finding=finding, probability=probability)


def infant(file: str, days: int, probability: float) -> Row:
    age = Age(days, Unit.DAYS, "PatientAge", days // 30, days // 30)
    row = looked_at(file, header_rules.INFANT, probability)
    return replace(row, header=Header(age=age))


IN_ORDER = [
    infant("newborn", 3, 0.01),
    infant("infant", 200, 0.99),
    scored("sick", 0.97),
    scored("marked", 0.62),
    looked_at("unclear, high", UNCLEAR, 0.55),
    looked_at("unclear, low", UNCLEAR, 0.45),
    looked_at("unfamiliar", review.UNFAMILIAR, 0.01),
    looked_at("blurred", review.BLURRED),
    replace(ROW, file="damaged", status=Status.ERROR, probability=None),
    looked_at("adult", header_rules.ADULT),
    scored("not marked", 0.4),
    scored("well", 0.02),
]


def test_the_dangerous_films_lead_and_the_well_children_come_last() -> None:
    keys = [urgency(row) for row in IN_ORDER]
    assert keys == sorted(set(keys)), "no two of these are equally urgent"


def test_a_probability_that_is_not_counted_orders_nothing() -> None:
    for reason in (review.UNFAMILIAR, review.ADULT, header_rules.SIDE_VIEW, review.BLURRED):
        keys = {urgency(looked_at("", reason, probability)) for probability in (0.01, 0.5, 0.99)}
        assert len(keys) == 1


def test_every_priority_has_a_film_in_the_order() -> None:
    assert [priority_of(row) for row in IN_ORDER] == sorted(priority_of(row) for row in IN_ORDER)
    assert {priority_of(row) for row in IN_ORDER} == set(Priority)


def test_an_age_that_is_open_counts_as_an_infants() -> None:
    for reason in (header_rules.INFANT_PERHAPS, header_rules.INFANT_OR_CHILD):
        assert priority_of(looked_at("", reason)) is Priority.INFANT


def test_another_marking_level_moves_a_film() -> None:
    row = scored("", 0.4)
    assert priority_of(row.at_threshold(0.3, None)) is Priority.LIKELY
    assert priority_of(row.at_threshold(0.5, Unclear(0.3, 0.6, 0.95))) is Priority.LIKELY
    assert priority_of(row.at_threshold(0.9, None)) is Priority.NOT_MARKED

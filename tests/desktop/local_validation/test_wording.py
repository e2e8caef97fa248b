"""What was measured, in words."""

from desktop.local_validation.local_operating_point import LocalPoint
from desktop.local_validation.performance import LocalThreshold, Outcomes, Performance, Share
from desktop.local_validation.wording import (
    BOTH_NEEDED,
    chosen_here,
    chosen_on,
    needed,
    proposal,
    sentences,
    table,
)
from models.card import Estimate
from models.message import joined

CHOSEN = LocalThreshold(0.83117, Share(28, 30), Share(31, 40))


def performance(pneumonia: Outcomes, normal: Outcomes, auroc: Estimate | None) -> Performance:
    return Performance(pneumonia, normal, unanswered=7, auroc=auroc, reliability=[])


def test_the_figures_are_told_with_their_ranges() -> None:
    told = performance(
        Outcomes(8, 1, 1, 2, 1, at_threshold=9),
        Outcomes(3, 0, 20, 0, 4, at_threshold=3),
        Estimate(0.912, 0.8, 0.95),
    )
    assert [str(sentence) for sentence in sentences(told)] == [
        "Of the films with pneumonia, it marked 9 of 10 (90 of 100; likely 55 to 100).",
        "Of the films without pneumonia, it left 20 of 23 unmarked (87 of 100; likely 66 to 97).",
        "Of the films that it marked, pneumonia was present in 9 of 12 (75 of 100; likely 43 to "
        "95).",
        "Of the films that it left unmarked, pneumonia was absent in 20 of 21 (95 of 100; likely "
        "76 to 100).",
        "In 91 of 100 pairs, the film with pneumonia scored higher than the film without (likely "
        "80 to 95; AUROC 0.912).",
        "Here an unclear film counts as marked if its probability reaches the marking level, and "
        "else as not marked. Unclear: 1.",
        "These films are not counted. Look first: 2. Not scored: 5. No known answer: 7.",
        "Films are counted, not children. If many films are of one child, the true ranges are "
        "wider.",
    ]
    assert str(needed(told)) == (
        "To know the first two figures to within 5 of 100, more films are needed: about 191 with "
        "pneumonia and 213 without."
    )
    assert [list(map(str, line)) for line in table(told)[1:]] == [
        ["with pneumonia", "8", "1", "1", "2", "1", "13"],
        ["without pneumonia", "3", "0", "20", "0", "4", "27"],
    ]


def test_nothing_is_said_of_what_no_film_tells() -> None:
    told = performance(
        Outcomes(0, 0, 0, 2, 1, at_threshold=0), Outcomes(3, 0, 20, 0, 4, at_threshold=3), None
    )
    assert [sentence.code for sentence in sentences(told)] == [
        "specificity", "ppv", "npv", "not-labelled", "films-counted",
    ]  # fmt: skip
    assert needed(told) == BOTH_NEEDED


def test_a_point_says_what_it_would_do_and_who_chose_it_on_what() -> None:
    would = (
        "Of the films with pneumonia it would have marked 28 of 30 (93 of 100; likely 78 to 99). "
        "Of those without, it would have left 31 of 40 unmarked (78 of 100; likely 62 to 89)."
    )
    assert joined(proposal(CHOSEN, 0.95)) == (
        f"A marking level of 0.8312 marks at least 95 of 100 films with pneumonia here. {would} "
        "It was chosen on these same films, so it looks a little better than it is."
    )
    point = LocalPoint("2026-03-03T10:00:00+00:00", "AB", "", "/a {b}/c", 0.95, CHOSEN)
    assert joined(chosen_here(point)) == (
        "Chosen here by AB on 3 March 2026. A film is marked if its probability is 0.8312 or more. "
        f"{would}"
    )
    assert str(chosen_on(point)) == "It was chosen on the films of /a {b}/c."


def test_too_few_films_are_told_how_many_there_should_be() -> None:
    assert "at least 30 films with pneumonia" in joined(proposal(None, 0.9))

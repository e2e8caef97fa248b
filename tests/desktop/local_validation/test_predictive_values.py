"""What the findings are worth at the share of pneumonia here."""

import pytest

from desktop.local_validation.here_wording import here
from desktop.local_validation.performance import Outcomes, Performance
from desktop.local_validation.predictive_values import at_prevalence
from models.message import joined


def performance(marked_ill: int, ill: int, marked_normal: int, normal: int) -> Performance:
    return Performance(
        pneumonia=Outcomes(marked_ill, 0, ill - marked_ill, 0, 0, marked_ill),
        normal=Outcomes(marked_normal, 0, normal - marked_normal, 0, 0, marked_normal),
        unanswered=0,
        auroc=None,
        reliability=[],
    )


def test_rates_at_home_mean_something_else_where_fewer_are_ill() -> None:
    figures = at_prevalence(performance(45, 50, 10, 50), 0.1)
    assert figures is not None
    assert figures.ppv is not None
    assert figures.npv is not None
    assert figures.ppv.value == pytest.approx(0.09 / (0.09 + 0.18))
    assert figures.npv.value == pytest.approx(0.72 / (0.72 + 0.01))
    # Of 100 children 10 are ill: 9 are found, and 18 of the other 90 are marked.
    assert (figures.found.value, figures.alarms.value) == pytest.approx((9, 18))
    assert figures.found.low < 9 < figures.found.high < 10
    assert figures.alarms.low < 18 < figures.alarms.high


def test_the_figures_are_told_in_whole_children_of_100() -> None:
    said = joined(here(at_prevalence(performance(45, 50, 10, 50), 0.1), 0.1))
    assert said.startswith("Here 10 of 100 children on X-ray have pneumonia.")
    assert "Of 100 films that it marks, pneumonia is present in 33 (likely " in said
    assert "10 have pneumonia, and it finds 9.0 of them (likely " in said
    assert "raises 18.0 false alarms" in said


def test_without_films_of_both_kinds_or_a_share_nothing_is_told_of_here() -> None:
    assert at_prevalence(performance(45, 50, 0, 0), 0.1) is None
    assert here(None, 0.1) == []
    (asked,) = here(None, None)
    assert "say in the settings how many of 100 children" in str(asked)


def test_where_no_film_is_marked_there_is_no_value_of_a_mark() -> None:
    figures = at_prevalence(performance(0, 50, 0, 50), 0.005)
    assert figures is not None
    assert figures.ppv is None
    said = joined(here(figures, 0.005))
    assert "Here 0.5 of 100" in said
    assert "PPV" not in said

"""WHO's form: what follows from what a person says."""

import pytest

from desktop.blind_reading.form import Answer, Conclusion, Quality, Sign, Target
from tests.desktop.blind_reading.answers import WHEN, answer


@pytest.mark.parametrize(
    ("signs", "conclusion", "any_pneumonia", "end_point"),
    [
        ([], Conclusion.NONE, False, False),
        ([Sign.INFILTRATE], Conclusion.INFILTRATE, True, False),
        ([Sign.CONSOLIDATION], Conclusion.END_POINT, True, True),
        ([Sign.EFFUSION], Conclusion.END_POINT, True, True),
        ([Sign.EFFUSION, Sign.INFILTRATE], Conclusion.END_POINT, True, True),
    ],
)
def test_the_conclusion_is_that_of_mahomed(
    signs: list[Sign], conclusion: Conclusion, any_pneumonia: bool, end_point: bool
) -> None:
    given = answer(*signs)
    assert given.conclusion is conclusion
    assert given.shows(Target.ANY) is any_pneumonia
    assert given.shows(Target.END_POINT) is end_point


def test_an_uninterpretable_film_answers_nothing() -> None:
    given = answer(quality=Quality.UNINTERPRETABLE)
    assert given.conclusion is Conclusion.UNINTERPRETABLE
    assert given.shows(Target.ANY) is given.shows(Target.END_POINT) is None


@pytest.mark.parametrize(
    ("quality", "sign"),
    [(Quality.SUBOPTIMAL, Sign.INFILTRATE), (Quality.UNINTERPRETABLE, Sign.CONSOLIDATION)],
)
def test_what_a_poor_film_cannot_show_is_refused(quality: Quality, sign: Sign) -> None:
    with pytest.raises(ValueError, match="no such sign"):
        Answer(quality, frozenset({sign}), WHEN)
    assert answer(Sign.EFFUSION, quality=Quality.SUBOPTIMAL).shows(Target.ANY)

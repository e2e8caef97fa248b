"""What all sessions of a store tell together."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.local_validation.drift import Seen
from desktop.local_validation.past import past_in
from desktop.local_validation.performance import measure
from desktop.practice.films import write_practice_films
from desktop.reading.dicom_header import Header
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store

VIEW = SessionView("balanced", 0.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.sqlite"


def film(name: str, content: str, probability: float | None = 0.75) -> Scored:
    row = Row(
        file=name, status=Status.SCORED if probability is not None else Status.ERROR,
        finding=None, probability=probability, threshold=1.0, remarks=(), width=300, height=260,
        sha256=content, model="net 12345678", scored_at="2026-05-03T10:00:00+00:00",
    )  # fmt: skip
    return Scored(Path("/films", name), row, distance=0.5, brightness=120.0)


def keep(store: Store, *films: Scored, key: str = "this model") -> int:
    session = store.begin(Path("/films"), key, len(films), VIEW)
    store.keep(session, [StoredFilm(each, None) for each in films])
    return session


def decide(store: Store, session: int, name: str, judgement: Judgement | None, day: int) -> None:
    decision = Decision(judgement, None, "", "AB", f"2026-05-{day:02}T12:00:00+00:00")
    store.decide(session, Path("/films", name), decision)


def test_the_latest_decision_on_a_film_counts_whatever_its_name_and_session(path: Path) -> None:
    with closing(Store(path)) as store:
        first = keep(store, film("a.png", "aa"), film("b.png", "bb", 0.25))
        second = keep(store, film("copy of a.png", "aa"))
        decide(store, second, "copy of a.png", Judgement.NORMAL, 5)
        decide(store, first, "a.png", Judgement.PNEUMONIA, 9)
        decide(store, first, "b.png", Judgement.NORMAL, 5)
        decisions = past_in(path, "this model").decisions
    assert decisions.answers == {"aa": Finding.PNEUMONIA, "bb": Finding.NORMAL}
    assert sorted(row.file for row in decisions.rows) == ["aa", "bb"]
    figures = measure([row.at_threshold(0.5, None) for row in decisions.rows], decisions.answers)
    assert (figures.sensitivity.count, figures.specificity.count) == (1, 1)


def test_of_two_decisions_on_a_row_the_second_counts_whatever_the_clock_says(path: Path) -> None:
    with closing(Store(path)) as store:
        session = keep(store, film("a.png", "aa"))
        decide(store, session, "a.png", Judgement.PNEUMONIA, 9)
        decide(store, session, "a.png", Judgement.NORMAL, 5)
        assert past_in(path, "this model").decisions.answers == {"aa": Finding.NORMAL}


def test_films_drawn_for_practice_do_not_count(path: Path, tmp_path: Path) -> None:
    names = [drawn.name for drawn in write_practice_films(tmp_path / "practice")]
    with closing(Store(path)) as store:
        session = keep(store, *(film(name, name) for name in names), film("a.png", "aa"))
        for name in [*names, "a.png"]:
            decide(store, session, name, Judgement.NORMAL, 5)
        past = past_in(path, "this model")
    assert past.decisions.answers == {"aa": Finding.NORMAL}
    assert len(past.seen) == 1


def test_what_is_no_answer_is_left_out_and_counted(path: Path) -> None:
    with closing(Store(path)) as store:
        session = keep(store, *(film(f"{name}.png", name) for name in "abcdef"))
        other = keep(store, film("old.png", "old"), key="another model")
        decide(store, session, "a.png", Judgement.PNEUMONIA, 1)
        decide(store, session, "a.png", Judgement.UNSURE, 2)
        decide(store, session, "b.png", Judgement.POOR_IMAGE, 2)
        decide(store, session, "c.png", None, 2)  # a note alone
        decide(store, session, "d.png", Judgement.NORMAL, 2)
        store.withdraw(session, Path("/films/d.png"))
        decide(store, session, "e.png", Judgement.NORMAL, 2)
        decide(store, other, "old.png", Judgement.NORMAL, 2)
        decisions = past_in(path, "this model").decisions
    assert decisions.answers == {"e": Finding.NORMAL}
    assert (decisions.undecided, decisions.other_models) == (2, 1)


def test_a_film_decided_under_another_model_is_measured_by_this_models_row(path: Path) -> None:
    with closing(Store(path)) as store:
        old = keep(store, film("a.png", "aa", 0.1), key="another model")
        decide(store, old, "a.png", Judgement.PNEUMONIA, 1)
        keep(store, film("a.png", "aa", 0.9))
        decisions = past_in(path, "this model").decisions
    assert decisions.answers == {"aa": Finding.PNEUMONIA}
    assert [row.probability for row in decisions.rows] == [0.9]
    assert decisions.other_models == 0


def test_every_film_of_this_model_is_seen_once_on_the_day_of_its_study(path: Path) -> None:
    studied = film("b.dcm", "bb", 0.25)
    studied = replace(studied, row=replace(studied.row, header=Header(study_date="20260401")))
    with closing(Store(path)) as store:
        keep(store, film("a.png", "aa"), studied, film("damaged.png", "cc", None))
        keep(store, film("copy of a.png", "aa"))
        keep(store, film("old.png", "old"), key="another model")
        seen = past_in(path, "this model").seen
    assert seen == [
        Seen(date(2026, 5, 3), 0.5, 0.75, 120.0),
        Seen(date(2026, 4, 1), 0.5, 0.25, 120.0),
    ]

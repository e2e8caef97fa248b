import threading
import time
from collections.abc import Collection, Sequence
from concurrent.futures import Future, wait
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored, failed
from desktop.results.thumbnail import pixels_of
from desktop.scoring import batch
from desktop.scoring.batch import MAX_PARCEL, default_jobs, score_pictures
from desktop.scoring.control import Control
from desktop.scoring.scorer import Scorer
from desktop.scoring.worker_process import CRASHED, ScoringProcess
from desktop.sources.folder import find_pictures
from models.model import Model


@pytest.fixture
def many_films(tmp_path: Path) -> Path:
    """Sixty small films."""
    for number in range(60):
        pixels = phantom(224, 224, opacity=bool(number % 2), seed=number)
        Image.fromarray(pixels).save(tmp_path / f"{number:02}.png")
    return tmp_path


def rows(folder: Path, model: Model, jobs: int, threshold: float = 0.5) -> dict[str, Row]:
    pictures = find_pictures(folder).pictures
    scored = list(score_pictures(pictures, folder, model, threshold, jobs))
    assert len(scored) == len(pictures)
    return {each.row.file: each.row for each in scored}


def without_time(row: Row) -> tuple[object, ...]:
    return row.file, row.status, row.finding, row.probability, row.reason, row.sha256


def test_every_file_becomes_one_row(film_folder: Path, model: Model) -> None:
    result = rows(film_folder, model, jobs=2)
    assert sorted(result) == [
        "a.jpg", "b.png", "c.tif", "d.bmp", "damaged.jpg", "ward 2/e.webp", "ward 2/f.jpeg",
    ]  # fmt: skip
    damaged = result.pop("damaged.jpg")
    assert (damaged.status, damaged.probability, damaged.width) == (Status.ERROR, None, None)
    assert damaged.sha256
    for row in result.values():
        assert row.status is Status.SCORED
        assert (row.width, row.height) == (300, 260)
        assert row.probability is not None
        assert row.finding is (Finding.PNEUMONIA if row.probability >= 0.5 else Finding.NORMAL)
        assert row.model == model.label


def test_the_number_of_threads_changes_nothing(many_films: Path, model: Model) -> None:
    one, three = (rows(many_films, model, jobs) for jobs in (1, 3))
    assert {without_time(row) for row in one.values()} == {
        without_time(row) for row in three.values()
    }


def test_one_thread_gives_films_in_their_order(
    many_films: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(pending: Collection[Future[object]], *_: object) -> tuple[set[object], set[object]]:
        return set(wait(pending).done), set()  # the caller was busy until all of them were done

    monkeypatch.setattr(batch, "wait", late)
    films = find_pictures(many_films).pictures[:12]
    scored = score_pictures(films, many_films, model, 0.5, jobs=1)
    assert [each.path for each in scored] == list(films)


def test_labelling_anew_equals_scoring_anew(many_films: Path, model: Model) -> None:
    before = rows(many_films, model, jobs=2, threshold=0.5)
    probabilities = [row.probability for row in before.values() if row.probability is not None]
    threshold = float(np.median(probabilities))
    again = rows(many_films, model, jobs=2, threshold=threshold)
    relabelled = {
        name: row.at_threshold(threshold, model.card.unclear) for name, row in before.items()
    }
    assert {without_time(row) for row in relabelled.values()} == {
        without_time(row) for row in again.values()
    }
    assert {row.finding for row in again.values()} >= {Finding.PNEUMONIA, Finding.NORMAL}


def test_errors_and_reviews_keep_no_finding_at_any_threshold(
    film_folder: Path, model: Model
) -> None:
    Image.fromarray(phantom(50, 50)).save(film_folder / "tiny.png")
    result = rows(film_folder, model, jobs=1)
    assert result["tiny.png"].status is Status.REVIEW
    assert result["tiny.png"].probability is not None
    for name in ("tiny.png", "damaged.jpg"):
        assert result[name].at_threshold(0.0001, model.card.unclear).finding is None


def test_a_file_that_vanishes_under_way_is_an_error_row(many_films: Path, model: Model) -> None:
    pictures = find_pictures(many_films).pictures
    pictures[30].unlink()
    result = [each.row for each in score_pictures(pictures, many_films, model, 0.5, 2)]
    (error,) = [row for row in result if row.status is Status.ERROR]
    assert error.file == "30.png"
    assert "no longer there" in error.reason
    assert len(result) == 60


@pytest.mark.parametrize("error", [MemoryError(), ValueError("/home/clinic/Jane Doe/x")])
def test_a_failure_while_reading_is_an_error_row(
    many_films: Path, model: Model, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", fail)
    failed = Scorer(model, many_films, 0.5).score(many_films / "30.png").row
    assert failed.status is Status.ERROR
    assert failed.reason.endswith(".")
    assert "Jane Doe" not in failed.reason


def test_stop_ends_the_run_and_keeps_what_was_under_way(many_films: Path, model: Model) -> None:
    control = Control()
    pictures = find_pictures(many_films).pictures * 50
    seen = 0
    for _ in score_pictures(pictures, many_films, model, 0.5, 2, control):
        seen += 1
        if seen == 10:
            control.stop()
            stopped_at = time.monotonic()
    assert time.monotonic() - stopped_at < 1
    # For each of the two threads, a parcel may be under way, and one scored but not given yet.
    assert 10 <= seen < 10 + 4 * MAX_PARCEL


def test_pause_holds_and_resume_goes_on(many_films: Path, model: Model) -> None:
    control = Control()
    seen: list[str] = []

    def run() -> None:
        pictures = find_pictures(many_films).pictures
        for each in score_pictures(pictures, many_films, model, 0.5, 2, control):
            seen.append(each.row.file)
            if len(seen) == 5:
                control.pause()

    thread = threading.Thread(target=run)
    thread.start()
    while not control.paused:
        time.sleep(0.005)
    time.sleep(0.3)
    held = len(seen)
    time.sleep(0.3)
    assert len(seen) == held < 5 + 4 * MAX_PARCEL
    control.resume()
    thread.join(timeout=30)
    assert len(seen) == 60


def test_a_pause_outlasts_the_films_under_way(many_films: Path, model: Model) -> None:
    """While a folder is watched, the next film may come long after."""
    control = Control()
    for _ in score_pictures([many_films / "30.png"], many_films, model, 0.5, 1, control):
        control.pause()
    assert control.paused


def test_a_caller_that_wants_no_more_is_let_go_even_while_paused(
    many_films: Path, model: Model
) -> None:
    control = Control()
    results = score_pictures(find_pictures(many_films).pictures, many_films, model, 0.5, 2, control)
    next(results)
    control.pause()
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert not any(thread.name.startswith("scoring") for thread in threading.enumerate())


def test_look_ahead_is_bounded(many_films: Path, model: Model) -> None:
    taken = 0

    class Counting(list[Path]):
        def __iter__(self):  # type: ignore[no-untyped-def]
            nonlocal taken
            for path in super().__iter__():
                taken += 1
                yield path

    pictures = Counting(find_pictures(many_films).pictures)
    results = score_pictures(pictures, many_films, model, 0.5, 2)
    next(results)
    time.sleep(0.5)
    assert taken <= 6
    results.close()  # type: ignore[attr-defined]  # it is a generator


@pytest.mark.parametrize(("seconds", "most"), [(0.0, MAX_PARCEL), (0.03, 1)])
def test_no_row_waits_for_films_that_take_long(
    many_films: Path, model: Model, monkeypatch: pytest.MonkeyPatch, seconds: float, most: int
) -> None:
    handed: list[int] = []

    def score(_process: ScoringProcess, paths: Sequence[Path]) -> list[Scored]:
        handed.append(len(paths))
        time.sleep(seconds * len(paths))
        return [failed(path, many_films, 0.5, model.label, CRASHED) for path in paths]

    monkeypatch.setattr(ScoringProcess, "score", score)
    pictures = find_pictures(many_films).pictures
    assert len(list(score_pictures(pictures, many_films, model, 0.5, 1))) == sum(handed) == 60
    assert max(handed) == most


def test_there_is_a_thread_for_each_core_up_to_a_limit() -> None:
    assert 1 <= default_jobs() <= 8


def test_thumbnails_and_maps_come_with_the_rows(film_folder: Path, model: Model) -> None:
    pictures = [film_folder / "a.jpg", film_folder / "damaged.jpg"]
    good, bad = sorted(
        score_pictures(pictures, film_folder, model, 0.5, 1), key=lambda each: each.row.file
    )
    assert good.cam is not None
    assert good.cam.shape == (7, 7)
    assert good.thumbnail is not None
    assert pixels_of(good.thumbnail).shape == (55, 64)
    assert bad.cam is None
    assert bad.thumbnail is None

"""A run keeps its rows, whatever another window does to the store meanwhile."""

import hashlib
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.results.decision import Judgement
from desktop.store.backup import Backup
from desktop.store.recorder import Recorder
from desktop.store.store import SESSION_MISSING, Store
from models.message import Message
from models.model import Model
from tests.desktop.store.kept import VIEW, decision, of_file, scored


class Window:
    """A window that scores films, as far as the store knows it."""

    def __init__(self, store: Path, root: Path, model: Model) -> None:
        self.failures: list[Message] = []
        self._run = store, root, model.card

    def run(self) -> Recorder:
        return Recorder(*self._run, 1, VIEW, self.failures.append)


@pytest.fixture
def window(path: Path, film_file: Path, shipped_model: Model) -> Window:
    return Window(path, film_file.parent, shipped_model)


def kept(path: Path) -> dict[str, tuple[Judgement | None, ...]]:
    """The films of the latest session, each with what was decided on it."""
    with closing(Store(path)) as store:
        latest, *_ = store.sessions()
        return {
            film.path.name: tuple(each.judgement for each in film.decisions)
            for film in store.films(latest)
        }


def test_a_known_row_that_another_window_deletes_is_kept_anew(
    window: Window, path: Path, film_file: Path
) -> None:
    new = scored(film_file.with_name("new.png"))
    with window.run() as run:
        assert run.earlier(film_file) is None
        run.keep([replace(of_file(film_file), decisions=(decision(Judgement.NORMAL),))])
        first = run.id
    assert first
    with window.run() as run:
        known = run.earlier(film_file)
        assert known
        with closing(Store(path)) as other:
            other.delete(first)
        run.keep([new])  # the deleted row's number is free again
        run.keep([known])
    assert window.failures == []
    assert kept(path) == {"new.png": (), "a.png": (Judgement.NORMAL,)}


def test_where_another_window_deletes_the_session_itself_the_reason_is_told_once(
    window: Window, path: Path, film_file: Path
) -> None:
    with window.run() as run:
        run.keep([of_file(film_file)])
        with closing(Store(path)) as other:
            other.delete_all()
        for _ in range(2):
            run.keep([scored(film_file.with_name("new.png"))])
    assert window.failures == [SESSION_MISSING]
    with closing(Store(path)) as store:
        assert store.sessions() == []


@pytest.mark.parametrize("restored", [False, True])
def test_rows_of_a_deleted_session_come_into_no_session_that_follows(
    window: Window, path: Path, film_file: Path, tmp_path: Path, restored: bool
) -> None:
    backup_path = tmp_path / "backup.sqlite"
    with window.run() as first:
        first.keep([of_file(film_file)])
        with closing(Store(path)) as other:
            other.back_up(backup_path)
            other.delete_all()
            if restored:
                with closing(Backup(backup_path)) as backup:
                    other.restore(backup)
            else:
                with window.run() as second:
                    second.keep([of_file(film_file)])
        first.keep([scored(film_file.with_name("new.png"))])
    assert window.failures == [SESSION_MISSING]
    assert list(kept(path)) == [film_file.name]


def test_an_unchanged_film_in_an_archive_is_known_and_keeps_its_decisions(
    path: Path, tmp_path: Path, shipped_model: Model
) -> None:
    archive = tmp_path / "week.zip"
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("a.png", b"a film")
        members.writestr("b.png", b"another film")
    window = Window(path, archive, shipped_model)
    first, second = (
        replace(film, row=replace(film.row, sha256=hashlib.sha256(content).hexdigest()))
        for name, content in (("a.png", b"a film"), ("b.png", b"another film"))
        for film in [scored(archive / name)]
    )
    with window.run() as run:
        assert run.earlier(first.path) is None
        run.keep([first])
        session = run.id
    assert session
    with closing(Store(path)) as store:
        store.decide(session, first.path, decision(Judgement.PNEUMONIA))
    with window.run() as run:
        known = run.earlier(first.path)
        assert known
        assert known.decisions == (decision(Judgement.PNEUMONIA),)
        assert run.earlier(second.path) is None

"""A computer whose battery is empty begins its day in any year."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.results.row import Row, Status
from desktop.results.scored_film import Scored
from desktop.store.backup import Backup
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store

TODAY = datetime(2026, 11, 21, 8, tzinfo=UTC)
RESET = datetime(2015, 1, 1, tzinfo=UTC)


def add(store: Store, name: str, begun: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session of one row, begun when the clock showed this."""
    monkeypatch.setattr("desktop.store.store.now", begun.isoformat)
    root = Path("/films", name)
    row = Row(
        file="a.png", status=Status.ERROR, finding=None, probability=None, threshold=0.5,
        remarks=(), width=None, height=None, sha256=name, model="m", scored_at="",
    )  # fmt: skip
    session = store.begin(root, "key", 1, SessionView("balanced", 0.5))
    store.keep(session, [StoredFilm(Scored(root / "a.png", row), None)])
    monkeypatch.setattr("desktop.store.store.now", TODAY.isoformat)


def names(store: Store) -> list[str]:
    return [session.name for session in store.sessions()]


def test_the_session_begun_last_is_shown_first_whatever_the_clock_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.sqlite"
    with closing(Store(tmp_path / "old computer.sqlite")) as store:
        add(store, "old", TODAY - timedelta(30), monkeypatch)
        store.back_up(copy)
    with closing(Store(tmp_path / "a.sqlite")) as store:
        add(store, "yesterday", TODAY - timedelta(1), monkeypatch)
        add(store, "today", RESET, monkeypatch)
        assert names(store) == ["today", "yesterday"]
        with closing(Backup(copy)) as backup:
            store.restore(backup)
        assert names(store) == ["today", "yesterday", "old"]


def test_a_session_is_not_deleted_as_old_because_the_clock_was_set_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Store(tmp_path / "a.sqlite")) as store:
        add(store, "old", TODAY - timedelta(100), monkeypatch)
        add(store, "in the future", TODAY + timedelta(10_000), monkeypatch)
        add(store, "yesterday", TODAY - timedelta(1), monkeypatch)
        add(store, "today", RESET, monkeypatch)
        deleted = store.begun_before(TODAY - timedelta(30))
        assert [root.name for root in deleted.values()] == ["old"]

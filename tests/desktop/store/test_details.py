"""What people say of a film's patient stays with the film."""

from contextlib import closing
from datetime import date
from pathlib import Path

from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.results.row import Status
from desktop.results.scored_film import Scored
from desktop.scoring.details_rules import with_details
from desktop.store.backup import Backup
from desktop.store.records import Stamp, StoredFilm
from desktop.store.store import Store
from desktop.summary.films import films_in_backup
from tests.desktop.store.kept import VIEW, bytes_on_disk, keep, only, scored

FILM = Path("/films/a.png")
TYPED = Details("number 17", 5, "F", date(2026, 11, 5))
LISTED = Details("number 18", 40, "M", None)


def back(path: Path) -> Scored:
    with closing(Store(path)) as store:
        return store.films(only(store))[0]


def test_details_and_what_they_change_outlive_a_restart_and_can_be_taken_back(path: Path) -> None:
    before = scored(FILM)
    with closing(Store(path)) as store:
        session = keep(store, before)
        store.describe(session, with_details(before, typed=TYPED, listed=LISTED))
        assert only(store).pneumonia == 0
    told = back(path)
    assert (told.typed, told.listed) == (TYPED, LISTED)
    assert told.row.status is Status.REVIEW
    assert told.by_file == before.row
    with closing(Store(path)) as store:
        store.describe(session, with_details(told, typed=NO_DETAILS))
        assert only(store).pneumonia == 1
    assert back(path).row.header == with_details(before, listed=LISTED).row.header
    with closing(Store(path)) as store:
        store.describe(session, with_details(told, typed=NO_DETAILS, listed=NO_DETAILS))
    assert back(path).row == before.row


def test_details_go_into_a_backup_and_back_and_are_deleted_for_good(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "backup.sqlite"
    with closing(Store(path)) as store:
        store.describe(keep(store, scored(FILM)), with_details(scored(FILM), typed=TYPED))
        store.back_up(copy)
        store.delete_all()
    assert b"number 17" not in bytes_on_disk(path)
    (film,) = films_in_backup(copy, "here", {})
    assert (film.header.patient_id, film.header.patient_sex) == ("number 17", "F")
    assert (film.day, film.verdict) == (TYPED.day, "review")
    with closing(Store(path)) as store, closing(Backup(copy)) as backup:
        store.restore(backup)
    assert back(path).typed == TYPED


def test_other_details_in_the_table_change_the_row_that_is_known(path: Path) -> None:
    stamp = Stamp(9, 9)
    with closing(Store(path)) as store:
        first = store.begin(FILM.parent, "key", 1, VIEW)
        store.keep(first, [StoredFilm(with_details(scored(FILM), listed=TYPED), stamp)])
        earlier = store.earlier(FILM, stamp, FILM.parent, "key")
        assert earlier is not None
        now = with_details(earlier.scored, listed=LISTED)
        second = store.begin(FILM.parent, "key", 1, VIEW)
        store.keep(second, [StoredFilm(now, stamp, earlier.known, is_changed=True)])
        for session in store.sessions():
            (film,) = store.films(session)
            assert film.row == now.row
            assert film.row.remarks == ()


def test_what_was_typed_is_known_of_the_same_content_that_is_scored_anew(path: Path) -> None:
    film = scored(FILM)
    with closing(Store(path)) as store:
        assert store.typed(film.row.sha256) == NO_DETAILS
        session = keep(store, film)
        store.describe(session, with_details(film, typed=TYPED))
        assert store.typed(film.row.sha256) == TYPED
        assert store.typed("of another film") == NO_DETAILS
        store.describe(session, film)
        assert store.typed(film.row.sha256) == NO_DETAILS

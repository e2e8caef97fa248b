"""A clinic's store of films that nobody took, for the tests of the month."""

from contextlib import closing
from pathlib import Path

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Row, Status
from desktop.results.scored_film import Scored
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store
from models.message import Message

VIEW = SessionView("balanced", 0.5)
ROOT = Path("/films")


def months(count: int) -> Age:
    return Age(count, Unit.MONTHS, "PatientAge", count, count)


def header(number: str = "", age: Age | None = None, sex: str = "", day: str = "") -> Header:
    return Header(
        patient_id=number, age=age, patient_sex=sex, study_date=day, patient_name="Doe^Jane"
    )


def film(
    content: str,
    probability: float | None = 0.75,
    of: Header | None = None,
    refused: Message | None = None,
    scored: str = "2026-11-03",
) -> Scored:
    """A film with this content; it could not be read if it has no probability."""
    status = Status.SCORED if refused is None else Status.REVIEW
    row = Row(
        file=f"{content}.dcm", status=Status.ERROR if probability is None else status,
        finding=None, probability=probability, threshold=1.0,
        remarks=(refused,) if refused else (), width=300, height=260, sha256=content,
        model="net 12345678", scored_at=f"{scored}T10:00:00+00:00", header=of,
    )  # fmt: skip
    return Scored(ROOT / row.file, row, distance=0.5, brightness=120.0)


class Clinic:
    """A store that films and decisions are put into, and its backups."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / "data" / "worklist.sqlite"

    def keep(self, *films: Scored, **judgements: Judgement) -> None:
        """Keep films in a session; judgements are by the content of a film."""
        with closing(Store(self._path)) as store:
            session = store.begin(ROOT, "key", len(films), VIEW)
            store.keep(session, [StoredFilm(each, None) for each in films])
            for content, judgement in judgements.items():
                decision = Decision(judgement, None, "", "AB", "2026-11-04T12:00:00+00:00")
                store.decide(session, ROOT / f"{content}.dcm", decision)

    def decide_again(self, content: str, judgement: Judgement, moment: str) -> None:
        """Decide on a film of the latest session, at a moment of the computer's clock."""
        with closing(Store(self._path)) as store:
            latest, *_ = store.sessions()
            store.decide(
                latest.id, ROOT / f"{content}.dcm", Decision(judgement, None, "", "AB", moment)
            )

    def back_up(self, name: str = "backup.sqlite") -> Path:
        with closing(Store(self._path)) as store:
            store.back_up(self.folder / name)
        return self.folder / name

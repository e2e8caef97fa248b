"""Scoring one file: from its path to its row."""

from pathlib import Path

from desktop.reading.dicom_header import Header
from desktop.reading.picture import Picture, PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.row import UNCLEAR, Row, Status, finding_of, now
from desktop.results.scored_film import Scored, failed, name_in
from desktop.results.thumbnail import make_thumbnail
from desktop.scoring import header_rules, review
from models.drift_baseline import brightness
from models.gate.recognition import Kind, recognise
from models.message import QT_TRANSLATE_NOOP, Message
from models.model import Model
from models.preprocess import prepare

NOT_ENOUGH_MEMORY = Message(
    "out-of-memory",
    QT_TRANSLATE_NOOP(
        "Scoring", "There is not enough memory for this picture. Close other programs."
    ),
)
NOT_SCORED = Message(
    "not-scored",
    QT_TRANSLATE_NOOP("Scoring", "The picture could not be scored. Export it again, or as PNG."),
)


class Scorer:
    """Scores files one after the other. Not thread-safe: each thread needs its own."""

    def __init__(self, model: Model, root: Path, threshold: float) -> None:
        """Score with `model`, labelling by `threshold`, naming files relative to `root`."""
        self._model = model
        self._classifier = model.classifier()
        self._root = root
        self._threshold = threshold

    def score(self, path: Path, *, crop: bool = True) -> Scored:
        """Score one file. Whatever is wrong with it becomes an error row, never an exception.

        Args:
            crop: cut the film out of a photograph, if it is found there.
        """
        sha256 = ""
        try:
            picture = read_picture(path, crop=crop)
            sha256 = picture.sha256
            return self._classify(path, picture)
        except PictureError as error:
            reason, sha256 = error.message, error.sha256
        except MemoryError:
            reason = NOT_ENOUGH_MEMORY
        except Exception:  # one file must not end a run of nine hundred
            # What went wrong says nothing to a user, and may name a folder and so a patient.
            reason = NOT_SCORED
        return failed(path, self._root, self._threshold, self._model.label, reason, sha256)

    def _classify(self, path: Path, picture: Picture) -> Scored:
        prepared = prepare(picture.film)
        clinic = self._model.clinic
        recognition = recognise(self._classifier, self._model.reference, prepared, clinic)
        prediction = recognition.prediction
        probability = prediction.probability
        header = picture.header or Header()
        card = self._model.card
        reason = header_rules.misfit(header) or review.review_reason(
            picture, prepared, recognition, card.gate
        )
        finding = None if reason else finding_of(probability, self._threshold, card.unclear)
        remarks: tuple[Message, ...]
        if reason is None:
            unclear = () if finding else (UNCLEAR,)
            film_notes = review.notes(picture, prepared, recognition)
            like_the_clinics = recognition.kind is Kind.LIKE_THE_CLINICS
            known = (review.like(clinic),) if clinic and like_the_clinics else ()
            remarks = (*unclear, *film_notes, *header_rules.notes(header), *known)
        elif reason in review.LEFT_TO_A_PERSON:
            doubts = header_rules.age_doubts(header)
            remarks = (reason, *picture.crop_note, *picture.notes, *doubts)
        else:
            remarks = (reason, *picture.crop_note, *picture.notes)
        row = Row(
            file=name_in(path, self._root),
            status=Status.SCORED if finding else Status.REVIEW,
            finding=finding,
            probability=probability,
            threshold=self._threshold,
            remarks=remarks,
            width=picture.width,
            height=picture.height,
            sha256=picture.sha256,
            model=self._model.label,
            scored_at=now(),
            header=picture.header,
        )
        return Scored(
            path,
            row,
            prediction.cam,
            make_thumbnail(prepared, picture.film_size),
            recognition.distance,
            brightness(prepared),
        )

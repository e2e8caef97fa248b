"""Whether a picture is a film that the model was made for, and the answer for the upright film."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from models.classifier import Classifier, Prediction
from models.gate.clinic_films import ClinicFilms
from models.gate.orientation import UPRIGHT, Orientation
from models.gate.out_of_distribution import Likeness, Reference


class Kind(StrEnum):
    """What a picture is taken for."""

    CHILD = "a child's chest film"
    LIKE_THE_CLINICS = "a chest film unlike those of training and like the clinic's"
    UNFAMILIAR = "a chest film unlike those of training"
    ADULT = "an adult's chest film"
    ASKEW = "a chest film that is turned or inverted"
    FOREIGN = "no chest film of a child"


@dataclass(frozen=True)
class Recognition:
    """What a picture is taken for, and what the network says of it.

    Attributes:
        kind: the model answers for `CHILD` and `LIKE_THE_CLINICS` alone.
        view: how the picture lies, where it is `ASKEW` or was put right; else `UPRIGHT`.
        distance: `Likeness.distance` of the picture that the prediction is for.
        is_cut_off: `Likeness.is_cut_off` of that picture.
        prediction: for the picture put right, if that shows a chest film; its map lies as the
            picture does. Else for the picture as it is.
    """

    kind: Kind
    view: Orientation
    distance: float
    is_cut_off: bool
    prediction: Prediction


def recognise(
    classifier: Classifier,
    reference: Reference,
    prepared: np.ndarray,
    clinic: ClinicFilms | None = None,
) -> Recognition:
    """Classify a picture. A film that is turned by quarters or inverted is put right first.

    A second inference is spent only on a picture that does not seem to lie upright.

    Args:
        prepared: uint8, (224, 224), from `models.preprocess.prepare`.
        clinic: the films of this clinic that people have read. Only what would be `UNFAMILIAR` is
            compared with them.
    """
    prediction = classifier.classify(prepared)
    likeness = reference.compare(prediction.embedding, prediction.lungs)
    view = likeness.view
    if view == UPRIGHT:
        kind = _kind(likeness, prediction, reference, clinic)
        return Recognition(kind, UPRIGHT, likeness.distance, likeness.is_cut_off, prediction)
    righted = classifier.classify(view.undone(prepared))
    again = reference.compare(righted.embedding, righted.lungs)
    if again.view == UPRIGHT and again.is_chest:
        # The map is shown over the picture as it lies.
        shown = replace(righted, cam=np.rot90(righted.cam, view.quarter_turns))
        kind = _kind(again, righted, reference, clinic)
        return Recognition(kind, view, again.distance, again.is_cut_off, shown)
    kind = Kind.ASKEW if likeness.is_familiar else Kind.FOREIGN
    shown_view = view if kind is Kind.ASKEW else UPRIGHT
    return Recognition(kind, shown_view, likeness.distance, likeness.is_cut_off, prediction)


def _kind(
    likeness: Likeness, prediction: Prediction, reference: Reference, clinic: ClinicFilms | None
) -> Kind:
    if not likeness.is_chest:
        return Kind.FOREIGN
    if likeness.adult > 0:
        return Kind.ADULT
    if likeness.is_familiar:
        return Kind.CHILD
    if clinic and clinic.hold(prediction.embedding, likeness.adult, reference):
        return Kind.LIKE_THE_CLINICS
    return Kind.UNFAMILIAR

"""The films of a reading as those to find drift with, in place of the model's own.

In a clinic with another X-ray machine, the films differ from the model's from the first day on. The
notice of drift then says so for ever, and hides a change that comes later. The films that two
people read are known just as well. So a clinic that was measured can be compared with itself.
"""

import math
from pathlib import Path

import numpy as np

from desktop.blind_reading.form import Target
from desktop.blind_reading.measure import Verdict, measure, verdict
from desktop.blind_reading.reading import Reading, Turn
from desktop.blind_reading.record import ReadingError, load
from models.calibration import Calibration
from models.drift_baseline import KnownFilms
from models.model import Model

# Fewer films of one kind say too little of what is usual.
MIN_OF_EACH = 10
# A probability is rounded to 4 decimals, and a logit of this one rounds to 0 or 1 again.
_NEAREST = 1e-6


def may_be_adopted(reading: Reading, calibration: Calibration) -> bool:
    """Whether later films may be compared with those of a reading.

    The reading is over, the program does well enough, and there are enough films of each kind.
    """
    if reading.turn is not Turn.NOBODY:
        return False
    figures = measure(reading, Target.ANY)
    return (
        verdict(figures, reading.limits) is Verdict.FIT
        and known_films(reading, calibration) is not None
    )


def known_films(reading: Reading, calibration: Calibration) -> KnownFilms | None:
    """What is usual in this clinic; None if there are too few films to tell.

    Args:
        reading: one that is over.
        calibration: of the model that scored the films.
    """
    films = [
        (film.distance, film.brightness, _logit(film.probability, calibration), shows)
        for film in reading.films
        if film.distance is not None
        and film.brightness is not None
        and (shows := reading.counted(film.sha256).shows(Target.ANY)) is not None
    ]
    ill = sum(shows for *_, shows in films)
    if min(ill, len(films) - ill) < MIN_OF_EACH:
        return None
    distances, brightness, logits, pneumonia = zip(*films, strict=True)
    return KnownFilms(
        # The draw has one film of each child.
        patients=np.arange(len(films), dtype=np.int32),
        pneumonia=np.array(pneumonia),
        distances=np.array(distances, dtype=np.float32),
        logits=np.array(logits, dtype=np.float64),
        brightness=np.array(brightness, dtype=np.float32),
    )


def known_here(model: Model, record: Path) -> KnownFilms | None:
    """The films to find drift with: those of the reading in use, or else the model's own.

    A record that cannot be read changes nothing; whoever opens the reading is told why.

    Args:
        record: the file of the readings.
    """
    try:
        adopted = load(record).adopted(model.card.sha256)
    except ReadingError:
        adopted = None
    here = adopted and known_films(adopted[0], model.card.calibration)
    return here or model.reference.known


def _logit(probability: float, calibration: Calibration) -> float:
    """The logit whose calibrated probability is this one."""
    inside = min(max(probability, _NEAREST), 1 - _NEAREST)
    return (math.log(inside / (1 - inside)) - calibration.intercept) / calibration.slope

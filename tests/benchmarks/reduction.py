"""What decoding large JPEGs in a reduction does to the answers."""

import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.scoring.rows import Finding, Row
from desktop.scoring.scorer import Scorer
from models.interpreter import load_model
from tests.benchmarks.films import full_size, small_films


@dataclass
class Effect:
    """Of films that were scored in two ways: from a reduction, or as a whole but for a trifle."""

    films: int
    median_change: float  # of the probability
    largest_change: float
    turned: int  # from normal to pneumonia or back
    unclear: int  # with a finding in one way alone


def measure() -> dict[str, dict[str, float]]:
    """The effect of the reduction; and, to compare, of one grey value more at 1 % of places.

    The places are those of the network's input, as a rounding would change them.
    """
    model = load_model()
    threshold = model.card.operating_point(model.card.default_operating_point).threshold
    rng = np.random.default_rng(0)
    reduced, trifle = [], []
    with tempfile.TemporaryDirectory() as name:
        scorer = Scorer(model, Path(name), threshold)
        jpeg, whole = Path(name, "film.jpg"), Path(name, "film.bmp")
        for number, film in enumerate(small_films()):
            full_size(film, number).save(jpeg, quality=92)
            with Image.open(jpeg) as image:
                image.save(whole)
            expected = scorer.score(whole).row
            reduced.append((expected, scorer.score(jpeg).row))
            changed = film + (rng.random(film.shape) < 0.01).astype(np.uint8) * (film < 255)
            pair = []
            for pixels in (film, changed):
                Image.fromarray(pixels).save(whole)
                pair.append(scorer.score(whole).row)
            trifle.append((pair[0], pair[1]))
    return {"reduced": asdict(_effect(reduced)), "trifle": asdict(_effect(trifle))}


def _effect(pairs: list[tuple[Row, Row]]) -> Effect:
    changes = [abs((one.probability or 0) - (other.probability or 0)) for one, other in pairs]
    turned = [{one.finding, other.finding} == set(Finding) for one, other in pairs]
    differ = [one.finding is not other.finding for one, other in pairs]
    return Effect(
        films=len(pairs),
        median_change=float(np.median(changes)),
        largest_change=max(changes),
        turned=sum(turned),
        unclear=sum(differ) - sum(turned),
    )

"""What scoring large films from a reduction does to the answers."""

import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from desktop.reading.read_picture import read_film
from desktop.results.row import Finding, Row
from desktop.scoring.scorer import Scorer
from models.model import load_model
from tests.benchmarks.films import full_size, small_films
from tests.dicom_film import dicom_film, save


@dataclass
class Effect:
    """How answers change if films are scored from a reduction, or with a tiny change."""

    films: int
    median_change: float  # in the probability
    largest_change: float
    turned: int  # from normal to pneumonia or back
    unclear: int  # with a finding in one way only


def measure() -> dict[str, dict[str, float]]:
    """The effect of the reductions; and to compare, that of one grey value more at 1 % of places.

    These are places of the network's input. Rounding would change them like this.
    """
    model = load_model()
    threshold = model.card.operating_point(model.card.default_operating_point).threshold
    rng = np.random.default_rng(0)
    pairs: dict[str, list[tuple[Row, Row]]] = {"reduced": [], "dicom": [], "trifle": []}
    with tempfile.TemporaryDirectory() as name:
        scorer = Scorer(model, Path(name), threshold)
        for number, film in enumerate(small_films()):
            large = full_size(film, number)
            changed = film + (rng.random(film.shape) < 0.01).astype(np.uint8) * (film < 255)
            for kind, paths in {
                "reduced": save_jpeg(large, Path(name)),
                "dicom": save_dicom(large, Path(name)),
                "trifle": _save_plain((film, changed), Path(name)),
            }.items():
                one, other = (scorer.score(path).row for path in paths)
                pairs[kind].append((one, other))
    return {kind: asdict(_effect(rows)) for kind, rows in pairs.items()}


def save_jpeg(film: Image.Image, folder: Path, **options: Any) -> tuple[Path, Path]:
    """Write a film as a JPEG, and the JPEG's pixels in a format that is read whole."""
    jpeg, whole = folder / "film.jpg", folder / "film.bmp"
    film.save(jpeg, quality=92, **options)
    with Image.open(jpeg) as saved:
        saved.save(whole)
    return jpeg, whole


def save_dicom(film: Image.Image, folder: Path) -> tuple[Path, Path]:
    """Write a film as 12-bit DICOM, and as a workstation shows it in a format read whole."""
    dicom, whole = folder / "film.dcm", folder / "film.png"
    save(dicom_film(np.asarray(film).astype(np.uint16) * 16, bits=12), dicom)
    shown, _ = read_film(dicom)
    Image.fromarray(shown.pixels).save(whole, compress_level=1)
    return dicom, whole


def _save_plain(films: Iterable[np.ndarray], folder: Path) -> list[Path]:
    paths: list[Path] = []
    for film in films:
        paths.append(folder / f"{len(paths)}.bmp")
        Image.fromarray(film).save(paths[-1])
    return paths


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

"""What the gate lets through and what it sends to review, measured on pictures of many sources.

The limits come from validation's children (`convert.fit_gate`), and nothing is chosen here. The
program also has simple checks of size, shape, blankness and colour. They are left out here, so the
program sends more to review than is counted.
"""

import itertools
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pydicom.data
import skimage.data
from PIL import Image, UnidentifiedImageError
from tqdm import tqdm

from models.gate.orientation import UPRIGHT, VIEWS, Orientation
from models.gate.recognition import Kind, Recognition, recognise
from models.model import Model
from models.preprocess import prepare
from train.data.augment import BOTH_LUNGS_AREA, augment
from train.data.corruptions import moderate_corruptions
from train.data.films import (
    PARTS,
    DataError,
    find_adults,
    find_films,
    index_films,
    read_prepared,
    splits_of,
)
from train.json_file import write_json
from train.report.non_films import KINDS, draw

DRAWINGS_OF_A_KIND = 40
REVIEW = "review"
_PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".tif", ".gif"})


@dataclass(frozen=True)
class Outcome:
    """What the gate did with the pictures of one source, as shares of them.

    Attributes:
        wanted: what the gate should do with them, in words.
        scored: scored as they lie.
        put_right: turned or inverted as they should be, and scored.
        put_wrong: turned or inverted in another way, and scored.
        review: sent to review.
        by_kind: recognised as each kind.
    """

    source: str
    pictures: int
    wanted: str
    scored: float
    put_right: float
    put_wrong: float
    review: float
    by_kind: dict[str, float]


def measure_gate(
    model: Model, data: Path, adults: Path | None, not_chest: Path | None, out: Path
) -> list[Outcome]:
    """Measure the gate on each source; leave gate.json and gate.md in `out`.

    Args:
        data: a folder in the Kaggle layout with a `test` folder, or one split's folder alone.
        adults: folder of adults' films. The half is measured that nothing was fitted to.
        not_chest: folder of films of other parts of the body.

    Raises:
        DataError: the data has no split to report on, or one of the folders holds no films.
    """
    splits = splits_of(index_films(data))
    reported = next((split for split in splits if split not in PARTS), None)
    if reported is None:
        raise DataError(f"{data} has no folder `test`, which the gate is measured on.")
    films = [read_prepared(film.path) for film in splits[reported]]
    min_side = model.card.gate.min_side
    gate = _Gate(model)
    foreign = [
        gate.outcome("scikit-image's pictures", REVIEW, _photographs(min_side)),
        gate.outcome("pydicom's pictures", REVIEW, _other_dicom(min_side)),
        *(gate.outcome(f"drawn {kind}", REVIEW, _drawings(kind)) for kind in KINDS),
    ]
    if not_chest:
        others = map(read_prepared, find_films(not_chest))
        foreign.append(gate.outcome("films of other parts of the body", REVIEW, others))
    outcomes = [
        gate.outcome(f"children's films, {reported}", "scored", films),
        gate.outcome("the same, in pieces that show both lungs", "scored", _augmented(films)),
        gate.outcome("the same, moderately corrupted", "scored", _corrupted(films)),
        *(
            gate.outcome(
                f"the same, {describe(view)}", "put right", [view.of(film) for film in films], view
            )
            for view in VIEWS
            if view != UPRIGHT
        ),
        *foreign,
        _together("all that are no chest films", foreign),
    ]
    if adults:
        _, held_back = find_adults(adults)
        outcomes.append(
            gate.outcome("adults' films, held back", REVIEW, map(read_prepared, held_back))
        )
    out.mkdir(parents=True, exist_ok=True)
    document = [asdict(outcome) for outcome in outcomes]
    write_json(out / "gate.json", document)
    (out / "gate.md").write_text(table(model.label, outcomes), encoding="utf-8")
    return outcomes


def describe(view: Orientation) -> str:
    """A view in words: `upright`, `turned by 90 degrees and inverted`."""
    turned = f"turned by {90 * view.quarter_turns} degrees" if view.quarter_turns else ""
    return " and ".join(filter(None, (turned, "inverted" if view.inverted else ""))) or "upright"


def table(name: str, outcomes: Sequence[Outcome]) -> str:
    """The outcomes as Markdown, a row for each source."""
    # Nothing is compared with a clinic's films here.
    kinds = [kind for kind in Kind if kind not in (Kind.CHILD, Kind.LIKE_THE_CLINICS)]
    lines = [
        f"{name}, without the simple checks of size, shape, blankness and colour; "
        "a film turned by quarters is turned anticlockwise:",
        "",
        "| pictures | number | wanted | scored as they lie | put right | put right wrongly "
        "| to review | " + " | ".join(f"as {kind}" for kind in kinds) + " |",
        "|---" * (7 + len(kinds)) + "|",
    ]
    for outcome in outcomes:
        shares = [outcome.scored, outcome.put_right, outcome.put_wrong, outcome.review]
        shares += [outcome.by_kind[kind] for kind in kinds]
        cells = " | ".join(f"{share:.1%}" for share in shares)
        lines.append(f"| {outcome.source} | {outcome.pictures} | {outcome.wanted} | {cells} |")
    return "\n".join(lines) + "\n"


class _Gate:
    """A model's recognition of many pictures."""

    def __init__(self, model: Model) -> None:
        self._classifier = model.classifier()
        self._reference = model.reference

    def outcome(
        self, source: str, wanted: str, prepared: Iterable[np.ndarray], view: Orientation = UPRIGHT
    ) -> Outcome:
        """What the gate does with prepared pictures that lie as `view` says."""
        found = [
            recognise(self._classifier, self._reference, picture)
            for picture in tqdm(prepared, desc=source, disable=None, leave=False)
        ]
        scored = [each for each in found if each.kind is Kind.CHILD]
        as_it_lies = [each for each in scored if each.view == UPRIGHT]
        right = [each for each in scored if each.view == view != UPRIGHT]
        return Outcome(
            source=source,
            pictures=len(found),
            wanted=wanted,
            scored=len(as_it_lies) / len(found),
            put_right=len(right) / len(found),
            put_wrong=(len(scored) - len(as_it_lies) - len(right)) / len(found),
            review=1 - len(scored) / len(found),
            by_kind={kind: _share(found, kind) for kind in Kind},
        )


def _corrupted(films: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
    """The films, each with the next of the moderate corruptions, which leave it upright."""
    for film, corrupt in zip(films, itertools.cycle(moderate_corruptions()), strict=False):
        yield corrupt(film)


def _together(source: str, outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of all the pictures of sources that want the same."""
    pictures = [outcome.pictures for outcome in outcomes]

    def share(*of: float) -> float:
        return float(np.average(of, weights=pictures))

    return Outcome(
        source=source,
        pictures=sum(pictures),
        wanted=outcomes[0].wanted,
        scored=share(*(outcome.scored for outcome in outcomes)),
        put_right=share(*(outcome.put_right for outcome in outcomes)),
        put_wrong=share(*(outcome.put_wrong for outcome in outcomes)),
        review=share(*(outcome.review for outcome in outcomes)),
        by_kind={kind: share(*(outcome.by_kind[kind] for outcome in outcomes)) for kind in Kind},
    )


def _share(found: Sequence[Recognition], kind: Kind) -> float:
    return sum(each.kind is kind for each in found) / len(found)


def _augmented(films: Sequence[np.ndarray]) -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [augment(film, rng, smallest_area=BOTH_LUNGS_AREA) for film in films]


def _drawings(kind: str) -> Iterator[np.ndarray]:
    for seed in range(DRAWINGS_OF_A_KIND):
        yield prepare(draw(kind, seed))


def _photographs(min_side: int) -> Iterator[np.ndarray]:
    """The photographs, textures and drawings that scikit-image ships, prepared."""
    for path in sorted(Path(skimage.data.__file__).parent.iterdir()):
        if path.suffix not in _PICTURE_SUFFIXES:
            continue
        try:
            with Image.open(path) as image:
                pixels = np.asarray(image.convert("RGB"))
        except UnidentifiedImageError:
            continue
        if min(pixels.shape[:2]) >= min_side:
            yield prepare(pixels)


def _other_dicom(min_side: int) -> Iterator[np.ndarray]:
    """The first picture of each file that pydicom ships for its tests, prepared.

    Some are there in several encodings, and count once.
    """
    seen = set()
    for path in sorted(Path(pydicom.data.__file__).parent.rglob("*.dcm")):
        try:
            with warnings.catch_warnings(action="ignore"):
                dataset = pydicom.dcmread(path, force=True)
                pixels = dataset.pixel_array
        except Exception:  # many of them are damaged or hold no picture, on purpose
            continue
        if int(dataset.get("NumberOfFrames") or 1) > 1:
            pixels = pixels[0]
        if min(pixels.shape[:2]) < min_side:
            continue
        low, high = float(pixels.min()), float(pixels.max())
        grey = np.rint(255 * (pixels.astype(np.float32) - low) / max(high - low, 1))
        prepared = prepare(grey.astype(np.uint8))
        if prepared.tobytes() not in seen:
            seen.add(prepared.tobytes())
            yield prepared

"""What is in a data set, and what is wrong with it."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from models.preprocess import prepare
from train.data.films import CLASSES, LabelledFilm, index_films, read_prepared
from train.evaluate import plots
from train.json_file import write_json

# The least correlation of two films' 64 x 64 reductions that show one exposure. In the public data,
# copies of one exposure lie above 0.99, and different children's films below 0.97.
NEAR_DUPLICATE_CORRELATION = 0.98
_REDUCED_SIDE = 64
_SHEET_FILMS = 32


@dataclass(frozen=True)
class Audit:
    """What was found in a folder of films.

    Attributes:
        counts: films by split, then by kind: normal, bacteria, virus, or pneumonia of unknown kind.
        patients: patients by split.
        sizes, modes: films by "width x height", and by Pillow mode.
        unreadable: files that cannot be decoded, with the reason.
        exact_duplicates: groups of files that are the same byte for byte.
        near_duplicates: further pairs that show the same exposure.
        shared_patients: patient numbers, with their class, that are in more than one split.
    """

    counts: dict[str, dict[str, int]]
    patients: dict[str, int]
    sizes: dict[str, int]
    modes: dict[str, int]
    unreadable: dict[str, str]
    exact_duplicates: list[list[str]]
    near_duplicates: list[tuple[str, str]]
    shared_patients: dict[str, list[str]]

    def __str__(self) -> str:
        lines = [
            f"{split}: {sum(kinds.values())} films of {self.patients[split]} patients ("
            + ", ".join(f"{count} {kind}" for kind, count in kinds.items())
            + ")"
            for split, kinds in self.counts.items()
        ]
        lines += [
            f"sizes: {_most_common(self.sizes)}",
            f"modes: {_most_common(self.modes)}",
            f"unreadable files: {len(self.unreadable)}",
            *(f"  {name}: {reason}" for name, reason in self.unreadable.items()),
            f"groups of identical files: {len(self.exact_duplicates)}",
            *(f"  {_remark(group)}{', '.join(group)}" for group in self.exact_duplicates),
            f"further pairs of nearly identical films: {len(self.near_duplicates)}",
            *(f"  {_remark(pair)}{', '.join(pair)}" for pair in self.near_duplicates),
            f"patient numbers in more than one split: {len(self.shared_patients)}"
            + (
                " (the public data starts its numbers again for `test`, so these may be different"
                " children)"
                if self.shared_patients
                else ""
            ),
        ]
        return "\n".join(lines)


def audit(data: Path, out: Path) -> Audit:
    """Audit a folder of films; leave audit.json, class_balance.png and contact_sheet.png in `out`.

    The contact sheet shows patients' films. Do not publish it.

    Raises:
        train.data.films.DataError: the folder has no films in the expected layout.
    """
    films = index_films(data)
    reduced: dict[LabelledFilm, np.ndarray] = {}
    sizes: Counter[str] = Counter()
    modes: Counter[str] = Counter()
    unreadable: dict[str, str] = {}
    for film in films:
        try:
            with Image.open(film.path) as image:
                prepared = prepare(np.asarray(image))
                sizes[f"{image.width} x {image.height}"] += 1
                modes[image.mode] += 1
        except (OSError, ValueError, Image.DecompressionBombError) as error:
            unreadable[_name(film, data)] = str(error).replace(f"{data}/", "")
            continue
        reduced[film] = _reduce(prepared)
    exact = _exact_duplicates(films)
    result = Audit(
        counts=_counts(films),
        patients={
            split: len({film.patient for film in of_split})
            for split, of_split in _by_split(films).items()
        },
        sizes=dict(sizes),
        modes=dict(modes),
        unreadable=unreadable,
        exact_duplicates=[[_name(film, data) for film in group] for group in exact],
        near_duplicates=[
            (_name(first, data), _name(second, data))
            for first, second in _near_duplicates(reduced, exact)
        ],
        shared_patients=_shared_patients(films),
    )
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "audit.json", asdict(result))
    plots.class_balance(result.counts, out / "class_balance.png")
    plots.contact_sheet(_sample(list(reduced)), out / "contact_sheet.png")
    return result


def _kind(film: LabelledFilm) -> str:
    if film.label == 0:
        return "normal"
    return film.kind or "pneumonia of unknown kind"


def _by_split(films: Sequence[LabelledFilm]) -> dict[str, list[LabelledFilm]]:
    by_split: dict[str, list[LabelledFilm]] = defaultdict(list)
    for film in films:
        by_split[film.split].append(film)
    return by_split


def _counts(films: Sequence[LabelledFilm]) -> dict[str, dict[str, int]]:
    return {
        split: dict(sorted(Counter(map(_kind, of_split)).items()))
        for split, of_split in _by_split(films).items()
    }


def _exact_duplicates(films: Sequence[LabelledFilm]) -> list[list[LabelledFilm]]:
    by_hash: dict[str, list[LabelledFilm]] = defaultdict(list)
    for film in films:
        by_hash[hashlib.sha256(film.path.read_bytes()).hexdigest()].append(film)
    return [group for group in by_hash.values() if len(group) > 1]


def _reduce(prepared: np.ndarray) -> np.ndarray:
    """float32, (64 * 64,), zero mean, unit length, so that a dot product is a correlation."""
    small = Image.fromarray(prepared).resize((_REDUCED_SIDE, _REDUCED_SIDE), Image.Resampling.BOX)
    values = np.asarray(small, dtype=np.float32).ravel()
    values -= values.mean()
    return values / max(float(np.linalg.norm(values)), 1e-6)


def _near_duplicates(
    reduced: dict[LabelledFilm, np.ndarray], exact: Sequence[Sequence[LabelledFilm]]
) -> list[tuple[LabelledFilm, LabelledFilm]]:
    known = {frozenset((a, b)) for group in exact for a in group for b in group if a != b}
    films, vectors = list(reduced), np.stack(list(reduced.values()))
    pairs = []
    # Row by row, so that the memory needed grows with the number of films and not its square.
    for position, film in enumerate(films):
        correlations = vectors[position + 1 :] @ vectors[position]
        for offset in np.flatnonzero(correlations >= NEAR_DUPLICATE_CORRELATION):
            other = films[position + 1 + int(offset)]
            if frozenset((film, other)) not in known:
                pairs.append((film, other))
    return pairs


def _shared_patients(films: Sequence[LabelledFilm]) -> dict[str, list[str]]:
    splits: dict[str, set[str]] = defaultdict(set)
    for film in films:
        splits[f"{CLASSES[film.label]} {film.patient}"].add(film.split)
    return {patient: sorted(of) for patient, of in sorted(splits.items()) if len(of) > 1}


def _sample(films: Sequence[LabelledFilm]) -> list[np.ndarray]:
    """Films for the contact sheet, evenly from the whole list."""
    chosen = np.linspace(0, len(films) - 1, _SHEET_FILMS).astype(int)
    return [read_prepared(films[number].path) for number in chosen]


def _name(film: LabelledFilm, data: Path) -> str:
    return film.path.relative_to(data).as_posix()


def _remark(names: Sequence[str]) -> str:
    folders = {name.rpartition("/")[0] for name in names}
    return "ACROSS SPLITS OR CLASSES: " if len(folders) > 1 else ""


def _most_common(counts: dict[str, int]) -> str:
    shown = Counter(counts).most_common(5)
    more = f", and {len(counts) - len(shown)} others" if len(counts) > len(shown) else ""
    return ", ".join(f"{value} ({count})" for value, count in shown) + more

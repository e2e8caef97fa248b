"""Robustness: the AUROC of a candidate under each corruption, by strength."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sklearn import metrics as sk

from train.data.corruptions import STRENGTHS, corruptions
from train.data.films import (
    DataError,
    LabelledFilm,
    index_films,
    labels_of,
    read_prepared,
    splits_of,
)
from train.evaluate import plots
from train.evaluate.candidates import Candidate
from train.json_file import write_json

CLEAN = "none"


@dataclass(frozen=True)
class Robustness:
    """Of one split: the AUROC of the films as they are, and of each corruption at each strength.

    Attributes:
        shift: by how much the mean logit of the normal films moves, in the same order.
    """

    split: str
    films: int
    clean: float
    corrupted: dict[str, list[float]]
    shift: dict[str, list[float]]


def robustness(candidate: Candidate, data: Path, splits: Sequence[str], out: Path) -> str:
    """Measure a candidate under every corruption. Leaves a table, JSON and a plot in `out`.

    Args:
        splits: names from `train.data.films.splits_of` to measure on. Choose on `validation`.

    Returns:
        The table, as Markdown.

    Raises:
        DataError: the data has no such split.
    """
    out.mkdir(parents=True, exist_ok=True)
    films = splits_of(index_films(data))
    if missing := set(splits) - films.keys():
        raise DataError(f"{data} has no split {', '.join(sorted(missing))}.")
    measured = [_measure(candidate, split, films[split]) for split in splits]
    markdown = _table(candidate.name, measured)
    document = [asdict(of_split) for of_split in measured]
    write_json(out / "robustness.json", document)
    (out / "robustness.md").write_text(markdown, encoding="utf-8")
    for of_split in measured:
        plots.robustness(
            of_split.clean, of_split.corrupted, out / f"{of_split.split}_robustness.png"
        )
    return markdown


def _measure(candidate: Candidate, split: str, films: Sequence[LabelledFilm]) -> Robustness:
    labels = labels_of(films)
    pictures = [read_prepared(film.path) for film in films]
    clean = candidate.logits(pictures)
    logits = {
        name: [candidate.logits(map(corrupt, pictures)) for corrupt in by_strength]
        for name, by_strength in corruptions().items()
    }
    normal = labels == 0
    return Robustness(
        split=split,
        films=len(films),
        clean=float(sk.roc_auc_score(labels, clean)),
        corrupted={
            name: [float(sk.roc_auc_score(labels, each)) for each in by_strength]
            for name, by_strength in logits.items()
        },
        shift={
            name: [float((each - clean)[normal].mean()) for each in by_strength]
            for name, by_strength in logits.items()
        },
    )


def _table(name: str, measured: Sequence[Robustness]) -> str:
    """A row for each corruption, and for each split a column for each strength."""
    heading = [f"{of.split}, {strength}" for of in measured for strength in STRENGTHS]
    lines = [
        f"{name}, AUROC under each corruption, by strength (1 mild, 2 moderate, 3 severe):",
        "",
        "| corruption | " + " | ".join(heading) + " |",
        "|---" * (len(heading) + 1) + "|",
        _line(CLEAN, [of.clean for of in measured for _ in STRENGTHS]),
    ]
    for corruption in measured[0].corrupted:
        lines.append(
            _line(corruption, [auroc for of in measured for auroc in of.corrupted[corruption]])
        )
    lines += [
        "",
        "By how much the mean logit of the normal films moves:",
        "",
        "| corruption | " + " | ".join(heading) + " |",
        "|---" * (len(heading) + 1) + "|",
    ]
    for corruption in measured[0].shift:
        values = [shift for of in measured for shift in of.shift[corruption]]
        lines.append(f"| {corruption} | " + " | ".join(f"{value:+.2f}" for value in values) + " |")
    return "\n".join(lines) + "\n"


def _line(name: str, values: Sequence[float]) -> str:
    return f"| {name} | " + " | ".join(f"{value:.4f}" for value in values) + " |"

"""Choosing among runs: by the mean of their ranks on films that the test split has no part in.

One validation misleads. In the public data how a film is framed tells the classes apart, and films
drawn from all patients are framed like those of training. So runs are also ranked on the patients
of the lowest numbers, which the test split continues, and on validation with less of its height.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from scipy import stats
from sklearn import metrics as sk

from train.data.corruptions import corruptions
from train.data.films import DataError, labels_of, read_prepared, training_parts
from train.evaluate.candidates import Candidate, open_candidate
from train.json_file import write_json

FRAMED = "validation, less height"


@dataclass(frozen=True)
class Standing:
    """How a run does against the others.

    Attributes:
        auroc: on `validation`, on `lowest`, and on `FRAMED`.
        mean_rank: the mean of its ranks by these; 1 is the best.
    """

    run: str
    auroc: dict[str, float]
    mean_rank: float


def choose(runs: Sequence[Path], data: Path, out: Path) -> str:
    """Rank finished runs, or .tflite files. Leaves choice.json and choice.md in `out`.

    Args:
        data: a folder in the Kaggle layout that holds `train`. Nothing else of it is read.

    Returns:
        The table as Markdown, the best run first.

    Raises:
        train.data.films.DataError: the data lacks `train`, a folder holds no finished run, or a run
            learnt from `lowest`.
    """
    parts = training_parts(data)
    del parts["train"]
    pictures = {name: [read_prepared(film.path) for film in films] for name, films in parts.items()}
    labels = {name: labels_of(films) for name, films in parts.items()}
    measured = [_measure(_opened(run), pictures, labels) for run in runs]
    ranks = [stats.rankdata([-auroc[films] for auroc in measured]) for films in measured[0]]
    standings = sorted(
        (
            Standing(run.name.removesuffix(".tflite"), auroc, float(rank))
            for run, auroc, rank in zip(runs, measured, np.mean(ranks, axis=0), strict=True)
        ),
        key=lambda standing: standing.mean_rank,
    )
    out.mkdir(parents=True, exist_ok=True)
    document = [asdict(standing) for standing in standings]
    write_json(out / "choice.json", document)
    (out / "choice.md").write_text(_table(standings), encoding="utf-8")
    return _table(standings)


def _opened(run: Path) -> Candidate:
    candidate = open_candidate(run)
    if candidate.recipe.get("with_lowest"):
        raise DataError(
            f"{run} learnt from `lowest`, which would flatter it; rank a run of its recipe without "
            "--with-lowest."
        )
    return candidate


def _measure(
    candidate: Candidate, pictures: dict[str, list[np.ndarray]], labels: dict[str, np.ndarray]
) -> dict[str, float]:
    auroc = {
        name: float(sk.roc_auc_score(labels[name], candidate.logits(of_part)))
        for name, of_part in pictures.items()
    }
    framed = [
        sk.roc_auc_score(
            labels["validation"], candidate.logits(map(less_height, pictures["validation"]))
        )
        for less_height in corruptions()["less height"]
    ]
    return auroc | {FRAMED: float(np.mean(framed))}


def _table(standings: Sequence[Standing]) -> str:
    columns = list(standings[0].auroc)
    lines = [
        "| run | mean rank | " + " | ".join(columns) + " |",
        "|---" * (len(columns) + 2) + "|",
    ]
    for standing in standings:
        cells = " | ".join(f"{standing.auroc[column]:.4f}" for column in columns)
        lines.append(f"| {standing.run} | {standing.mean_rank:.1f} | {cells} |")
    return "\n".join(lines) + "\n"

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from models.model import MODEL_PATH, load_model
from tests.train.quick_training import few_resamples
from train.__main__ import main
from train.data.films import DataError, LabelledFilm
from train.evaluate.candidates import Scores
from train.evaluate.evaluation import insert_table
from train.report.subgroups import measure_subgroups

CARD = MODEL_PATH.with_name("README.md")
STORED = MODEL_PATH.parent / "runs" / MODEL_PATH.stem


@pytest.fixture(scope="module")
def written(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a card that was written on generated films, beside one stale measurement."""
    folder = tmp_path_factory.mktemp("card")
    evaluation = folder / "runs" / "model" / "evaluation"
    evaluation.mkdir(parents=True)
    shutil.copy(STORED / "evaluation" / "metrics.md", evaluation)
    (evaluation / "robustness.md").write_text("Robustness of another model 12345678:\n")
    (folder / "runs" / "comparison.md").write_text("| this | that |\n")
    shutil.copy(CARD, folder)
    arguments = ["card", str(MODEL_PATH), str(kaggle_folder), "--results", str(evaluation.parent)]
    arguments += ["--document", str(folder / CARD.name), "--gallery", str(folder / "failures")]
    with few_resamples():
        assert main(arguments) == 0
    return folder


def between(document: str, mark: str) -> str:
    return document.partition(f"<!-- {mark} begins -->")[2].partition(f"<!-- {mark} ends -->")[0]


def test_the_card_holds_the_model_its_data_and_what_was_measured(written: Path) -> None:
    card = (written / CARD.name).read_text(encoding="utf-8")
    assert load_model().label in between(card, "model")
    assert "| test | 20 | 20 | 10 | 4 | 6 | 0 |" in between(card, "data")
    assert "| network | mobilenetv2 |" in between(card, "recipe")
    assert between(card, "evaluation").strip() == (
        (STORED / "evaluation" / "metrics.md").read_text(encoding="utf-8").strip()
    )
    assert "| this | that |" in between(card, "comparison")
    assert "| bacterial against normal | 10 | 4 |" in between(card, "subgroups")
    assert "| test: mean probability |" in between(card, "calibration")


def test_what_was_not_measured_of_this_model_is_said_to_be_missing(written: Path) -> None:
    card = (written / CARD.name).read_text(encoding="utf-8")
    for mark in ("robustness", "prevalence", "gate", "heatmaps"):
        assert f"Not measured yet; `python -m train {mark}` does it." in between(card, mark)


def test_the_prose_is_left_as_it_is(written: Path) -> None:
    before, after = (
        re.sub(r"begins -->.*?<!--", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for path in (CARD, written / CARD.name)
    )
    assert before == after


def test_subgroups_are_kept_and_the_worst_mistakes_drawn(written: Path) -> None:
    subgroups = json.loads(
        (written / "runs" / "model" / "evaluation" / "subgroups.json").read_text()
    )
    assert set(subgroups["splits"]) == {"validation", "lowest", "test"}
    quarters = [
        group for name, group in subgroups["splits"]["test"].items() if name.endswith("quarter")
    ]
    assert sum(group["normal"] + group["pneumonia"] for group in quarters) == 20
    for split in ("validation", "test"):
        with Image.open(written / "failures" / f"{split}.png") as image:
            assert image.width > 200


@pytest.mark.usefixtures("few_resamples")
def test_a_subgroup_that_is_missed_is_seen_to_be() -> None:
    films = [
        LabelledFilm(Path(f"{number}"), "test", label, f"{number}", kind)
        for number, (label, kind) in enumerate([(0, "")] * 10 + [(1, "bacteria"), (1, "virus")] * 5)
    ]
    found = [film.kind == "bacteria" for film in films]
    scores = Scores(
        labels=np.array([film.label for film in films]),
        probabilities=np.where(found, 0.9, 0.1),
        at_their_share=np.where(found, 0.9, 0.1),
        patients=[film.patient for film in films],
    )
    # Every second film is darker than the limits, the others are brighter.
    pictures = [np.full((224, 224), 50 + 100 * (number % 2), np.uint8) for number in range(20)]
    groups = measure_subgroups(films, pictures, scores, 0.5, [80.0, 100.0, 120.0])
    assert groups["bacterial against normal"].metrics["sensitivity"].value == 1
    assert groups["viral against normal"].metrics["sensitivity"].value == 0
    assert groups["viral against normal"].metrics["auroc"].value == 0.5
    assert set(groups) == {
        "bacterial against normal",
        "viral against normal",
        "darkest quarter",
        "brightest quarter",
    }
    assert groups["darkest quarter"].metrics["sensitivity"].value == 1
    assert groups["brightest quarter"].metrics["sensitivity"].value == 0


def test_each_mark_takes_its_own_table() -> None:
    one = "<!-- one begins -->\n<!-- one ends -->\n"
    document = f"a\n{one}b\n<!-- two begins -->\nold\n<!-- two ends -->\n"
    inserted = insert_table(document, "| new |\n", "two")
    assert between(inserted, "one") == "\n"
    assert between(inserted, "two") == "\n| new |\n"
    assert insert_table(inserted, "old\n", "two") == document
    with pytest.raises(DataError, match="three begins"):
        insert_table(document, "", "three")


def test_a_document_that_lacks_a_mark_is_left_alone(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "card.md"
    document.write_text("<!-- model begins -->\n<!-- model ends -->\n")
    arguments = ["card", str(MODEL_PATH), str(kaggle_folder), "--results", str(tmp_path)]
    assert main([*arguments, "--document", str(document)]) == 2
    assert "has no lines <!-- data begins -->" in capsys.readouterr().err
    assert document.read_text() == "<!-- model begins -->\n<!-- model ends -->\n"


def test_the_card_in_the_repository_is_of_the_shipped_model() -> None:
    card = CARD.read_text(encoding="utf-8")
    assert load_model().label in between(card, "model")
    stored = (STORED / "evaluation" / "metrics.md").read_text(encoding="utf-8")
    assert between(card, "evaluation").strip() == stored.strip()

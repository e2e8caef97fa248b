import csv
import io
import shutil
from collections import Counter
from contextlib import closing, redirect_stdout
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.results.decision import Decision, Judgement
from desktop.results.row import now
from desktop.results.scored_film import model_key
from desktop.scoring.batch import score_pictures
from desktop.sources.folder import find_pictures
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store
from models.model import Model
from tests.labelled_films import write_labelled_films


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty films of a clinic in the folders of their answers, and one that is damaged."""
    folder = tmp_path_factory.mktemp("clinic")
    write_labelled_films(folder, 40)
    (folder / "PNEUMONIA" / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


@pytest.fixture(scope="session")
def by_folders(clinic: Path, model_path: Path) -> str:
    """What `check` prints for the clinic's folders."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        assert main(["check", str(clinic), "--model", str(model_path)]) == 0
    return printed.getvalue()


def rows_of(table: str, output: str) -> list[list[str]]:
    """The cells of the printed lines that begin with this."""
    return [line.split() for line in output.splitlines() if line.strip().startswith(table)]


def test_the_figures_are_those_of_the_rows(
    clinic: Path, model_path: Path, by_folders: str, tmp_path: Path
) -> None:
    results = tmp_path / "results.csv"
    assert main(["score", str(clinic), "--csv", str(results), "--model", str(model_path)]) == 0
    with results.open(encoding="utf-8-sig", newline="") as file:
        counts = Counter(
            (row["file"].partition("/")[0], row["finding"] or row["status"])
            for row in csv.DictReader(file)
        )
    for title, answer in (("with pneumonia", "PNEUMONIA"), ("without pneumonia", "NORMAL")):
        (cells,) = rows_of(title, by_folders)
        expected = [counts[answer, each] for each in ("pneumonia", "normal", "review", "error")]
        expected.insert(1, 0)  # the model of the tests calls no film unclear
        assert [int(cell) for cell in cells[2:]] == [*expected, sum(expected)]
    marked, missed = counts["PNEUMONIA", "pneumonia"], counts["PNEUMONIA", "normal"]
    assert f"Of the films with pneumonia, it marked {marked} of {marked + missed} (" in by_folders
    assert "Not scored: 1." in by_folders
    assert "at least 30 films with pneumonia" in by_folders


def test_labels_may_stand_in_a_table(
    clinic: Path,
    model_path: Path,
    by_folders: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pile, labels = tmp_path / "pile", tmp_path / "labels.csv"
    pile.mkdir()
    lines = ["Film;Diagnosis"]
    for path in clinic.rglob("*.png"):
        shutil.copy(path, pile)
        lines.append(f"{path.stem};{path.parent.name.lower()}")
    labels.write_text("\n".join(lines), encoding="utf-8-sig")
    arguments = ["check", str(pile), "--labels", str(labels), "--model", str(model_path)]
    assert main(arguments) == 0
    first, empty, figures = capsys.readouterr().out.split("\n", 2)
    assert first == "The answers are from labels.csv. Labels in it: 41; for films here: 41."
    assert (empty, figures) == ("", by_folders)


def test_an_archive_is_measured_as_its_folder(
    clinic: Path,
    model_path: Path,
    by_folders: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    archive = shutil.make_archive(str(tmp_path / "clinic"), "zip", clinic)
    assert main(["check", archive, "--model", str(model_path)]) == 0
    assert capsys.readouterr().out == by_folders


def test_a_table_beside_the_films_takes_adults_out_and_makes_subgroups(
    clinic: Path, model_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All films of those without pneumonia are of adults, says the table."""
    here = tmp_path / "here"
    shutil.copytree(clinic, here)
    lines = ["file,age_months,sex"]
    for path in sorted(here.rglob("*.png")):
        months = 400 if path.parent.name == "NORMAL" else 30
        lines.append(f"{path.relative_to(here).as_posix()},{months},F")
    (here / "patients.csv").write_text("\n".join(lines))
    assert main(["check", str(here), "--model", str(model_path)]) == 0
    printed = capsys.readouterr()
    (well,) = rows_of("without pneumonia", printed.out)
    assert [int(cell) for cell in well[2:]] == [0, 0, 0, 20, 0, 20]
    assert printed.err == ""


def test_with_the_share_here_it_says_what_a_finding_is_worth(
    clinic: Path, model_path: Path, by_folders: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["check", str(clinic), "--model", str(model_path), "--prevalence", "0.14"]
    assert main(arguments) == 0
    said = capsys.readouterr().out
    assert "Here 14 of 100 children on X-ray have pneumonia." in said
    assert "false alarms among the 100" in said
    # Nothing else changes.
    asked = "X-rayed here: --prevalence 0.14, for 14 of 100.\n"
    assert by_folders.split(asked)[1] in said


def test_without_answers_one_sentence_says_how_to_give_them(
    film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(film_folder)]) == 2
    assert "folders named NORMAL and PNEUMONIA, or give a CSV" in capsys.readouterr().err
    assert main(["check", str(film_folder), "--labels", str(tmp_path / "none.csv")]) == 2
    assert "none.csv cannot be read" in capsys.readouterr().err


def test_with_enough_films_a_threshold_is_proposed(
    data_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (data_root / "kermany224" / "test").iterdir():
        (tmp_path / folder.name).mkdir()
        for path in sorted(folder.iterdir())[:60]:
            shutil.copy(path, tmp_path / folder.name)
    assert main(["check", str(tmp_path), "--keep", "0.9"]) == 0
    said = capsys.readouterr().out
    assert "at least 90 of 100 films with pneumonia here" in said
    assert len(rows_of("0.", said) + rows_of("1.", said)) == 10


def test_a_backup_of_the_window_is_measured_by_its_decisions_and_left_as_it_is(
    clinic: Path, model: Model, model_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    films = list(score_pictures(find_pictures(clinic).pictures, clinic, model, 0.5))
    backup = tmp_path / "backup.sqlite"
    with closing(Store(tmp_path / "data" / "worklist.sqlite")) as store:
        view = SessionView("balanced", 0.5)
        session = store.begin(clinic, model_key(model.card), len(films), view)
        store.keep(session, [StoredFilm(film, None) for film in films])
        for film in films[:10]:
            store.decide(
                session,
                film.path,
                Decision(Judgement(film.path.parent.name.lower()), None, "", "AB", now()),
            )
        store.back_up(backup)
    before = backup.read_bytes()
    assert main(["check", str(backup), "--model", str(model_path)]) == 0
    said = capsys.readouterr().out
    assert "the films of all sessions. Counted: 10." in said
    assert "no independent check" in said
    (with_pneumonia,) = rows_of("with pneumonia", said)
    (without,) = rows_of("without pneumonia", said)
    assert int(with_pneumonia[-1]) + int(without[-1]) == 10
    (month,) = rows_of(now()[:7], said)
    assert month[1] == "40"
    assert backup.read_bytes() == before
    backup.write_text("Dear colleague")
    assert main(["check", str(backup)]) == 2
    assert "is no backup of this program" in capsys.readouterr().err

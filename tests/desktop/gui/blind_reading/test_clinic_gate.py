"""Films that look unlike those of training, scored once they were read in the clinic."""

import csv
import hashlib
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.blind_reading.clinic_gate import with_clinic_films
from desktop.blind_reading.draw import draw
from desktop.blind_reading.films import candidates_in
from desktop.blind_reading.reading import ClinicGate, DrawnFilm
from desktop.blind_reading.record import Record, load, save
from desktop.cli import main
from desktop.gui.blind_reading.reading_dialog import BlindReadingDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import INITIALS
from desktop.paths import blind_reading_path, store_path
from desktop.results.decision import Judgement
from desktop.results.row import Status
from desktop.results.scored_film import model_key
from desktop.scoring.review import LIKE_THE_CLINICS, UNFAMILIAR
from models.gate.clinic_films import ClinicFilms
from models.model import Model, load_model
from tests.desktop.blind_reading.answers import CONSOLIDATION, NONE, read
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import activate, at_dialog, press_key, score

FILMS = 70


@pytest.fixture(scope="session")
def strict_model(model: Model, tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A model whose gate takes phantoms for chest films unlike those of training."""
    folder = tmp_path_factory.mktemp("strict")
    limit = model.reference.max_squared_distance / 100
    content = replace(model.reference, max_squared_distance=limit).to_bytes()
    path = Path(shutil.copy2(model.path, folder))
    path.with_suffix(".npz").write_bytes(content)
    record = replace(model.card.reference, sha256=hashlib.sha256(content).hexdigest())
    replace(model.card, reference=record).save(path.with_suffix(".json"))
    return load_model(path)


@pytest.fixture
def films(many_films: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for film in sorted(many_films.iterdir())[:FILMS]:
        shutil.copy2(film, folder)
    return folder


def gate_says(codes: str) -> str:
    """What of the codes of a row is the gate's."""
    (said,) = {"unfamiliar", "like-the-clinics"} & set(codes.split())
    return said


def judged(window: MainWindow) -> dict[str, Judgement | None]:
    """What was decided, by film."""
    results = window.results
    films = (results.scored_at(place) for place in range(len(results.rows)))
    return {film.row.file: film.decision.judgement for film in films if film.decision}


def told(window: MainWindow) -> Counter[str]:
    return Counter(gate_says(row.reason_code) for row in window.results.rows)


def act(window: MainWindow, qtbot: QtBot, button: str) -> str:
    """Click a button of the dialog, and give what it says then."""
    said = []

    def do(dialog: BlindReadingDialog) -> None:
        qtbot.waitUntil(lambda: not dialog._background.busy, timeout=60_000)
        dialog.outcome.initials.setText("EF")
        getattr(dialog.outcome, button).click()
        qtbot.waitUntil(lambda: not dialog._background.busy, timeout=60_000)
        said.append(dialog.outcome.use.text())

    at_dialog(BlindReadingDialog, do)
    window.commands.blind.trigger()
    return said[0]


def keep_reading(model: Model) -> None:
    """A reading of the store's films that found the program fit."""
    drawn = draw(candidates_in(store_path(), model_key(model.card)), FILMS, seed=1)
    scores = [0.9, 0.1] * (FILMS // 2)
    said = [CONSOLIDATION, NONE] * (FILMS // 2)
    reading = read(scores, said, said, model_sha256=model.card.sha256)
    names = [film.sha256 for film in drawn]
    by_name = dict(zip(map(str, range(FILMS)), names, strict=True))
    films = tuple(
        DrawnFilm(by_name[film.sha256], film.probability, 5.0, 120.0) for film in reading.films
    )
    readers = tuple(
        replace(reader, answers={by_name[name]: each for name, each in reader.answers.items()})
        for reader in reading.readers
    )
    save(blind_reading_path(), Record((replace(reading, films=films, readers=readers),)))


def test_the_clinics_own_films_are_scored_once_they_are_adopted_and_no_longer_when_taken_back(
    qtbot: QtBot,
    settings: None,
    answers: Answers,
    strict_model: Model,
    films: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    window = MainWindow(strict_model)
    qtbot.addWidget(window)
    window.show()
    score(window, qtbot, films)
    assert told(window) == {"unfamiliar": FILMS}
    probabilities = {row.file: row.probability for row in window.results.rows}
    INITIALS.set("AB")
    activate(window)
    press_key(window.focusWidget(), Qt.Key.Key_N)
    decided = judged(window)
    assert len(decided) == 1
    keep_reading(strict_model)

    said = act(window, qtbot, "use_button")
    assert "Films like these are scored" in said
    gate = load(blind_reading_path()).readings[-1].gate
    assert gate is not None
    assert gate.films.films == FILMS
    score(window, qtbot, films)
    found = told(window)
    assert judged(window) == decided
    assert found["like-the-clinics"] >= 0.9 * FILMS
    assert found.total() == FILMS
    for row in window.results.rows:
        assert row.probability == probabilities[row.file]
        if row.status is Status.SCORED:
            assert row.finding
            assert row.remarks[-1] == LIKE_THE_CLINICS.filled(films=gate.films.key)
        else:
            assert row.remarks[0] == UNFAMILIAR

    # The command line has the model's own gate, unless it is asked for the clinic's.
    for options, expected in (([], {"unfamiliar"}), (["--gate", "local"], set(found))):
        out = tmp_path / "out.csv"
        model = str(strict_model.path)
        arguments = ["score", str(films), "--csv", str(out), "--model", model, "--overwrite"]
        assert main([*arguments, *options]) == 0
        with out.open(encoding="utf-8-sig", newline="") as file:
            codes = {gate_says(row["reason_code"]) for row in csv.DictReader(file)}
        assert codes == expected
        # A run is resumed with its own gate only, whatever that says of the films so far.
        resumed, before = [*arguments[:-1], "--resume"], out.read_bytes()
        capsys.readouterr()
        assert main([*resumed, *([] if options else ["--gate", "local"])]) == 2
        (refused,) = capsys.readouterr().err.strip().splitlines()
        assert "of another model, gate, threshold" in refused
        assert main([*resumed, *options]) == 0
        assert out.read_bytes() == before

    said = act(window, qtbot, "stop_button")
    assert "those of the model" in said
    score(window, qtbot, films)
    assert told(window) == {"unfamiliar": FILMS}
    assert main([*arguments, "--gate", "local"]) == 2


def test_other_computers_need_no_films_for_it(
    window: MainWindow, qtbot: QtBot, model: Model, tmp_path: Path
) -> None:
    """What the gate needs comes with the file, and is heeded by the model that it is of."""
    films = ClinicFilms(100, np.ones(1280, "<f4").tobytes(), 500.0, -1.0)
    scores, said = [0.9, 0.1] * 60, [CONSOLIDATION, NONE] * 60
    reading = read(scores, said, said, model_sha256=model.card.sha256)
    for key, used in ((model_key(model.card), films), ("of another version", None)):
        file = tmp_path / f"{key}.json"
        save(file, Record((replace(reading, gate=ClinicGate(key, films)),)))

        def bring_in(dialog: BlindReadingDialog, file: Path = file) -> None:
            qtbot.waitUntil(lambda: not dialog._background.busy, timeout=60_000)
            dialog.bring_in(file)

        at_dialog(BlindReadingDialog, bring_in)
        window.commands.blind.trigger()
        assert with_clinic_films(model, blind_reading_path()).clinic is None
        said_then = act(window, qtbot, "use_button")
        assert ("Films like these are scored" in said_then) == (used is not None)
        assert with_clinic_films(model, blind_reading_path()).clinic == used
        act(window, qtbot, "stop_button")
    blind_reading_path().write_text("{", "utf-8")
    assert with_clinic_films(model, blind_reading_path()).clinic is None

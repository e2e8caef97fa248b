"""A simulated clinic with another X-ray machine, put into service from its first film to the page.

    PNEUMOLITE_DATA=FOLDER python -m tests.benchmarks.clinic --page page.pdf

FOLDER holds `kermany224` and `kermany_full`. One film is taken of each child that the network was
not fitted to. An image filter stands for the machine: it sharpens films as some of them do. Half of
the children come first. The program scores their films, and two simulated people read all of them.
The first says what the data say, and the second errs in every tenth film. If the program is found
fit, the films are adopted. Then the other half of the children comes, and the data say how well the
program does on them, before and after. If FOLDER also holds `nih_adult`, films of adults come, too,
as the same machine makes them. None of them should get a finding.

All films of children are of one hospital, and a filter is no machine. So this shows that the steps
fit together, and no figure of it stands for another clinic.
"""

import argparse
import os
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageFilter

from desktop.blind_reading.clinic_gate import fit_gate, with_clinic_films
from desktop.blind_reading.draw import children_in, draw
from desktop.blind_reading.films import candidates_in, paths_in
from desktop.blind_reading.form import Answer, Quality, Sign, Target
from desktop.blind_reading.known_here import known_here, may_be_adopted
from desktop.blind_reading.measure import default_limits
from desktop.blind_reading.reading import DrawnFilm, Reading, Turn
from desktop.blind_reading.record import Adoption, Record, save
from desktop.blind_reading.wording import conclusion, counted, sentences
from desktop.local_validation.assess import report_drift
from desktop.local_validation.drift import seen_of
from desktop.local_validation.performance import Share
from desktop.results.row import Finding, now
from desktop.results.scored_film import Scored, model_key
from desktop.scoring.control import Control
from desktop.scoring.pipeline import run
from desktop.scoring.review import is_current
from desktop.store.recorder import Recorder
from desktop.store.records import SessionView
from models.model import Model, load_model
from train.data.films import CLASSES, LabelledFilm, find_adults, index_films, training_parts

ERRING = 0.1
SEED = 0
# Radius in shares of the width, and strength in per cent. So much makes films look unfamiliar.
RADIUS, STRENGTH = 1 / 40, 400
QUALITY = 92
SIGNS = {True: frozenset({Sign.CONSOLIDATION}), False: frozenset[Sign]()}


class Clinic:
    """The folder, the store and the record of a clinic.

    Attributes:
        model: with the films of the clinic once they were adopted.
    """

    def __init__(self, folder: Path, model: Model) -> None:
        self.folder = folder
        self.model = model
        self.store = folder / "store.sqlite"
        self.record = folder / "blind reading.json"
        self._level = model.card.operating_point(model.card.default_operating_point)

    @property
    def threshold(self) -> float:
        """Films are marked from this probability on."""
        return self._level.threshold

    def films_of(self, name: str, films: Mapping[Path, str]) -> Path:
        """The folder of films as they come out of the machine.

        Args:
            films: each with the name of the folder that it is to lie in.
        """
        for film, within in films.items():
            path = self.folder / name / within / f"{film.stem}.jpeg"
            path.parent.mkdir(parents=True, exist_ok=True)
            with Image.open(film) as picture:
                from_machine(picture).save(path, quality=QUALITY)
        return self.folder / name

    def score(self, folder: Path) -> list[Scored]:
        """Score a folder as the window does, and keep the rows."""
        films = sorted(folder.rglob("*.jp*g"))
        view = SessionView(self._level.name, self.threshold, "", False)
        scored = []
        with Recorder(
            self.store,
            folder,
            self.model.card,
            len(films),
            view,
            print,
            lambda row: is_current(row, self.model.clinic),
        ) as recorder:
            for event in run(
                films,
                folder,
                self.model,
                self.threshold,
                Control(),
                report=print,
                known=recorder.earlier,
                jobs=1,
            ):
                if isinstance(event, Scored):
                    recorder.keep([event])
                    row = event.row.at_threshold(self.threshold, self.model.card.unclear)
                    scored.append(replace(event, row=row))
        return scored

    def read(self) -> Reading:
        """Let two people read one film of each child."""
        candidates = candidates_in(self.store, model_key(self.model.card))
        paths = paths_in(self.store, [each.sha256 for each in candidates])
        is_ill = {film: paths[film][0].parent.name == "PNEUMONIA" for film in paths}
        drawn = draw(candidates, children_in(candidates), SEED)
        reading = Reading(
            begun_at=now(),
            seed=SEED,
            children=len(drawn),
            model=self.model.label,
            model_sha256=self.model.card.sha256,
            threshold=self.threshold,
            machine="simulated: a sharpening filter",
            limits=default_limits(self.model.card, self.threshold),
            films=tuple(
                DrawnFilm(each.sha256, each.probability, each.distance, each.brightness)
                for each in drawn
            ),
        )
        chance = random.Random(SEED)
        for initials, errs in (("AB", 0.0), ("CD", ERRING)):
            reading = reading.joined_by(initials)
            for film in reading.order:
                says = is_ill[film] ^ (chance.random() < errs)
                reading = reading.answered(film, _answer(says))
            reading = reading.finished(now())
        while reading.turn is Turn.TOGETHER:
            for film in reading.order:
                reading = reading.answered(film, _answer(is_ill[film]))
        return reading

    def adopt(self, reading: Reading) -> Reading:
        """Adopt the films of a reading, as a supervisor does."""
        paths = paths_in(self.store, [film.sha256 for film in reading.films])
        reading = replace(reading, gate=fit_gate(reading, self.model, paths))
        save(self.record, Record((reading,), (Adoption(now(), "EF", reading.begun_at),)))
        self.model = with_clinic_films(self.model, self.record)
        return reading


def from_machine(film: Image.Image) -> Image.Image:
    """A film as this clinic's machine makes it."""
    grey = film.convert("L")
    radius = max(1, round(RADIUS * grey.width))
    return grey.filter(ImageFilter.UnsharpMask(radius, STRENGTH, 0))


def halves(data: Path, films: int) -> tuple[dict[Path, str], dict[Path, str]]:
    """Two halves of the children, one film of each, none of which the network was fitted to.

    Args:
        films: at most, in each half.
    """
    fitted = {film.path.name for film in training_parts(data / "kermany224")["train"]}
    children = {
        (film.patient, film.label): film
        for film in index_films(data / "kermany_full")
        if film.path.name not in fitted
    }
    chosen = list(children.values())
    random.Random(SEED).shuffle(chosen)
    half = min(films, len(chosen) // 2)
    return _in_folders(chosen[:half]), _in_folders(chosen[half : 2 * half])


def outcomes(scored: Sequence[Scored]) -> str:
    """What became of films: the findings, and the reasons of films without one."""
    counts = Counter(
        str(film.row.finding) if film.row.finding else film.row.remarks[0].code for film in scored
    )
    return ", ".join(f"{each}: {count}" for each, count in counts.most_common())


def told(scored: Sequence[Scored]) -> str:
    """What became of children's films, and how often the findings are right."""
    rows = [film.row for film in scored if film.row.finding]
    ill = [row.finding for row in rows if row.file.startswith("PNEUMONIA")]
    well = [row.finding for row in rows if row.file.startswith("NORMAL")]
    marked = Share(ill.count(Finding.PNEUMONIA), len(ill))
    unmarked = Share(well.count(Finding.NORMAL), len(well))
    return (
        f"{outcomes(scored)}. Of those with a finding, ill and marked: {_words(marked)}; well and "
        f"not marked: {_words(unmarked)}."
    )


def drift_told(scored: Sequence[Scored], clinic: Clinic) -> str:
    """Whether films have changed against those that are known."""
    seen = [each for each in map(seen_of, scored) if each]
    known = known_here(clinic.model, clinic.record)
    notices = report_drift(seen, clinic.model.card, known).notices
    return " ".join(map(str, notices)) or "The films have not changed."


def main() -> None:
    """Put the clinic into service, and print what is found at each step."""
    program = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    program.add_argument("--films", type=int, default=110, help="of each half, at most")
    program.add_argument("--adults", type=int, default=30, help="films of adults, at most")
    program.add_argument("--page", type=Path, help="where to write the page, as a PDF file")
    options = program.parse_args()
    data = Path(os.environ["PNEUMOLITE_DATA"])
    began = datetime.now(UTC)
    with TemporaryDirectory() as name:
        clinic = Clinic(Path(name), load_model())
        first, second = halves(data, options.films)
        early = clinic.score(clinic.films_of("first", first))
        print(f"Model: {clinic.model.label}. Films of the first half: {told(early)}")
        reading = clinic.read()
        print(*conclusion(reading), *counted(reading), *sentences(reading, Target.ANY), sep="\n")
        later = clinic.films_of("second", second)
        _, adults = find_adults(data / "nih_adult") if (data / "nih_adult").is_dir() else ([], [])
        others = clinic.films_of("adults", dict.fromkeys(adults[: options.adults], ""))
        before = clinic.score(later)
        print(f"Films of the second half, before: {told(before)}")
        print(f"Against the model's films: {drift_told(before, clinic)}")
        if adults:
            print(f"Adults' films, before: {outcomes(clinic.score(others))}.")
        if may_be_adopted(reading, clinic.model.card.calibration):
            reading = clinic.adopt(reading)
            print(f"Adopted: {reading.gate.films.films if reading.gate else 'too few'} films.")
            after = clinic.score(later)
            print(f"Films of the second half, after: {told(after)}")
            if adults:
                print(f"Adults' films, after: {outcomes(clinic.score(others))}.")
            print(f"Against the clinic's films: {drift_told(after, clinic)}")
        else:
            print("The films may not be adopted.")
        if options.page:
            _write_page(options.page, reading)
    print(f"It took {round((datetime.now(UTC) - began).total_seconds())} s.")


def _in_folders(films: Iterable[LabelledFilm]) -> dict[Path, str]:
    return {film.path: CLASSES[film.label] for film in films}


def _write_page(path: Path, reading: Reading) -> None:
    """The page that a supervisor signs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.gui.blind_reading.result_page import result_html
    from desktop.gui.output.report_pdf import write_page

    application = QApplication([])
    write_page(path, "Read films blind", result_html(reading))
    application.quit()


def _answer(is_ill: bool) -> Answer:
    return Answer(Quality.INTERPRETABLE, SIGNS[is_ill], now())


def _words(share: Share) -> str:
    found = share.estimate
    if found is None:
        return "none"
    return f"{share.count} of {share.of} ({100 * found.low:.0f} to {100 * found.high:.0f} of 100)"


if __name__ == "__main__":
    main()

"""Known answers: what a person found on the films, from folders or from a table of labels."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop.results.csv_file import COLUMNS
from desktop.results.row import Finding, comparable
from desktop.sources.spreadsheet import (
    FILE_TITLES,
    TableError,
    letters,
    read_table,
    without_lost_zeros,
)
from models.message import QT_TRANSLATE_NOOP, Message, MessageError

# Titles of columns, as `letters` gives them.
ANSWER_TITLES = frozenset({
    "answer", "class", "diagnosis", "finding", "findinglabels", "findings", "groundtruth", "label",
    "labels", "pneumonia", "reading", "reference", "truth",
})  # fmt: skip
# Those in the window's other languages, which count where there is none of the others.
OTHER_ANSWER_TITLES = frozenset(map(letters, [
    "diagnostic", "résultat", "réponse", "diagnóstico", "resultado", "respuesta", "resposta",
    "matokeo", "jibu", "utambuzi", "التشخيص", "تشخيص", "النتيجة", "نتيجة", "الجواب",
]))  # fmt: skip
# What a cell may say in the window's languages, in small letters.
FINDINGS = {
    Finding.PNEUMONIA: frozenset({
        "pneumonia", "pneumonie", "pneumopathie", "neumonia", "neumonía", "nimonia", "التهاب رئوي",
        "1", "1.0", "+", "p", "pos", "positive", "positif", "positivo", "chanya", "إيجابي",
        "true", "y", "yes", "oui", "sim", "si", "sí", "ndiyo", "ndio", "نعم",
        "bacteria", "bacterial", "bacterial pneumonia", "virus", "viral", "viral pneumonia",
    }),
    Finding.NORMAL: frozenset({
        "normal", "normale", "kawaida", "طبيعي", "0", "0.0", "-", "n", "neg", "negative", "négatif",
        "negatif", "negativo", "hasi", "سلبي", "false", "no", "non", "não", "nao", "hapana", "لا",
        "no finding", "no pneumonia",
    }),
}  # fmt: skip


NO_ANSWERS = Message(
    "no-answers",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There are no answers for these films; put them into folders named NORMAL "
        "and PNEUMONIA, or give a CSV file of labels.",
    ),
)
NO_LABELS_OF_FILMS = Message(
    "no-labels-of-films",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "None of the labels names a film in this folder; write the names of the "
        "films as they are in the folder.",
    ),
)
FILMS_OF_ONE_NAME = Message(
    "films-of-one-name",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There are {count} films named {film}; write their folders before their names, as in "
        "ward/film.png.",
    ),
)
LABELS_CONTRADICT = Message(
    "labels-contradict",
    QT_TRANSLATE_NOOP(
        "Scoring", "Two labels for {film} contradict each other; keep the right one."
    ),
)
LINE_CONTRADICTS = Message(
    "line-contradicts",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} contradicts an earlier line on the same film; keep the right one.",
    ),
)
LINE_WITHOUT_ANSWER = Message(
    "line-without-answer",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} says neither pneumonia nor normal; write one of them, "
        "or nothing if the answer is not known.",
    ),
)


class AnswersError(MessageError):
    """The answers cannot be used."""


@dataclass(frozen=True)
class MatchedLabels:
    """A table of labels beside the films.

    Attributes:
        labels: how many there are.
        answers: by `Row.file`, of the films that have a label.
        unmatched: the labels that name no film here, as they are written.
    """

    labels: int
    answers: dict[str, Finding]
    unmatched: tuple[str, ...]


def answers_of_folders(files: Iterable[str]) -> dict[str, Finding]:
    """Answers by film, from the folders `NORMAL` and `PNEUMONIA` that the films lie in.

    Args:
        files: as `Row.file` has them.

    Raises:
        AnswersError: no film lies in either of them.
    """
    answers = {}
    for file in files:
        folders = [folder.lower() for folder in PurePosixPath(file).parts[:-1]]
        named = [folder for folder in folders if folder in set(Finding)]
        if named:
            answers[file] = Finding(named[-1])
    if not answers:
        raise AnswersError(NO_ANSWERS)
    return answers


def read_labels(path: Path) -> dict[str, Finding]:
    """Labels by the name of a film, from a CSV file as spreadsheets write them.

    A line without a name or a label is left out.

    Raises:
        AnswersError: the file cannot be read, a column is missing, a label is unknown, or two
            lines on one film differ.
    """
    try:
        table = read_table(path, FILE_TITLES | ANSWER_TITLES | OTHER_ANSWER_TITLES)
        file_column = table.column(FILE_TITLES, "file")
        answer_column = table.column_if_any(_answer_titles(table.titles), "answer")
        if answer_column is None:
            answer_column = table.column(OTHER_ANSWER_TITLES, "answer")
    except TableError as error:
        raise AnswersError(error.message) from error
    labels: dict[str, Finding] = {}
    for line, cells in table.lines:
        name, text = cells[file_column].replace("\\", "/"), cells[answer_column]
        if not name or not text:
            continue
        answer = _finding(text)
        if answer is None:
            raise AnswersError(LINE_WITHOUT_ANSWER.filled(line=line, file=path.name))
        if labels.setdefault(name, answer) is not answer:
            raise AnswersError(LINE_CONTRADICTS.filled(line=line, file=path.name))
    return labels


def match_labels(labels: Mapping[str, Finding], files: Sequence[str]) -> MatchedLabels:
    """Find the film of each label, which names it with or without its folder and its suffix.

    Of a name that is a number, Excel may have lost the zeros at its beginning.

    Args:
        labels: from `read_labels`.
        files: as `Row.file` has them.

    Raises:
        AnswersError: no film has a label, a label fits several films, or two labels of one film
            differ.
    """
    by_name, by_number = defaultdict(list), defaultdict(list)
    for file in files:
        path = PurePosixPath(comparable(file))
        for name in {path.name, path.stem}:
            by_name[name].append(file)
        if number := without_lost_zeros(path.stem):
            by_number[number].append(file)
    films: dict[str, str] = {}  # by label
    for label in labels:
        named = by_name.get(PurePosixPath(comparable(label)).name, [])
        if film := _film_of(label, [file for file in named if _folders_agree(label, file)]):
            films[label] = film
    taken = set(films.values())
    for label in labels:
        of_number = by_number.get(label, [])
        if label not in films and len(of_number) == 1 and of_number[0] not in taken:
            films[label] = of_number[0]
    answers: dict[str, Finding] = {}
    for label, film in films.items():
        if answers.setdefault(film, labels[label]) is not labels[label]:
            raise AnswersError(LABELS_CONTRADICT.filled(film=film))
    if not answers:
        raise AnswersError(NO_LABELS_OF_FILMS)
    unmatched = tuple(label for label in labels if label not in films)
    return MatchedLabels(len(labels), answers, unmatched)


def _film_of(label: str, films: list[str]) -> str | None:
    exact = [film for film in films if _as_typed(film) == _as_typed(label)]
    if len(exact) == 1:
        return exact[0]
    if len(films) > 1:
        raise AnswersError(FILMS_OF_ONE_NAME.filled(count=len(films), film=label))
    return films[0] if films else None


def _as_typed(name: str) -> str:
    """A name with each accented letter as one sign; see `comparable`. Its case counts."""
    return unicodedata.normalize("NFC", name)


def _folders_agree(label: str, file: str) -> bool:
    """Whether one path can be the end of the other, apart from the film's suffix."""
    folders = [reversed(PurePosixPath(comparable(path)).parts[:-1]) for path in (label, file)]
    return all(one == other for one, other in zip(*folders, strict=False))


def _answer_titles(titles: Sequence[str]) -> frozenset[str]:
    """The titles that may stand above answers.

    This program's own table has its findings in a column of such a title. They are what is to be
    checked, and no answers.
    """
    return ANSWER_TITLES - set(COLUMNS) if set(COLUMNS) <= set(titles) else ANSWER_TITLES


def _finding(text: str) -> Finding | None:
    cell = _as_typed(text).lower().replace("_", " ").replace(",", ".")
    return next((finding for finding, known in FINDINGS.items() if cell in known), None)

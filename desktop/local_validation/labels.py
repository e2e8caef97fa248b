"""Known answers: what a person found on the films, from folders or from a table of labels."""

import codecs
import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop.reading.zip_names import likeliest_code_page
from desktop.results.csv_file import COLUMNS
from desktop.results.row import Finding, comparable
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

# Titles of columns, with only their letters and digits, in lower case.
FILE_TITLES = frozenset({
    "file", "filename", "filepath", "film", "filmname", "image", "imagefile", "imageindex",
    "imagename", "imagepath", "name", "path", "picture",
})  # fmt: skip
ANSWER_TITLES = frozenset({
    "answer", "class", "diagnosis", "finding", "findinglabels", "findings", "groundtruth", "label",
    "labels", "pneumonia", "reading", "reference", "truth",
})  # fmt: skip
# What a cell may say, in lower case.
FINDINGS = {
    Finding.PNEUMONIA: frozenset({
        "pneumonia", "pneumonie", "neumonia", "neumonía", "nimonia", "1", "1.0", "+", "p", "pos",
        "positive", "true", "y", "yes", "bacteria", "bacterial", "bacterial pneumonia", "virus",
        "viral", "viral pneumonia",
    }),
    Finding.NORMAL: frozenset({
        "normal", "0", "0.0", "-", "n", "neg", "negative", "false", "no", "no finding",
        "no pneumonia",
    }),
}  # fmt: skip
_SEPARATORS = ",;\t|"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Windows' own, in which Excel writes a CSV; it writes others in those of DOS and the Macintosh.
_USUAL_CODE_PAGE = "cp1252"
# The line by which Excel is told the separator.
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[,;\t|]*', re.IGNORECASE)


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
TABLE_UNREADABLE = Message(
    "table-unreadable",
    QT_TRANSLATE_NOOP("Scoring", "{file} cannot be read ({reason}); choose another file."),
)
NO_CSV = Message(
    "no-csv", QT_TRANSLATE_NOOP("Scoring", "{file} is not a CSV file; save the table as CSV.")
)
TABLE_EMPTY = Message(
    "table-empty", QT_TRANSLATE_NOOP("Scoring", "{file} is empty; choose another file.")
)
NO_COLUMN = Message(
    "no-column",
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has no column "{title}"; write "{title}" above the right one.',
    ),
)
SEVERAL_COLUMNS = Message(
    "several-columns",
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has {count} columns that could be "{title}"; write "{title}" above the right one.',
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
    lines, before = _table(path)
    reader = csv.reader(lines, delimiter=_separator(lines[0]))
    titles = next(reader)
    file_column = _column(path, titles, FILE_TITLES, "file")
    answer_column = _column(path, titles, _answer_titles(titles), "answer")
    labels: dict[str, Finding] = {}
    for row in reader:
        cells = [cell.strip() for cell in row] + [""] * len(titles)
        name, text = cells[file_column].replace("\\", "/"), cells[answer_column]
        if not name or not text:
            continue
        answer = _finding(text)
        if answer is None:
            raise AnswersError(
                LINE_WITHOUT_ANSWER.filled(line=before + reader.line_num, file=path.name)
            )
        if labels.setdefault(name, answer) is not answer:
            raise AnswersError(
                LINE_CONTRADICTS.filled(line=before + reader.line_num, file=path.name)
            )
    return labels


def match_labels(labels: Mapping[str, Finding], files: Sequence[str]) -> MatchedLabels:
    """Find the film of each label, which names it with or without its folder and its suffix.

    Args:
        labels: from `read_labels`.
        files: as `Row.file` has them.

    Raises:
        AnswersError: no film has a label, a label fits several films, or two labels of one film
            differ.
    """
    by_name = defaultdict(list)
    for file in files:
        path = PurePosixPath(comparable(file))
        for name in {path.name, path.stem}:
            by_name[name].append(file)
    answers: dict[str, Finding] = {}
    unmatched = []
    for label, answer in labels.items():
        named = by_name.get(PurePosixPath(comparable(label)).name, [])
        film = _film_of(label, [file for file in named if _folders_agree(label, file)])
        if film is None:
            unmatched.append(label)
        elif answers.setdefault(film, answer) is not answer:
            raise AnswersError(LABELS_CONTRADICT.filled(film=film))
    if not answers:
        raise AnswersError(NO_LABELS_OF_FILMS)
    return MatchedLabels(len(labels), answers, tuple(unmatched))


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


def _table(path: Path) -> tuple[list[str], int]:
    """The lines from the titles on, and how many come before: empty ones, and Excel's own.

    Raises:
        AnswersError: the file cannot be read, or holds no table.
    """
    lines = _read_lines(path)
    for before, line in enumerate(lines):
        if line.strip(_SEPARATORS + " ") and not _SEPARATOR_LINE.fullmatch(line):
            return lines[before:], before
    raise AnswersError(TABLE_EMPTY.filled(file=path.name))


def _read_lines(path: Path) -> list[str]:
    """The lines, in any encoding that spreadsheets write."""
    try:
        content = path.read_bytes()
    except OSError as error:
        unreadable = TABLE_UNREADABLE.filled(file=path.name, reason=reason_of(error))
        raise AnswersError(unreadable) from error
    if content.startswith(_UTF_16):
        lines = content.decode("utf-16", "replace").splitlines()
    elif b"\0" in content:
        raise AnswersError(NO_CSV.filled(file=path.name))
    else:
        try:
            lines = content.decode("utf-8-sig").splitlines()
        except UnicodeDecodeError:
            code_page = likeliest_code_page(content.splitlines(), [_USUAL_CODE_PAGE])
            lines = content.decode(code_page, "replace").splitlines()
    return lines


def _separator(line: str) -> str:
    """What parts the titles: they are known then, although one may hold another separator."""

    def fit(separator: str) -> tuple[int, int]:
        letters = [_letters(title) for title in next(csv.reader([line], delimiter=separator))]
        return len({*letters} & (FILE_TITLES | ANSWER_TITLES)), len(letters)

    return max(_SEPARATORS, key=fit)


def _answer_titles(titles: Sequence[str]) -> frozenset[str]:
    """The titles that may stand above answers.

    This program's own table has its findings in a column of such a title. They are what is to be
    checked, and no answers.
    """
    return ANSWER_TITLES - set(COLUMNS) if set(COLUMNS) <= set(titles) else ANSWER_TITLES


def _column(path: Path, titles: Sequence[str], known: frozenset[str], wanted: str) -> int:
    """The column with a known title. If there are several, the wanted title itself decides."""
    letters = [_letters(title) for title in titles]
    found = [column for column, title in enumerate(letters) if title in known]
    exact = [column for column in found if letters[column] == wanted]
    if len(found) == 1 or len(exact) == 1:
        return (exact or found)[0]
    if not found:
        raise AnswersError(NO_COLUMN.filled(file=path.name, title=wanted))
    raise AnswersError(SEVERAL_COLUMNS.filled(file=path.name, count=len(found), title=wanted))


def _letters(title: str) -> str:
    return "".join(filter(str.isalnum, title.lower()))


def _finding(text: str) -> Finding | None:
    cell = _as_typed(text).lower().replace("_", " ").replace(",", ".")
    return next((finding for finding, known in FINDINGS.items() if cell in known), None)

import csv
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from desktop.cli import main
from desktop.local_validation.labels import (
    AnswersError,
    answers_of_folders,
    match_labels,
    read_labels,
)
from desktop.local_validation.wording import labelled
from desktop.results.row import Finding
from models.message import joined

P, N = Finding.PNEUMONIA, Finding.NORMAL


def test_folders_name_the_answer_however_they_are_written() -> None:
    files = ["NORMAL/a.png", "Pneumonia/b.png", "2026/normal/pneumonia/c.png", "others/d.png"]
    assert answers_of_folders(files) == {files[0]: N, files[1]: P, files[2]: P}


def test_films_in_no_such_folder_have_no_answers() -> None:
    with pytest.raises(AnswersError, match="folders named NORMAL and PNEUMONIA"):
        answers_of_folders(["a.png", "pneumonia.png"])


@pytest.mark.parametrize(
    "content",
    [
        b"file,answer\na.png,pneumonia\nb.png,normal\n",
        b"\xef\xbb\xbfFilename;Label\r\na.png;PNEUMONIA\r\nb.png;NORMAL\r\n",
        "Image Index\tFinding Labels\na.png\tPneumonia\nb.png\tNo Finding\n".encode("utf-16"),
        b'"Image_Name","Pneumonia"\n"a.png","1"\n"b.png","0"\n',
        b'file;"age, sex, ward";answer\r\na.png;"3, f, 2";1,0\r\nb.png;;0,0\r\n',
        "file;answer\na.png;Neumon\u00eda\nb.png;Normal\n".encode(),
        "file;answer\na.png;Neumoni\u0301a\nb.png;Normal\n".encode(),
        "file;answer\na.png;Oui\nb.png;Non\n".encode("cp1252"),
        "file;answer\na.png;Sim\nb.png;N\u00e3o\n".encode("cp1252"),
        "file;answer\na.png;S\u00cd\nb.png;no\n".encode("cp1252"),
        b"file,answer\na.png,Ndiyo\nb.png,Hapana\n",
        "file,answer\na.png,\u0646\u0639\u0645\nb.png,\u0644\u0627\n".encode(),
        b"file|answer\na.png|1\nb.png|0\n",
        b"sep=;\r\nfile;answer\r\na.png;1\r\nb.png;0\r\n",
        b'"sep=,"\r\n\r\nfile,answer\r\na.png,1\r\nb.png,0\r\n',
        b"\n;;\nfile;answer\na.png;1\nb.png;0\n",
        "\u200bfile\u00a0;\ufeffanswer\u200e\n\u00a0a.png\u200b;\u200f1\u202f\n\u2060b.png;0\n".encode(),
        "Nom du fichier;R\u00e9sultat\na.png;Positif\nb.png;Normal\n".encode("cp1252"),
        b"Fichier;Diagnostic\na.png;Oui\nb.png;Non\n",
        "Archivo;Diagn\u00f3stico\na.png;S\u00ed\nb.png;No\n".encode("utf-16"),
        "Arquivo;Diagno\u0301stico\na.png;Sim\nb.png;N\u00e3o\n".encode(),
        b"ficheiro,resultado\na.png,1\nb.png,0\n",
        b"faili,matokeo\na.png,Ndiyo\nb.png,Hapana\n",
        "\u0645\u0644\u0641,\u0627\u0644\u062a\u0634\u062e\u064a\u0635\na.png,1\nb.png,0\n".encode(),
        b"fichier;label;resultat\na.png;1;x\nb.png;0;y\n",
        b"patient,film,diagnosis\nJos\xe9,a.png,Yes\n\nAna,b.png,no\nEva,c.png,\n",
    ],
)
def test_tables_of_every_spreadsheet_are_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "labels.csv"
    path.write_bytes(content)
    assert read_labels(path) == {"a.png": P, "b.png": N}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "cp850", "mac_roman"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_are_read_in_the_letters_of_any_spreadsheet(
    tmp_path: Path, encoding: str, form: Literal["NFC", "NFD"]
) -> None:
    names = ["Zoé João.png", "Müller Ñandú.png"]
    path = tmp_path / "labels.csv"
    path.write_bytes(
        "\r\n".join(["file;answer", *(f"{each};1" for each in names)]).encode(encoding)
    )
    films = [normalize(form, name) for name in names]
    assert set(match_labels(read_labels(path), films).answers) == set(films)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "labels.csv is empty"),
        (b"sep=;\r\n\r\n", "labels.csv is empty"),
        (b"sep=;\r\nfile;label\na.png;?\n", "Line 3 of labels.csv says neither"),
        (b"PK\x03\x04\0\0", "labels.csv is not a CSV file; save the table as CSV."),
        (b"a.png,1\nb.png,0\n", 'labels.csv has no column "file"; write "file" above'),
        (b"file,ward\na.png,3\n", 'labels.csv has no column "answer"; write "answer" above'),
        (b"file,label,diagnosis\na.png,1,0\n", 'labels.csv has 2 columns .* write "answer" above'),
        (b"fichier,resultat,diagnostic\na.png,1,0\n", 'has 2 columns .* write "answer" above'),
        (b"file,label\na.png,1\nb.png,maybe\n", "Line 3 of labels.csv says neither"),
        (b"file,label\na.png,1\na.png,0\n", "Line 3 of labels.csv contradicts an earlier line"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_in_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "labels.csv"
    path.write_bytes(content)
    with pytest.raises(AnswersError, match=sentence) as caught:
        read_labels(path)
    assert str(caught.value).count(".") - str(caught.value).count(".csv") == 1


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match=r"labels.csv cannot be read \(No such file"):
        read_labels(tmp_path / "labels.csv")


def test_the_programs_own_findings_are_no_answers(film_folder: Path, tmp_path: Path) -> None:
    results = tmp_path / "results.csv"
    assert main(["score", str(film_folder), "--csv", str(results)]) == 0
    with pytest.raises(AnswersError, match='write "answer" above the right one'):
        read_labels(results)
    with results.open(encoding="utf-8-sig", newline="") as file:
        titles, *rows = csv.reader(file)
    with results.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[*titles, "answer"], *([*row, "normal"] for row in rows)])
    assert set(read_labels(results).values()) == {N}


def test_labels_find_their_films_with_and_without_folder_and_ending() -> None:
    files = ["ward 1/a.png", "ward 1/B.JPG", "ward 2/a.png", "ward 2/c", "d.png", "ward 3/d.png"]
    labels = {"C:/films/ward 1/a.png": P, "b": N, "Ward 2/A.png": N, "c": P, "d.png": P}
    assert match_labels(labels, files).answers == {
        "ward 1/a.png": P, "ward 1/B.JPG": N, "ward 2/a.png": N, "ward 2/c": P, "d.png": P,
    }  # fmt: skip


def test_a_label_that_lost_its_zeros_finds_the_one_film_that_it_fits() -> None:
    files = ["ward/0017.dcm", "018.png", "0018.png", "19.png", "0019.png", "0020.png"]
    labels = {"17": P, "18": N, "19": N, "20": P, "0020": N, "0": P}
    matched = match_labels(labels, files)
    assert matched.answers == {"ward/0017.dcm": P, "19.png": N, "0020.png": N}
    assert matched.unmatched == ("18", "20", "0")


def test_a_label_finds_its_film_whatever_blanks_stand_in_its_name() -> None:
    files = ["Scan\u202f1.png", "film\u00a02.png", "film 3.png"]
    labels = {"Scan 1.png": P, "film 2": N, "film\u00a03.png": N}
    assert match_labels(labels, files).answers == dict(zip(files, (P, N, N), strict=True))


def test_labels_that_match_no_film_are_told_by_number_and_name() -> None:
    labels = {"a": P, **{f"gone {number}.png": N for number in range(7)}}
    matched = match_labels(labels, ["a.png", "b.png"])
    assert matched.answers == {"a.png": P}
    assert matched.unmatched == tuple(f"gone {number}.png" for number in range(7))
    said = joined(labelled("labels.csv", matched))
    assert "Labels in it: 8; for films here: 1." in said
    assert "match no film here: 7 (gone 0.png, gone 1.png" in said
    assert "gone 4.png, ...)" in said
    all_match = match_labels({"a": P}, ["a.png"])
    assert "no film" not in joined(labelled("labels.csv", all_match))


def test_a_label_of_another_folder_is_not_taken() -> None:
    with pytest.raises(AnswersError, match="None of the labels names a film in this folder"):
        match_labels({"ward 1/a.png": P}, ["ward 2/a.png"])


def test_a_label_that_may_be_of_several_films_is_refused() -> None:
    with pytest.raises(AnswersError, match=r"There are 2 films named a\.png; write their folders"):
        match_labels({"a.png": P}, ["ward 1/a.png", "ward 2/a.png"])


def test_two_labels_of_one_film_that_contradict_are_refused() -> None:
    with pytest.raises(AnswersError, match=r"Two labels for ward/a\.png contradict each other"):
        match_labels({"a.png": P, "ward/a.png": N}, ["ward/a.png"])


@pytest.mark.parametrize(("films", "labels"), [("NFD", "NFC"), ("NFC", "NFD"), ("NFC", "NFC")])
def test_a_label_finds_its_film_however_the_system_writes_its_accents(
    films: Literal["NFC", "NFD"], labels: Literal["NFC", "NFD"]
) -> None:
    """macOS writes an accented letter as two signs, and a spreadsheet as one."""
    files = [normalize(films, name) for name in ("été/José.png", "été/JOSÉ.png", "hiver/Zoé.png")]
    answers = {normalize(labels, "été/José.png"): P, normalize(labels, "zoé"): N}
    assert match_labels(answers, files).answers == {files[0]: P, files[2]: N}

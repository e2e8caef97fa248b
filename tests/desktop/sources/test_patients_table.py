from datetime import date
from pathlib import Path

import pytest

from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.sources import patients_table
from desktop.sources.folder import find_pictures
from desktop.sources.patients_table import TABLE_NAME, PatientsTables

A = Details("0017", 5, "F", date(2026, 11, 5))


def write(folder: Path, text: str, encoding: str = "utf-8") -> None:
    folder.mkdir(exist_ok=True)
    (folder / TABLE_NAME).write_bytes(text.encode(encoding))


def said(tables: PatientsTables) -> list[str]:
    return [str(message) for message in tables.left_out()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_as_a_clinics_excel_writes_it(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    lines = (
        ("File", "Number", "Age_months", "Sex", "Date"),
        ("a.png", "0017", "5", "fille", "05/11/2026"),
        ("Été\\b", "18", "40", "garçon", ""),
        ("", "", "", "", ""),
    )
    write(tmp_path, "".join(separator.join(line) + "\r\n" for line in lines), encoding)
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / "A.PNG") == A
    assert tables.details_of(tmp_path / "été" / "b.dcm") == Details("18", 40, "M")
    assert tables.details_of(tmp_path / "c.png") == NO_DETAILS
    assert said(tables) == []


def test_a_table_may_have_other_titles_unseen_signs_and_lost_zeros(tmp_path: Path) -> None:
    lines = "\ufeffFichier\u00a0;\u200bage_months\n\u00a0a.png\u200b;5\u202f\n17;40\n18;7\n"
    write(tmp_path, lines, "utf-8-sig")
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / "a.png") == Details(months=5)
    assert tables.details_of(tmp_path / "0017.dcm") == Details(months=40)
    tables.details_of(tmp_path / "018.dcm")  # two films fit
    tables.details_of(tmp_path / "0018.dcm")
    assert tables.details_of(tmp_path / "018.dcm") == NO_DETAILS
    (sentence,) = said(tables)
    assert "line 4: it names several films" in sentence


def test_a_line_fits_no_film_of_the_same_name_in_another_folder(tmp_path: Path) -> None:
    write(tmp_path, "file,age_months\na.png,5\nward/a.png,40\n")
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / "a.png") == Details(months=5)
    assert tables.details_of(tmp_path / "ward" / "a.png") == Details(months=40)
    assert tables.details_of(tmp_path / "other" / "a.png") == NO_DETAILS


def test_the_nearest_table_counts_and_none_above_the_chosen_folder(tmp_path: Path) -> None:
    write(tmp_path, "file,age_months\nday/ward/a.png,1\n")
    write(tmp_path / "day", "file,age_months\nward/a.png,2\nward/b.png,2\n")
    write(tmp_path / "day" / "ward", "file,age_months\na.png,3\n")
    tables = PatientsTables(tmp_path / "day")
    assert tables.details_of(tmp_path / "day" / "ward" / "a.png") == Details(months=3)
    assert tables.details_of(tmp_path / "day" / "ward" / "b.png") == Details(months=2)
    assert PatientsTables(tmp_path / "new").details_of(tmp_path / "new" / "a.png") is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("a,17,3 y,F,", "its age is no number of months"),
        ("a,17,30,x,", "its sex is neither F nor M"),
        ("a,17,30,F,soon", "its date cannot be read, so write it as in 2026-11-30"),
        ("b,17,30,F,", "it names no film here, so write the name as it is in the folder"),
    ],
)
def test_a_line_that_cannot_be_used_is_left_out_whole_and_told(
    tmp_path: Path, line: str, reason: str
) -> None:
    write(tmp_path, f"file,number,age_months,sex,date\nc,1,2,F,\n{line}\n")
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / "c.png") == Details("1", 2, "F")
    assert tables.details_of(tmp_path / "a.png") == NO_DETAILS
    assert said(tables) == [
        f"Lines of patients.csv that are not used: 1. The first is line 3: {reason}."
    ]


def test_lines_that_contradict_each_other_and_a_line_of_two_films_count_for_none(
    tmp_path: Path,
) -> None:
    write(tmp_path, "file,age_months\na.png,5\na.png,50\nb,7\nc,8\nc,8\n")
    tables = PatientsTables(tmp_path)
    films = [tmp_path / name for name in ("a.png", "b.png", "b.jpg", "c.png")]
    for film in films:
        tables.details_of(film)
    assert [tables.details_of(film) for film in films] == [NO_DETAILS] * 3 + [Details(months=8)]
    (sentence,) = said(tables)
    assert "not used: 3. The first is line 2: another line says otherwise" in sentence


@pytest.mark.parametrize(
    ("film", "first", "second"),
    [("IMG_1.jpg", "IMG_1.jpg", "IMG_1"), ("0017.png", "0017.png", "17"), ("07.png", "07", "7")],
)
def test_two_lines_that_fit_one_film_in_other_spellings_must_agree(
    tmp_path: Path, film: str, first: str, second: str
) -> None:
    write(tmp_path, f"file,age_months\n{first},30\n{second},7\n")
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / film) == NO_DETAILS
    (sentence,) = said(tables)
    assert "not used: 2. The first is line 2: another line says otherwise" in sentence
    write(tmp_path, f"file,age_months\n{first},30\n{second},30\n")
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / film) == Details(months=30)
    assert said(tables) == []


@pytest.mark.parametrize(
    ("words", "sexes"),
    [("HMM", "MFF"), ("hm", "MF"), ("HFH", "MFM"), ("MFM", "MFM"), ("HMF", "M-F")],
)
def test_beside_h_for_boys_m_is_a_girl(tmp_path: Path, words: str, sexes: str) -> None:
    lines = "".join(f"{number}.png,{word}\n" for number, word in enumerate(words))
    write(tmp_path, f"file,sex\n{lines}")
    tables = PatientsTables(tmp_path)
    read = [tables.details_of(tmp_path / f"{number}.png") for number in range(len(words))]
    assert read == [Details(sex=each) if each != "-" else NO_DETAILS for each in sexes]
    assert [("its sex is neither" in each) for each in said(tables)] == [True] * ("-" in sexes)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        ("name of child,age_months\nJane,5\n", 'no column "file"'),
        ("file,age\na,3\n", 'no column "age_months"'),
        ("file,remark\na,3\n", 'no column "age_months"'),
        ("file,sex,gender\na,F,M\n", None),
        ("file,number,id\na,1,2\n", None),
        ("\0\1\2", "is not a CSV file"),
    ],
)
def test_a_table_that_cannot_be_used_stops_nothing_and_is_told(
    tmp_path: Path, text: str, reason: str | None
) -> None:
    write(tmp_path, text)
    tables = PatientsTables(tmp_path)
    details = tables.details_of(tmp_path / "a.png")
    if reason is None:
        assert details is not None
        assert details.sex + details.number in ("F", "1"), "the wanted title itself decides"
        return
    assert details is None
    (sentence,) = said(tables)
    assert sentence.startswith("The details in patients.csv are not used. ")
    assert reason in sentence


def test_months_come_first_only_where_another_date_shows_it(tmp_path: Path) -> None:
    write(tmp_path, "file,date\na,11/05/2026\nb,11/30/2026\n")
    details = PatientsTables(tmp_path).details_of(tmp_path / "a.png")
    assert details == Details(day=date(2026, 11, 5))


def test_a_table_that_is_saved_during_a_run_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patients_table, "_LOOK_AGAIN", 0.0)
    tables = PatientsTables(tmp_path)
    assert tables.details_of(tmp_path / "a.png") is None
    write(tmp_path, "file,age_months\na.png,5\n")
    assert tables.details_of(tmp_path / "a.png") == Details(months=5)
    write(tmp_path, "file,age_months\na.png,5\nb.png,50\n")
    assert tables.details_of(tmp_path / "b.png") == Details(months=50)
    assert said(tables) == [], "the line of a film that came earlier is no line without a film"


def test_a_table_is_no_film_and_no_file_that_was_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "file,age_months\na.png,5\n")
    assert find_pictures(tmp_path).others == []

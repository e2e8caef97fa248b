"""A CSV of any form whose run was killed; `cli/test_resume.py` kills and resumes real runs."""

import codecs
import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.results.csv_file import VISIT, CsvWriter, columns_of, line_of
from desktop.results.csv_form import PLAIN, SEMICOLONS, CsvForm
from desktop.results.resume import UnfinishedError, take_up
from desktop.results.row import Finding, Here
from models.calibration import LocalFit
from models.model import Model
from tests.desktop.results.test_csv_file import ROW

POINTS = CsvForm(";", ".")
NAMES = ("a.png", "ward; 2/b, c.png", "a,=1+1.png")


def write(path: Path, form: CsvForm) -> bytes:
    with CsvWriter(path, form=form) as writer:
        for name in NAMES:
            writer.write(replace(ROW, file=name))
    return path.read_bytes()


@pytest.mark.parametrize("asked", [PLAIN, SEMICOLONS, POINTS])
@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS, POINTS])
def test_a_run_goes_on_in_the_form_that_it_finds(
    tmp_path: Path, form: CsvForm, asked: CsvForm
) -> None:
    path = tmp_path / "out.csv"
    before = write(path, form)
    path.write_bytes(before + b"torn.png")
    unfinished = take_up(path, ROW.model, ROW.threshold, False, asked)
    assert path.read_bytes() == before
    assert unfinished.form == form
    assert unfinished.counts == {Finding.PNEUMONIA: 3}
    assert not any(map(unfinished.lacks, NAMES))
    assert unfinished.lacks("b.png")


@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS, POINTS])
def test_a_run_that_was_killed_in_its_first_line_is_resumed(tmp_path: Path, form: CsvForm) -> None:
    path = tmp_path / "out.csv"
    titles = codecs.BOM_UTF8 + line_of(columns_of(False), form)
    for length in (0, 2, 5, 10, len(titles) - 1, len(titles)):
        path.write_bytes(titles[:length])
        unfinished = take_up(path, ROW.model, ROW.threshold, False, form)
        assert path.read_bytes() == titles
        assert unfinished.form == form


@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS])
def test_a_csv_of_a_version_that_knew_no_children_is_refused_and_stays(
    tmp_path: Path, form: CsvForm
) -> None:
    path = tmp_path / "out.csv"
    write(path, form)
    columns = [column for column in columns_of(False) if column not in VISIT]
    path.write_bytes(codecs.BOM_UTF8 + line_of(columns, form))
    before = path.read_bytes()
    with pytest.raises(UnfinishedError, match="has other columns and cannot be resumed; choose"):
        take_up(path, ROW.model, ROW.threshold, False, form)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="rights and links are otherwise there")
def test_who_may_read_a_csv_stays_as_it_is_and_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "private" / "out.csv", tmp_path / "link.csv"
    path.parent.mkdir()
    before = write(path, PLAIN)
    path.write_bytes(before + b"torn.png")
    path.chmod(0o600)
    link.symlink_to(path)
    take_up(link, ROW.model, ROW.threshold, False)
    assert link.readlink() == path
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes() == before


@pytest.mark.parametrize("line", [b"caf\xe9.png,scored\r\n", b'"' + b"x" * 200_000 + b"\r\n"])
def test_a_csv_that_another_program_has_changed_is_refused_and_stays(
    tmp_path: Path, line: bytes
) -> None:
    path = tmp_path / "out.csv"
    before = write(path, PLAIN) + line
    path.write_bytes(before)
    with pytest.raises(UnfinishedError, match=r"has changed .*out\.csv, so it cannot be resumed"):
        take_up(path, ROW.model, ROW.threshold, False)
    assert path.read_bytes() == before


@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS])
def test_rows_of_another_threshold_are_refused_and_stay(tmp_path: Path, form: CsvForm) -> None:
    path = tmp_path / "out.csv"
    before = write(path, form)
    with pytest.raises(UnfinishedError, match="of another model, gate, threshold, prevalence"):
        take_up(path, ROW.model, 0.4, False, form)
    with pytest.raises(UnfinishedError, match="has other columns"):
        take_up(path, ROW.model, ROW.threshold, True, form)
    assert path.read_bytes() == before


@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS])
def test_a_run_for_here_is_resumed_with_the_same_prevalence_and_fit_only(
    tmp_path: Path, form: CsvForm, shipped_model: Model
) -> None:
    path = tmp_path / "out.csv"
    with CsvWriter(path, form=form, here=True) as writer:
        here = Here(0.14, shipped_model.card.calibration)
        writer.write(ROW.told_here(here))
    before = path.read_bytes()
    run = path, ROW.model, ROW.threshold, False, form
    with pytest.raises(UnfinishedError, match="of another model, gate, threshold, prevalence"):
        take_up(*run, here=replace(here, prevalence=0.25))
    with pytest.raises(UnfinishedError, match="prevalence or calibration"):
        take_up(*run, here=replace(here, fit=LocalFit(slope=0.6, shift=0.3)))
    with pytest.raises(UnfinishedError, match="has other columns"):
        take_up(*run)
    assert path.read_bytes() == before
    assert not take_up(*run, here=here).lacks(ROW.file)
    assert path.read_bytes() == before

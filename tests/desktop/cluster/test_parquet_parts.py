"""The parts of a cluster's run, as a later run takes them up."""

from pathlib import Path

import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age
from desktop.results.csv_file import columns_of
from desktop.results.resume import UnfinishedError
from desktop.results.row import Finding, Here, Row, Status
from models.model import Model

pytest.importorskip("pyarrow", reason="the extra `cluster` is not installed")

import pyarrow as pa
from pyarrow import parquet

from desktop.cluster.parquet_parts import take_up_parts, write_part


def row(file: str, header: Header | None = None) -> Row:
    return Row(
        file=file, status=Status.SCORED, finding=Finding.PNEUMONIA, probability=0.9, threshold=0.5,
        remarks=(), width=300, height=260, sha256="ab" * 32, model="net 12345678",
        scored_at="2026-01-01T10:00:00+00:00", header=header,
    )  # fmt: skip


def test_rows_come_back_as_they_were_written(tmp_path: Path) -> None:
    plain, named = tmp_path / "plain", tmp_path / "named"
    plain.mkdir()
    named.mkdir()
    rows = [row("a.png"), row("b.png")]
    write_part(rows, plain, identifiers=False)
    assert list(take_up_parts(plain, identifiers=False)) == rows
    of_a_patient = [row("c.dcm", Header(patient_name="Doe Jane", age=Age.in_years(3)))]
    write_part(of_a_patient, named, identifiers=True)
    assert list(take_up_parts(named, identifiers=True)) == of_a_patient


def test_rows_for_here_come_back_with_both_probabilities(
    tmp_path: Path, shipped_model: Model
) -> None:
    rows = [row("a.png").told_here(Here(0.14, shipped_model.card.calibration))]
    write_part(rows, tmp_path, identifiers=False, here=True)
    assert list(take_up_parts(tmp_path, identifiers=False, here=True)) == rows
    with pytest.raises(UnfinishedError, match="has other columns"):
        list(take_up_parts(tmp_path, identifiers=False))


def test_parts_of_other_columns_are_refused_in_one_sentence(tmp_path: Path) -> None:
    write_part([row("a.png")], tmp_path, identifiers=False)
    (part,) = tmp_path.iterdir()
    with pytest.raises(UnfinishedError, match="has other columns and cannot be resumed"):
        list(take_up_parts(tmp_path, identifiers=True))
    table = parquet.read_table(part)
    place = columns_of(identifiers=False).index("reason_code")
    # Earlier versions had one column more.
    parquet.write_table(table.add_column(place, "pattern", pa.array(["viral"])), part)
    before = part.read_bytes()
    with pytest.raises(UnfinishedError, match="has other columns and cannot be resumed"):
        list(take_up_parts(tmp_path, identifiers=False))
    assert part.read_bytes() == before

"""The rows of a cluster's run in Parquet: a folder of parts, one of each parcel of films."""

import hashlib
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from desktop.reading.dicom_header import Header
from desktop.results.atomic_write import replace
from desktop.results.csv_file import IDENTIFIERS, columns_of, identifiers_of
from desktop.results.resume import OTHER_COLUMNS, UnfinishedError
from desktop.results.row import Finding, Row, Status, as_written

_NUMBERS = {"probability": pa.float64(), "threshold": pa.float64(), "width": pa.int32(),
            "height": pa.int32(), "age": pa.int32(), "probability_here": pa.float64(),
            "prevalence_here": pa.float64()}  # fmt: skip


def write_part(rows: list[Row], folder: Path, identifiers: bool, here: bool = False) -> None:
    """Write rows as a part, which the same films always give the same name."""
    content = "\n".join(f"{row.sha256} {row.file}" for row in rows)
    name = hashlib.sha256(content.encode()).hexdigest()
    _write(_table(rows, columns_of(identifiers, here=here)), folder / f"{name}.parquet")


def take_up_parts(folder: Path, identifiers: bool, here: bool = False) -> Iterator[Row]:
    """The rows of a run that did not come to its end.

    Rows with an error are left out, and taken out of the parts: what could not be read may be
    readable now.

    Raises:
        UnfinishedError: a part has other columns.
    """
    for path in sorted(folder.glob("*.parquet")):
        table = parquet.read_table(path)
        if tuple(table.column_names) != columns_of(identifiers, here=here):
            raise UnfinishedError(OTHER_COLUMNS.filled(path=str(folder)))
        kept = table.filter(pc.field("status") != Status.ERROR.value)
        if kept.num_rows < table.num_rows:
            _write(kept, path)
        yield from map(_row, kept.to_pylist())


def _write(table: pa.Table, path: Path) -> None:
    # Of a name of its own, for another worker may be writing the same part.
    unfinished = path.with_suffix(f".{socket.gethostname()}.{os.getpid()}.{threading.get_ident()}")
    parquet.write_table(table, unfinished)
    replace(unfinished, path)


def _table(rows: list[Row], names: tuple[str, ...]) -> pa.Table:
    """A row for each film, with the columns of the CSV."""
    headers = [identifiers_of(row.header or Header()) for row in rows]
    columns = {
        name: [header[name] for header in headers]
        if name in IDENTIFIERS
        else [getattr(row, name) for row in rows]
        for name in names
    }
    schema = pa.schema([(name, _NUMBERS.get(name, pa.string())) for name in columns])
    return pa.table(columns, schema=schema)


def _row(record: dict[str, Any]) -> Row:
    """A row back from `_table`; of its header there is what was asked for."""
    identifiers = {name: record.pop(name) for name in IDENTIFIERS if name in record}
    finding, status = record.pop("finding"), record.pop("status")
    reason, codes = record.pop("reason"), record.pop("reason_code")
    return Row(
        **record,
        remarks=as_written(reason, codes),
        status=Status(status),
        finding=finding and Finding(finding),
        header=Header.of_fields(identifiers) if identifiers else None,
    )

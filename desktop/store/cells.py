"""Turn rows, decisions, headers and arrays into cells of the store's tables, and back."""

import io
import json
import sqlite3
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.lib.format import MAGIC_PREFIX

from desktop.reading.dicom_header import MACHINE, Header
from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.results.csv_file import IDENTIFIERS
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import jpeg_of
from models.message import from_json, to_json

# What is kept of a header: what the window shows and can export, and what puts films together.
_KEPT = (*IDENTIFIERS, *MACHINE, "study_uid", "is_number_told")
# In numpy's format 1.0 the header follows the magic string, the version and the header's length.
_HEADER_START = 10


def row_of(row: sqlite3.Row, file: str) -> Row:
    """A film's row from its cells in `films`, not labelled by any threshold.

    Args:
        row: the cells.
        file: the film's name.
    """
    return Row(
        file=file,
        status=Status(row["status"]),
        finding=None,
        probability=row["probability"],
        threshold=1.0,
        remarks=from_json(row["remarks"]),
        width=row["width"],
        height=row["height"],
        sha256=row["sha256"],
        model=row["model"],
        scored_at=row["scored_at"],
        header=header_of(row["identifiers"]),
    )


def cells_of(scored: Scored) -> dict[str, Any]:
    """The cells of a film in `films`, without those about its file; see `row_of`."""
    row = scored.row
    nothing_said = scored.typed == scored.listed == NO_DETAILS
    return {
        **cells_of_details(scored),
        "details": None if nothing_said else _details(scored),
        "probability": row.probability,
        "width": row.width,
        "height": row.height,
        "sha256": row.sha256,
        "model": row.model,
        "scored_at": row.scored_at,
        "cam": blob_of(scored.cam),
        "thumbnail": scored.thumbnail,
        "distance": scored.distance,
        "brightness": scored.brightness,
    }


def cells_of_details(scored: Scored) -> dict[str, Any]:
    """Those cells of a film in `films` that change when people say whose it is."""
    row = scored.row
    return {
        "status": row.status,
        "remarks": to_json(row.remarks),
        "identifiers": identifiers_of(row.header),
        "details": _details(scored),
    }


def typed_of(details: str | None) -> Details:
    """What was typed of a film's patient, from the cell `details`."""
    return NO_DETAILS if details is None else Details.of_fields(json.loads(details)["typed"])


def said_of(details: str | None, row: Row) -> dict[str, Any]:
    """The fields `typed`, `listed` and `own` of a `Scored`, from the cell `details`.

    Args:
        row: from `row_of`.
    """
    if details is None:
        return {}
    cell = json.loads(details)
    own = cell["own"] and replace(
        row,
        status=Status(cell["own"]["status"]),
        remarks=from_json(cell["own"]["remarks"]),
        header=header_of(cell["own"]["identifiers"]),
    )
    typed, listed = Details.of_fields(cell["typed"]), Details.of_fields(cell["listed"])
    return {"typed": typed, "listed": listed, "own": own}


def _details(scored: Scored) -> str:
    own = scored.own and {
        "status": scored.own.status,
        "remarks": to_json(scored.own.remarks),
        "identifiers": identifiers_of(scored.own.header),
    }
    typed, listed = scored.typed.fields(), scored.listed.fields()
    return json.dumps({"typed": typed, "listed": listed, "own": own})


def decision_of(row: sqlite3.Row) -> Decision:
    """A decision from its cells in `decisions`."""
    return Decision(
        judgement=row["judgement"] and Judgement(row["judgement"]),
        finding=row["finding"] and Finding(row["finding"]),
        note=row["note"],
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
    )


def header_of(identifiers: str | None) -> Header | None:
    """The kept fields of a header; None for a file without one."""
    return None if identifiers is None else Header.of_fields(json.loads(identifiers))


def identifiers_of(header: Header | None) -> str | None:
    """The fields of a header that are kept; see `header_of`."""
    if header is None:
        return None
    fields = header.fields()
    return json.dumps({name: fields[name] for name in _KEPT})


def blob_of(array: np.ndarray | None) -> bytes | None:
    """An array as bytes, with its shape and dtype."""
    if array is None:
        return None
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return file.getvalue()


def array_of(blob: bytes | None) -> np.ndarray | None:
    """An array back from `blob_of`."""
    if blob is None:
        return None
    start = _HEADER_START + int.from_bytes(blob[_HEADER_START - 2 : _HEADER_START], "little")
    shape, order, dtype = _layout(blob[:start])
    return np.frombuffer(blob, dtype, offset=start).reshape(shape, order=order).copy(order)


@lru_cache
def _layout(header: bytes) -> tuple[tuple[int, ...], Literal["C", "F"], np.dtype]:
    """Shape, order and dtype, from the header of numpy's format.

    Nearly all films have the same header. `np.load` parses it each time, and opening a session
    would spend most of its time on that.
    """
    file = io.BytesIO(header)
    np.lib.format.read_magic(file)
    shape, is_fortran, dtype = np.lib.format.read_array_header_1_0(file)
    return shape, "F" if is_fortran else "C", dtype


def thumbnail_of(blob: bytes | None) -> bytes | None:
    """A JPEG. Earlier versions of the program kept the pixels, as `blob_of` writes them."""
    if blob is None or not blob.startswith(MAGIC_PREFIX):
        return blob
    return jpeg_of(np.load(io.BytesIO(blob), allow_pickle=False))

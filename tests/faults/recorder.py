"""`python -m tests.faults.recorder STORE EVENTS`: notes what a store writes, syncs and deletes.

SQLite reaches the disk through a table of functions, its VFS. This one calls the system's own and
notes the calls in order. So a test can act out a power cut at any moment afterwards.
"""

import _sqlite3
import argparse
import ctypes
import pickle
import sqlite3
from ctypes import POINTER, byref, c_char_p, c_int, c_int64, c_void_p, cast, string_at
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop.results.row import Row, Status
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import jpeg_of
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store

PARCELS, FILMS = 80, 8


@dataclass(frozen=True)
class Event:
    """Something that SQLite asked of the disk, or a parcel of rows that it says it has kept.

    Attributes:
        kind: write, truncate, sync, delete or kept.
        file: its name; empty for `kept`.
        at: the place of a write, the size of a truncate, the number of rows kept. For a delete,
            whether its folder is synced.
    """

    kind: str
    file: str = ""
    at: int = 0
    content: bytes = b""


# See https://www.sqlite.org/c3ref/io_methods.html and vfs.html. All other functions are copied.
WRITE = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = ctypes.CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)
# The name is an address, because SQLite keeps it and reads beyond its end.
OPEN = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
DELETE = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class Methods(ctypes.Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("others", c_void_p * 13),
    ]


class Vfs(ctypes.Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
        ("others", c_void_p * 14),
    ]


class Recorder:
    """Notes what all later connections ask of the disk."""

    def __init__(self) -> None:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = c_void_p
        self.events: list[Event] = []
        self._kept: list[Any] = []  # what C holds pointers to
        address = library.sqlite3_vfs_find(None)
        system = Vfs.from_address(address)
        vfs = Vfs.from_buffer_copy(system)

        def open_file(_: int, name: int, file: int, flags: int, flags_out: int) -> int:
            result = system.open(address, name, file, flags, flags_out)
            if result == sqlite3.SQLITE_OK and name:
                self._record_file(file, file_name(name))
            return int(result)

        def delete(_: int, name: int, sync_folder: int) -> int:
            self.events.append(Event("delete", file_name(name), sync_folder))
            return int(system.delete(address, name, sync_folder))

        vfs.name, vfs.open, vfs.delete = b"recording", OPEN(open_file), DELETE(delete)
        self._kept.append(vfs)
        library.sqlite3_vfs_register(byref(vfs), 1)

    def _record_file(self, file: int, name: str) -> None:
        table = cast(file, POINTER(POINTER(Methods)))
        system = table[0].contents
        methods = Methods.from_buffer_copy(system)

        def write(file: int, data: int, size: int, at: int) -> int:
            self.events.append(Event("write", name, at, string_at(data, size)))
            return int(system.write(file, data, size, at))

        def truncate(file: int, size: int) -> int:
            self.events.append(Event("truncate", name, size))
            return int(system.truncate(file, size))

        def sync(file: int, flags: int) -> int:
            result = int(system.sync(file, flags))
            self.events.append(Event("sync", name))
            return result

        methods.write, methods.truncate, methods.sync = WRITE(write), TRUNCATE(truncate), SYNC(sync)
        self._kept.append(methods)
        table[0] = ctypes.pointer(methods)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("events", type=Path)
    parser.add_argument("--unsynced", action="store_true", help="a store that never syncs")
    options = parser.parse_args()
    recorder = Recorder()
    store = Store(options.store)
    if options.unsynced:
        store._db.execute("PRAGMA synchronous = OFF")
    session = store.begin(Path("/films"), "key", PARCELS * FILMS, SessionView("balanced", 0.5))
    for parcel in range(PARCELS):
        store.keep(
            session, [StoredFilm(scored(parcel * FILMS + number), None) for number in range(FILMS)]
        )
        recorder.events.append(Event("kept", at=(parcel + 1) * FILMS))
    store.close()
    options.events.write_bytes(pickle.dumps([astuple(event) for event in recorder.events]))


def file_name(address: int) -> str:
    return Path(string_at(address).decode()).name


def scored(number: int) -> Scored:
    """A row as large as a film's."""
    row = Row(
        file=f"{number}.png", status=Status.SCORED, finding=None, probability=0.75, threshold=1.0,
        remarks=(), width=300, height=260, sha256=f"{number:064x}", model="net 12345678",
        scored_at="2026-01-01T10:00:00+00:00",
    )  # fmt: skip
    cam = np.full((7, 7), number, np.float32)
    grain = np.random.default_rng(number).integers(0, 256, (64, 55), np.uint8)
    return Scored(Path("/films", row.file), row, cam, jpeg_of(grain))


if __name__ == "__main__":
    main()

"""Libraries for Windows and macOS that import others and do nothing else."""

import struct
from collections.abc import Sequence

# Of the one section of the library for Windows.
ADDRESS = 0x1000
OFFSET = 0x200


def windows_library(*imported: str) -> bytes:
    """A DLL with a table of imports, for a 64-bit processor."""
    table = _table_of_imports(imported)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 0, 0, 0, 0, ADDRESS)
    optional += struct.pack("<QIIHHHHHHIIIIHHQQQQII",
        0x180000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, OFFSET, 0, 2, 0,
        0x100000, 0x1000, 0x100000, 0x1000, 0, 16)  # fmt: skip
    # Of the 16 tables of such a file, the imports are the second.
    optional += bytes(8) + struct.pack("<II", ADDRESS, len(table)) + bytes(14 * 8)
    section = struct.pack("<8sIIIIIIHHI", b".rdata", len(table), ADDRESS, len(table), OFFSET,
        0, 0, 0, 0, 0x40000040)  # fmt: skip
    file_header = struct.pack("<4sHHIIIHH", b"PE", 0x8664, 1, 0, 0, 0, len(optional), 0x2022)
    headers = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + file_header + optional + section
    return headers.ljust(OFFSET, b"\0") + table


def _table_of_imports(imported: Sequence[str]) -> bytes:
    """An entry of 20 bytes for each library and an empty one, the functions, and the names.

    From each library it imports the function with the number 1.
    """
    functions = ADDRESS + 20 * (len(imported) + 1)
    place = functions + 16
    entries, names = b"", b""
    for name in imported:
        entries += struct.pack("<IIIII", functions, 0, 0, place + len(names), functions)
        names += name.encode() + b"\0"
    return entries + bytes(20) + struct.pack("<QQ", 1 << 63 | 1, 0) + names


LOAD, WEAK = 0xC, 0x80000018


def macos_library(*imported: str, weak: Sequence[str] = ()) -> bytes:
    """A library for Apple's processors that loads others; those that are `weak` may be missing."""
    commands = b"".join(
        _load(command, name)
        for command, names in ((LOAD, imported), (WEAK, weak))
        for name in names
    )
    count = len(imported) + len(weak)
    header = struct.pack("<IIIIIIII", 0xFEEDFACF, 0x0100000C, 0, 6, count, len(commands), 0, 0)
    return header + commands


def _load(command: int, name: str) -> bytes:
    text = name.encode() + b"\0"
    size = (24 + len(text) + 7) // 8 * 8
    return (struct.pack("<IIIIII", command, size, 24, 0, 0, 0) + text).ljust(size, b"\0")

"""Archives of releases, signed with keys that live as long as a test."""

import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from nacl.signing import SigningKey

from desktop import PROGRAM
from desktop.bundle.sign_release import public_key, write_signature
from desktop.update.programs import InstalledVersion
from desktop.update.release import Release, program_name, this_system

# What a program of the tests does: it says so, and with which films it was opened.
SCRIPT = """#!/bin/sh
printf '%s\\n' "{said}" "$@" > "$(dirname "$0")/../opened.txt"
"""


def make_program(folder: Path, version: str) -> InstalledVersion:
    """An unpacked program that the tests run from."""
    program = InstalledVersion(version, folder / program_name())
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "library.so").write_bytes(b"library" * 1000)
    program.executable.write_text(SCRIPT.format(said=version))
    program.executable.chmod(0o755)
    return program


def content(version: str) -> dict[str, bytes]:
    """The files of a release by their names."""
    return {
        f"{PROGRAM}/{program_name()}": SCRIPT.format(said=version).encode(),
        f"{PROGRAM}/_internal/library.so": b"library" * 50_000,
        f"{PROGRAM}/_internal/models/model.tflite": bytes(range(256)) * 4_000,
    }


def write_archive(
    path: Path, files: Mapping[str, bytes], links: Mapping[str, str] | None = None
) -> Path:
    """An archive as `zip --symlinks` packs it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (stat.S_IFREG | 0o755) << 16
            archive.writestr(entry, data)
        for name, target in (links or {}).items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, target)
    return path


def write_release(
    folder: Path,
    key: SigningKey,
    version: str = "0.2.0",
    system: str | None = None,
    files: Mapping[str, bytes] | None = None,
    links: Mapping[str, str] | None = None,
) -> Path:
    """A signed archive."""
    folder.mkdir(parents=True, exist_ok=True)
    system = system or this_system() or ""
    path = folder / f"{PROGRAM}-{system}.zip"
    write_archive(path, content(version) if files is None else files, links)
    write_signature(path, Release(version, system), key)
    return path


def line(key: SigningKey) -> str:
    """The public key as it stands in the program."""
    return str(public_key(key))

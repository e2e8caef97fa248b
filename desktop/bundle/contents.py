"""The software of others in the bundle: Python packages, and libraries of the build system."""

import importlib.metadata
import itertools
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

# A line of PyInstaller's table of contents: the name in the bundle, the file on this computer, and
# the kind, such as BINARY.
Entry = tuple[str, str, str]

# Microsoft's C++ runtime for Windows.
RUNTIME = "msvc-runtime"

SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package that libraries were taken from.

    Attributes:
        name: with its architecture where Debian gives it, such as `libxcb1:amd64`.
        version: its own, which may differ from that of the source package.
        source: the source package that it was built from.
    """

    name: str
    version: str
    source: str

    @property
    def bare_name(self) -> str:
        """The name without the architecture."""
        return self.name.partition(":")[0]


@dataclass(frozen=True)
class Contents:
    """The packages that the bundle's software comes from."""

    python_packages: list[Distribution]
    system_packages: list[SystemPackage]


def contents_of(modules: Iterable[Entry], binaries: Iterable[Entry]) -> Contents:
    """Find the packages that a bundle's modules and libraries come from.

    Args:
        modules: the Python modules that PyInstaller found.
        binaries: the extension modules and shared libraries.
    """
    binaries = list(binaries)
    names = (name for name, _, _ in [*modules, *binaries])
    return Contents(python_packages(names), system_packages(source for _, source, _ in binaries))


def python_packages(names: Iterable[str]) -> list[Distribution]:
    """The installed packages that these modules and files belong to.

    PyInstaller is among them, because every bundle holds its starter. On Windows so is Microsoft's
    runtime, whose files lie in no folder of their own.
    """
    owners = importlib.metadata.packages_distributions()
    tops = {re.split(r"[./\\]", name)[0] for name in names}
    always = {"pyinstaller", RUNTIME} if sys.platform == "win32" else {"pyinstaller"}
    found = always.union(*(owners.get(top, []) for top in tops))
    return [importlib.metadata.distribution(name) for name in sorted(found, key=str.lower)]


def stated_licence(metadata: PackageMetadata) -> str:
    """The name or the SPDX expression of the licence that a Python package states.

    It is empty where a package gives the whole text of the licence instead.
    """
    fields = metadata.get_all("License-Expression") or metadata.get_all("License") or [""]
    stated = fields[0].strip()
    return "" if "\n" in stated else stated


def system_packages(files: Iterable[str]) -> list[SystemPackage]:
    """The Debian packages that these files were taken from; none on other systems."""
    patterns = [f"*/{Path(file).name}" for file in files if file.startswith(SYSTEM_FOLDERS)]
    if not patterns or not shutil.which("dpkg-query"):
        return []
    found = subprocess.run(
        ["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False
    )
    names = (line.rpartition(": ")[0].split(", ") for line in found.stdout.splitlines())
    return [_system_package(name) for name in sorted(set(itertools.chain.from_iterable(names)))]


def _system_package(name: str) -> SystemPackage:
    command = ["dpkg-query", "--show", "--showformat=${source:Package} ${Version}", name]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    source, version = shown.stdout.split()
    return SystemPackage(name, version, source)

"""Microsoft's C++ runtime, which libraries for Windows need and many PCs do not have."""

import importlib.metadata
from collections.abc import Iterable
from pathlib import Path

from desktop.bundle.contents import RUNTIME, Entry
from desktop.bundle.imports import imported_libraries


def installed_runtime() -> list[Path]:
    """The runtime's libraries, as the package of that name brings them."""
    files = importlib.metadata.files(RUNTIME) or []
    return [Path(str(file.locate())) for file in files if file.suffix == ".dll"]


def with_one_runtime(binaries: Iterable[Entry], runtime: Iterable[Path]) -> list[Entry]:
    """The libraries of a bundle for Windows, with the parts of the runtime that they import.

    Some wheels bring parts of an older runtime. A program loads each part once, under its name, and
    the first copy then serves all. An old copy may lack what another library needs, but a new one
    works for all. So the bundle gets one copy, where Windows looks for all of its libraries.

    Args:
        binaries: the libraries and extension modules.
        runtime: all libraries of the runtime.
    """
    parts = {path.name.lower(): path for path in runtime}
    kept = [entry for entry in binaries if Path(entry[0]).name.lower() not in parts]
    wanted = {name for _, source, _ in kept for name in imported_libraries(Path(source))}
    needed: set[str] = set()
    while wanted := (wanted & parts.keys()) - needed:
        needed |= wanted
        wanted = {name for part in wanted for name in imported_libraries(parts[part])}
    return kept + [(name, str(parts[name]), "BINARY") for name in sorted(needed)]

"""The libraries that a bundle's files import, and those among them that it lacks.

A library that is not there shows only when the program starts. On the computer that builds the
bundle it may even start, because other programs brought the library there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

# Each is a file of every Windows 10 from 1809 on. All but two are in delvewheel's list of what
# Windows' installation discs hold; Microsoft's documents name d3d12.dll and icuuc.dll.
_WINDOWS = frozenset(
    f"{name}.dll"
    for name in (
        "advapi32", "authz", "bcrypt", "bcryptprimitives", "comctl32", "comdlg32", "crypt32",
        "d2d1", "d3d11", "d3d12", "d3d9", "dbghelp", "dnsapi", "dwmapi", "dwrite", "dxgi", "gdi32",
        "icuuc", "imm32", "iphlpapi", "kernel32", "mpr", "msvcrt", "netapi32", "ntdll", "ole32",
        "oleaut32", "propsys", "psapi", "rpcrt4", "secur32", "setupapi", "shell32", "shlwapi",
        "uiautomationcore", "user32", "userenv", "uxtheme", "version", "winhttp", "winmm", "ws2_32",
        "wtsapi32",
    )
)  # fmt: skip

# Windows answers these names itself, among them those of its C runtime.
_WINDOWS_API_SETS = ("api-ms-win-", "ext-ms-win-")

_MACOS_FOLDERS = ("/usr/lib/", "/System/Library/")


def missing_libraries(files: Iterable[Path]) -> dict[str, set[str]]:
    """The libraries that neither the bundle nor its system has.

    Args:
        files: all libraries, extension modules and programs of a bundle for Windows or macOS.

    Returns:
        For each missing library, the names of the files that import it.
    """
    files = list(files)
    present = {file.name.lower() for file in files}
    missing = defaultdict(set)
    for file in files:
        for name in imported_libraries(file) - present:
            missing[name].add(file.name)
    return dict(missing)


def imported_libraries(file: Path) -> set[str]:
    """The names of the libraries that a file imports, in lower case, without those of its system.

    It is empty for a file that is neither a program nor a library of Windows or macOS.
    """
    with file.open("rb") as opened:
        start = opened.read(4)
    if start.startswith(b"MZ"):
        return {name for name in _imports_of_pe(file) if not _is_of_windows(name)}
    if start in _MACH_O:
        names = (name for name in _imports_of_mach_o(file) if not name.startswith(_MACOS_FOLDERS))
        return {name.rpartition("/")[2].lower() for name in names}
    return set()


def _is_of_windows(name: str) -> bool:
    return name in _WINDOWS or name.startswith(_WINDOWS_API_SETS) or name.endswith(".drv")


def _imports_of_pe(file: Path) -> Iterator[str]:
    import pefile

    directories = ("IMPORT", "DELAY_IMPORT")
    # At the end of a file that pefile opens itself, it collects all garbage, which takes long.
    library = pefile.PE(data=file.read_bytes(), fast_load=True)
    library.parse_data_directories(
        [pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"] for name in directories],
        import_dllnames_only=True,
    )
    for name in directories:
        for entry in getattr(library, f"DIRECTORY_ENTRY_{name}", []):
            yield entry.dll.decode("ascii").lower()


# A file for one processor or for several, in the order of bytes that today's computers use.
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def _imports_of_mach_o(file: Path) -> Iterator[str]:
    from macholib.mach_o import LC_LOAD_DYLIB, LC_REEXPORT_DYLIB
    from macholib.MachO import MachO

    # A weak library may be missing, so those are left out.
    needed = (LC_LOAD_DYLIB, LC_REEXPORT_DYLIB)
    for header in MachO(str(file)).headers:
        for _, _, name in header.walkRelocatables(lambda command: command in needed):
            yield name

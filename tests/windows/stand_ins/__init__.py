"""What Windows 10 has and Wine 8 has not, compiled by Debian's MinGW.

- `python3.dll`, by which extension modules for any Python 3 find `python311.dll`.
- `icuuc.dll`, from which Qt imports functions that the program does not need.
- The mathematics of complex numbers, which numpy imports from Microsoft's C library.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pefile

HERE = Path(__file__).parent
COMPILER = "x86_64-w64-mingw32-gcc"

# numpy's name for the mathematics of the C library, and the name that it gets here. The new one may
# not be longer. The build takes a `.drv` for a part of Windows, and so leaves it out of the bundle.
MATHS = b"api-ms-win-crt-math-l1-1-0.dll\0"
OUR_MATHS = b"winemaths.drv\0"

COMPLEX = re.compile(r"c(real|imag|abs|arg|exp|log|pow|sqrt|cosh?|sinh?|tanh?)f?")
# These begin alike, but take real numbers.
REAL = {"cosh", "coshf", "cosf"}


def python_program(target: Path, library: Path) -> None:
    """Compile `python.exe`.

    Args:
        target: the program.
        library: such as `python311.dll`, beside which the program will lie.
    """
    _compile(target, [HERE / "python.c", library], "-municode")


def python3(target: Path, library: Path) -> None:
    """Write `python3.dll`, which passes every call on to Python's library."""
    names = [f"{name}={library.stem}.{name}" for name in exported(library) if name.startswith("Py")]
    names += [f"{name}={library.stem}.{name}" for name in exported(library) if name[:3] == "_Py"]
    _forwarder(target, names)


def icuuc(target: Path) -> None:
    """Write `icuuc.dll`."""
    _compile(target, [HERE / "icuuc.c"], "-shared")


def maths(target: Path, modules: Iterable[Path]) -> None:
    """Write the library of complex mathematics, and let modules of numpy look for it.

    A module asks one library for all of its mathematics. So what is not complex is passed on to
    Wine's C library.
    """
    modules = [module for module in modules if MATHS in module.read_bytes()]
    names = {name for module in modules for name in imported(module)[MATHS[:-1].decode()]}
    wanted = sorted(name for name in names if COMPLEX.fullmatch(name) and name not in REAL)
    real = [f"{name}=ucrtbase.{name}" for name in names.difference(wanted)]
    source = "\n".join([COMPLEX_NUMBERS, *map(_complex_function, wanted)])
    _forwarder(target, [*real, *(f"{name}=our_{name}" for name in wanted)], source)
    for module in modules:
        content = module.read_bytes()
        module.write_bytes(content.replace(MATHS, OUR_MATHS.ljust(len(MATHS), b"\0")))


def exported(library: Path) -> list[str]:
    """The names of what a library offers."""
    with pefile.PE(str(library)) as opened:
        return [symbol.name.decode() for symbol in opened.DIRECTORY_ENTRY_EXPORT.symbols]


def imported(library: Path) -> dict[str, set[str]]:
    """The names of what a library imports, from each library."""
    with pefile.PE(str(library)) as opened:
        return {
            entry.dll.decode().lower(): {each.name.decode() for each in entry.imports if each.name}
            for entry in opened.DIRECTORY_ENTRY_IMPORT
        }


# Microsoft passes a complex number as a structure, and the compiler here passes it otherwise.
COMPLEX_NUMBERS = """
#include <complex.h>
typedef struct { double real, imaginary; } D;
typedef struct { float real, imaginary; } F;
static double complex in_D(D z) { return z.real + z.imaginary * I; }
static float complex in_F(F z) { return z.real + z.imaginary * I; }
static D out_D(double complex z) { return (D){creal(z), cimag(z)}; }
static F out_F(float complex z) { return (F){crealf(z), cimagf(z)}; }
"""


def _complex_function(name: str) -> str:
    kind, number = ("F", "float") if name.endswith("f") else ("D", "double")
    if name.startswith("cpow"):
        body = f"{kind} our_{name}({kind} x, {kind} y) {{ return out_{kind}({name}("
        return body + f"in_{kind}(x), in_{kind}(y))); }}"
    value = f"{name}(in_{kind}(z))"
    if name.removesuffix("f") in ("creal", "cimag", "cabs", "carg"):
        return f"{number} our_{name}({kind} z) {{ return {value}; }}"
    return f"{kind} our_{name}({kind} z) {{ return out_{kind}({value}); }}"


def _forwarder(target: Path, names: Iterable[str], source: str = "") -> None:
    """Write a library whose names stand for others, such as `sin=ucrtbase.sin`."""
    with tempfile.TemporaryDirectory() as temporary:
        definition, code = Path(temporary, "names.def"), Path(temporary, "code.c")
        lines = [f'LIBRARY "{target.name}"', "EXPORTS", *names]
        definition.write_text("\n".join(lines) + "\n")
        code.write_text(source)
        _compile(target, [code, definition], "-shared")


def _compile(target: Path, files: Iterable[Path], *options: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [COMPILER, "-O1", "-s", "-static-libgcc", *options, "-o", target, *files], check=True
    )

"""Imports between the folders point one way, and nothing that ships runs data as code."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

SCORE_AND_LIST_MODULES = """
import sys
from pathlib import Path
from desktop.cli import main
assert main(["score", sys.argv[1], "--csv", sys.argv[2]]) == 0
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_imports_keep_the_contracts() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    finished = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout
    assert "0 broken" in finished.stdout


def test_scoring_loads_no_qt_and_no_tensorflow(film_folder: Path, tmp_path: Path) -> None:
    csv_path = tmp_path / "out.csv"
    finished = subprocess.run(
        [sys.executable, "-c", SCORE_AND_LIST_MODULES, film_folder, csv_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(finished.stdout.splitlines()[-1].split())
    assert "models" in modules
    assert not modules & {"PySide6", "tensorflow", "keras", "train", "convert"}
    assert len(csv_path.read_text(encoding="utf-8-sig").splitlines()) == 8


SHIPPED = sorted(path for folder in ("desktop", "models") for path in (ROOT / folder).rglob("*.py"))
# Each of these runs data as code, or passes text to a shell.
FORBIDDEN_MODULES = {
    "pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "dbm",
    "code", "codeop", "runpy", "pty", "ctypes",
}  # fmt: skip
# Python reaches some of Windows in no other way.
ALLOWED = {
    file: {"ctypes"}
    for file in (
        "desktop/scoring/awake.py",
        "desktop/start_failure.py",
        "models/system_error.py",
    )
}
FORBIDDEN_CALLS = re.compile(
    r"eval|exec|compile|__import__|os\.(system|popen|startfile|exec\w+|spawn\w+)"
    r"|subprocess\.get(status)?output|asyncio\.create_subprocess_shell"
)


def findings(path: Path, source: str) -> Iterator[str]:
    """What a file does that would let a film, a model or a backup run code."""
    for node in ast.walk(ast.parse(source)):
        place = f"{path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import | ast.ImportFrom):
            module = getattr(node, "module", None)
            names = [module] if module else [name.name for name in node.names]
            names = [name.partition(".")[0] for name in names]
            forbidden = FORBIDDEN_MODULES - ALLOWED.get(path.as_posix(), set())
            yield from (f"{place} imports {name}" for name in names if name in forbidden)
        elif isinstance(node, ast.Call):
            yield from (f"{place} calls {what}" for what in _dangers(node))


def _dangers(call: ast.Call) -> Iterator[str]:
    options = {option.arg: option.value for option in call.keywords}
    function = ast.unparse(call.func)
    if FORBIDDEN_CALLS.fullmatch(function):
        yield function
    if function in ("np.load", "numpy.load"):
        pickles = options.get("allow_pickle")
        if not (isinstance(pickles, ast.Constant) and pickles.value is False):
            yield "np.load that takes pickles"
    shell = options.get("shell")
    if shell is not None and not (isinstance(shell, ast.Constant) and shell.value is False):
        yield "a shell"


def test_nothing_that_ships_makes_code_of_data() -> None:
    assert len(SHIPPED) > 50
    found = [
        finding
        for path in SHIPPED
        for finding in findings(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from pickle import load", "import os, marshal", "eval('1')",
        "exec(text)", "__import__(name)", "os.system(line)", "os.popen(line)",
        "subprocess.run(line, shell=True)", "subprocess.Popen(line, shell=wanted)",
        "np.load(file)", "np.load(file, allow_pickle=True)", "import pickle.whatever",
    ],
)  # fmt: skip
def test_what_would_make_code_of_data_is_found(source: str) -> None:
    assert len(list(findings(Path("a.py"), source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()", "re.compile(pattern)", "QLocale.system()",
        "np.load(file, allow_pickle=False)", "subprocess.run([program, file])",
        "subprocess.run(line, shell=False)", "json.load(file)",
    ],
)  # fmt: skip
def test_what_makes_no_code_of_data_is_not_found(source: str) -> None:
    assert list(findings(Path("a.py"), source)) == []

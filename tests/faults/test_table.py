"""The table of faults names tests that exist, and every test of this folder."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
DOCUMENT = TESTS.parent / "docs" / "reliability.md"


def names_in(path: Path) -> set[str]:
    """The tests of a file, as the table names them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    file = path.relative_to(TESTS).as_posix()
    functions = (node.name for node in tree.body if isinstance(node, ast.FunctionDef))
    return {f"{file}::{name}" for name in functions if name.startswith("test_")}


def test_every_fault_of_the_table_has_its_test_and_every_test_its_fault() -> None:
    table, _, _ = DOCUMENT.read_text(encoding="utf-8").partition("\n## ")
    rows = [line.split("|") for line in table.splitlines()]
    cells = [row[3] for row in rows if len(row) == 5][2:]
    named = [set(re.findall(r"`(\S+::\S+)`", cell)) for cell in cells]
    assert len(named) > 30
    assert all(named), "a fault has no test"
    for name in set.union(*named):
        assert name in names_in(TESTS / name.partition("::")[0]), name
    here = Path(__file__)
    written = {name for path in here.parent.glob("test_*.py") for name in names_in(path)}
    assert written - names_in(here) <= set.union(*named)

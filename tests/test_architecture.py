"""The arrows between the folders point one way."""

import subprocess
import sys
from pathlib import Path

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

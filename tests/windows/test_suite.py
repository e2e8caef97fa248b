"""The tests of the scoring, of the command line and of the store, in Windows' Python."""

import shutil
from pathlib import Path

import pytest

from models.model import MODEL_PATH
from tests.wheels.unpack import ROOT
from tests.windows import python
from tests.windows.wine import Wine

FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("scoring", "cli", "store")
    for path in (ROOT / "tests" / "desktop" / folder).glob("test_*.py")
)


@pytest.fixture(scope="module")
def phantom_model(wine: Wine, model_path: Path) -> Path:
    """The model for phantoms on Windows' disk, because Keras is not installed there."""
    folder = wine.disk / "phantom model"
    return shutil.copytree(model_path.parent, folder, dirs_exist_ok=True) / MODEL_PATH.name


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("file", FILES)
def test_it_passes_on_windows(wine: Wine, phantom_model: Path, file: str) -> None:
    ended = wine.run(
        [
            python.program(wine), "-m", "pytest", "-p", "no:cacheprovider", "--tb=short", "-rA",
            "--show-capture=no", "--timeout=120", "--timeout-method=thread", file,
        ],
        folder=wine.disk / "pneumolite",
        environment={"PNEUMOLITE_PHANTOM_MODEL": wine.on_windows(phantom_model)},
        timeout=1100,
        check=False,
    )  # fmt: skip
    print(ended.stdout)
    assert ended.returncode == 0

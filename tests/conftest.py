"""What tests of several folders share."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from filelock import FileLock
from PIL import Image
from threadpoolctl import threadpool_limits

from desktop.bundle.languages import compile_languages
from desktop.practice.phantom import phantom
from models.model import MODEL_PATH, Model, load_model
from tests.data_home import data_home

# Windows need a platform if tests run without a screen and `make test` did not start them.
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


LANGUAGES = Path(__file__).parents[1] / "desktop" / "gui" / "languages"


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests away from the user's own data, and compile the window's translations."""
    folder = TemporaryDirectory(ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    os.environ |= data_home(Path(folder.name))
    # Once for all workers, and only if need be: under Wine a program does not always start.
    if not hasattr(config, "workerinput") and any(map(_needs_compiling, LANGUAGES.glob("*.ts"))):
        compile_languages(LANGUAGES)


def _needs_compiling(translation: Path) -> bool:
    compiled = translation.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < translation.stat().st_mtime


@pytest.fixture(scope="session")
def shipped_model() -> Model:
    """The model that the program ships."""
    return load_model()


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run's that all its workers have."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base


@pytest.fixture(scope="session")
def one_thread() -> Iterator[None]:
    """Let BLAS and OpenMP compute in one thread.

    Several threads wait for each other, and keep cores busy that other tests need. Then a little
    work takes many times as long.
    """
    import sklearn.ensemble  # noqa: F401  # only loaded libraries can be limited

    with threadpool_limits(1):
        yield


@pytest.fixture(scope="session")
def model_path(shared_folder: Path, request: pytest.FixtureRequest) -> Path:
    """The .tflite of a model that takes phantoms for films; one worker makes it for all.

    Where Keras is not installed, PNEUMOLITE_PHANTOM_MODEL names one that was made elsewhere.
    """
    if made := os.environ.get("PNEUMOLITE_PHANTOM_MODEL"):
        return Path(made)
    folder = shared_folder / "phantom model"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            # Fitting it loads Keras. Only this worker waits for that.
            from tests.phantom_model import write_phantom_model

            request.getfixturevalue("one_thread")
            unfinished = folder.with_suffix(".part")
            unfinished.mkdir()
            write_phantom_model(unfinished)
            unfinished.rename(folder)
    return folder / MODEL_PATH.name


@pytest.fixture(scope="session")
def model(model_path: Path) -> Model:
    """A model that takes phantoms for films: the shipped network behind another gate."""
    return load_model(model_path)


@pytest.fixture(scope="session")
def data_root() -> Path:
    """The folder of real films that PNEUMOLITE_DATA names."""
    name = os.environ.get("PNEUMOLITE_DATA")
    if not name:
        pytest.skip("PNEUMOLITE_DATA does not name a folder of real films")
    return Path(name)


@pytest.fixture(scope="session")
def drawn_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `film_folder` copies."""
    folder = tmp_path_factory.mktemp("drawn")
    (folder / "ward 2").mkdir()
    for number, name in enumerate(
        ["a.jpg", "b.png", "c.tif", "d.bmp", "ward 2/e.webp", "ward 2/f.jpeg"]
    ):
        pixels = phantom(300, 260, opacity=bool(number % 2), seed=number)
        Image.fromarray(pixels).save(folder / name)
    (folder / "damaged.jpg").write_bytes((folder / "a.jpg").read_bytes()[:900])
    return folder


@pytest.fixture
def film_folder(drawn_films: Path, tmp_path: Path) -> Path:
    """Six films in five formats, two of them in a subfolder, one file that is damaged."""
    return shutil.copytree(drawn_films, tmp_path / "films")


@pytest.fixture
def film() -> np.ndarray:
    """One film, uint8, 240 high and 320 wide."""
    return phantom(320, 240, opacity=True, seed=5)

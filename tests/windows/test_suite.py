"""The tests of the program's packages that write and keep files, in Windows' Python."""

import re
import shutil
from pathlib import Path

import pytest

from models.model import MODEL_PATH
from tests.wheels.unpack import ROOT
from tests.windows import python
from tests.windows.wine import Wine

FOLDERS = ("scoring", "cli", "store", "results", "update", "summary", "blind_reading")
# These compare with scikit-learn and SciPy, which are not installed there, or need real films.
LEFT_OUT = {"test_agreement.py", "test_measure.py", "test_real_films.py"}
FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in FOLDERS
    for path in (ROOT / "tests" / "desktop" / folder).glob("test_*.py")
    if path.name not in LEFT_OUT
)

# Each of these says more about Wine or about the test than about the program.
_LOCKED = "Wine refuses to lock a byte twice, but does not say that this is why."
FAIL_UNDER_WINE = {
    "cli/test_anonymous_names.py::test_a_key_in_use_by_another_run_is_refused": _LOCKED,
    "cli/test_resume.py::test_a_csv_that_another_run_writes_is_refused_and_stays_as_it_is"
    "[--overwrite]": _LOCKED,
    "cli/test_resume.py::test_a_csv_that_another_run_writes_is_refused_and_stays_as_it_is"
    "[--resume]": _LOCKED,
    "results/test_csv_file.py::test_no_reason_is_torn_where_the_file_is_opened_plainly": (
        "It also looks at the cluster, whose packages are not installed there."
    ),
    "results/test_file_lock.py::test_a_second_run_is_refused_until_the_first_has_ended": _LOCKED,
    "results/test_file_lock.py::test_a_run_that_is_killed_keeps_no_other_from_the_file": _LOCKED,
    "results/test_names_key.py::test_a_key_in_use_is_refused_in_one_sentence": _LOCKED,
    "scoring/test_batch.py::test_stop_ends_the_run_and_keeps_what_was_under_way": (
        "A second is too short for films that are under way."
    ),
}


@pytest.fixture(scope="module")
def phantom_model(wine: Wine, model_path: Path) -> Path:
    """The model for phantoms on Windows' disk, because Keras is not installed there."""
    folder = wine.disk / "phantom model"
    without_films = shutil.ignore_patterns("*.bmp")
    shutil.copytree(model_path.parent, folder, dirs_exist_ok=True, ignore=without_films)
    return folder / MODEL_PATH.name


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("file", FILES)
def test_it_passes_on_windows(wine: Wine, phantom_model: Path, file: str) -> None:
    ended = wine.run(
        [
            python.program(wine), "-m", "pytest", "-p", "no:cacheprovider", "--tb=short", "-rA",
            "--show-capture=no", file,
        ],
        folder=wine.disk / "pneumolite",
        environment={
            "PNEUMOLITE_PHANTOM_MODEL": wine.on_windows(phantom_model),
            "PYTHONPATH": wine.on_windows(python.packages_of_tests(wine)),
        },
        timeout=1100,
        check=False,
    )  # fmt: skip
    print(ended.stdout)
    found = re.findall(r"^(?:FAILED|ERROR) tests/desktop/(\S+)", ended.stdout, re.MULTILINE)
    failed = set(found)
    assert failed <= FAIL_UNDER_WINE.keys()
    # Of some files every test is skipped on Windows.
    assert ended.returncode == 0 or failed

"""The Python that a release for Windows is built with; Wine may run another version."""

from pathlib import Path

from desktop.bundle.imports import missing_libraries
from tests.wheels.unpack import PYTHON, unpack
from tests.windows.python import LOCK


def test_the_python_of_a_release_needs_no_library_that_windows_lacks(tmp_path: Path) -> None:
    unpack("windows", tmp_path, locks={LOCK: ()}, python=PYTHON)
    files = [
        path
        for path in (tmp_path / "deploy_libs").iterdir()
        # Modules with such a name are for a Python without a global lock.
        if path.suffix in (".dll", ".pyd") and "t-win_amd64" not in path.name
    ]
    assert any(path.name == "_wmi.pyd" for path in files)
    # The build stops if there is one.
    assert missing_libraries(files) == {}

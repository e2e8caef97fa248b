from pathlib import Path

import pytest
from nacl.signing import SigningKey

from desktop.update.programs import InstalledVersion
from tests.data_home import data_home
from tests.desktop.update.releases import make_program


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder of the test's own."""
    for variable, folder in data_home(tmp_path / "data").items():
        monkeypatch.setenv(variable, folder)


@pytest.fixture(scope="session")
def key() -> SigningKey:
    return SigningKey.generate()


@pytest.fixture
def program(tmp_path: Path) -> InstalledVersion:
    """The running program, in a folder with a space and letters beyond ASCII."""
    return make_program(tmp_path / "Röntgen Zimmer" / "Pneumolite", "0.1.0")

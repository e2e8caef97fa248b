"""The Windows in which `make windows` has built the bundle."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wheels.unpack import ROOT
from tests.windows.wine import Wine


@pytest.fixture(scope="session")
def wine() -> Iterator[Wine]:
    made = Wine(ROOT / "build" / "windows" / "wine")
    yield made
    made.end()


@pytest.fixture(scope="session")
def bundle(wine: Wine) -> Path:
    return wine.disk / "pneumolite" / "dist" / "Pneumolite"


@pytest.fixture
def films(wine: Wine, request: pytest.FixtureRequest) -> Path:
    """A folder on Windows' disk for the films of one test."""
    name: str = request.node.name
    return wine.disk / "films" / name

"""What is installed is what was locked: each package at one version, by its hash."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = (
    "requirements.lock", "requirements-all.lock", "requirements-bundle.lock",
    "requirements-bench.lock",
)  # fmt: skip


def locked(name: str) -> dict[str, set[str]]:
    """The versions of each package in a lock file."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    versions: dict[str, set[str]] = {}
    for line in filter(None, text.splitlines()):
        found = re.match(r"([a-z0-9-]+)==(\S+)( ; .+?)?( +--hash=sha256:[0-9a-f]{64})+$", line)
        assert found, f"{name}: not pinned with a hash: {line[:80]}"
        versions.setdefault(found[1], set()).add(found[2])
    return versions


def wanted(*extras: str) -> set[str]:
    """What `pyproject.toml` asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + [
        line for extra in extras for line in project["optional-dependencies"][extra]
    ]
    return {re.split(r"[<>=!~;\[ ]", line)[0].lower() for line in lines}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_a_hash(name: str) -> None:
    assert len(locked(name)) > 5
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_all_that_is_asked_for_is_locked() -> None:
    assert wanted() <= locked(LOCKS[0]).keys()
    assert wanted("train", "cluster", "bundle", "dev") <= locked(LOCKS[1]).keys()
    assert wanted("bundle") <= locked(LOCKS[2]).keys()


@pytest.mark.parametrize("name", [LOCKS[0], LOCKS[2]])
def test_a_smaller_lock_names_the_same_versions(name: str) -> None:
    everything = locked(LOCKS[1])
    for package, versions in locked(name).items():
        assert everything[package] == versions, package

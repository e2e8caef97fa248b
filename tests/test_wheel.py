"""The wheel: `pip install .`, then `pneumolite` for the window and `pneumolite score`."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop import VERSION
from tests.desktop.cli.driving import read
from tests.desktop.computer import ROOT, Computer

# Says a word of the window once that has scored, and closes it.
CLOSE = """
def act():
    from PySide6.QtWidgets import QApplication
    from desktop.gui.main_window import MainWindow
    import desktop
    for window in QApplication.topLevelWidgets():
        done = isinstance(window, MainWindow) and window.results.rows and not window.running
        if done and window.isVisible():
            print(desktop.__file__, len(window.results.rows), window.commands.stop.text())
            window.close()
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which pip has put the wheel of a clean checkout, without what it needs."""
    source = tmp_path_factory.mktemp("source")
    target = tmp_path_factory.mktemp("installed")
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    ignored = shutil.ignore_patterns("__pycache__", "runs", "*.qm")
    for name in ("desktop", "models", "train", "convert"):
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation"]
    pip = [sys.executable, "-m", "pip", "install", *options]
    subprocess.run([*pip, "--target", target, source], cwd=source, check=True)
    return target


def test_the_wheel_has_the_programs_version_and_asks_for_what_the_program_needs(
    installed: Path,
) -> None:
    (metadata,) = installed.glob("pneumolite-*.dist-info/METADATA")
    text = metadata.read_text(encoding="utf-8")
    assert re.search(rf"^Version: {re.escape(VERSION)}$", text, re.MULTILINE)
    assert "\nRequires-Dist: ai-edge-litert" in text
    assert "\nLicense-Expression: Apache-2.0" in text


def test_the_wheel_is_built_with_the_qt_of_the_program() -> None:
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (qt,) = (line for line in document["project"]["dependencies"] if line.startswith("pyside6"))
    assert qt in document["build-system"]["requires"]


def test_the_changelog_names_the_programs_version() -> None:
    assert VERSION in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_pneumolite_score_scores(installed: Path, film_folder: Path, tmp_path: Path) -> None:
    ended = subprocess.run(
        [installed / "bin" / "pneumolite", "score", film_folder, "--csv", tmp_path / "out.csv"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "films: 7 of 7" in ended.stdout
    assert len(read(tmp_path / "out.csv")) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="the settings are not in a file there")
def test_pneumolite_opens_the_window_in_the_users_language(
    installed: Path, film_folder: Path, tmp_path: Path
) -> None:
    computer = Computer(tmp_path, CLOSE, language="fr")
    computer.environment["PYTHONPATH"] += os.pathsep + str(installed)
    ended = subprocess.run(
        [installed / "bin" / "pneumolite", film_folder],
        cwd=tmp_path,
        env=computer.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    module = installed / "desktop" / "__init__.py"
    assert ended.stdout.splitlines() == [f"{module} 7 &Arrêter"]

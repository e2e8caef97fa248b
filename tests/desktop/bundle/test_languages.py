"""The bundle's languages are made by the build itself."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desktop.bundle.languages import compile_languages

LANGUAGES = Path(__file__).parents[3] / "desktop" / "gui" / "languages"


def test_each_language_becomes_a_file_that_qt_reads(tmp_path: Path) -> None:
    for path in LANGUAGES.glob("*.ts"):
        shutil.copy(path, tmp_path)
    compile_languages(tmp_path)
    made = sorted(tmp_path.glob("*.qm"))
    assert [path.stem for path in made] == sorted(path.stem for path in LANGUAGES.glob("*.ts"))
    assert all(QTranslator().load(str(path)) for path in made)


def test_a_broken_language_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "broken.ts").write_text("<TS><context>")
    with pytest.raises(subprocess.CalledProcessError):
        compile_languages(tmp_path)

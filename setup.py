"""Makes the window's languages before a wheel is packed. `pyproject.toml` has all the rest."""

import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
# A build does not look for packages where its sources are.
sys.path.insert(0, str(ROOT))

from desktop.bundle.languages import compile_languages  # noqa: E402


class BuildWithLanguages(build_py):
    """Packs the files that Qt reads the languages from, too."""

    def run(self) -> None:
        """Make them, then pack."""
        compile_languages(ROOT / "desktop" / "gui" / "languages")
        super().run()


setup(cmdclass={"build_py": BuildWithLanguages})

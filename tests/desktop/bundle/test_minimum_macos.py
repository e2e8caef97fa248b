"""The oldest macOS for a bundle."""

from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

from desktop.bundle.minimum_macos import minimum_macos


def installed(folder: Path, tags: dict[str, list[str]]) -> list[Distribution]:
    for name, of_wheel in tags.items():
        info = folder / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Name: {name}\nVersion: 1.0\n")
        (info / "WHEEL").write_text("".join(f"Tag: {tag}\n" for tag in of_wheel))
    return list(distributions(path=[str(folder)]))


def test_it_is_the_newest_that_any_package_asks_for(tmp_path: Path) -> None:
    packages = {
        "pure": ["py3-none-any"],
        "numpy": ["cp313-cp313-macosx_14_0_arm64"],
        "qt": ["cp310-abi3-macosx_13_0_universal2"],
        "older": ["cp313-cp313-macosx_9_10_universal2"],
    }
    assert minimum_macos(installed(tmp_path, packages)) == "14.0"


def test_of_several_tags_of_a_wheel_the_oldest_is_enough(tmp_path: Path) -> None:
    tags = ["cp313-cp313-macosx_15_0_arm64", "cp313-cp313-macosx_11_0_arm64"]
    assert minimum_macos(installed(tmp_path, {"wheel": tags})) == "11.0"


def test_packages_of_another_system_say_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty"):
        minimum_macos(installed(tmp_path, {"qt": ["cp310-abi3-win_amd64"]}))

"""The licences of others, in one text."""

from importlib.metadata import distribution
from pathlib import Path

import pytest

from desktop.bundle import notices
from desktop.bundle.contents import Contents, SystemPackage
from desktop.bundle.notices import third_party_notices

LICENCES = Path(__file__).parents[3] / "docs" / "licences"


def test_every_package_is_named_with_its_licence_and_its_text() -> None:
    package = distribution("pydicom")
    text = third_party_notices(Contents([package], []), LICENCES)
    assert f"\npydicom {package.version}: " in text
    assert "--- LICENSE" in text
    assert "PYTHON SOFTWARE FOUNDATION" in text
    assert "GNU LESSER GENERAL PUBLIC" in text


def test_the_writer_of_workbooks_comes_with_its_licence() -> None:
    text = third_party_notices(Contents([distribution("xlsxwriter")], []), LICENCES)
    assert "BSD-2-Clause" in text
    assert "Redistribution and use in source and binary forms" in text


def test_of_the_codecs_only_those_that_are_shipped_are_named() -> None:
    text = third_party_notices(Contents([distribution("imagecodecs")], []), LICENCES)
    assert "--- LICENSE-charls" in text
    assert "--- LICENSE-libjpeg-turbo" in text
    assert "LICENSE-aom" not in text


def test_the_copyright_of_a_system_package_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "COPYRIGHTS", tmp_path)
    path = tmp_path / "libxcb1" / "copyright"
    path.parent.mkdir()
    path.write_bytes(b"Copyright J\xf6rg")  # some of these files are older than UTF-8
    packages = [SystemPackage("libxcb1:amd64", "1.15-1", "libxcb"), SystemPackage("other", "1", "")]
    text = third_party_notices(Contents([], packages), LICENCES)
    assert "\nlibxcb1\n" in text
    assert "Copyright J" in text
    assert "\nother\n" not in text

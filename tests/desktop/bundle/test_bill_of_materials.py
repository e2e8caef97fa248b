"""The bill of materials, as programs that look for known weaknesses read it."""

import hashlib
import json
import platform
from email.message import Message
from importlib.metadata import PackageMetadata, distribution
from pathlib import Path
from typing import Any, cast

import pytest

from desktop.bundle.bill_of_materials import bill_of_materials, licences
from desktop.bundle.contents import Contents, SystemPackage

SYSTEM_PACKAGE = SystemPackage("libxcb1:amd64", "1:1.15-1+b1", "libxcb")


@pytest.fixture
def bill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The bill of two Python packages, a Debian package and a model."""
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "debian"})
    model = tmp_path / "network.tflite"
    model.write_bytes(b"weights")
    contents = Contents([distribution("numpy"), distribution("ai-edge-litert")], [SYSTEM_PACKAGE])
    return cast("dict[str, Any]", json.loads(bill_of_materials("1.2.3", contents, [model])))


def component(bill: dict[str, Any], name: str) -> dict[str, Any]:
    (found,) = (each for each in bill["components"] if each["name"] == name)
    return cast("dict[str, Any]", found)


def test_it_is_cyclonedx_and_describes_the_program(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    program = bill["metadata"]["component"]
    assert (program["type"], program["name"], program["version"]) == (
        "application", "Pneumolite", "1.2.3",
    )  # fmt: skip
    assert program["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    assert len(bill["components"]) == 5


@pytest.mark.parametrize("name", ["numpy", "ai-edge-litert"])
def test_a_python_package_has_version_address_and_licence(bill: dict[str, Any], name: str) -> None:
    found, version = component(bill, name), distribution(name).version
    assert (found["type"], found["version"]) == ("library", version)
    assert found["purl"] == f"pkg:pypi/{name}@{version}"
    assert found["licenses"]


def test_python_is_named_as_the_lists_of_weaknesses_name_it(bill: dict[str, Any]) -> None:
    found, version = component(bill, "CPython"), platform.python_version()
    assert (found["type"], found["version"]) == ("platform", version)
    assert found["cpe"] == f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*"
    assert found["licenses"] == [{"license": {"id": "PSF-2.0"}}]


def test_a_system_package_has_its_address_and_its_source(bill: dict[str, Any]) -> None:
    found = component(bill, "libxcb1:amd64")
    assert found["version"] == "1:1.15-1+b1"
    assert found["purl"] == "pkg:deb/debian/libxcb1@1:1.15-1%2Bb1"
    assert found["description"] == "from the source package libxcb"


def test_a_model_has_its_digest(bill: dict[str, Any]) -> None:
    found = component(bill, "network")
    assert found["type"] == "machine-learning-model"
    digest = hashlib.sha256(b"weights").hexdigest()
    assert found["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_the_program_depends_on_every_part(bill: dict[str, Any]) -> None:
    references = [each["bom-ref"] for each in bill["components"]]
    assert len(set(references)) == len(references)
    (depends,) = (each for each in bill["dependencies"] if each["ref"] == "pneumolite")
    assert set(depends["dependsOn"]) == set(references)


def stated(**fields: str) -> PackageMetadata:
    metadata = Message()
    for name, value in fields.items():
        metadata[name.replace("_", "-")] = value
    metadata["Classifier"] = "Programming Language :: Python"
    metadata["Classifier"] = "License :: OSI Approved :: MIT License"
    return cast("PackageMetadata", metadata)


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (stated(License_Expression="MIT AND Zlib"), "MIT AND Zlib"),
        (stated(License="Apache-2.0"), "Apache-2.0"),
        (stated(License="The clinic's own"), "The clinic's own"),
        (stated(License="Copyright (c)\nAll rights"), "MIT License"),
        (stated(), "MIT License"),
    ],
)
def test_the_licence_is_what_the_package_states(metadata: PackageMetadata, expected: str) -> None:
    (licence,) = licences(metadata)
    named = {getattr(licence, name, None) for name in ("id", "name", "value")}
    assert expected in named

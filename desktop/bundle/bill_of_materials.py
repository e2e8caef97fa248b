"""The bill of materials: what the bundle holds, in CycloneDX 1.6 (ECMA-424).

Scanners read it to find known weaknesses.
"""

import hashlib
import platform
import re
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from desktop.bundle.contents import Contents, SystemPackage, stated_licence


def bill_of_materials(version: str, contents: Contents, models: Iterable[Path]) -> str:
    """The document, in JSON.

    Args:
        version: of the program.
        contents: the software of others in the bundle.
        models: the model files in the bundle.
    """
    program = Component(
        type=ComponentType.APPLICATION,
        bom_ref="pneumolite",
        name="Pneumolite",
        version=version,
        licenses=[LicenseFactory().make_with_id("Apache-2.0")],
    )
    parts = [
        _python(),
        *map(_python_package, contents.python_packages),
        *map(_system_package, contents.system_packages),
        *map(_model, models),
    ]
    bill = Bom(metadata=BomMetaData(component=program), components=parts)
    bill.register_dependency(program, parts)
    return JsonV1Dot6(bill).output_as_string(indent=1) + "\n"


def _python() -> Component:
    version = platform.python_version()
    return Component(
        type=ComponentType.PLATFORM,
        bom_ref="python",
        name="CPython",
        version=version,
        cpe=f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        licenses=[LicenseFactory().make_with_id("PSF-2.0")],
    )


def _python_package(package: Distribution) -> Component:
    normalized = re.sub(r"[-_.]+", "-", package.name).lower()
    purl = PackageURL("pypi", name=normalized, version=package.version)
    return Component(
        type=ComponentType.LIBRARY,
        bom_ref=str(purl),
        name=package.name,
        version=package.version,
        purl=purl,
        licenses=licences(package.metadata),
    )


def licences(metadata: PackageMetadata) -> list[License]:
    """The licences that a Python package states, or else those that its classifiers name."""
    if stated := stated_licence(metadata):
        return [LicenseFactory().make_from_string(stated)]
    classifiers = metadata.get_all("Classifier") or []
    return [
        LicenseFactory().make_with_name(classifier.rpartition(" :: ")[2])
        for classifier in classifiers
        if classifier.startswith("License")
    ]


def _system_package(package: SystemPackage) -> Component:
    vendor = platform.freedesktop_os_release()["ID"]
    purl = PackageURL("deb", vendor, package.bare_name, package.version)
    return Component(
        type=ComponentType.LIBRARY,
        bom_ref=str(purl),
        name=package.name,
        version=package.version,
        purl=purl,
        description=f"from the source package {package.source}",
    )


def _model(path: Path) -> Component:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Component(
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=path.name,
        name=path.stem,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )

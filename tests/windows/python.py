"""Windows' Python on the disk of a Wine, with the locked wheels for Windows."""

import platform
import shutil
import sysconfig
from pathlib import Path

from tests.wheels.unpack import ROOT, unpack
from tests.windows import stand_ins
from tests.windows.wine import Wine

# Panda3D's wheel carries Windows' Python of each version.
LOCK = Path(__file__).with_name("requirements.lock")
VERSION = ".".join(platform.python_version_tuple()[:2])
LIBRARY = f"python{VERSION.replace('.', '')}.dll"

# The tests that run there need these beside what the bundle is built from.
TEST_PACKAGES = {
    "filelock", "iniconfig", "lazy-loader", "pluggy", "pygments", "pytest", "pytest-timeout",
    "scikit-image", "threadpoolctl",
}  # fmt: skip

# Parts of the standard library that are for this system, or for people who write programs.
LEFT_OUT = ("site-packages", "lib-dynload", "test", "idlelib", "ensurepip", "__pycache__")

# From Python 3.12 on, `platform` asks this what Windows it is, and Wine 8 crashes. Without it,
# Python asks in another way.
CRASHES = "_wmi.pyd"


def program(wine: Wine) -> Path:
    """The place of `python.exe`."""
    return wine.disk / "python" / "python.exe"


def packages_of_tests(wine: Wine) -> Path:
    """The place of what only the tests need, so that the build does not see it."""
    return wine.disk / "test packages"


def install(wine: Wine) -> None:
    """Put Python, the wheels and the stand-ins in place."""
    python = program(wine).parent
    _unpack_interpreter(wine.disk / "panda3d", python)
    packages = python / "Lib" / "site-packages"
    unpack("windows", packages, locks={ROOT / "requirements-bundle.lock": ()}, python=VERSION)
    locks = {ROOT / "requirements-all.lock": TEST_PACKAGES}
    unpack("windows", packages_of_tests(wine), locks=locks, python=VERSION)
    # pip puts these beside Python, where it installs for its own system.
    (packages / "Scripts").replace(python / "Scripts")
    for library in packages.glob("*.dll"):
        library.replace(python / library.name)
    # These two come with every Python for Windows.
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        shutil.copy(python / "Scripts" / name, python)
    stand_ins.icuuc(wine.system / "icuuc.dll")
    stand_ins.maths(
        wine.system / stand_ins.OUR_MATHS[:-1].decode(), packages.glob("numpy/**/*.pyd")
    )
    stand_ins.python_program(program(wine), python / LIBRARY)


def _unpack_interpreter(wheel: Path, python: Path) -> None:
    unpack("windows", wheel, locks={LOCK: ()}, python=VERSION)
    (python / "DLLs").mkdir(parents=True)
    for file in (wheel / "deploy_libs").iterdir():
        is_module = file.suffix == ".pyd" and file.name != CRASHES
        if is_module or file.name.startswith(("lib", "sqlite3")):
            file.replace(python / "DLLs" / file.name)
    (wheel / "deploy_libs" / LIBRARY).replace(python / LIBRARY)
    shutil.rmtree(wheel)
    stand_ins.python3(python / "python3.dll", python / LIBRARY)
    shutil.copytree(
        sysconfig.get_path("stdlib"), python / "Lib", ignore=shutil.ignore_patterns(*LEFT_OUT)
    )

"""Which lines of a lock apply on another system."""

from tests.wheels.unpack import applying

LOCK = """\
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:cc
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:dd
tqdm==4.70.1 \\
    --hash=sha256:ee
"""
WINDOWS = {"sys_platform": "win32", "python_full_version": "3.13.0"}


def test_the_other_system_and_its_python_decide() -> None:
    on_windows = applying(LOCK, WINDOWS)
    assert on_windows == [
        "colorama==0.4.6 --hash=sha256:aa --hash=sha256:bb",
        "numpy==2.5.5 --hash=sha256:dd",
        "tqdm==4.70.1 --hash=sha256:ee",
    ]
    on_macos = applying(LOCK, {"sys_platform": "darwin", "python_full_version": "3.11.0"})
    assert on_macos == ["numpy==2.4.6 --hash=sha256:cc", "tqdm==4.70.1 --hash=sha256:ee"]


def test_of_some_packages_only_those_are_taken() -> None:
    assert applying(LOCK, WINDOWS, {"tqdm"}) == ["tqdm==4.70.1 --hash=sha256:ee"]

"""Microsoft's runtime comes into the bundle once, and no more of it than is needed."""

from pathlib import Path

from desktop.bundle.windows_runtime import with_one_runtime
from tests.desktop.bundle.libraries import windows_library


def test_the_bundle_gets_one_copy_of_what_its_libraries_import(tmp_path: Path) -> None:
    runtime, wheel = tmp_path / "runtime", tmp_path / "wheel"
    for folder in (runtime, wheel):
        folder.mkdir()
    (runtime / "vcruntime140_threads.dll").write_bytes(windows_library("VCRUNTIME140.dll"))
    (runtime / "vcruntime140.dll").write_bytes(windows_library("KERNEL32.dll"))
    (runtime / "concrt140.dll").write_bytes(windows_library())
    (wheel / "VCRUNTIME140.dll").write_bytes(windows_library())
    (wheel / "engine.pyd").write_bytes(windows_library("VCRUNTIME140_THREADS.dll"))
    engine = ("wheel/engine.pyd", str(wheel / "engine.pyd"), "EXTENSION")
    old = ("wheel/VCRUNTIME140.dll", str(wheel / "VCRUNTIME140.dll"), "BINARY")
    entries = with_one_runtime([engine, old], runtime.iterdir())
    names = ("vcruntime140.dll", "vcruntime140_threads.dll")
    assert entries == [engine, *((name, str(runtime / name), "BINARY") for name in names)]

"""The built program, as a clinic unpacks it. `make bundle` builds it and runs these tests."""

import csv
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest
from PIL import ImageGrab
from pydicom.uid import JPEGBaseline8Bit, RLELossless

from desktop import SCORING_PROCESS
from desktop.cli import main
from desktop.gui.text.intended_use import INTENDED_USE_VERSION
from desktop.gui.text.translation import LANGUAGES
from desktop.practice.phantom import phantom
from models.model import load_model
from tests.dicom_film import ENCODERS, dicom_film, save

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "dist" / "Pneumolite"
PROGRAM = "Pneumolite-console" if sys.platform == "win32" else "Pneumolite"
MAX_BYTES = 124_000_000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle in a folder whose name has a space and letters beyond ASCII."""
    place = tmp_path_factory.mktemp("bundle") / "Röntgen Zimmer"
    shutil.copytree(BUILT, place, symlinks=True)
    return place


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment without this Python, and with a home of its own."""
    kept = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def read(path: Path) -> list[dict[str, str]]:
    """The rows without their times, and without the hashes of each installation's own secret."""
    others = ("scored_at", "child", "visit")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [
            {name: row[name] for name in row if name not in others} for row in csv.DictReader(file)
        ]
    return sorted(rows, key=lambda row: row["file"])


def test_it_scores_as_the_source_does(
    program: Path, film_folder: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    built, source = tmp_path / "built.csv", tmp_path / "source.csv"
    finished = subprocess.run(
        [program / PROGRAM, "score", film_folder, "--csv", built],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "films: 7 of 7" in finished.stdout
    assert main(["score", str(film_folder), "--csv", str(source)]) == 0
    assert read(built) == read(source)


def test_it_can_be_started_to_read_films_apart(program: Path, environment: dict[str, str]) -> None:
    # If it cannot, it reads films itself, and nobody notices until one crashes it.
    command = [str(program / PROGRAM), SCORING_PROCESS]
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, timeout=60, check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="it lists the libraries of a process in a file")
def test_what_reads_films_apart_loads_no_qt(program: Path, environment: dict[str, str]) -> None:
    model = load_model()
    (path,) = program.rglob("*.tflite")
    request = {
        "model": str(path), "sha256": model.card.sha256, "root": "/", "threshold": 0.5,
        "clinic": None,
    }  # fmt: skip
    with subprocess.Popen(
        [program / PROGRAM, SCORING_PROCESS],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"{}\n"
        libraries = Path(f"/proc/{process.pid}/maps").read_text()
        process.stdin.close()
    assert "ai_edge_litert" in libraries
    assert "Qt" not in libraries


@pytest.fixture
def broken(program: Path) -> Iterator[Path]:
    """The bundle without its engine."""
    (engine,) = (path for path in program.rglob("ai_edge_litert") if path.is_dir())
    away = engine.rename(engine.with_name("away"))
    yield program
    away.rename(engine)


def test_without_its_engine_it_says_so_and_names_what_it_was_built_from(
    broken: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    ended = subprocess.run(
        [broken / PROGRAM, "score", tmp_path, "--csv", tmp_path / "out.csv"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert "scores films cannot be loaded (" in ended.stderr
    assert ended.stderr.count("\n") == 1
    (support,) = tmp_path.rglob("support.txt")
    told = support.read_text(encoding="utf-8")
    assert "models/interpreter.py:" in told
    assert f"\nnumpy {version('numpy')}\n" in told


def test_it_ships_every_language_and_what_qt_says_in_it(program: Path) -> None:
    ours = {f"pneumolite_{code}.qm" for code in LANGUAGES}
    of_qt = {f"qtbase_{code}.qm" for code in ("ar", "es", "fr", "pt_BR")}
    assert {path.name for path in program.rglob("*.qm")} == ours | of_qt


def test_it_reads_dicom_as_the_source_does(
    program: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    folder, built, source = tmp_path / "films", tmp_path / "built.csv", tmp_path / "source.csv"
    folder.mkdir()
    film = phantom(300, 260, seed=1).astype(np.uint16) * 16
    for syntax in (RLELossless, *ENCODERS):
        pixels = (film // 16).astype(np.uint8) if syntax == JPEGBaseline8Bit else film
        bits = 8 if syntax == JPEGBaseline8Bit else 12
        save(dicom_film(pixels, bits=bits), folder / syntax, syntax)
    subprocess.run(
        [program / PROGRAM, "score", folder, "--csv", built], env=environment, check=True
    )
    assert main(["score", str(folder), "--csv", str(source)]) == 0
    assert read(built) == read(source)
    assert len(read(built)) == 9
    assert "error" not in {row["status"] for row in read(built)}


@pytest.mark.skipif(sys.platform != "linux", reason="xdotool finds windows under X alone")
@pytest.mark.parametrize(
    ("settings", "title", "share"),
    [
        ("", "Welcome to Pneumolite", 0.15),
        (f"[acknowledged]\ntext={INTENDED_USE_VERSION}\n", "Pneumolite", 0.3),
    ],
)
def test_its_window_opens(
    program: Path, environment: dict[str, str], settings: str, title: str, share: float
) -> None:
    kept = Path(environment["HOME"], ".config", "Pneumolite", "Pneumolite.conf")
    kept.parent.mkdir(parents=True)
    kept.write_text(settings, encoding="utf-8")
    process = subprocess.Popen([program / "Pneumolite"], env=environment)
    try:
        wait_for_window(process, title)
        time.sleep(1)
        screen = np.asarray(ImageGrab.grab(xdisplay="").convert("L"))
        assert (screen > 0).mean() > share, "the window covers too little of the screen"
        assert len(np.unique(screen)) > 20
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait(10)


@pytest.mark.skipif(sys.platform != "linux", reason="xdotool finds windows under X alone")
def test_without_its_engine_a_box_comes_up_and_the_program_ends(
    broken: Path, environment: dict[str, str]
) -> None:
    process = subprocess.Popen([broken / "Pneumolite"], env=environment)
    try:
        box = wait_for_window(process, "Pneumolite")
        subprocess.run(["xdotool", "windowfocus", "--sync", box, "key", "Return"], check=True)
        assert process.wait(30) == 1
    finally:
        process.kill()
        process.wait(10)


def wait_for_window(process: "subprocess.Popen[bytes]", title: str) -> str:
    """The number of the window with this title, once it is there."""
    for _ in range(150):
        assert process.poll() is None, "the program ended by itself"
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"],
            capture_output=True,
            text=True,
            check=False,
        )
        if found.stdout.strip():
            return found.stdout.split()[-1]
        time.sleep(0.2)
    raise AssertionError("no window appeared")


def test_it_holds_what_it_must_and_no_more(
    program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [path.relative_to(program).as_posix() for path in program.rglob("*")]
    for wanted in (
        "LICENSE",
        "THIRD_PARTY_NOTICES.txt",
        "sbom.cdx.json",
        "models/pneumonia_mobilenetv2_int8.tflite",
        "models/pneumonia_mobilenetv2_int8.npz",
    ):
        assert any(file.endswith(wanted) for file in files), wanted
    # Without these no update is taken, and nobody notices before there is one.
    for wanted in ("nacl/_sodium.", "_cffi_backend."):
        assert any(wanted in file for file in files), wanted
    for unwanted in (
        "tensorflow", "keras", "sklearn", "Qml", "Network", "train/", "convert/", "test_files",
        ".dcm", "libaom", "libcrypto", "distributed", "fsspec", "pyarrow", "openblas",
    ):  # fmt: skip
        assert not [file for file in files if unwanted in file], unwanted
    size = sum(path.stat().st_size for path in program.rglob("*") if not path.is_symlink())
    with capsys.disabled():
        print(f"\nThe bundle has {size / 1e6:.0f} MB in {len(files)} files.")
    assert size < MAX_BYTES


def test_its_notices_name_every_part(program: Path) -> None:
    text = next(program.rglob("THIRD_PARTY_NOTICES.txt")).read_text(encoding="utf-8")
    for part in (
        "ai-edge-litert", "cffi", "imagecodecs", "numpy", "pillow", "platformdirs", "pydicom",
        "PyNaCl", "PySide6_Essentials", "shiboken6", "tqdm",
    ):  # fmt: skip
        assert f"\n{part} {version(part)}" in text, part
    for licence in (
        "GNU LESSER GENERAL PUBLIC", "PYTHON SOFTWARE FOUNDATION", "Apache License",
        "LICENSE-charls", "LICENSE-libjpeg-turbo", "LICENSE.libsodium",
    ):  # fmt: skip
        assert licence in text, licence
    assert "LICENSE-aom" not in text


def test_its_bill_of_materials_names_every_part_with_its_licence(program: Path) -> None:
    bill = json.loads(next(program.rglob("sbom.cdx.json")).read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {component["name"]: component for component in bill["components"]}
    for part in (
        "ai-edge-litert", "imagecodecs", "numpy", "pillow", "platformdirs", "pydicom",
        "pyinstaller", "PySide6_Essentials", "shiboken6", "tqdm",
    ):  # fmt: skip
        component = by_name[part]
        assert component["version"] == version(part)
        assert component["purl"].startswith("pkg:pypi/")
        assert component["purl"].endswith(f"@{version(part)}")
        assert component["licenses"], part
    assert by_name["CPython"]["version"] == platform.python_version()
    assert not {"tensorflow", "keras", "pytest", "distributed"} & by_name.keys()
    references = [component["bom-ref"] for component in bill["components"]]
    assert len(set(references)) == len(references)
    model = next(program.rglob("*.tflite"))
    (digest,) = by_name[model.stem]["hashes"]
    assert digest["content"] == hashlib.sha256(model.read_bytes()).hexdigest()

"""A program that cannot start: what the user sees of it, and what a helper gets."""

import ctypes
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop import __main__ as program
from desktop import start_failure, support_file
from models.model import MODEL_PATH
from tests.desktop.computer import ROOT, Computer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a box of Windows would stay open")

# Presses the button of the box, and closes the window.
ANSWER = """
def act():
    from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print("box:", box.text(), box.informativeText())
        box.buttons()[0].click()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow) and window.isVisible():
                print("window:", window.windowTitle())
                window.close()
"""


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path, ANSWER)


def said_by_program(errors: str) -> str:
    """The one line on stderr, beside what Qt says of a screen that is none."""
    (line,) = (line for line in errors.splitlines() if "propagateSizeHints" not in line)
    return line


def test_without_its_engine_a_box_names_the_engine_that_it_needs(computer: Computer) -> None:
    computer.environment["MISSING"] = "ai_edge_litert"
    ended = computer.start()
    assert ended.returncode == 1
    for said in (said_by_program(ended.stderr), ended.stdout):
        assert "scores films cannot be loaded (" in said
        assert "ai_edge_litert" in said
        assert "tflite_runtime" not in said
        assert "support.txt" in said
    assert ended.stdout.startswith("box: ")
    told = computer.support()
    assert "engine-missing" in told
    assert "ai-edge-litert 2" in told
    assert "models/interpreter.py:" in told
    assert str(ROOT) not in told


def test_with_a_damaged_model_the_window_opens_with_a_box(
    computer: Computer, tmp_path: Path
) -> None:
    computer.program = tmp_path / "program"
    for package in ("desktop", "models"):
        hidden = shutil.ignore_patterns("__pycache__", "runs")
        shutil.copytree(ROOT / package, computer.program / package, ignore=hidden)
    model = computer.program / "models" / MODEL_PATH.name
    model.write_bytes(model.read_bytes()[:-1] + b"?")
    ended = computer.start()
    assert ended.returncode == 1
    assert f"{model.name} is damaged" in said_by_program(ended.stderr)
    assert f"box: The model file {model.name} is damaged" in ended.stdout
    assert "window: Pneumolite\n" in ended.stdout
    assert "model-damaged" in computer.support()


def test_without_its_data_folder_the_window_opens_with_a_box(
    computer: Computer, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    ended = computer.start()
    assert ended.returncode == 1
    assert "Earlier results cannot be shown" in said_by_program(ended.stderr)
    assert "box: Earlier results cannot be shown" in ended.stdout
    assert "window: Pneumolite\n" in ended.stdout
    assert "without-store" in computer.support()
    assert list((tmp_path / "temporary").glob("*support.txt"))


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"MISSING": "PySide6"}, "Pneumolite cannot start (No module named "),
        ({"QT_QPA_PLATFORM": "windows"}, 'find the Qt platform plugin "windows"'),
        ({"QT_QPA_PLATFORM": "", "DISPLAY": ""}, "There is no display for the window"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": " "}, "There is no display for the window"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":77"}, "score without it: `pneumolite score"),
    ],
)
def test_without_qt_or_a_display_one_line_says_so(
    computer: Computer, environment: dict[str, str], sentence: str
) -> None:
    computer.environment |= {"WAYLAND_DISPLAY": "", **environment}
    ended = computer.start()
    assert ended.returncode == 1
    assert sentence in said_by_program(ended.stderr)
    assert computer.support()


def test_the_command_line_says_it_in_one_line_too(computer: Computer, tmp_path: Path) -> None:
    computer.environment["MISSING"] = "ai_edge_litert"
    ended = computer.start("score", tmp_path, "--csv", tmp_path / "out.csv")
    assert ended.returncode == 1
    assert "scores films cannot be loaded (" in said_by_program(ended.stderr)
    assert "engine-missing" in computer.support()


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_program_without_output_gets_its_box_all_the_same(computer: Computer, name: str) -> None:
    number = {"stdout": 1, "stderr": 2}[name]
    computer.environment["MISSING"] = "ai_edge_litert"
    command = f"exec {sys.executable} -m desktop {number}>&-"
    ended = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, env=computer.environment, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert computer.support()


def test_where_qt_is_missing_windows_shows_a_box_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    boxes: list[tuple[str, str]] = []

    def show(_parent: None, words: str, title: str, _kind: int) -> None:
        boxes.append((words, title))

    windows = SimpleNamespace(user32=SimpleNamespace(MessageBoxW=show))
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        sys,
        "getwindowsversion",
        lambda: SimpleNamespace(major=6, minor=1, build=7601),
        raising=False,
    )
    with pytest.raises(start_failure.StartError) as refused:
        start_failure.check_system()
    monkeypatch.setattr(support_file, "_in_data_folder", lambda: tmp_path / "support.txt")
    start_failure.report(refused.value, start_failure.show_natively)
    ((words, title),) = boxes
    assert words.startswith("Pneumolite needs Windows 10 of version 1809 or later, and this is")
    assert str(tmp_path / "support.txt") in words
    assert title == "Pneumolite"
    assert "6.1 build 7601" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("features", "too_old"),
    [
        ("flags\t\t: fpu sse2 ssse3 sse4_1\n", True),  # a Core 2 Duo
        ("flags\t\t: fpu sse2 ssse3 sse4_1 sse4_2 popcnt\n", False),  # without AVX
        ("Features\t: fp asimd\n", False),  # ARM
        (None, False),
    ],
)
def test_a_processor_on_which_qt_would_end_the_program_is_told(
    features: str | None, too_old: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cpuinfo"
    if features is not None:
        path.write_text(f"processor\t: 0\n{features}")
    monkeypatch.setattr(start_failure, "PROCESSORS", path)
    check_processor(refused=too_old)


@pytest.mark.parametrize(
    ("reported", "too_old"),
    [({36, 37}, True), ({36, 37, 38}, False), (set(), False)],
)
def test_windows_is_asked_for_the_processor(
    reported: set[int], too_old: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Early versions of Windows 10 report no such feature, and are not refused."""
    kernel = SimpleNamespace(IsProcessorFeaturePresent=lambda number: int(number in reported))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    check_processor(refused=too_old)


def check_processor(*, refused: bool) -> None:
    told = pytest.raises(start_failure.StartError, match=r"needs a processor with SSE4\.2")
    with told if refused else nullcontext():
        start_failure.check_processor()


def test_whoever_stops_it_while_it_starts_gets_an_exit_code_and_no_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "check_processor", stop)
    monkeypatch.setattr(sys, "argv", ["pneumolite", "score"])
    assert program.main() == start_failure.INTERRUPTED
    assert capsys.readouterr().err == ""


def test_the_file_for_a_helper_names_no_film(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(support_file, "_in_data_folder", lambda: tmp_path / "support.txt")
    try:
        try:
            (tmp_path / "Mary Mwangi.dcm").read_bytes()
        except OSError as error:
            raise ValueError("Mary Mwangi") from error
    except ValueError as error:
        path = support_file.write(error, (start_failure.StartError,))
    assert path is not None
    told = path.read_text(encoding="utf-8")
    assert "builtins.ValueError" in told
    assert "builtins.FileNotFoundError" in told
    assert "Mwangi" not in told

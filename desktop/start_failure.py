"""What the user gets if the program cannot start: a sentence, and a file for whoever helps.

This must work where hardly anything else does, and the window waits for it. So it imports little,
and nothing that is installed.
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop import PROGRAM
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, joined

FAILED, INTERRUPTED = 1, 3  # exit codes

OLDEST_WINDOWS = 17763  # the build of Windows 10 1809; Qt needs this one
# What Windows calls two features of a processor. numpy and Qt need the second one.
SSSE3, SSE42 = 36, 38
PROCESSORS = Path("/proc/cpuinfo")  # on Linux

# Qt's names for displays that may be absent; empty where nobody chose one.
_ON_DISPLAYS = frozenset({"", "xcb", "wayland", "wayland-egl"})

CANNOT_START = Message(
    "cannot-start",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Pneumolite cannot start ({reason}); copy or install the whole program again.",
    ),
)
SUPPORT = Message(
    "support-file",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "If that does not help, send the file {file} to whoever helps you; it names no patient and "
        "no film.",
    ),
)
# These are told where there is no Qt to translate them.
OLD_WINDOWS = Message(
    "old-windows",
    "Pneumolite needs Windows 10 of version 1809 or later, and this is Windows {version}; update "
    "Windows.",
)
OLD_PROCESSOR = Message(
    "old-processor",
    "Pneumolite needs a processor with SSE4.2, as nearly all have since 2011, and this one has "
    "none; use another computer.",
)
NO_DISPLAY = Message(
    "no-display",
    "There is no display for the window; score without one: `pneumolite score FOLDER --csv "
    "results.csv`.",
)
NO_SCREEN = Message(
    "no-screen",
    "The window cannot be opened on this screen ({reason}); score without it: `pneumolite score "
    "FOLDER --csv results.csv`, or copy or install the whole program again.",
)


class StartError(MessageError):
    """The program cannot start, or not as it should."""


def check_processor() -> None:
    """Refuse a processor on which neither films can be scored nor Qt be loaded.

    Raises:
        StartError: it is known to be too old.
    """
    if sys.platform == "win32":
        import ctypes

        has = ctypes.windll.kernel32.IsProcessorFeaturePresent
        # Early versions of Windows 10 tell of neither, and then this cannot be known.
        too_old = has(SSSE3) and not has(SSE42)
    else:
        features = _processor_features()
        too_old = bool(features) and "sse4_2" not in features
    if too_old:
        raise StartError(OLD_PROCESSOR)


def check_system() -> None:
    """Refuse a system on which no window can open.

    Raises:
        StartError: Windows is too old, or Linux has no display.
    """
    if sys.platform == "win32":
        windows = sys.getwindowsversion()
        if windows.build < OLDEST_WINDOWS:
            version = f"{windows.major}.{windows.minor} build {windows.build}"
            raise StartError(OLD_WINDOWS.filled(version=version))
    if sys.platform == "linux" and _needs_display() and not _has_display():
        raise StartError(NO_DISPLAY)


def _needs_display() -> bool:
    """Whether Qt was not told to draw elsewhere than on a display of X11 or Wayland."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").split(";")
    return all(each.partition(":")[0].strip() in _ON_DISPLAYS for each in asked)


def _has_display() -> bool:
    return any(os.environ.get(name, "").strip() for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def report(error: Exception, show: Callable[[Sequence[Message]], None] | None = None) -> int:
    """Tell the user why the program cannot start, and write the file for whoever helps.

    Args:
        error: what happened.
        show: shows sentences in a box. Without it they are on stderr alone.

    Returns:
        The exit code.
    """
    from desktop import support_file  # takes a while

    sentences = [_sentence(error)]
    if path := support_file.write(error, without_films=(StartError, ImportError)):
        sentences.append(SUPPORT.filled(file=str(path)))
    # A program with a window has no stderr on Windows. A closed one raises.
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            print(joined(sentences), file=sys.stderr, flush=True)
    if show is not None:
        show(sentences)
    return FAILED


def show_natively(sentences: Sequence[Message]) -> None:
    """Show a box of Windows' own, without Qt. Other systems have the line on stderr alone."""
    if sys.platform == "win32":
        import ctypes

        error_icon, in_front = 0x10, 0x10000
        words = "\n\n".join(map(str, sentences))
        ctypes.windll.user32.MessageBoxW(None, words, PROGRAM, error_icon | in_front)


def _processor_features() -> list[str]:
    """What a processor of Intel or AMD can do, as Linux calls it; empty elsewhere."""
    with suppress(OSError), PROCESSORS.open() as file:
        for line in file:
            if line.startswith("flags"):
                return line.split()
    return []


def _sentence(error: Exception) -> Message:
    if isinstance(error, MessageError):
        return error.message
    return CANNOT_START.filled(reason=str(error))

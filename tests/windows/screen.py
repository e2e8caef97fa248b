"""What a person does at the screen, for windows of Wine under Xvfb."""

import subprocess
import time
from pathlib import Path

from PIL import ImageGrab

# Wine answers a key a little later than a window of this system.
A_MOMENT = 1.5


def press(*keys: str) -> None:
    """Press keys, such as `ctrl+s`."""
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(A_MOMENT)


def type_in(text: str) -> None:
    """Type a text."""
    subprocess.run(["xdotool", "type", "--delay", "60", text], check=True)
    time.sleep(A_MOMENT)


def photograph(path: Path) -> None:
    """Write what the screen shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    ImageGrab.grab(xdisplay="").save(path)


def wait_for_window(title: str, seconds: int) -> None:
    """Wait for a window with this title.

    Raises:
        AssertionError: there is none after so many seconds.
    """
    for _ in range(seconds):
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"],
            capture_output=True,
            check=False,
        )
        if found.stdout.strip():
            time.sleep(A_MOMENT)
            return
        time.sleep(1)
    raise AssertionError(f"no window with the title {title!r} appeared")

"""Keep the computer from going to sleep while films are scored or waited for.

Nobody touches the computer meanwhile, so it would sleep in the middle of a run. Whoever closes the
lid or chooses to let it sleep can still do so. Where the system has no such thing, nothing happens.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from desktop import PROGRAM

# Flags of SetThreadExecutionState.
_SYSTEM_REQUIRED, _UNTIL_CHANGED = 0x00000001, 0x80000000
# Each keeps the computer awake for as long as it runs, and ends with this program, however that
# ends: one waits for its number, and the other for the end of its input.
_CAFFEINATE = ["caffeinate", "-i", "-w", str(os.getpid())]
_INHIBIT = [
    "systemd-inhibit", "--what=idle:sleep", f"--who={PROGRAM}", "--why=Films are scored",
    "--mode=block", "cat",
]  # fmt: skip


@contextmanager
def awake() -> Iterator[None]:
    """Keep the computer awake; on Windows, as long as this thread lives."""
    if sys.platform == "win32":
        import ctypes

        keep = ctypes.windll.kernel32.SetThreadExecutionState
        keep(_UNTIL_CHANGED | _SYSTEM_REQUIRED)
        try:
            yield
        finally:
            keep(_UNTIL_CHANGED)
        return
    helper = _start(_CAFFEINATE if sys.platform == "darwin" else _INHIBIT)
    try:
        yield
    finally:
        if helper is not None:
            helper.terminate()
            helper.communicate()


def _start(command: list[str]) -> "subprocess.Popen[bytes] | None":
    # A bundled program looks for libraries in its own folder, and the system's programs must not.
    libraries = os.environ.get("LD_LIBRARY_PATH_ORIG", "")
    own = {"LD_LIBRARY_PATH": libraries} if getattr(sys, "frozen", False) else {}
    with suppress(OSError):  # there is no such program
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **own},
        )
    return None

"""Runs programs of Windows."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

# Debian's `wine64` brings this. Its package `wine` would only add a name for it.
WINE = "/usr/lib/wine/wine64"

# Microsoft's C++ runtime comes from where the program keeps it, or not at all. Wine would bring one
# of its own. It would also ask about .NET and HTML, and put programs into a menu.
RUNTIME = ("concrt140", "msvcp140", "msvcp140_1", "msvcp140_2", "vcruntime140", "vcruntime140_1")
OVERRIDES = f"mscoree,mshtml,winemenubuilder.exe=;{','.join(RUNTIME)}=n"

# Of all variables of this computer, Wine gets these alone.
KEPT = ("PATH", "LANG", "DISPLAY", "XAUTHORITY")


class Wine:
    """A Windows of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.disk = folder / "drive_c"
        self.system = self.disk / "windows" / "system32"
        # Wine would take the user's own folders for Windows' Documents, Pictures and others.
        self.home = folder.with_name("home")

    def create(self) -> None:
        """Make it anew, as a Windows 10."""
        self.end()
        for folder in (self.folder, self.home):
            shutil.rmtree(folder, ignore_errors=True)
        self.disk.mkdir(parents=True)
        self.home.mkdir()
        self.run(["wineboot", "--init"], timeout=300)
        # Otherwise it calls itself Windows 7, and the program refuses to start there.
        self.run(["winecfg", "-v", "win10"])

    def on_windows(self, path: Path) -> str:
        """How programs in it name a path on its disk."""
        inside = path.relative_to(self.disk)
        return "C:\\" + str(inside).replace("/", "\\")

    def run(
        self,
        command: Sequence[str | Path],
        *,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        timeout: int = 600,
        check: bool = True,
    ) -> "subprocess.CompletedProcess[str]":
        """Run a program to its end.

        Args:
            command: the program and its arguments. Paths are put into Windows' words.
            environment: variables that it gets in addition.
            folder: to run it in; the disk's if it is `None`.
            timeout: seconds.
            check: whether an exit code that is not 0 raises an error.

        Returns:
            Its exit code, and what it wrote to both of its outputs together.

        Raises:
            subprocess.CalledProcessError: see `check`.
            subprocess.TimeoutExpired: it took too long.
        """
        # Wine hangs on some outputs that are no pipe.
        return subprocess.run(
            self._line(command),
            env=self._variables(environment),
            cwd=folder or self.disk,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=check,
        )

    def start(self, command: Sequence[str | Path]) -> "subprocess.Popen[bytes]":
        """Start a program with a window, and return while it runs."""
        return subprocess.Popen(
            self._line(command),
            env=self._variables(None),
            cwd=self.disk,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def end(self) -> None:
        """End all programs that run in it."""
        subprocess.run(
            ["/usr/lib/wine/wineserver64", "-k"], env=self._variables(None), timeout=60, check=False
        )

    def _line(self, command: Sequence[str | Path]) -> list[str]:
        return [
            WINE,
            *(self.on_windows(part) if isinstance(part, Path) else part for part in command),
        ]

    def _variables(self, more: Mapping[str, str] | None) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        own = {
            "HOME": str(self.home),
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
        }
        return {**kept, **own, **(more or {})}

"""Pausing, resuming and stopping a run."""

import threading


class Control:
    """Pauses, resumes and stops a run from another thread or a signal handler."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def pause(self) -> None:
        """Start no further files until `resume`."""
        self._running.clear()

    def resume(self) -> None:
        """Start files again after `pause`."""
        self._running.set()

    def stop(self) -> None:
        """End the run after the files under way."""
        self._stopped.set()
        self._running.set()

    @property
    def paused(self) -> bool:
        """Whether the run is held."""
        return not self._running.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the run was ended early."""
        return self._stopped.is_set()

    def may_go_on(self) -> bool:
        """Wait while paused; False once stopped."""
        self._running.wait()
        return not self.stopped

    def rest(self, seconds: float) -> None:
        """Wait this long, or until the run is stopped."""
        self._stopped.wait(seconds)

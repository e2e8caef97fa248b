"""Work off the GUI thread whose result the window shows."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

Result = TypeVar("Result")


class Background(QObject):
    """Computes one thing after another, and shows what comes of it in the GUI thread."""

    _computed = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._awaited: set[object] = set()
        self._computed.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether a result is still to come."""
        return bool(self._awaited)

    def start(self, compute: Callable[[], Result], show: Callable[[Result], None]) -> None:
        """Compute in another thread and show the result in this one.

        An exception in `compute` is raised in this thread, too.
        """
        task = object()
        self._awaited.add(task)
        # Do not use `QRunnable.create` here. PySide keeps the wrapper of a runnable that the pool
        # has deleted, and then takes the next Qt object at its address for a runnable.
        self._pool.start(lambda: self._compute(task, compute, show))

    def forget(self) -> None:
        """Show no result of what was started until now."""
        self._pool.clear()
        self._awaited.clear()

    def wait(self) -> None:
        """Drop what has not begun and wait for the rest; call this before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _compute(
        self, task: object, compute: Callable[[], Result], show: Callable[[Result], None]
    ) -> None:
        try:
            finish = partial(show, compute())
        except Exception as error:  # nothing above this would show it to the user
            finish = partial(_raise, error)
        self._computed.emit(task, finish)

    def _finish(self, task: object, finish: Callable[[], None]) -> None:
        if task in self._awaited:
            self._awaited.remove(task)
            finish()


def _raise(error: Exception) -> None:
    raise error

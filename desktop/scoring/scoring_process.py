"""Scoring films in a process of its own, which may crash without taking the window along.

Decoders are written in C, and a damaged film may lead one to where no `except` helps. So each
thread that scores starts the program once more, hands it one path after the other, and gets the
rows back. Where that process ends instead of answering, it was the film, or memory was short: a
new one tries the film once more, then its row says that it cannot be read, and the run goes on.

Requests and answers are pickled, in turn, through the process's own input and output.
"""

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from desktop import SCORING_PROCESS
from desktop.scoring.scorer import Scored, Scorer, failed
from models.interpreter import Model

ATTEMPTS = 2
CRASHED = "The part of the program that reads pictures crashed at this file; export the film again."

# How it is noticed that the process at the other end is gone.
_GONE = (OSError, EOFError, pickle.UnpicklingError)


class ScoringProcess:
    """Scores one file after the other. Not thread-safe: each thread needs its own.

    The process starts with the first file. `kill` alone may be called from another thread.
    """

    def __init__(self, model: Model, root: Path, threshold: float) -> None:
        """Score as a `Scorer` of these does."""
        self._model, self._root, self._threshold = model, root, threshold
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False

    def score(self, path: Path) -> Scored | None:
        """Score one file, as `Scorer.score` does; None where it is killed meanwhile.

        Raises:
            OSError: no process starts.
        """
        if self._process is None:
            self._start()
        for _ in range(ATTEMPTS):
            try:
                if self._process is None:
                    self._start()
                return self._ask(path)
            except _GONE:
                self.close()
            if self._killed:
                return None
        return failed(path, self._root, self._threshold, self._model, CRASHED)

    def kill(self) -> None:
        """End the process whatever it does, for good."""
        self._killed = True
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the process; a further file would start another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what waits to be sent cannot be any more
                pipe.close()  # type: ignore[union-attr]  # both are pipes

    def _start(self) -> None:
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the engine greets there
            # So that it is this program, wherever it was started from.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            **_apart(),
        )
        if self._killed:  # while it started
            self._process.kill()
        try:
            self._ask((self._model, self._root, self._threshold))
        except _GONE as error:
            self.close()
            raise OSError("the process that reads pictures does not start") from error

    def _ask(self, request: object) -> Any:
        assert self._process is not None
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        pickle.dump(request, requests)
        requests.flush()
        return pickle.load(answers)


def serve() -> int:
    """Be such a process until nobody can ask any more; returns the exit code."""
    _show_no_dialog()
    answers = _take_output()
    with suppress(*_GONE), os.fdopen(0, "rb") as requests:
        scorer = Scorer(*pickle.load(requests))
        answer = None
        while True:
            pickle.dump(answer, answers)
            answers.flush()
            answer = scorer.score(pickle.load(requests))
    return 0


def _command() -> list[str]:
    # A bundled program is an executable file of its own.
    module = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
    return [sys.executable, *module, SCORING_PROCESS]


def _apart() -> dict[str, Any]:
    """Options that keep Ctrl-C in a terminal from it: the run ends in good order."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


def _take_output() -> BinaryIO:
    """The output for answers alone: what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return answers


def _show_no_dialog() -> None:
    """Let Windows tell of a crash, or of a drive that is gone, nobody but the program."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.SetErrorMode(msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX)

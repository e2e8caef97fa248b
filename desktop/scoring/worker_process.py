"""Score films in a separate process, which may crash without taking the window with it.

Decoders are written in C, and a damaged film may crash one in a way that no `except` catches. So
each thread that scores starts the program once more, sends it paths, and gets the rows back. If
that process ends without an answer, a film crashed it, or memory was short. Then a new process
tries each film by itself, twice at most. After that the film's row says that it cannot be read, and
the run goes on.

Requests and answers take turns as lines of JSON, through the process's own input and output. What
a damaged film makes a decoder write there is text to the program, and never code.
"""

import base64
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import numpy as np

from desktop import SCORING_PROCESS
from desktop.reading.dicom_header import Header
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored, failed
from desktop.scoring.scorer import Scorer
from models.card import ModelError
from models.classifier import MAP_SHAPE
from models.gate.clinic_films import ClinicFilms
from models.message import QT_TRANSLATE_NOOP, Message, from_json, to_json
from models.model import Model, load_model

ATTEMPTS = 2
CRASHED = Message(
    "reader-crashed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The part of the program that reads pictures crashed at this file. Export the film again.",
    ),
)

# glibc reads these, in bytes (mallopt(3)), and no other system does. Without them the megabytes of
# each film go back to the system. It fills them with zeros for the next film, which takes as long
# as decoding it.
_KEPT_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(2**25), "MALLOC_TRIM_THRESHOLD_": str(2**25)}

# What is raised if the process at the other end is gone, or answers nonsense.
_GONE = (OSError, EOFError, ValueError, TypeError, KeyError)


class ScoringProcess:
    """Scores files, a few at a time. Not thread-safe: each thread needs its own.

    The process starts with the first file. Only `kill` may be called from another thread.
    """

    def __init__(self, model: Model, root: Path, threshold: float) -> None:
        """Score as a `Scorer` with the same arguments does."""
        self._model, self._root, self._threshold = model, root, threshold
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False

    def score(self, paths: Sequence[Path]) -> list[Scored]:
        """Score each file as `Scorer.score` does. Some are missing after a `kill`.

        Raises:
            OSError: no process starts.
        """
        if self._process is None:
            self._start()
        if len(paths) > 1:
            try:
                return self._ask_for(paths)
            except _GONE:
                self.close()
        alone = map(self._score_alone, paths)
        return [scored for scored in alone if scored]

    def _score_alone(self, path: Path) -> Scored | None:
        crashes = 0
        while not self._killed and crashes < ATTEMPTS:
            try:
                if self._process is None:
                    self._start()
                return self._ask_for([path])[0]
            except _GONE:
                self.close()
                crashes += 1
        if self._killed:
            return None
        return failed(path, self._root, self._threshold, self._model.label, CRASHED)

    def kill(self) -> None:
        """End the process for good, whatever it is doing."""
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
            with suppress(OSError):  # what waits to be sent cannot be sent any more
                pipe.close()  # type: ignore[union-attr]  # both are pipes

    def _start(self) -> None:
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the engine prints a greeting there
            # The process must find this program's modules, wherever it was started from.
            env={**_KEPT_MEMORY, **os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            **_apart(),
        )
        if self._killed:  # killed while it started
            self._process.kill()
        try:
            self._ask(
                {
                    "model": str(self._model.path),
                    "sha256": self._model.card.sha256,
                    "root": str(self._root),
                    "threshold": self._threshold,
                    "clinic": self._model.clinic and self._model.clinic.to_json(),
                }
            )
        except _GONE as error:
            self.close()
            raise OSError("the process that reads pictures does not start") from error

    def _ask_for(self, paths: Sequence[Path]) -> list[Scored]:
        documents = self._ask({"paths": [str(path) for path in paths]})["films"]
        return [_scored(path, film) for path, film in zip(paths, documents, strict=True)]

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        assert self._process is not None
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        _write(request, requests)
        return _read(answers)


def serve() -> int:
    """Answer requests until no more can come; returns the exit code."""
    _show_no_dialog()
    answers = _take_output()
    with suppress(*_GONE, ModelError), os.fdopen(0, "rb") as requests:
        scorer = _scorer(_read(requests))
        _write({}, answers)
        while True:
            paths = map(Path, _read(requests)["paths"])
            _write({"films": [_document(scorer.score(path)) for path in paths]}, answers)
    return 0


def _scorer(request: dict[str, Any]) -> Scorer:
    model = load_model(Path(request["model"]))
    if model.card.sha256 != request["sha256"]:
        raise ValueError("the program's model was exchanged while it ran")
    clinic = request["clinic"] and ClinicFilms.from_json(request["clinic"])
    model = dataclasses.replace(model, clinic=clinic)
    return Scorer(model, Path(request["root"]), request["threshold"])


def _write(document: dict[str, Any], file: IO[bytes]) -> None:
    file.write(json.dumps(document).encode("ascii") + b"\n")
    file.flush()


def _read(file: IO[bytes]) -> dict[str, Any]:
    line = file.readline()
    if not line.endswith(b"\n"):
        raise EOFError
    document: dict[str, Any] = json.loads(line)
    return document


def _document(scored: Scored) -> dict[str, Any]:
    """What is known of a film, without its path; see `_scored`."""
    row, header = scored.row, scored.row.header
    return {
        "row": {
            **_fields(row),
            "remarks": to_json(row.remarks),
            "header": header and header.fields(),
        },
        "cam": _text(None if scored.cam is None else scored.cam.tobytes()),
        "thumbnail": _text(scored.thumbnail),
        "distance": scored.distance,
        "brightness": scored.brightness,
    }


def _scored(path: Path, document: dict[str, Any]) -> Scored:
    row = document["row"]
    row["finding"] = row["finding"] and Finding(row["finding"])
    row["status"] = Status(row["status"])
    row["remarks"] = from_json(row["remarks"])
    row["header"] = row["header"] and Header.of_fields(row["header"])
    cam = _bytes(document["cam"])
    return Scored(
        path,
        Row(**row),
        None if cam is None else np.frombuffer(cam, np.float32).reshape(MAP_SHAPE[1:3]),
        _bytes(document["thumbnail"]),
        document["distance"],
        document["brightness"],
    )


def _fields(row: Row) -> dict[str, Any]:
    """The fields by name. `dataclasses.asdict` would spend most of the time on deep copies."""
    return {field.name: getattr(row, field.name) for field in dataclasses.fields(row)}


def _text(blob: bytes | None) -> str | None:
    return None if blob is None else base64.b64encode(blob).decode("ascii")


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else base64.b64decode(text)


def _command() -> list[str]:
    # A bundled program is an executable file of its own.
    module = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
    return [sys.executable, *module, SCORING_PROCESS]


def _apart() -> dict[str, Any]:
    """Options that keep Ctrl-C from the process, so that the run ends in good order."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


def _take_output() -> IO[bytes]:
    """Keep the output for the answers. What libraries print goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return answers


def _show_no_dialog() -> None:
    """Keep Windows from showing a dialog about a crash or a missing drive."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.SetErrorMode(msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX)

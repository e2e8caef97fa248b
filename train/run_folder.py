"""The folder of a training run, and the place of each file in it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from train.json_file import write_json


@dataclass(frozen=True)
class RunFolder:
    """The files of one run. Those in `checkpoints` are large and stay out of git."""

    path: Path

    @property
    def last(self) -> Path:
        """The network and the optimiser of the last finished epoch."""
        return self.path / "checkpoints" / "last.keras"

    @property
    def history(self) -> Path:
        """The metrics of each finished epoch."""
        return self.path / "history.json"

    @property
    def record(self) -> Path:
        """Recipe, provenance and results."""
        return self.path / "run.json"

    @property
    def tensorboard(self) -> Path:
        """Logs for TensorBoard."""
        return self.path / "checkpoints" / "tensorboard"

    def begin(self, record: dict[str, Any]) -> None:
        """Make the folder, and keep the record of the run's start."""
        self.last.parent.mkdir(parents=True, exist_ok=True)
        self.write_record(record)

    def read_history(self) -> list[dict[str, float]]:
        """The metrics of each finished epoch, oldest first."""
        if not self.history.exists():
            return []
        history: list[dict[str, float]] = json.loads(self.history.read_text())
        return history

    def write_history(self, history: list[dict[str, float]]) -> None:
        """Keep the metrics of each finished epoch."""
        write_json(self.history, history)

    def read_record(self) -> dict[str, Any]:
        """The recipe and provenance of the run, and its results once it has finished."""
        record: dict[str, Any] = json.loads(self.record.read_text(encoding="utf-8"))
        return record

    def write_record(self, record: dict[str, Any]) -> None:
        """Keep the run's record."""
        write_json(self.record, record)

"""Runs of the command line in a process of their own."""

import csv
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def start(folder: Path, csv_path: Path, model_path: Path, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "desktop",
            "score",
            folder,
            "--csv",
            csv_path,
            "--model",
            model_path,
            *options,
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_rows(csv_path: Path, count: int) -> None:
    deadline = time.monotonic() + 60
    while not csv_path.exists() or csv_path.read_bytes().count(b"\n") <= count:
        assert time.monotonic() < deadline, "no rows arrived"
        time.sleep(0.005)

import csv
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.cli import main
from desktop.scoring.export import COLUMNS
from desktop.scoring.phantom import phantom
from tests.dicom_film import dicom_film, save

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

import dask
from distributed import Client, LocalCluster, WorkerPlugin
from pyarrow import parquet


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV in the order of their names, without when they were scored."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        del row["scored_at"]
    return sorted(rows, key=lambda row: row["file"])


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two computers, each a process of its own; one that is lost is replaced."""
    with (
        # A film ends two workers before it is given up, not four.
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
    ):
        yield cluster


@pytest.fixture
def address(cluster: Any) -> str:
    return str(cluster.scheduler_address).replace("tcp://", "dask://")


@pytest.fixture
def many_films(film_folder: Path) -> Path:
    """Some hundred films in all formats, a damaged one among them, two of them twice."""
    for number in range(20):
        first = film_folder / f"{number:02}.jpg"
        Image.fromarray(phantom(900, 800, seed=number)).save(first)
        for copy in range(10):
            ward = film_folder / f"ward {copy:02}"
            ward.mkdir(exist_ok=True)
            os.link(first, ward / first.name)
    save(dicom_film(phantom(300, 260, seed=3)), film_folder / "IM1")
    shutil.make_archive(str(film_folder / "may"), "zip", film_folder / "ward 2")
    return film_folder


def kill_one(cluster: Any, out: Path) -> None:
    """End one worker as soon as there are rows."""
    with Client(cluster) as client:
        victims = list(client.run(os.getpid).values())
    while not out.exists() or out.read_bytes().count(b"\n") < 20:
        time.sleep(0.02)
    os.kill(victims[0], signal.SIGKILL)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_lost_worker_costs_no_row_and_doubles_none(
    cluster: Any, address: str, many_films: Path, tmp_path: Path
) -> None:
    plain, out = tmp_path / "plain.csv", tmp_path / "out.csv"
    arguments = ["score", str(many_films), "--csv"]
    killing = threading.Thread(target=kill_one, args=(cluster, out))
    killing.start()
    assert main([*arguments, str(out), "--on", address]) == 0
    killing.join()
    assert main([*arguments, str(plain)]) == 0
    assert len(read(out)) == 230
    assert read(out) == read(plain)
    parts = parquet.read_table(tmp_path / "out.parts").to_pylist()
    assert sorted((row["file"], row["sha256"]) for row in parts) == sorted(
        (row["file"], row["sha256"]) for row in read(plain)
    )
    assert tuple(parts[0]) == COLUMNS


class Crash(WorkerPlugin):
    """Ends the process that reads a certain file, as a decoder that crashes does."""

    def setup(self, worker: Any) -> None:
        def end(event: str, arguments: tuple[Any, ...]) -> None:
            if event == "open" and str(arguments[0]).endswith("killer.jpg"):
                os._exit(139)

        sys.addaudithook(end)


def test_a_film_that_ends_every_worker_is_a_row(
    cluster: Any, address: str, film_folder: Path, tmp_path: Path
) -> None:
    shutil.copy(film_folder / "a.jpg", film_folder / "killer.jpg")
    with Client(cluster) as client:
        client.register_plugin(Crash())
    out = tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(out), "--on", address]) == 0
    rows = {row["file"]: row for row in read(out)}
    assert len(rows) == 8
    assert rows.pop("killer.jpg")["reason"].startswith("The part of the program that reads")
    assert [row["file"] for row in rows.values() if row["status"] == "error"] == ["damaged.jpg"]


def test_patients_are_named_only_where_it_is_asked_for(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "films", tmp_path / "out.csv"
    folder.mkdir()
    save(dicom_film(phantom(300, 260, seed=3)), folder / "IM1")
    arguments = ["score", str(folder), "--csv", str(out), "--on", address]
    assert main(arguments) == 0
    (part,) = (tmp_path / "out.parts").iterdir()
    assert b"Jane" not in out.read_bytes() + part.read_bytes()
    assert main(arguments) == 2
    assert "exists already" in capsys.readouterr().err
    assert main([*arguments, "--overwrite", "--include-patient-identifiers"]) == 0
    (row,) = parquet.read_table(tmp_path / "out.parts").to_pylist()
    assert (row["patient_name"], row["age"]) == ("Doe Jane", 3)
    assert read(out)[0]["patient_name"] == "Doe Jane"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["{films}", "--on", "dask://127.0.0.1:9"], "does not answer or has no workers"),
        (["{films}", "--on", "{address}", "--watch"], "leave out --watch and --heatmaps"),
        (["{films}/a.jpg", "--on", "{address}"], "the films of a folder"),
        (["s3://bucket/films", "--on", "{address}"], "is no folder of this computer; mount it"),
    ],
)
def test_what_a_cluster_cannot_do_is_said_in_one_sentence(
    address: str,
    film_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    sentence: str,
) -> None:
    monkeypatch.setattr("desktop.cluster.CONNECT_SECONDS", 1)
    places = {"films": film_folder, "address": address}
    words = [argument.format(**places) for argument in arguments]
    assert main(["score", *words, "--csv", str(tmp_path / "out.csv")]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1

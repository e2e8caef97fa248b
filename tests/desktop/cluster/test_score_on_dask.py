import csv
import errno
import hashlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.cli import main
from desktop.cli.terminal import INCOMPLETE
from desktop.practice.phantom import phantom
from desktop.reading.picture import MAX_FILE_BYTES, TOO_LARGE
from desktop.results.csv_file import columns_of
from desktop.results.visit import VisitColumns
from desktop.scoring.control import Control
from desktop.sources.folder import Listing
from models.model import MODEL_PATH, Model
from tests.dicom_film import dicom_film, save

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

import boto3
import dask
from distributed import Client, LocalCluster, WorkerPlugin
from moto.server import ThreadedMotoServer
from pyarrow import parquet
from s3fs import S3FileSystem

from desktop.cluster.cloud_folder import RemoteFolder
from desktop.cluster.score_on_dask import Task, score_on

ROOT = Path(__file__).parents[3]
URL = "s3://archive/2026"
ACCESS = {"AWS_ACCESS_KEY_ID": "key of the test", "AWS_SECRET_ACCESS_KEY": "secret of the test"}


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV in the order of their names, without when they were scored."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        del row["scored_at"]
    return sorted(rows, key=lambda row: row["file"])


@pytest.fixture(scope="module")
def store() -> Iterator[Any]:
    """An S3 server that this process and its children have access to."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        for name, value in ACCESS.items():
            patch.setenv(name, value)
        client = boto3.client("s3")
        client.create_bucket(Bucket="archive")
        yield client
    server.stop()


@pytest.fixture(scope="module")
def cluster(store: Any) -> Iterator[Any]:
    """Two computers, each a process of its own; one that is lost is replaced."""
    with (
        # A film is given up after it has ended two workers, and not four.
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
    if sys.platform == "linux":  # only there a name may be any bytes
        os.link(film_folder / "00.jpg", os.fsencode(film_folder) + b"/\xff.jpg")
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
    assert len(read(out)) == 230 + (sys.platform == "linux")
    assert read(out) == read(plain)
    parts = parquet.read_table(tmp_path / "out.parts").to_pylist()
    assert sorted((row["file"], row["sha256"]) for row in parts) == sorted(
        (row["file"], row["sha256"]) for row in read(plain)
    )
    assert tuple(parts[0]) == columns_of(identifiers=False)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_run_that_is_resumed_has_every_film_once(
    address: str, many_films: Path, tmp_path: Path
) -> None:
    plain, out, parts = tmp_path / "plain.csv", tmp_path / "out.csv", tmp_path / "out.parts"
    arguments = ["score", str(many_films), "--prevalence", "0.14", "--csv"]
    command = [sys.executable, "-m", "desktop", *arguments, str(out), "--on", address]
    process = subprocess.Popen(command, cwd=ROOT)
    while not out.exists() or out.read_bytes().count(b"\n") < 100:
        time.sleep(0.02)
    process.kill()
    process.wait()
    # Now the program seems to have been killed between the last part and its rows in the CSV.
    out.write_bytes(b"".join(out.read_bytes().splitlines(keepends=True)[:-5]))
    killed = read(out)
    assert 90 <= len(killed) < 200
    assert main([*arguments, str(out), "--on", address, "--resume"]) == 0
    assert main([*arguments, str(plain)]) == 0
    assert read(out) == read(plain)
    names = [row["file"] for row in parquet.read_table(parts).to_pylist()]
    assert sorted(names) == [row["file"] for row in read(plain)]
    assert main([*arguments, str(out), "--on", address, "--resume", "--threshold", "0.3"]) == 2
    arguments[3] = "0.2"
    assert main([*arguments, str(out), "--on", address, "--resume"]) == 2


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


def test_a_folder_that_cannot_be_opened_shows_in_the_exit_code(
    address: str,
    film_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    locked = film_folder / "ward 2"
    listing = os.scandir

    def refuse(path: str) -> Any:
        if Path(path) == locked:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    arguments = ["score", str(film_folder), "--csv", str(tmp_path / "out.csv"), "--on", address]
    assert main(arguments) == INCOMPLETE
    assert f"{locked} cannot be opened and was left out" in capsys.readouterr().err


def test_a_table_of_patients_that_is_not_read_is_named(
    address: str, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    (film_folder / "patients.csv").write_text("file,age_months\na.jpg,5\n")
    assert main(["score", str(film_folder), "--csv", str(out), "--on", address]) == 0
    assert "Tables named patients.csv are not read on a cluster" in capsys.readouterr().err
    (infant,) = (row for row in read(out) if row["file"] == "a.jpg")
    assert infant["reason_code"] == "age-not-known"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["{films}", "--on", "dask://127.0.0.1:9"], "does not answer or has no workers"),
        (["{films}", "--on", "{address}", "--watch"], "leave out --watch, --heatmaps"),
        (["{films}/a.jpg", "--on", "{address}"], "the films of a folder"),
        ([URL], "is not a folder on this computer; score it on a cluster"),
        (["s3://nobody/films", "--on", "{address}"], "(nothing is there)"),
        (["s3://No Bucket/films", "--on", "{address}"], "cannot be listed (param validation)"),
        (["abcd://archive/films", "--on", "{address}"], "(Protocol not known: abcd)"),
        (["ftp://me:secret@archive/films", "--on", "{address}"], "a password in the address"),
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
    monkeypatch.setattr("desktop.cluster.score_on_dask.CONNECT_SECONDS", 1)
    places = {"films": film_folder, "address": address}
    words = [argument.format(**places) for argument in arguments]
    assert main(["score", *words, "--csv", str(tmp_path / "out.csv")]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


def put(store: Any, name: str, content: bytes) -> None:
    store.put_object(Bucket="archive", Key=f"2026/{name}", Body=content)


def test_a_store_gives_the_rows_of_a_folder(
    cluster: Any, address: str, store: Any, film_folder: Path, tmp_path: Path
) -> None:
    save(dicom_film(phantom(300, 260, seed=3)), film_folder / "1.2.840")
    for name in ("notes.txt", "a.jpg.heatmap.png", ".hidden.jpg", "EMPTY"):
        (film_folder / name).write_bytes(b"" if name == "EMPTY" else b"no film")
    for path in film_folder.rglob("*"):
        if path.is_file():
            put(store, path.relative_to(film_folder).as_posix(), path.read_bytes())
    put(store, "ward 2/", b"")
    plain, out = tmp_path / "plain.csv", tmp_path / "out.csv"
    assert main(["score", str(film_folder), "--csv", str(plain)]) == 0
    assert main(["score", URL, "--csv", str(out), "--on", address]) == 0
    assert len(read(out)) == 8
    assert read(out) == read(plain)
    parts = parquet.read_table(tmp_path / "out.parts").to_pylist()
    assert sorted(row["file"] for row in parts) == [row["file"] for row in read(plain)]


class Written(WorkerPlugin):
    """Notes which files a worker writes films to."""

    def setup(self, worker: Any) -> None:
        worker.written = []

        def note(event: str, arguments: tuple[Any, ...]) -> None:
            if event == "open" and arguments[1] == "w" and str(arguments[0]).endswith(".jpg"):
                worker.written.append(Path(arguments[0]))

        sys.addaudithook(note)


def look(dask_worker: Any) -> tuple[list[Path], list[str]]:
    """What a worker wrote, as paths within its folder, and what is in that folder now."""
    folder = dask_worker.local_directory
    return [path.relative_to(folder) for path in dask_worker.written], os.listdir(folder)  # noqa: PTH208


def test_what_a_store_does_not_give_is_a_row(
    cluster: Any,
    address: str,
    store: Any,
    drawn_films: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    film = (drawn_films / "a.jpg").read_bytes()
    hostile = ["ward/../../../a.jpg", f"{'k' * 1000}.jpg", "b?c=[*]#%2e.jpg", "C:\\b.jpg"]
    for name in [*hostile, "forbidden.jpg", "two//slashes.jpg"]:
        store.put_object(Bucket="archive", Key=f"odd/{name}", Body=film)
    store.put_object(Bucket="archive", Key="odd/a.zip", Body=b"films")
    store.put_object(Bucket="archive", Key="odd/large.jpg", Body=bytes(MAX_FILE_BYTES + 1))
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject"}
    policy = {"Statement": [deny | {"Resource": "arn:aws:s3:::archive/odd/forbidden.jpg"}]}
    store.put_bucket_policy(Bucket="archive", Policy=json.dumps(policy))
    out = tmp_path / "out.csv"
    with Client(cluster) as client:
        client.register_plugin(Written())
        assert main(["score", "s3://archive/odd", "--csv", str(out), "--on", address]) == INCOMPLETE
        written, left = zip(*client.run(look).values(), strict=True)
    rows = {row["file"]: row for row in read(out)}
    assert rows.keys() == {*hostile, "forbidden.jpg", "a.zip", "large.jpg"}
    assert {rows[name]["sha256"] for name in hostile} == {hashlib.sha256(film).hexdigest()}
    assert rows["large.jpg"]["reason"] == str(TOO_LARGE)
    assert "does not let this film be read" in rows["forbidden.jpg"]["reason"]
    assert "is not opened. Unpack it" in rows["a.zip"]["reason"]
    assert "(a folder without a name) cannot be opened" in capsys.readouterr().err
    # The large film was never written.
    assert [path.name for path in chain(*written)] == ["film.jpg"] * len(hostile)
    assert set(chain(*left)) <= {"storage"}


def test_a_film_that_left_the_store_is_a_row(
    address: str, store: Any, drawn_films: Path, shipped_model: Model, tmp_path: Path
) -> None:
    for name in ("here.jpg", "gone.jpg"):
        store.upload_file(str(drawn_films / "a.jpg"), "archive", f"leaving/{name}")
    films = RemoteFolder.at("s3://archive/leaving")
    task = Task(films, MODEL_PATH, shipped_model.label, 0.5, tmp_path, VisitColumns(bytes(32)))
    names = list(films.walk_pictures(True, Listing()))
    store.delete_object(Bucket="archive", Key="leaving/gone.jpg")
    gone, here = sorted(score_on(address, iter(names), task, Control()), key=attrgetter("file"))
    assert (gone.file, here.file) == ("gone.jpg", "here.jpg")
    assert gone.reason.startswith("The film is no longer in the store")
    assert here.probability is not None


def test_workers_without_access_to_the_store_end_the_run(
    cluster: Any, address: str, store: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def set_access(access: dict[str, str]) -> None:
        for name in ACCESS:
            os.environ.pop(name, None)
        os.environ.update(access)
        S3FileSystem.clear_instance_cache()

    for number in range(7):
        put(store, f"closed/{number}.jpg", b"film")
    out = tmp_path / "out.csv"
    with Client(cluster) as client:
        client.run(set_access, {})
        assert main(["score", f"{URL}/closed", "--csv", str(out), "--on", address]) == 2
        client.run(set_access, ACCESS)
        logged = str([*client.get_worker_logs().values(), client.get_scheduler_logs()])
    said = capsys.readouterr().err
    assert "does not give the film (no credentials)" in said
    assert said.count("\n") == 1
    assert len(read(out)) == 4
    assert not [secret for secret in ACCESS.values() if secret in said + logged + out.read_text()]

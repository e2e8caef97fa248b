"""The download, against a server of the test's own that knows ranges as the real one does."""

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from train.__main__ import main
from train.data.download import ARCHIVE, download
from train.data.films import DataError


class Server:
    """Serves the archive and the record that describes it."""

    def __init__(self) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as content:
            noise = np.random.default_rng(0).bytes(3_000_000)
            content.writestr("chest_xray/train/NORMAL/IM-0001-0001.jpeg", noise)
        self.archive = buffer.getvalue()
        self.sent_from: list[int] = []
        self.cut_after: int | None = None
        self.sha256 = hashlib.sha256(self.archive).hexdigest()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        if request.path == "/files":
            details = {
                "download_url": f"{self.address}/archive",
                "size": len(self.archive),
                "sha256_hash": self.sha256,
            }
            body = json.dumps([{"filename": ARCHIVE, "content_details": details}]).encode()
            request.send_response(200)
        else:
            start = int(request.headers.get("Range", "bytes=0-")[6:-1])
            self.sent_from.append(start)
            body = self.archive[start : self.cut_after]
            request.send_response(206 if start else 200)
        request.end_headers()
        request.wfile.write(body)

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def test_the_data_is_fetched_verified_and_unpacked(server: Server, tmp_path: Path) -> None:
    folder = download(tmp_path, f"{server.address}/files")
    assert (folder / "train" / "NORMAL" / "IM-0001-0001.jpeg").stat().st_size == 3_000_000


def test_a_cut_download_goes_on_where_it_stopped(server: Server, tmp_path: Path) -> None:
    server.cut_after = 1_200_000
    with pytest.raises(DataError, match="run the same command again"):
        download(tmp_path, f"{server.address}/files")
    server.cut_after = None
    download(tmp_path, f"{server.address}/files")
    assert server.sent_from == [0, 1_200_000]
    assert (tmp_path / "chest_xray").is_dir()


def test_a_finished_download_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    for _ in range(2):
        download(tmp_path, f"{server.address}/files")
    assert server.sent_from == [0]


def test_a_damaged_download_is_deleted(server: Server, tmp_path: Path) -> None:
    server.sha256 = "0" * 64
    with pytest.raises(DataError, match="arrived damaged"):
        download(tmp_path, f"{server.address}/files")
    assert not (tmp_path / ARCHIVE).exists()
    assert not (tmp_path / "chest_xray").exists()


def test_without_a_network_it_says_where_to_fetch_the_data_by_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("train.data.download.download.__defaults__", ("http://127.0.0.1:9/files",))
    assert main(["download", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "https://doi.org/10.17632/rscbjbr9sj.2" in said
    assert said.count("\n") == 1

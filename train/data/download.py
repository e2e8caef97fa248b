"""The public films: downloaded from Mendeley Data, checked by their published hash, unpacked."""

import hashlib
import json
import urllib.request
import zipfile
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPResponse
from pathlib import Path

from tqdm import tqdm

from train.data.films import DataError

DOI = "10.17632/rscbjbr9sj.2"
ARCHIVE = "ChestXRay2017.zip"
FILE_LIST = (
    "https://data.mendeley.com/public-api/datasets/rscbjbr9sj/files?folder_id=root&version=2"
)

_CHUNK = 1 << 20
_TIMEOUT = 60  # seconds


@dataclass(frozen=True)
class Archive:
    """The archive as the data set's own record describes it."""

    url: str
    size: int
    sha256: str


def download(folder: Path, file_list: str = FILE_LIST) -> Path:
    """Download, verify and unpack the films. An interrupted download resumes where it stopped.

    Args:
        folder: takes the archive and what is in it.
        file_list: address of the record's list of files.

    Returns:
        The folder that holds `train` and `test`.

    Raises:
        DataError: the server cannot be reached, or sends something else than the record describes.
    """
    print(f"Labelled chest X-rays, Kermany et al. 2018, CC BY 4.0, https://doi.org/{DOI}")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / ARCHIVE
    try:
        archive = _look_up(file_list)
        _fetch(archive, path)
    except (OSError, ValueError) as error:
        raise DataError(
            f"{ARCHIVE} could not be downloaded ({error}); run the same command again to resume, "
            f"or download it by hand from https://doi.org/{DOI} and unpack it into {folder}."
        ) from error
    _verify(archive, path)
    with zipfile.ZipFile(path) as content:
        content.extractall(folder)
    return folder / "chest_xray"


def _look_up(file_list: str) -> Archive:
    with _open(file_list) as response:
        records = json.load(response)
    for record in records:
        if record["filename"] == ARCHIVE:
            details = record["content_details"]
            return Archive(details["download_url"], details["size"], details["sha256_hash"])
    raise ValueError(f"the record of {DOI} no longer lists it")


def _fetch(archive: Archive, path: Path) -> None:
    have = path.stat().st_size if path.exists() else 0
    if have >= archive.size:
        return
    with _open(archive.url, start=have) as response:
        # A server that does not know ranges sends the whole file again.
        resumes = response.status == HTTPStatus.PARTIAL_CONTENT
        with (
            path.open("ab" if resumes else "wb") as file,
            tqdm(
                total=archive.size, initial=file.tell(), unit="B", unit_scale=True, desc=ARCHIVE
            ) as progress,
        ):
            while chunk := response.read(_CHUNK):
                progress.update(file.write(chunk))
    if path.stat().st_size < archive.size:
        raise OSError("the connection was cut")


def _open(url: str, start: int = 0) -> HTTPResponse:
    # The server refuses the name that the standard library sends.
    headers = {"User-Agent": "Mozilla/5.0 (pneumolite)"}
    if start:
        headers["Range"] = f"bytes={start}-"
    request = urllib.request.Request(url, headers=headers)
    response: HTTPResponse = urllib.request.urlopen(request, timeout=_TIMEOUT)
    return response


def _verify(archive: Archive, path: Path) -> None:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != archive.sha256:
        path.unlink()
        raise DataError(
            f"{ARCHIVE} arrived damaged and was deleted; run the same command again to download it."
        )

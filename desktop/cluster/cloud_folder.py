"""Films in a cloud's store, such as `s3://BUCKET/PREFIX`, for the workers of a cluster.

Each computer reaches the store by settings and credentials of its own, which are in no task. An
object is fetched into a folder that no one else may open, and is removed as soon as its row is
made. Names in a store are anyone's: they name objects and rows, and nothing on a disk.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any, Self
from urllib.parse import urlsplit

from distributed import get_worker
from fsspec import AbstractFileSystem, Callback
from fsspec.core import url_to_fs

from desktop.reading.candidates import SUFFIXES, candidate_by_content, candidate_by_name
from desktop.reading.formats import ARCHIVE_SUFFIX, HEAD_BYTES, is_system_folder
from desktop.reading.picture import MAX_FILE_BYTES, TOO_LARGE, PictureError
from desktop.sources.folder import Listing
from models.message import Message, MessageError

# Some names do not show what an object is. So many such objects are asked for at once.
HEADS_AT_ONCE = 256


NOT_LISTED = Message(
    "store-not-listed",
    "{url} cannot be listed ({reason}). Check its name, and the access to it that is set up on "
    "this computer.",
)
SINGLE_OBJECT = Message(
    "store-single-object",
    "{url} is a single object. Give the part of the address before the films' names.",
)
LISTING_ENDED = Message(
    "store-listing-ended",
    "The rest of {url} cannot be listed ({reason}). The rows so far are kept, so resume with "
    "--resume.",
)
# Reasons of rows.
ARCHIVE_IN_STORE = Message(
    "archive-in-store",
    "An archive in a store is not opened. Unpack it, and score what is in it.",
)
GONE_FROM_STORE = Message(
    "gone-from-store",
    "The film is no longer in the store. Look for it and score it again.",
)
FORBIDDEN_IN_STORE = Message(
    "forbidden-in-store",
    "The store does not let this film be read. Ask whoever keeps it for permission.",
)
NOT_GIVEN_BY_STORE = Message(
    "not-given-by-store",
    "The store does not give the film ({reason}). Check the access to it that is set up on the "
    "cluster's computers, and score it again.",
)


class RemoteError(MessageError):
    """The store gives no list or no film."""


@dataclass(frozen=True)
class RemoteFolder:
    """The films below a URL whose protocol fsspec knows."""

    url: str

    @classmethod
    def at(cls, url: str) -> Self:
        """The store at a URL, which is asked whether it is there.

        Raises:
            RemoteError: it is not, or may not be used.
        """
        try:
            if urlsplit(url).password:
                raise ValueError("a password in the address would be sent to all computers")
            files, root = _opened(url)
            kind = files.info(root)["type"]
        except Exception as error:  # each kind of store has its own
            unlisted = NOT_LISTED.filled(url=url.rpartition("@")[2], reason=_why(error))
            raise RemoteError(unlisted) from error
        if kind != "directory":
            raise RemoteError(SINGLE_OBJECT.filled(url=url))
        return cls(url)

    @property
    def root(self) -> Path:
        """The worker's own folder, which Dask clears even where the worker is lost."""
        return Path(get_worker().local_directory)

    def walk_pictures(self, recursive: bool, listing: Listing) -> Iterator[str]:
        """The names of the pictures below the URL, a folder at a time.

        Archives are among them, so that their rows say that they are not opened.

        Args:
            listing: takes what else there is.

        Raises:
            RemoteError: the store does not answer any more.
        """
        files, root = _opened(self.url)
        folders = [root]
        while folders:
            folder = folders.pop()
            try:
                entries = files.ls(folder, detail=True)
            except (FileNotFoundError, PermissionError):
                listing.unreadable.append(Path(folder))
                continue
            except Exception as error:
                ended = LISTING_ENDED.filled(url=self.url, reason=_why(error))
                raise RemoteError(ended) from error
            subfolders = [entry["name"] for entry in entries if entry["type"] == "directory"]
            subfolders = [each for each in subfolders if not is_system_folder(Path(each).name)]
            if f"{folder}/" in subfolders:  # of two slashes, which fsspec takes for one
                subfolders.remove(f"{folder}/")
                listing.unreadable.append(Path(folder, "(a folder without a name)"))
            # What ends in a slash is no film, but what consoles make for a new folder.
            objects = (e for e in entries if e["type"] == "file" and not e["name"].endswith("/"))
            for path in _pictures(files, objects, recursive, listing):
                yield path[len(root) + 1 :]
            if recursive:
                folders += reversed(subfolders)

    @contextmanager
    def at_hand(self, name: str) -> Iterator[Path]:
        """A film as a file of this computer, for as long as it is needed.

        Raises:
            PictureError: it is not to be had.
            RemoteError: the store does not give it at the moment.
        """
        suffix = PurePosixPath(name).suffix.lower()
        if suffix == ARCHIVE_SUFFIX:
            raise PictureError(ARCHIVE_IN_STORE)
        if suffix not in SUFFIXES:
            suffix = ""
        with TemporaryDirectory(dir=self.root) as folder:
            path = Path(folder, f"film{suffix}")
            self._fetch(name, path)
            yield path

    def _fetch(self, name: str, path: Path) -> None:
        try:
            files, root = _opened(self.url)
            files.get_file(f"{root}/{name}", str(path), callback=_Limit())
        except PictureError:
            raise
        except FileNotFoundError as error:
            raise PictureError(GONE_FROM_STORE) from error
        except PermissionError as error:
            raise PictureError(FORBIDDEN_IN_STORE) from error
        except Exception as error:
            raise RemoteError(NOT_GIVEN_BY_STORE.filled(reason=_why(error))) from error


class _Limit(Callback):
    """Ends a transfer that is too large as soon as the store tells its size."""

    def set_size(self, size: int | None) -> None:
        if size is not None and size > MAX_FILE_BYTES:
            raise PictureError(TOO_LARGE)


def _opened(url: str) -> tuple[AbstractFileSystem, str]:
    """The store, and the path of the URL in it."""
    files, root = url_to_fs(url, use_listings_cache=False)
    return files, root


def _pictures(
    files: AbstractFileSystem,
    objects: Iterable[dict[str, Any]],
    recursive: bool,
    listing: Listing,
) -> Iterator[str]:
    """The paths of the pictures among a folder's objects."""
    objects = iter(objects)
    while some := list(islice(objects, HEADS_AT_ONCE)):
        scored = {entry["name"]: _by_name(entry, recursive) for entry in some}
        if unknown := [path for path, known in scored.items() if known is None]:
            heads = files.cat_ranges(unknown, 0, HEAD_BYTES, on_error="return")
            for path, head in zip(unknown, heads, strict=True):
                # Of what cannot be read, the row says why.
                known = None if isinstance(head, Exception) else head
                scored[path] = candidate_by_content(Path(path), known)
        for path, is_film in scored.items():
            if is_film:
                yield path
            else:
                listing.add_no_picture(Path(path))


def _by_name(entry: dict[str, Any], recursive: bool) -> bool | None:
    path = Path(entry["name"])
    if recursive and path.suffix.lower() == ARCHIVE_SUFFIX:
        return not path.name.startswith(".")
    by_name = candidate_by_name(path)
    return False if by_name is None and not entry["size"] else by_name


def _why(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "nothing is there"
        case PermissionError():
            return "it may not be read"
        case ImportError() | ValueError():
            return str(error)
    # Its message may hold an address or a key; its name is of use to whoever set the access up.
    named = type(error).__name__.removesuffix("Error").removesuffix("Exception")
    return " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", named)).lower() or "no reason given"

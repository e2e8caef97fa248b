"""What is wrong with a file's disk, network or cloud, by the number of the system's error.

The number decides, because Windows words its errors in the language of Windows. One `errno` stands
for many errors of Windows: a locked file, an empty drive and a scratched disc are all "permission
denied". So the number of Windows comes first.
"""

import errno
import os
import sys
from enum import Enum, auto
from pathlib import Path


class Trouble(Enum):
    """Why a file cannot be read or written, where the file itself is not to blame."""

    IN_USE = auto()  # another program has it open and lets nobody else
    NOT_CONNECTED = auto()  # the stick was ejected, or there is no disc in the drive
    BAD_DISK = auto()  # the disc is scratched, or the disk is broken
    NO_ANSWER = auto()  # the network or the other computer is gone
    NOT_FETCHED = auto()  # it lies in the cloud alone, and there is no internet
    HELD_BACK = auto()  # the virus scanner refuses it


# The names in winerror.h, without ERROR_.
_OF_WINDOWS = {
    Trouble.IN_USE: (32, 33, 391),  # SHARING_VIOLATION, LOCK_VIOLATION, CLOUD_FILE_IN_USE
    # INVALID_DRIVE, BAD_UNIT, NOT_READY, WRONG_DISK, DEV_NOT_EXIST, DEVICE_UNREACHABLE,
    # NO_SUCH_DEVICE, FILE_INVALID, MEDIA_CHANGED, NO_MEDIA_IN_DRIVE, DEVICE_NOT_CONNECTED,
    # DEVICE_REMOVED
    Trouble.NOT_CONNECTED: (15, 20, 21, 34, 55, 321, 433, 1006, 1110, 1112, 1167, 1617),
    # CRC, SEEK, NOT_DOS_DISK, SECTOR_NOT_FOUND, READ_FAULT, UNRECOGNIZED_VOLUME, IO_DEVICE,
    # DISK_OPERATION_FAILED, FILE_CORRUPT, DISK_CORRUPT
    Trouble.BAD_DISK: (23, 25, 26, 27, 30, 1005, 1117, 1127, 1392, 1393),
    # REM_NOT_LIST, BAD_NETPATH, NETWORK_BUSY, UNEXP_NET_ERR, NETNAME_DELETED, BAD_NET_NAME,
    # SEM_TIMEOUT, VC_DISCONNECTED, NO_NET_OR_BAD_PATH, NO_NETWORK, CONNECTION_REFUSED,
    # NETWORK_UNREACHABLE, HOST_UNREACHABLE, CONNECTION_ABORTED
    Trouble.NO_ANSWER: (51, 53, 54, 59, 64, 67, 121, 240, 1203, 1222, 1225, 1231, 1232, 1236),
    # CLOUD_FILE_PROVIDER_NOT_RUNNING, _AUTHENTICATION_FAILED, _INSUFFICIENT_RESOURCES,
    # _NETWORK_UNAVAILABLE, _UNSUCCESSFUL, _REQUEST_ABORTED, _ACCESS_DENIED, _REQUEST_CANCELED,
    # _PROVIDER_TERMINATED, _REQUEST_TIMEOUT
    Trouble.NOT_FETCHED: (362, 386, 387, 388, 389, 393, 395, 398, 404, 426),
    Trouble.HELD_BACK: (225, 226),  # VIRUS_INFECTED, VIRUS_DELETED
}
_OF_OTHERS = {
    Trouble.IN_USE: (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN),
    # Not every system knows ENOMEDIUM.
    Trouble.NOT_CONNECTED: (errno.ENODEV, errno.ENXIO, getattr(errno, "ENOMEDIUM", errno.ENXIO)),
    Trouble.NO_ANSWER: (
        errno.ENETDOWN, errno.ENETUNREACH, errno.ENETRESET, errno.EHOSTDOWN, errno.EHOSTUNREACH,
        errno.ETIMEDOUT, errno.ESTALE, errno.ENOTCONN, errno.ECONNABORTED, errno.ECONNRESET,
        errno.ECONNREFUSED,
    ),
}  # fmt: skip
_BY_WINERROR = {number: trouble for trouble, numbers in _OF_WINDOWS.items() for number in numbers}
_BY_ERRNO = {number: trouble for trouble, numbers in _OF_OTHERS.items() for number in numbers}


def trouble_of(error: OSError) -> Trouble | None:
    """What is wrong; None for any other error. Call it where the error is caught."""
    if number := _winerror_of(error):
        trouble = _BY_WINERROR.get(number)
    else:
        trouble = _BY_ERRNO.get(error.errno or 0)
    if trouble is None and isinstance(error, FileNotFoundError):
        return _of_lost_drive(error)
    return trouble


def _winerror_of(error: OSError) -> int:
    """The number that Windows gave an error; 0 on other systems, and where it gave none.

    Python opens and reads files through the C library, which keeps that number to itself.
    """
    if sys.platform != "win32":
        return getattr(error, "winerror", None) or 0
    if error.winerror:
        return error.winerror
    import ctypes

    kept = ctypes.c_ulong()
    ctypes.CDLL("ucrtbase")._get_doserrno(ctypes.byref(kept))
    # It stays from an earlier error where this one is none of Windows'.
    return kept.value if OSError(0, "", None, kept.value).errno == error.errno else 0


def _of_lost_drive(error: FileNotFoundError) -> Trouble | None:
    """What is wrong where all of a file's drive is gone.

    On Windows, a drive's letter goes with an ejected stick, and a share with its computer.
    """
    name = error.filename
    path = Path(os.fsdecode(name)) if isinstance(name, str | bytes | os.PathLike) else Path()
    if not path.anchor or os.path.exists(path.anchor):  # noqa: PTH110  # it never raises
        return None
    is_share = path.drive.startswith("\\\\") and not path.drive.endswith(":")
    return Trouble.NO_ANSWER if is_share else Trouble.NOT_CONNECTED

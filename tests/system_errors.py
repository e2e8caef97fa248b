"""Errors of a system, as Python raises them there."""

import errno
import sys


def of_windows(number: int, code: int = errno.EACCES) -> OSError:
    """An error of Windows by its number; Python gives many of them one `errno`."""
    # Other systems leave the number out.
    error = OSError(code, "Zugriff verweigert", "film.png", number)
    if sys.platform != "win32":
        vars(error)["winerror"] = number
    return error

"""`python -m desktop` opens the window; `score`, `check` and `summary` are the command line.

With folders or files alone the window opens and scores them. Windows starts the program so if they
are dropped on its icon.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import SCORING_PROCESS
from desktop.start_failure import INTERRUPTED, check_processor, check_system, report, show_natively


def main() -> int:
    """Open the window, or run the command that the arguments name.

    Returns:
        The exit code.
    """
    # Each way imports only what it needs, so that none waits for the others.
    if sys.argv[1:] == [SCORING_PROCESS]:
        from desktop.scoring import worker_process

        return worker_process.serve()
    if len(sys.argv) > 1 and not _names_films(sys.argv[1]):
        return _run_command()
    return _open_window([Path(name).absolute() for name in sys.argv[1:]])


def _names_films(argument: str) -> bool:
    """Whether it is a folder or a file, which the system passes on if it is dropped on the icon."""
    path = Path(argument)
    return argument not in ("score", "check", "summary") and (path.is_absolute() or path.exists())


def _run_command() -> int:
    try:
        check_processor()
        from desktop import cli
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return report(error)
    return cli.main()


def _open_window(films: Sequence[Path]) -> int:
    try:
        check_processor()
        check_system()
        from desktop.gui import splash

        return splash.main(films)
    except Exception as error:
        return report(error, show_natively)


if __name__ == "__main__":
    sys.exit(main())

"""`python -m desktop` opens the window; `score` and `check` are the command line."""

import sys

from desktop import SCORING_PROCESS
from desktop.start_failure import check_system, report, show_natively


def main() -> int:
    """Open the window, or run the command that the arguments name.

    Returns:
        The exit code.
    """
    # Each way imports only what it needs, so that none waits for the others.
    if sys.argv[1:] == [SCORING_PROCESS]:
        from desktop.scoring import worker_process

        return worker_process.serve()
    if len(sys.argv) > 1:
        return _run_command()
    return _open_window()


def _run_command() -> int:
    try:
        from desktop import cli
    except Exception as error:
        return report(error)
    return cli.main()


def _open_window() -> int:
    try:
        check_system()
        from desktop.gui import splash

        return splash.main()
    except Exception as error:
        return report(error, show_natively)


if __name__ == "__main__":
    sys.exit(main())

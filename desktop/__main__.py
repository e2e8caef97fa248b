"""`python -m desktop` opens the window; `score` and `check` are the command line."""

import sys

from desktop import SCORING_PROCESS


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
        from desktop import cli

        return cli.main()
    from desktop.gui import splash

    return splash.main()


if __name__ == "__main__":
    sys.exit(main())

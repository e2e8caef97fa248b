"""`python -m desktop`: the window; `score FOLDER --csv OUT.csv`: a batch; `check FOLDER`."""

import sys

from desktop import SCORING_PROCESS


def main() -> int:
    """Open the window, or with arguments do what they say.

    Returns:
        The exit code.
    """
    # None waits for what the others import.
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

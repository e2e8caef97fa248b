"""`python -m desktop`: the window; `score FOLDER --csv OUT.csv`: a batch; `check FOLDER`."""

import sys


def main() -> int:
    """Open the window, or with arguments do what they say.

    Returns:
        The exit code.
    """
    # Neither waits for what the other imports.
    if len(sys.argv) > 1:
        from desktop import cli

        return cli.main()
    from desktop.window import opening

    return opening.main()


if __name__ == "__main__":
    sys.exit(main())

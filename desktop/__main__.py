"""`python -m desktop`: the window; `score FOLDER --csv OUT.csv`: a batch; `check FOLDER`."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())

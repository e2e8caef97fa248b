"""`python -m desktop`: the window; `python -m desktop score FOLDER --csv OUT.csv`: a batch."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())

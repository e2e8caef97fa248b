"""The program a health worker uses: a window, and a command line for batches."""

VERSION = "0.1.0"

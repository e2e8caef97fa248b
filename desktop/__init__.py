"""The program a health worker uses: a window, and a command line for batches."""

PROGRAM = "Pneumolite"
VERSION = "0.1.0"
# The only argument of a process that the program starts to read pictures; see `scoring_process`.
SCORING_PROCESS = "scoring-process"

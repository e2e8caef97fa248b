"""The program a health worker uses: a window, and a command line for batches."""

PROGRAM = "Pneumolite"
VERSION = "0.1.0"
# With this one argument the program is a process that reads films; see `scoring.worker_process`.
SCORING_PROCESS = "scoring-process"

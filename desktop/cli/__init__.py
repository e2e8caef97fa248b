"""The command line, which needs no screen: `score`, `check` and `summary`."""

from collections.abc import Sequence

from desktop.cli import check, score, summary
from desktop.cli.arguments import parser
from desktop.cli.terminal import UNUSABLE, prepare_streams, show_what_was_printed, warn
from desktop.start_failure import INTERRUPTED, StartError, report
from models.card import ModelError
from models.message import MessageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Score films, measure how well that does, or count a month.

    Returns:
        The exit code; see `arguments.EXIT_CODES`.
    """
    prepare_streams()
    try:
        options = parser(score.run, check.run, summary.run).parse_args(arguments)
    except SystemExit:  # for help, or for wrong usage
        show_what_was_printed()
        raise
    try:
        return int(options.run(options))
    except KeyboardInterrupt:  # before the first film, while the folder is being listed
        return INTERRUPTED
    except ModelError as error:
        report(StartError(error.message))
        return UNUSABLE
    except MessageError as error:
        warn(error.message)
        return UNUSABLE

"""What was measured, as tables, beside the aims."""

from collections.abc import Callable, Sequence
from statistics import mean, median
from typing import Any

from tests.benchmarks.contenders import CONTENDERS, RIVALS, SAME_JOB
from tests.benchmarks.gains import MEDIA
from tests.benchmarks.race import KINDS, in_turn
from tests.benchmarks.start import EMPTY, MAIN, OPENING
from train.evaluate.evaluation import insert_table

__all__ = ["insert_table", "tables"]

Figures = dict[str, Any]
NOT_MEASURED = "not measured"


def tables(figures: Figures) -> dict[str, str]:
    """Tables in Markdown, by the mark in the document where each belongs."""
    return {
        "aims": _aims(figures),
        "films": _films(figures),
        "rows": _rows(figures),
        "runs": _runs(figures),
        "reduction": _reduction(figures),
        "gains": _gains(figures),
        "media": _media(figures),
    }


def _aims(figures: Figures) -> str:
    jpeg, close = figures["films_a_second"]["jpeg"], figures["close"]["jpeg"]
    runs, rows = figures["long_runs"], figures["rows"]
    begin, reduction = figures["start"], figures["reduction"]

    def ratio(one: str, *others: str) -> Callable[[], float]:
        rates = close if {one, *others} <= close.keys() else jpeg
        return lambda: in_turn(rates, one, others)

    def reduced(what: str) -> float:
        return max(reduction[kind][what] for kind in ("reduced", "dicom"))

    def slowest(what: str) -> float:
        return median(rows["100000"][what])

    def spread() -> float:
        rounds = zip(*(each["films_a_second"] for each in rows.values()), strict=True)
        # Compared within a round, because the machine's pace changes from one round to the next.
        paces = zip(*([rate / mean(rates) for rate in rates] for rates in rounds), strict=True)
        of_lengths = [median(pace) for pace in paces]
        return 100 * (max(of_lengths) / min(of_lengths) - 1)

    def opening() -> float:
        pairs = zip(begin[OPENING], begin[EMPTY], strict=True)
        return median(ours / empty for ours, empty in pairs)

    aims: list[tuple[str, str, float, bool, Callable[[], float]]] = [
        (
            "Command line against Keras, film by film",
            "times",
            8,
            True,
            ratio("command_line", "keras"),
        ),
        (
            "Command line against the best of ONNX Runtime and OpenVINO in the same job",
            "times",
            1.5,
            True,
            ratio("command_line", *SAME_JOB),
        ),
        (
            "Command line against the best of these that do nothing else",
            "times",
            1.5,
            True,
            ratio("command_line", *RIVALS),
        ),
        (
            "Command line against decoding and inference alone",
            "times",
            0.9,
            True,
            ratio("command_line", "limit"),
        ),
        (
            "A thread a core against one thread",
            "times",
            1.8,
            True,
            ratio("command_line", "one_worker"),
        ),
        ("Window against command line", "times", 0.95, True, ratio("window", "command_line")),
        (
            "First window painted, against an empty one",
            "times",
            1.5,
            False,
            opening,
        ),
        (
            "Memory at the most, 10,000 films in the window",
            "MB",
            350,
            False,
            lambda: runs["10000"]["megabytes"],
        ),
        (
            "Of these, more than with 1,000 films",
            "MB",
            30,
            False,
            lambda: runs["10000"]["megabytes"] - runs["1000"]["megabytes"],
        ),
        (
            "Longest turn of the event loop in 1,000 films",
            "ms",
            50,
            False,
            lambda: runs["1000"]["longest_turn"],
        ),
        ("Sorting 100,000 films", "ms", 200, False, lambda: slowest("sorting")),
        ("Filtering 100,000 films", "ms", 200, False, lambda: slowest("filtering")),
        ("Films a second beside 100 to 100,000 rows: spread", "%", 5, False, spread),
        (
            "Median change of a probability by the reduction",
            "",
            0.005,
            False,
            lambda: reduced("median_change"),
        ),
        ("Findings turned round by the reduction", "films", 0, False, lambda: reduced("turned")),
    ]
    lines = []
    for what, unit, aim, at_least, measure in aims:
        try:
            value = measure()
        except (KeyError, LookupError):
            lines.append((what, _aim(aim, unit, at_least), NOT_MEASURED, ""))
            continue
        reached = value >= aim if at_least else value <= aim
        lines.append(
            (what, _aim(aim, unit, at_least), _number(value, unit), "yes" if reached else "no")
        )
    return _table(("", "aim", "measured", "reached"), lines)


def _films(figures: Figures) -> str:
    rates = figures["films_a_second"]
    lines = []
    for name, (title, _) in CONTENDERS.items():
        cells = []
        for kind in KINDS:
            measured = rates[kind][name]
            cells.append(measured if isinstance(measured, str) else f"{median(measured):.1f}")
        lines.append((title, *cells))
    return _table(("films a second", *KINDS.values()), lines)


def _rows(figures: Figures) -> str:
    lines = [
        (
            f"{int(count):,}",
            *(
                f"{median(measured[each]):.0f}"
                for each in ("sorting", "filtering", "films_a_second")
            ),
        )
        for count, measured in figures["rows"].items()
    ]
    return _table(("rows in the list", "sorting, ms", "filtering, ms", "films a second"), lines)


def _runs(figures: Figures) -> str:
    begin = figures["start"]
    lines = [
        ("An empty window of Qt is painted after, ms", f"{median(begin[EMPTY]):.0f}"),
        ("The opening window is painted after, ms", f"{median(begin[OPENING]):.0f}"),
        ("The main window is painted after, ms", f"{median(begin[MAIN]):.0f}"),
    ]
    for count, measured in figures["long_runs"].items():
        films = f"{int(count):,} films in the window"
        lines += [
            (f"{films}: memory at the most, MB", f"{measured['megabytes']:.0f}"),
            (f"{films}: longest turn of the event loop, ms", f"{measured['longest_turn']:.0f}"),
            (f"{films}: of its own work, ms", f"{measured['longest_own_turn']:.0f}"),
        ]
    return _table(("", "measured"), lines)


def _reduction(figures: Figures) -> str:
    titles = {
        "reduced": "JPEG, decoded in a reduction",
        "dicom": "DICOM, means of squares of pixels",
        "trifle": "one grey value more at 1 % of places",
    }
    lines = [
        (
            titles[name],
            str(effect["films"]),
            f"{effect['median_change']:.4f}",
            f"{effect['largest_change']:.4f}",
            str(effect["turned"]),
            str(effect["unclear"]),
        )
        for name, effect in figures["reduction"].items()
    ]
    titles_of_columns = (
        "", "films", "median change", "largest change", "findings turned round",
        "across the edge of unclear",
    )  # fmt: skip
    return _table(titles_of_columns, lines)


def _gains(figures: Figures) -> str:
    titles = {
        "reduction": "JPEG decoded in a reduction, on one thread",
        "reduction_dicom": "Means of a DICOM film's pixels, on one thread",
        "once": "JPEG read and decoded once, and not anew for the list, on one thread",
        "kept_memory": "Memory kept from one DICOM film to the next",
        "parcels": "JPEG handed to a process up to four at once, on all cores",
    }
    lines = [
        (
            titles[name],
            f"{rates['with']:.1f}",
            f"{rates['without']:.1f}",
            f"{rates['with'] / rates['without']:.2f}",
        )
        for name, rates in figures["gains"].items()
    ]
    return _table(("films a second", "with", "without", "times"), lines)


def _media(figures: Figures) -> str:
    lines = [
        (
            f"{MEDIA[name] / 1e6:.0f} MB a second",
            f"{rates['read']:.1f}",
            f"{rates['scored']:.1f}",
            f"{100 * rates['scored'] / rates['read']:.0f} %",
        )
        for name, rates in figures["media"].items()
    ]
    return _table(("films a second, JPEG", "read alone", "scored", "share"), lines)


def _aim(aim: float, unit: str, at_least: bool) -> str:
    return f"{'at least' if at_least else 'at most'} {aim:g} {unit}".strip()


def _number(value: float, unit: str) -> str:
    digits = {"times": 2, "": 4, "%": 1}.get(unit, 0)
    return f"{value:.{digits}f} {unit}".strip()


def _table(titles: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [titles, ["---"] * len(titles), *lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)

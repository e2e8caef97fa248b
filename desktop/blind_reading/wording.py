"""The figures of a blind reading, as messages for the window and the page."""

from desktop.blind_reading.agreement import Agreement
from desktop.blind_reading.form import Target
from desktop.blind_reading.measure import Verdict, measure, still_needed, verdict
from desktop.blind_reading.reading import Reading
from desktop.local_validation.wording import (
    SENSITIVITY,
    SPECIFICITY,
    ranking_words,
    share_words,
)
from models.message import QT_TRANSLATE_NOOP, Message, Number

FIT = Message(
    "blind-fit",
    QT_TRANSLATE_NOOP("Scoring", "On these films the program does well enough to be used here."),
)
OPEN = Message(
    "blind-open",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The program should not be used here yet: too few films were read to know whether it does "
        "well enough.",
    ),
)
UNFIT = Message(
    "blind-unfit",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The program should not be used here: on these films it does worse than was asked for.",
    ),
)
DISPUTED = Message(
    "blind-disputed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The program should not be used here yet: the two people agree too little with each other "
        "to measure it by what they say. Practise WHO's form together, and read again.",
    ),
)
ASKED_FOR = Message(
    "blind-asked-for",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, "
        "likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at "
        "least {auroc} of 100 pairs rightly.",
    ),
)
MORE_FILMS = Message(
    "blind-more-films",
    QT_TRANSLATE_NOOP(
        "Scoring", "If it goes on like this, a firm answer needs about {films} more films."
    ),
)
NO_NUMBER_OF_FILMS = Message(
    "blind-no-number",
    QT_TRANSLATE_NOOP(
        "Scoring", "How many more films a firm answer needs cannot be told from these."
    ),
)
DRAWN = Message(
    "blind-drawn",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Read: {films} films, drawn at random from those of {children} children. Each child had "
        "the same chance.",
    ),
)
DISCUSSED = Message(
    "blind-discussed",
    QT_TRANSLATE_NOOP(
        "Scoring", "Films that the two looked at together because they had differed: {films}."
    ),
)
LEFT_OUT = Message(
    "blind-left-out",
    QT_TRANSLATE_NOOP("Scoring", "Left out as uninterpretable: {films}."),
)
BETWEEN_READERS = Message(
    "blind-between-readers",
    QT_TRANSLATE_NOOP(
        "Scoring", "{first} and {second} said the same of {same} of {of} films ({kappa})."
    ),
)
WITH_PROGRAM = Message(
    "blind-with-program",
    QT_TRANSLATE_NOOP(
        "Scoring", "{initials} and the program said the same of {same} of {of} films ({kappa})."
    ),
)
AGREED_WITH_PROGRAM = Message(
    "blind-agreed-with-program",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The agreed answer and the program are the same on {same} of {of} films ({kappa}).",
    ),
)
KAPPA = Message(
    "blind-kappa", QT_TRANSLATE_NOOP("Scoring", "kappa {kappa}; likely {low} to {high}")
)
NO_KAPPA = Message(
    "blind-no-kappa", QT_TRANSLATE_NOOP("Scoring", "no kappa, as all got the same answer")
)
TITLES = {
    Target.ANY: Message(
        "blind-any",
        QT_TRANSLATE_NOOP(
            "Scoring", "Pneumonia: end-point consolidation, pleural effusion or other infiltrate"
        ),
    ),
    Target.END_POINT: Message(
        "blind-end-point",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "WHO's primary end-point pneumonia: end-point consolidation or pleural effusion",
        ),
    ),
}
_VERDICTS = {
    Verdict.FIT: FIT,
    Verdict.OPEN: OPEN,
    Verdict.DISPUTED: DISPUTED,
    Verdict.UNFIT: UNFIT,
}


def conclusion(reading: Reading) -> list[Message]:
    """Whether the program may be used here, and what stands in the way."""
    figures = measure(reading, Target.ANY)
    limits = reading.limits
    found = verdict(figures, limits)
    asked = ASKED_FOR.filled(
        sensitivity=Number(100 * limits.sensitivity),
        specificity=Number(100 * limits.specificity),
        auroc=Number(100 * limits.auroc),
    )
    said = [_VERDICTS[found], asked]
    if found is Verdict.OPEN:
        films = still_needed(figures, limits)
        said.append(NO_NUMBER_OF_FILMS if films is None else MORE_FILMS.filled(films=films))
    return said


def counted(reading: Reading) -> list[Message]:
    """Which films were read, and how many needed a talk."""
    return [
        DRAWN.filled(films=len(reading.films), children=reading.children),
        DISCUSSED.filled(films=len(reading.agreed)),
    ]


def sentences(reading: Reading, target: Target) -> list[Message]:
    """The figures for one definition of pneumonia, the most important first."""
    figures = measure(reading, target)
    first, second = (reader.initials for reader in reading.readers)
    with_first, with_second, with_agreed = figures.with_program
    said = [
        share_words(SENSITIVITY, figures.sensitivity),
        share_words(SPECIFICITY, figures.specificity),
        ranking_words(figures.auroc),
        _filled(BETWEEN_READERS.filled(first=first, second=second), figures.readers),
        _filled(WITH_PROGRAM.filled(initials=first), with_first),
        _filled(WITH_PROGRAM.filled(initials=second), with_second),
        _filled(AGREED_WITH_PROGRAM, with_agreed),
        LEFT_OUT.filled(films=figures.uninterpretable),
    ]
    return [sentence for sentence in said if sentence]


def _filled(sentence: Message, agreement: Agreement) -> Message:
    found = agreement.kappa
    kappa = (
        KAPPA.filled(
            kappa=Number(found.value, 2), low=Number(found.low, 2), high=Number(found.high, 2)
        )
        if found
        else NO_KAPPA
    )
    return sentence.filled(
        **dict(sentence.values), same=agreement.same, of=agreement.of, kappa=kappa
    )

"""What a user should know of a film whose header is broken or not complete, but could be read."""

from dataclasses import dataclass, field

from models.message import QT_TRANSLATE_NOOP, Message

ASSUMED = Message(
    "dicom-fact-assumed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file does not say its {fact}, so what is usual was taken. Check the picture.",
    ),
)
CORRECTED = Message(
    "dicom-fact-corrected",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file's {fact} does not fit its picture, so the picture was followed. Check it.",
    ),
)
FILLED_UP = Message(
    "dicom-filled-up",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The last pixels of the picture are missing, so those above them were repeated. Export it "
        "again if you can.",
    ),
)
LEFT_OVER = Message(
    "dicom-pixels-left-over",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file holds more pixels than it describes. Check that all of the film is there.",
    ),
)
PART_LEFT_OUT = Message(
    "dicom-part-left-out",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "A part of the file's header is broken and was left out. Check the picture and whose it "
        "is.",
    ),
)
LEFT_OUT = Message(
    "display-hint-left-out",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file's {hint} cannot be used and was left out. Compare the picture with the "
        "workstation.",
    ),
)
GUESSED = Message(
    "display-hint-guessed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file's {hint} is not written as it should be, and was read as it is probably meant. "
        "Compare the picture with the workstation.",
    ),
)


@dataclass
class Notes:
    """Collects what was assumed, followed or left out. Facts and hints go by their standard names.

    Attributes:
        assumed: facts that the file does not say.
        corrected: facts that do not fit the picture.
        left_out: hints on how to show the picture that cannot be used.
        guessed: such hints that were used, though they are not written as the standard says.
        about_pixels: what is odd about the pixels themselves, and about the file.
    """

    assumed: list[str] = field(default_factory=list)
    corrected: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    about_pixels: list[Message] = field(default_factory=list)

    def take(self, fact: str, *, given: bool) -> None:
        """Note that a fact was taken from elsewhere, whether or not the file gives another."""
        (self.corrected if given else self.assumed).append(fact)

    @property
    def messages(self) -> tuple[Message, ...]:
        """A note of each kind."""
        facts = ((ASSUMED, self.assumed), (CORRECTED, self.corrected))
        hints = ((LEFT_OUT, self.left_out), (GUESSED, self.guessed))
        return (
            *(note.filled(fact=_listed(names)) for note, names in facts if names),
            *self.about_pixels,
            *(note.filled(hint=_listed(names)) for note, names in hints if names),
        )


def _listed(names: list[str]) -> str:
    """Names in a row, each once."""
    return ", ".join(dict.fromkeys(names))

"""Why an update cannot be had, each reason as one sentence for the user."""

from models.message import QT_TRANSLATE_NOOP, Message, MessageError

NO_KEY = Message(
    "update-no-key",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "This build of Pneumolite takes no updates from a file; unpack the newer version beside "
        "it, and open that.",
    ),
)
NOT_UNPACKED = Message(
    "update-not-unpacked",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version "
        "on the computer as you did with this one.",
    ),
)
NO_SIGNATURE = Message(
    "update-no-signature",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{file} can only be checked with {signature}; copy that from the release, too, and put it "
        "beside the first.",
    ),
)
BAD_SIGNATURE = Message(
    "update-bad-signature",
    QT_TRANSLATE_NOOP("Scoring", "{signature} is damaged; copy it from the release again."),
)
FOREIGN = Message(
    "update-foreign",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{file} does not come from the makers of this program; do not use it, and get the release "
        "of Pneumolite.",
    ),
)
DAMAGED = Message(
    "update-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{file} is damaged, or was changed after it was signed; copy it from the release again.",
    ),
)
OTHER_SYSTEM = Message(
    "update-other-system",
    QT_TRANSLATE_NOOP("Scoring", "{file} is for {system}; get the file for {this}."),
)
NOT_NEWER = Message(
    "update-not-newer",
    QT_TRANSLATE_NOOP(
        "Scoring", "{file} holds version {version}, and this is {this} already; get a newer one."
    ),
)
UNREADABLE = Message(
    "update-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring", "{file} cannot be read ({reason}); copy it to this computer, and try again."
    ),
)
NO_ROOM = Message(
    "update-no-room",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There is no room for the new version in {folder}; make {megabytes} MB free, and try "
        "again.",
    ),
)
UNWRITABLE = Message(
    "update-unwritable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The new version cannot be put into {folder} ({reason}); copy this program to a folder of "
        "your own, such as Documents, and update it there.",
    ),
)
WRONG_CONTENT = Message(
    "update-wrong-content",
    QT_TRANSLATE_NOOP(
        "Scoring", "{file} is not put together as a release is; tell those who made it."
    ),
)
NOT_STARTED = Message(
    "update-not-started",
    QT_TRANSLATE_NOOP(
        "Scoring", "{program} cannot be started ({reason}); go on with this version."
    ),
)


class UpdateError(MessageError):
    """An update cannot be had; this program and all results are as they were."""


class StoppedError(Exception):
    """The user closed the window meanwhile."""

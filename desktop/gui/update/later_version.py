"""What an earlier version asks at its start, such as from a shortcut made before an update."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop import VERSION
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.message_boxes import Role, ask
from desktop.update.programs import later_in_use, start, this_program


def opens_later_version(films: Sequence[Path]) -> bool:
    """Whether a later version was opened in place of this one, as the user wants.

    Args:
        films: folders and files to score at once.

    Raises:
        UpdateError: the user wants it, and it cannot be started.
    """
    later = later_in_use(this_program())
    if later is None:
        return False
    state = QCoreApplication.translate("LaterVersion", "{program} is in use on this computer.")
    question = QCoreApplication.translate(
        "LaterVersion",
        "This is the earlier version {version}. It may not show what was done since the update. "
        "Make a new shortcut for the later version, which lies in {folder}.",
    )
    answer = ask(
        None,
        state.format(program=isolated(str(later))),
        question.format(version=isolated(VERSION), folder=isolated(str(later.folder))),
        (QCoreApplication.translate("LaterVersion", "Open the later version"), Role.AcceptRole),
        (QCoreApplication.translate("LaterVersion", "Use this one"), Role.RejectRole),
    )
    if answer != Role.AcceptRole:
        return False
    start(later, films)
    return True

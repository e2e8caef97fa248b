"""The initials of all who have worked here of late, to ask who is working now."""

import json
from datetime import date, timedelta

from desktop.gui.settings.settings import INITIALS, KNOWN_INITIALS, MAX_INITIALS

# Who has lent the laptop once is not asked for ever.
KNOWN_DAYS = 30


def known_initials() -> list[str]:
    """The initials used in the last days, the latest first."""
    oldest = str(date.today() - timedelta(KNOWN_DAYS))
    return [initials for initials, day in _days().items() if day >= oldest]


def use_initials(text: str) -> str:
    """Let these initials stand beside decisions from now on, and know them.

    Returns:
        What is left of the text; empty if nothing is.
    """
    initials = text.strip()[:MAX_INITIALS]
    INITIALS.set(initials)
    if initials:
        others = {name: day for name, day in _days().items() if name != initials}
        KNOWN_INITIALS.set(json.dumps({initials: str(date.today()), **others}))
    return initials


def _days() -> dict[str, str]:
    """The last day of each, as ISO 8601; the latest user first."""
    try:
        return {str(name): str(day) for name, day in json.loads(KNOWN_INITIALS.get()).items()}
    except (ValueError, AttributeError):  # a person has changed the file of the settings
        return {}

"""The intended use, which users acknowledge once and every report repeats."""

from PySide6.QtCore import QCoreApplication

# Raise it when `intended_use` says something else: then users acknowledge the new text.
INTENDED_USE_VERSION = 1


def intended_use() -> str:
    """What the program is for, and what it is not for."""
    return QCoreApplication.translate(
        "About",
        "Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five "
        "years. It supports a clinician, who sees the child and decides, and does not replace one. "
        "It is not a medical device and has not been approved by any authority. It is not for "
        "adults, infants under one year, side views or other diseases, and a low score never rules "
        "pneumonia out.",
    )

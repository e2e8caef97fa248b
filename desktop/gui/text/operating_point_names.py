"""The names of the operating points in the window."""

from PySide6.QtCore import QCoreApplication

from desktop.local_validation.local_operating_point import LOCAL

CUSTOM = "custom"  # a threshold of the user's own


def point_name(name: str) -> str:
    """The name of an operating point in the window.

    Args:
        name: of a point on the model's card, or `LOCAL` or `CUSTOM`.
    """
    names = {
        "balanced": QCoreApplication.translate("OperatingPoint", "Balanced"),
        "rule-out": QCoreApplication.translate(
            "OperatingPoint", "Careful: misses fewer, marks more"
        ),
        LOCAL: QCoreApplication.translate("OperatingPoint", "Chosen here"),
        CUSTOM: QCoreApplication.translate("OperatingPoint", "Own level"),
    }
    return names.get(name, name)

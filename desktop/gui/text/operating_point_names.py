"""What the user calls the operating points."""

from PySide6.QtCore import QCoreApplication

from desktop.local_validation.local_operating_point import LOCAL

CUSTOM = "custom"  # a threshold of the user's own


def point_name(name: str) -> str:
    """What the user calls an operating point.

    Args:
        name: of a point on the model's card, `LOCAL` or `CUSTOM`.
    """
    names = {
        "balanced": QCoreApplication.translate("OperatingPoint", "Balanced"),
        "rule-out": QCoreApplication.translate(
            "OperatingPoint", "Rule-out (misses fewer, marks more)"
        ),
        LOCAL: QCoreApplication.translate("OperatingPoint", "Chosen here"),
        CUSTOM: QCoreApplication.translate("OperatingPoint", "Own threshold"),
    }
    return names.get(name, name)

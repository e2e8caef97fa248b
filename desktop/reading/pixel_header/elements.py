"""Reading single elements of a data set, however they are written."""

import math
import re
from collections.abc import MutableSequence
from typing import Any

import numpy as np
from pydicom import Dataset
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import RawDataElement

# As DICOM writes numbers (PS3.5, 6.2), with a point or with the comma of many languages. Three
# digits after a comma may be thousands as well.
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_PERHAPS_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+")
_PADDING = " \t\r\n\0"


def is_given(dataset: Dataset, keyword: str) -> bool:
    """Whether an element is there and not empty."""
    return bool(values(dataset, keyword))


def numbers(dataset: Dataset, keyword: str) -> list[float | None]:
    """The values of an element as finite numbers; None for each that is none."""
    return [_number(value) for value in values(dataset, keyword)]


def number(dataset: Dataset, keyword: str) -> float | None:
    """The first value of an element as a finite number; None where there is none."""
    return next(iter(numbers(dataset, keyword)), None)


def whole(dataset: Dataset, keyword: str) -> int | None:
    """The first value of an element as a whole number; None where there is none."""
    value = number(dataset, keyword)
    return int(value) if value is not None and value.is_integer() else None


def code(dataset: Dataset, keyword: str) -> str:
    """The first value of an element as a code in capitals; empty where there is none."""
    first = next(iter(values(dataset, keyword)), "")
    return " ".join(str(first).strip(_PADDING).upper().split())


def has_comma(dataset: Dataset, *keywords: str) -> bool:
    """Whether one of the elements has a number with a comma."""
    return any("," in str(value) for keyword in keywords for value in values(dataset, keyword))


def values(dataset: Dataset, keyword: str) -> list[Any]:
    """The values of an element; as text where they cannot be converted, and none where it is empty.

    Other than pydicom, this raises nothing for a broken element.
    """
    if keyword not in dataset:
        return []
    element = dataset.get_item(keyword)
    stored = element.value if isinstance(element, RawDataElement) else None
    try:
        value = dataset[keyword].value
    except Exception:  # pydicom converts a value only now, and a broken one fails in many ways
        value = stored
    if isinstance(value, bytes):
        value = _from_bytes(value, keyword, is_little_endian(dataset))
    if isinstance(value, str):
        value = value.split("\\")
    found = list(value) if isinstance(value, MutableSequence) else [value]
    return [] if all(map(_is_empty, found)) else found


def is_little_endian(dataset: Dataset) -> bool:
    """Whether numbers of several bytes begin with the lowest one."""
    return dataset.original_encoding[1] is not False


def _from_bytes(value: bytes, keyword: str, little: bool) -> list[int] | str:
    """The values of an element whose value representation says no more than bytes."""
    if dictionary_VR(keyword).startswith("US"):
        words = value[: len(value) // 2 * 2]
        return [int(word) for word in np.frombuffer(words, "<u2" if little else ">u2")]
    return value.decode("ascii", "replace")


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip(_PADDING))


def _number(value: Any) -> float | None:
    text = str(value).strip(_PADDING)
    if not _NUMBER.fullmatch(text) or _PERHAPS_THOUSANDS.fullmatch(text):
        return None
    found = float(text.replace(",", "."))
    return found if math.isfinite(found) else None

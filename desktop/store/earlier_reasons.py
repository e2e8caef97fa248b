"""Brings the reasons in earlier stores up to date.

Before version 4, a store had them in English. The sentences here are those of that time. They never
change, because they are in users' files. Before version 7, they had semicolons.
"""

import re
from dataclasses import replace
from functools import cache

from desktop.results.row import as_written
from models.message import Message, Value, from_json, to_json

_SENTENCES = (
    (
        "no-file",
        "The file cannot be read, for it is a folder or a device; export the film again.",
    ),
    (
        "file-too-large",
        "The file is larger than {megabytes} MB; export a smaller one.",
    ),
    (
        "file-unpacks-too-large",
        "The file unpacks to more than {megabytes} MB; export it again.",
    ),
    (
        "too-many-pixels",
        "The picture has more than {millions} million pixels; export a smaller one.",
    ),
    (
        "too-narrow",
        "The picture is too long and narrow for a chest film; check what it shows.",
    ),
    (
        "picture-needs-memory",
        "There is not enough memory for this picture; close other programs or export a "
        "smaller one.",
    ),
    (
        "file-changed",
        "The file has changed since it was scored; score the folder again.",
    ),
    (
        "not-cropped",
        "All of the photograph was scored and not the film on it alone, as a person asked.",
    ),
    (
        "file-gone",
        "The file is no longer there; look for it and score it again.",
    ),
    (
        "file-forbidden",
        "The file may not be opened; ask whoever set up this computer for permission.",
    ),
    (
        "file-unreadable",
        "The file cannot be read ({reason}); check the disk or the cable, and score it again.",
    ),
    (
        "file-empty",
        "The file is empty; export the film again.",
    ),
    (
        "not-a-picture",
        "The file is not a picture that this program can read; export the film as PNG or JPEG.",
    ),
    (
        "picture-damaged",
        "The picture is damaged or incomplete; copy or export it again.",
    ),
    (
        "dicom-damaged",
        "The DICOM file is damaged or incomplete; copy or export it again.",
    ),
    (
        "dicom-directory",
        "The file is a disc's table of contents; choose the disc's folder.",
    ),
    (
        "dicom-without-picture",
        "The DICOM file holds no picture; choose the film itself.",
    ),
    (
        "dicom-several-pictures",
        "The DICOM file holds several pictures; export the one film.",
    ),
    (
        "dicom-coding",
        "The DICOM file is coded in a way that this program cannot read; export it "
        "uncompressed, or as PNG.",
    ),
    (
        "archive-damaged",
        "The archive is damaged or incomplete; copy it again, or unpack it and choose its folder.",
    ),
    (
        "archive-too-many-files",
        "The archive holds more than {files} files; unpack it and choose its folder.",
    ),
    (
        "archive-locked",
        "The archive is locked with a password; unpack it with the password and choose its folder.",
    ),
    (
        "archive-packing",
        "The archive is packed in a way that this program cannot read; unpack it and "
        "choose its folder.",
    ),
    (
        "archive-unpacks-too-large",
        "The archive unpacks to more than {times} times its size, as no films do; ask who made it.",
    ),
    (
        "archive-same-names",
        "The archive holds several files of one name; unpack it and choose its folder.",
    ),
    (
        "archive-in-archive",
        "An archive within an archive is not opened; unpack it, and score what is in it.",
    ),
    (
        "too-small",
        "The picture is too small for a chest film; export it in full size.",
    ),
    (
        "nearly-blank",
        "The picture is nearly blank; check the exposure and the export.",
    ),
    (
        "in-colour",
        "The picture is in colour and may not be a chest film; check what it shows.",
    ),
    (
        "blurred",
        "The photograph is blurred; hold the camera still and take it again.",
    ),
    (
        "no-childs-chest",
        "The picture does not look like a child's chest film; check what it shows.",
    ),
    (
        "turned-or-inverted",
        "The film seems to be {lying}; check it, and export it upright.",
    ),
    (
        "looks-adult",
        "The film looks like an adult's, and this program knows children of 1 to 5 years "
        "only; check whose it is.",
    ),
    (
        "unclear",
        "Between the two: the program cannot tell normal from pneumonia here; look at the film.",
    ),
    (
        "put-right",
        "The film was {lying} and was put right before scoring; check it.",
    ),
    (
        "cropped",
        "The photograph was cropped to the film before scoring; check that all of it is there.",
    ),
    (
        "glare",
        "A part of the photograph is white with glare; better take it again without the "
        "reflection.",
    ),
    (
        "raw-exposure",
        "The file holds the raw exposure; export the film as it is shown to a doctor.",
    ),
    (
        "not-an-xray",
        "The file says that it is {kind}, not an X-ray film; check what it shows.",
    ),
    (
        "another-body-part",
        "The file says that it shows another part than the chest; check what it shows.",
    ),
    (
        "side-view",
        "The file says that it is a side view; the model knows frontal films only.",
    ),
    (
        "oblique-view",
        "The file says that it is an oblique view; the model knows frontal films only.",
    ),
    (
        "adult-by-file",
        "The file says that the patient is 16 or older; the model knows children only.",
    ),
    (
        "infant-by-file",
        "The file says that the child is under one year; the model knows no such films.",
    ),
    (
        "older-child",
        "The child is six years or older; the model was trained on one to five years.",
    ),
    (
        "out-of-memory",
        "There is not enough memory for this picture; close other programs.",
    ),
    (
        "not-scored",
        "The picture could not be scored ({reason}); export it again.",
    ),
    (
        "reader-crashed",
        "The part of the program that reads pictures crashed at this file; export the film again.",
    ),
)
_PHRASES = (
    (
        "turned-left",
        "turned to the left",
    ),
    (
        "upside-down",
        "upside down",
    ),
    (
        "turned-right",
        "turned to the right",
    ),
    (
        "inverted",
        "inverted (white for black)",
    ),
    (
        "turned-and-inverted",
        "{turned} and inverted (white for black)",
    ),
    (
        "ct-scan",
        "a CT scan",
    ),
    (
        "mammogram",
        "a mammogram",
    ),
    (
        "mri-scan",
        "an MRI scan",
    ),
    (
        "nuclear-scan",
        "a nuclear medicine scan",
    ),
    (
        "pet-scan",
        "a PET scan",
    ),
    (
        "ultrasound",
        "an ultrasound picture",
    ),
    (
        "angiogram",
        "an angiogram",
    ),
    (
        "another-kind",
        "another kind of picture",
    ),
    (
        "no-such-file",
        "No such file or directory",
    ),
    (
        "permission-denied",
        "Permission denied",
    ),
    (
        "disk-full",
        "No space left on device",
    ),
    (
        "read-only",
        "Read-only file system",
    ),
    (
        "input-output",
        "Input/output error",
    ),
)


def remarks_of(reason: str) -> str:
    """The remarks of a row as the store keeps them, from its reason in English."""
    return to_json(_remarks(reason))


def without_semicolons(remarks: str) -> str:
    """The remarks of a row with a full stop where a sentence had a semicolon."""
    return to_json(
        replace(message, template=re.sub(r"; ([a-z])", _as_next_sentence, message.template))
        for message in from_json(remarks)
    )


def _as_next_sentence(semicolon: re.Match[str]) -> str:
    return f". {semicolon[1].upper()}"


def _remarks(reason: str) -> tuple[Message, ...]:
    remarks = [_message(sentence) for sentence in re.split(r"(?<=\.) ", reason) if sentence]
    return tuple(filter(None, remarks)) if all(remarks) else as_written(reason)


def _message(text: str) -> Message | None:
    """A sentence or phrase as a message; None if it is not known."""
    for message, pattern in _patterns():
        if found := pattern.fullmatch(text):
            values = {name: _value(value) for name, value in found.groupdict().items()}
            return message.filled(**values)
    return None


def _value(text: str) -> Value:
    return int(text) if text.isdecimal() else _message(text) or text


@cache
def _patterns() -> list[tuple[Message, re.Pattern[str]]]:
    """Each sentence and phrase with what finds it; made when the first store is taken over."""
    return [
        (Message(code, template), _pattern(template)) for code, template in (*_SENTENCES, *_PHRASES)
    ]


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template)))

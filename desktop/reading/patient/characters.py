"""Decoding the texts of a DICOM header, also where it names the wrong character set or none."""

import codecs
import re
from collections.abc import Iterator, Sequence

from pydicom import charset
from pydicom.valuerep import PN_DELIMS

_ESCAPE = b"\x1b"
# What pydicom leaves of the signs that change the character set.
_ESCAPE_SIGNS = re.compile(r"\x1b[$()*+,./-]*[0-~]")
_REPLACEMENT = "\ufffd"

# By the letters and digits of a term alone: machines write ISO-IR 192 and iso_ir_192 as well.
_ENCODINGS = {
    "".join(filter(str.isalnum, term)).upper(): encoding
    for term, encoding in charset.python_encoding.items()
    if term
} | {"UTF8": "utf-8", "BIG5": "big5", "SHIFTJIS": "shift_jis", "EUCKR": "euc_kr", "EUCJP": "euc_jp"}
_NUMBERED = {"ISO8859": "iso8859_", "WINDOWS": "cp", "CP": "cp"}
_MULTI_BYTE = frozenset({
    "utf-8", "gb18030", "gbk", "gb2312", "iso_ir_58", "big5", "euc_kr", "euc_jp", "shift_jis",
    "iso2022_jp", "iso2022_jp_2",
})  # fmt: skip
# What machines write instead, where they name the first and use no signs to change the set.
_INSTEAD = {
    "iso2022_jp": ("shift_jis", "euc_jp"),
    "iso2022_jp_2": ("shift_jis", "euc_jp"),
    "iso_ir_58": ("gb18030",),
    "gb2312": ("gb18030",),
    "euc_kr": ("cp949",),
}
# These are named by default, and so prove nothing.
_WESTERN = frozenset({"iso8859", "latin_1", "iso8859_1", "cp1252"})
# A part of a name in the signs of GB 2312 alone. No name in Latin letters has accents only.
_CHINESE = re.compile(rb"(?:[\xb0-\xf7][\xa1-\xfe])+")


def decoded(raw: bytes, terms: Sequence[str]) -> str:
    """A text from its bytes, by the first character set that fits.

    Args:
        terms: the values of SpecificCharacterSet.
    """
    raw = raw.replace(b"\0", b" ")
    encodings = [encoding for term in terms if (encoding := _encoding(term))]
    if _ESCAPE in raw:
        text = _ESCAPE_SIGNS.sub("", _with_changing_sets(raw, encodings))
        if _REPLACEMENT not in text:
            return text
    for encoding in _fitting(raw, encodings):
        try:
            return raw.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin_1")


def _encoding(term: str) -> str | None:
    """Python's name of a character set; None for an unknown one."""
    known = "".join(filter(str.isalnum, term)).upper()
    if numbered := re.fullmatch(r"(ISO8859|WINDOWS|CP)(\d{1,4})", known):
        name = _NUMBERED[numbered[1]] + numbered[2]
        return name if _is_known(name) else None
    encoding = _ENCODINGS.get(known) or _ENCODINGS.get(f"ISO{known}")
    return "utf-8" if encoding == "UTF8" else encoding and encoding.lower()


def _is_known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def _with_changing_sets(raw: bytes, encodings: Sequence[str]) -> str:
    """A text whose signs change the set; they are taken as they are, declared or not."""
    first = encodings[0] if encodings else charset.default_encoding
    return "=".join(
        charset.decode_bytes(group, [first, *charset.CODES_TO_ENCODINGS.values()], PN_DELIMS)
        for group in _groups(raw)
    )


def _groups(raw: bytes) -> list[bytes]:
    """A name's groups. A sign of two bytes, as in Japanese, may hold the byte of =."""
    return re.findall(rb"((?:\x1b\$[^\x1b]*|[^=])*)(?:=|$)", raw)[:3]


def _fitting(raw: bytes, encodings: Sequence[str]) -> Iterator[str]:
    """The encodings to try, the most likely one first."""
    wide = [encoding for encoding in encodings if encoding in _MULTI_BYTE]
    if not wide or _is_asian_utf8(raw):
        yield "utf-8"
    for encoding in wide:
        yield encoding
        yield from _INSTEAD.get(encoding, ())
    yield "utf-8"
    yield from (each for each in encodings if each not in _MULTI_BYTE | _WESTERN)
    parts = re.split(rb"[\^=\\ ]+", raw)
    if all(part.isascii() or _CHINESE.fullmatch(part) for part in parts):
        yield "gb18030"
    yield "cp1252"


def _is_asian_utf8(raw: bytes) -> bool:
    """Whether a text is UTF-8 whose signs have three bytes: no other text looks so by chance."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not text.isascii() and all(sign.isascii() or sign >= "\u0800" for sign in text)

"""The names of files in a ZIP archive, in whatever letters the program wrote them that packed it.

An archive says whether a name is in UTF-8. Where it does not, Python takes the name for the letters
of the first PCs, and João becomes Jo╞o. But most programs write UTF-8 or the letters of their own
system without saying so. Only the names themselves show which.
"""

import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from zipfile import ZipInfo

_IN_UTF_8 = 0x800  # APPNOTE 4.4.4, bit 11
_UNICODE_PATH = 0x7075  # APPNOTE 4.6.9
# APPNOTE 4.3.12: how an entry of the table of contents begins, its flags, and how long the name,
# the extra fields and the comment behind it are.
_ENTRY, _ENTRY_BYTES, _FLAGS_PLACE = b"PK\x01\x02", 46, 8
_ENTRY_SIZES = struct.Struct("<8xH18xHHH")
# What Python decodes a name by that does not say what it is in. Each byte is a sign of its own.
_PYTHONS = "cp437"
# The letters of DOS and of Windows: of Western Europe, Arabic, Russian, Greek and Turkish, then of
# old Macintoshes, and of Central European, Korean, Chinese and Japanese. Where several fit as well,
# the first is taken.
_CODE_PAGES = (
    "cp850", "cp1252", _PYTHONS, "cp720", "cp1256", "cp866", "cp1251", "cp737", "cp1253", "cp857",
    "cp1254", "mac_roman", "cp852", "cp1250", "cp949", "gb2312", "cp932", "gbk",
)  # fmt: skip
# Those of the system itself, which has most likely packed what lies on it.
_SYSTEMS = ("oem", "mbcs") if sys.platform == "win32" else ()
# So many show what all of them are in. An archive made to do harm has millions.
_ENOUGH_LETTERS = 20_000
# Korean syllables and common Chinese signs have the same bytes. Few Chinese words begin with a sign
# that has those of a usual Korean surname.
_KOREAN, _KOREAN_SURNAMES = "cp949", frozenset("김이박최정강조윤장임한")
# Japanese words have signs of several scripts.
_JAPANESE = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})
_WORD = re.compile(r"[^\W\d_]+")
# As in the Spanish "N.\u00ba 3" and "1.\u00aa". Unicode takes them for letters.
_ORDINAL = re.compile("(?<=[0-9Nn.])[\u00aa\u00ba\u00b0]")
_ORDINALS = frozenset("\u00aa\u00ba")
# What a name holds beside letters, digits and the signs on every keyboard: dashes and quotation
# marks.
_SIGNS = frozenset("\u2013\u2014\u2018\u2019\u201c\u201d")
# Letters that few names hold, and that stand for other letters where the code page is wrong.
_RARE = frozenset("þÞðÐµƒÿŸ")
# Letters of another code page: the small Turkish i without a dot beside a capital or a vowel, and
# those that Italian and Czech words have at their ends, elsewhere.
_MISPLACED_I = re.compile(
    "\u0131(?=[A-ZÀ-Þaeiouï])|(?<=[A-ZÀ-Þ])\u0131$|[ìÌ](?=[^\\W\\d_])|[ýÝ](?=[A-Za-zç])"
)
# As in Strauß and Straße. Elsewhere this letter is an á of another code page.
_MISPLACED_SHARP_S = re.compile("(?<![aeiouäöü])ß|ß(?=[^aeiou])")


def without_wrong_flags(table: bytes) -> bytes:
    """An archive's table of contents that calls no name UTF-8 that is not.

    Some programs set that flag whatever they write. Python's library then takes the whole archive
    for a damaged one.
    """
    mended, at = bytearray(table), 0
    while table.startswith(_ENTRY, at) and at + _ENTRY_SIZES.size <= len(table):
        flags, *sizes = _ENTRY_SIZES.unpack_from(table, at)
        begin = at + _ENTRY_BYTES
        if is_wrong_flag(flags, table[begin : begin + sizes[0]]):
            struct.pack_into("<H", mended, at + _FLAGS_PLACE, without_utf_8(flags))
        at = begin + sum(sizes)
    return bytes(mended)


def is_wrong_flag(flags: int, name: bytes) -> bool:
    """Whether a name is called UTF-8 and is not."""
    if not flags & _IN_UTF_8:
        return False
    try:
        name.decode()
    except UnicodeDecodeError:
        return True
    return False


def without_utf_8(flags: int) -> int:
    """The flags of an entry that does not say what its name is in."""
    return flags & ~_IN_UTF_8


def names_of(infos: Sequence[ZipInfo]) -> list[str]:
    """The names of the files of one archive, in their order; folders as they are written."""
    names = [_declared_name(info) for info in infos]
    untold = [_bytes_of(info) for name, info in zip(names, infos, strict=True) if name is None]
    code_page = likeliest_code_page(untold, _SYSTEMS) if untold else _PYTHONS
    return [
        _bytes_of(info).decode(code_page) if name is None else name
        for name, info in zip(names, infos, strict=True)
    ]


def _declared_name(info: ZipInfo) -> str | None:
    """The name of a file where the archive or the name itself says what it is in."""
    if info.flag_bits & _IN_UTF_8 or info.orig_filename.isascii():
        return info.filename
    name = _bytes_of(info)
    if (found := _unicode_path(info.extra, name)) is not None:
        return found
    try:
        return name.decode()
    except UnicodeDecodeError:
        return None


def _bytes_of(info: ZipInfo) -> bytes:
    return info.orig_filename.partition("\0")[0].encode(_PYTHONS)


def _unicode_path(extra: bytes, name: bytes) -> str | None:
    """The name in UTF-8 that stands beside one in other letters; None where it is of another."""
    place = 0
    while place + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, place)
        field = extra[place + 4 : place + 4 + size]
        if kind == _UNICODE_PATH and field[:5] == struct.pack("<BL", 1, zlib.crc32(name)):
            try:
                return field[5:].decode()
            except UnicodeDecodeError:
                return None
        place += 4 + size
    return None


def likeliest_code_page(names: Sequence[bytes], usual: Sequence[str]) -> str:
    """By which code page all these names are words; the first of those that fit as well.

    Args:
        usual: the code pages to try first.
    """
    oddities: dict[str, int] = {}
    for code_page in (*usual, *_CODE_PAGES):
        try:
            decoded = "/".join(name.decode(code_page) for name in names)
        except UnicodeDecodeError:
            continue
        if code_page == _KOREAN and not _has_korean_name(decoded):
            continue
        oddities[code_page] = _oddity(decoded[:_ENOUGH_LETTERS])
    return min(oddities, key=oddities.__getitem__)  # Python's own decodes every name


def _has_korean_name(text: str) -> bool:
    return any(word[0] in _KOREAN_SURNAMES for word in _WORD.findall(text))


def _oddity(name: str) -> int:
    """How little a name looks like words; 0 for one that does."""
    name = _ORDINAL.sub("", name)
    signs = sum(not (sign.isascii() or sign in _SIGNS or _is_letter(sign)) for sign in name)
    return 4 * signs + sum(map(_oddity_of_word, _WORD.findall(name)))


def _is_letter(sign: str) -> bool:
    return sign.isalpha() and sign not in _ORDINALS


def _oddity_of_word(word: str) -> int:
    scripts = {_script(letter) for letter in word}
    if len(scripts) > 1 and not scripts <= _JAPANESE:
        return 4
    if scripts != {"LATIN"}:
        return 0 if word in (word.lower(), word.upper(), word.title()) else 2
    if len(word) > 2 and not any(map(str.isascii, word)):
        return 4
    # A capital behind a small letter, as in JosÚ; the I of JoséIgnacio is no such letter.
    capitals = sum(
        first.islower() and second.isupper() and not second.isascii()
        for first, second in pairwise(word)
    )
    misplaced = (*_MISPLACED_SHARP_S.findall(word), *_MISPLACED_I.findall(word))
    return 2 * capitals + sum(letter in _RARE for letter in word) + len(misplaced)


@cache
def _script(letter: str) -> str:
    """The first word of a letter's name in Unicode, which is that of its script."""
    return unicodedata.name(letter, "").partition(" ")[0]

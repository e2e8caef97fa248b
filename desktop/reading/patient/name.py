"""The name of a patient, out of the groups in which a header may have it."""

import unicodedata


def readable_name(text: str) -> str:
    """The first group that has letters, with blanks between its parts.

    A name may stand there in Latin letters, in the signs of its language and as it is spoken, with
    = between them and ^ between the parts of each (PS3.5, 6.2.1). Any group may be empty.
    """
    names = [_spaced(group) for value in text.split("\\") for group in value.split("=")]
    lettered = (name for name in names if any(map(str.isalnum, name)))
    return next(lettered, next(filter(None, names), ""))


def _spaced(group: str) -> str:
    # UTF-8 may begin with a mark that is no letter.
    signs = (
        "" if sign == "\ufeff" or unicodedata.category(sign) in ("Cc", "Cs") else sign
        for sign in group
    )
    return " ".join("".join(signs).replace("^", " ").split())

"""How a CSV parts its cells and writes its fractions: the same everywhere, or as Excel wants it."""

import re
import sys
from dataclasses import dataclass

# Of the regions where Spanish is spoken, these write the decimal point (CLDR).
_SPANISH_WITH_POINT = frozenset({
    "419", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US",
})  # fmt: skip


@dataclass(frozen=True)
class CsvForm:
    """The form of a CSV.

    Attributes:
        separator: between two cells, a comma or a semicolon.
        decimal_sign: in a fraction, a point or a comma.
    """

    separator: str
    decimal_sign: str


# Programs read it wherever they run.
PLAIN = CsvForm(",", ".")
SEMICOLONS = CsvForm(";", ",")
# How Windows sets it for the languages of the program; plain for all others.
_LANGUAGES = {"ar": CsvForm(";", "."), "es": SEMICOLONS, "fr": SEMICOLONS, "pt": SEMICOLONS}


def form_for_excel(locale: str) -> CsvForm:
    """The form that Excel opens with a double click.

    Excel goes by the regional settings of Windows, whatever language it speaks.

    Args:
        locale: a language, such as fr or es_MX. It decides where there are no such settings.
    """
    texts = _regional_settings()
    if texts is not None and texts[0] in {",", ";"} and texts[1] in {".", ","} - {texts[0]}:
        return CsvForm(*texts)
    return _form_of(locale)


def _regional_settings() -> tuple[str, str] | None:
    """The list separator and the decimal sign that the user of Windows has set."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_CURRENT_USER, r"Control Panel\International"
            ) as settings:
                separator, _ = winreg.QueryValueEx(settings, "sList")
                decimal_sign, _ = winreg.QueryValueEx(settings, "sDecimal")
        except OSError:
            return None
        return str(separator), str(decimal_sign)
    return None


def _form_of(locale: str) -> CsvForm:
    # As in es_MX.UTF-8, es-MX or ca_ES@valencia.
    language, *others = re.split(r"[-_.@]", locale)
    if language == "es" and not _SPANISH_WITH_POINT.isdisjoint(others):
        return PLAIN
    return _LANGUAGES.get(language, PLAIN)

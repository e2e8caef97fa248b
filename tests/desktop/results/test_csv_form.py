"""The form that Excel opens: as Windows is set, or as the language has it."""

import pytest

from desktop.results import csv_form
from desktop.results.csv_form import PLAIN, SEMICOLONS, CsvForm, form_for_excel


@pytest.mark.parametrize(
    ("locale", "form"),
    [
        *(
            (locale, SEMICOLONS)
            for locale in ("fr", "fr.UTF-8", "fr_BE@euro", "pt_BR", "es", "es-CO")
        ),
        *(
            (locale, PLAIN)
            for locale in ("en", "en_GB.UTF-8", "sw", "es_MX.UTF-8", "C", "POSIX", "")
        ),
        ("ar", CsvForm(";", ".")),
    ],
)
def test_without_windows_the_language_decides(
    monkeypatch: pytest.MonkeyPatch, locale: str, form: CsvForm
) -> None:
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: None)
    assert form_for_excel(locale) == form


@pytest.mark.parametrize(
    ("settings", "form"),
    [
        ((";", ","), SEMICOLONS),
        ((",", "."), PLAIN),
        ((";", "."), CsvForm(";", ".")),
        # Excel could not tell cells from fractions, or parts cells by what no CSV here has.
        ((",", ","), PLAIN),
        (("\t", "."), PLAIN),
        ((";", "\u066b"), PLAIN),
        (("", ""), PLAIN),
    ],
)
def test_on_windows_its_regional_settings_decide(
    monkeypatch: pytest.MonkeyPatch, settings: tuple[str, str], form: CsvForm
) -> None:
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: settings)
    assert form_for_excel("en") == form
    usable = settings in {(";", ","), (",", "."), (";", ".")}
    assert form_for_excel("fr") == (form if usable else SEMICOLONS)

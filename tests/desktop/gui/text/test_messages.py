"""Messages in the language of the window: template and values."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.translation import install
from desktop.local_validation.drift import Change, Drift, Quantity
from desktop.local_validation.drift_wording import notice
from desktop.local_validation.local_operating_point import LocalPoint
from desktop.local_validation.performance import LocalThreshold, Share
from desktop.local_validation.wording import chosen_here, chosen_on
from desktop.sources.spreadsheet import NO_CSV
from models.message import Message, Number

CHOSEN = LocalThreshold(0.8312, Share(28, 30), Share(31, 40))


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install(qapp, "en")


def test_sentences_are_translated_with_their_numbers_days_and_names(qapp: QApplication) -> None:
    install(qapp, "fr")
    point = LocalPoint("2026-03-03T10:00:00+00:00", "AB", "", "/Dr. No/{x}", 0.95, CHOSEN)
    assert shown_all(chosen_here(point)[:2]) == (
        "Choisi ici par AB le 3 mars 2026. Un cliché est marqué si sa probabilité est d'au moins "
        "0,8312."
    )
    assert shown(chosen_on(point)) == "Il a été choisi sur les clichés de /Dr. No/{x}."
    assert shown(Number(0.256, 2)) == "0,26"
    assert shown(12) == "12"


def test_a_message_within_a_message_is_translated_too(qapp: QApplication) -> None:
    install(qapp, "es")
    said = shown(notice(Drift(Quantity.BRIGHTNESS, Change.LOWER, date(2026, 3, 7))))
    assert said.startswith("Desde el 7 de marzo de 2026 aproximadamente las im")
    assert "pictures" not in said


def test_a_name_keeps_its_order_among_words_from_right_to_left(qapp: QApplication) -> None:
    install(qapp, "ar")
    assert "\u2068labels.csv\u2069" in shown(NO_CSV.filled(file="labels.csv"))


def test_a_message_without_a_translation_is_shown_in_english(qapp: QApplication) -> None:
    install(qapp, "fr")
    assert shown(Message("new", "There are {films} new films.").filled(films=3)) == (
        "There are 3 new films."
    )

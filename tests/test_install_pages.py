"""The install pages: the same in every language, and with the words that the window has."""

import re

import pytest

from desktop.gui.text.translation import LANGUAGES
from tests.install_pages import (
    DOCS,
    NAMES,
    SOURCE,
    blocks,
    page,
    sentence,
    translated,
    with_choice,
    written,
)

ENGLISH = SOURCE.read_text("utf-8")
OTHERS = [code for code in LANGUAGES if code != "en"]

# The window's entries and buttons that the page names, with the part of the window that says each.
LABELS = {
    "Help": ("Menus", "&Help"),
    "File": ("Menus", "&File"),
    "Update from a file": ("Commands", "&Update from a file..."),
    "Go back to the earlier version": ("Commands", "&Go back to the earlier version..."),
    "Back up": ("Commands", "&Back up..."),
    "Delete patient data": ("Commands", "&Delete patient data..."),
    "Open the new version": ("Updates", "Open the new version"),
}


def label(code: str, english: str) -> str:
    return sentence(code, *LABELS[english]).replace("&", "").removesuffix("...")


@pytest.mark.parametrize("code", OTHERS)
def test_each_page_is_up_to_date_and_wholly_translated(code: str) -> None:
    """Where this fails, `make translations` brings the page up to date, to be translated there."""
    text = page(code).read_text("utf-8")
    known = translated(text)
    assert set(blocks(ENGLISH)) - known.keys() <= NAMES
    assert written(code, ENGLISH, known) == text


def code_in(block: str) -> list[str]:
    """What is to be typed, and names of files."""
    return sorted(re.findall(r"`[^`]+`", re.sub(r"\s+", " ", block)))


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_names_steps_and_rows(code: str) -> None:
    for english, words in translated(page(code).read_text("utf-8")).items():
        assert code_in(words) == code_in(english)
        for mark in (r"^#+ ", r"^> ?\*\*", r"^\d\. ", r"^\|"):
            marks = (len(re.findall(mark, text, re.MULTILINE)) for text in (words, english))
            assert len(set(marks)) == 1, words


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_names_the_entries_as_the_window_does(code: str) -> None:
    known = translated(page(code).read_text("utf-8")) if code != "en" else {}
    found = set()
    for block in blocks(ENGLISH):
        for path in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", block.replace("\n", " ")):
            parts = path.split(" > ")
            if set(parts) <= LABELS.keys():
                found.update(parts)
                here = " > ".join(label(code, part) for part in parts)
                assert f"*{here}*" in re.sub(r"\s+", " ", known.get(block, block)), here
    assert found == LABELS.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_picture_and_page_that_is_linked_is_there(code: str) -> None:
    path = page(code)
    text = re.sub(r"<!-- .*? -->", "", path.read_text("utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)]+)\)", text)
    assert len(targets) == len(LANGUAGES) + 3
    for target in targets:
        assert (path.parent / target).is_file(), target
    pictures = [target for target in targets if target.endswith(".png")]
    assert all(picture.endswith(f"_{code}.png") for picture in pictures)


def test_the_english_page_leads_to_the_others() -> None:
    assert with_choice(ENGLISH) == ENGLISH
    readme = (DOCS.parent / "README.md").read_text("utf-8")
    for code, name in LANGUAGES.items():
        assert f"[{name}]({page(code).relative_to(DOCS.parent).as_posix()})" in readme


def test_where_the_english_changes_a_page_shows_it_until_it_is_translated() -> None:
    known = translated(page("fr").read_text("utf-8"))
    changed = ENGLISH.replace("## The first start", "## When you first start it")
    new = written("fr", changed, known)
    assert "<!-- ## When you first start it -->\n## When you first start it" in new
    assert "Le premier démarrage\n" not in new
    assert "# Installer Pneumolite" in new

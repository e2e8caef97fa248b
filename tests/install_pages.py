"""The install page in the other languages: `python -m tests.install_pages`.

`docs/install.md` is the source. Each page below `docs/install` has the same blocks, and before each
its English in a comment that nobody sees. Where the English has changed, this puts the new English
into the pages, in place of the translation. Then someone translates it there.
"""

import os
import re
from pathlib import Path
from xml.etree import ElementTree

from desktop.gui.text.translation import FOLDER, LANGUAGES

DOCS = Path(__file__).parents[1] / "docs"
SOURCE = DOCS / "install.md"
# What is the same in every language.
NAMES = {"## Windows", "## Mac", "## Linux"}
UNREAD = "This translation has not yet been read by a native speaker."

_HEAD = "<!-- `make translations` brings this page up to date with ../install.md. -->"
_BLOCK = re.compile(r"<!-- ((?:(?! -->).)*) -->\n(?!\n)(.+?)(?=\n\n|\n*\Z)", re.DOTALL)
_CHOICE = re.compile(r"\[English\]\(install\.md\).*")


def main() -> None:
    """Write the row of languages into the source, and every other page anew."""
    source = SOURCE.read_text("utf-8")
    SOURCE.write_text(with_choice(source), "utf-8")
    for code in LANGUAGES:
        if code != "en":
            path = page(code)
            known = translated(path.read_text("utf-8")) if path.exists() else {}
            path.write_text(written(code, source, known), "utf-8")
            missing = set(blocks(source)) - known.keys() - NAMES
            print(f"{path.name}: {len(missing)} blocks to translate")


def page(code: str) -> Path:
    """The page in a language."""
    return SOURCE if code == "en" else DOCS / "install" / f"{code}.md"


def blocks(source: str) -> list[str]:
    """The blocks of the source, each to be translated as a whole."""
    return [block for block in source.strip().split("\n\n") if not _CHOICE.fullmatch(block)]


def translated(text: str) -> dict[str, str]:
    """The blocks of a page by their English."""
    return {english: words for english, words in _BLOCK.findall(text) if english != words}


def written(code: str, source: str, known: dict[str, str]) -> str:
    """A page, in English where there is no translation."""
    first, *others = (f"<!-- {block} -->\n{known.get(block, block)}" for block in blocks(source))
    parts = [_HEAD, first, _choice(code), f"*{sentence(code, 'Translation', UNREAD)}*", *others]
    if code == "ar":
        parts = [parts[0], '<div dir="rtl">', *parts[1:], "</div>"]
    return "\n\n".join(parts) + "\n"


def with_choice(source: str) -> str:
    """The source with the row of languages below its heading."""
    first, *others = blocks(source)
    return "\n\n".join([first, _choice("en"), *others]) + "\n"


def sentence(code: str, context: str, english: str) -> str:
    """What the window says in a language."""
    if code == "en":
        return english
    contexts = ElementTree.parse(FOLDER / f"pneumolite_{code}.ts").getroot().iter("context")
    for each in contexts:
        for message in each.iter("message"):
            if (each.findtext("name"), message.findtext("source")) == (context, english):
                return message.findtext("translation", "")
    raise KeyError(english)


def _choice(code: str) -> str:
    """Links to the page in every language."""
    return " · ".join(
        f"[{name}]({Path(os.path.relpath(page(other), page(code).parent)).as_posix()})"
        for other, name in LANGUAGES.items()
    )


if __name__ == "__main__":
    main()

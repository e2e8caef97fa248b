"""The codes of reasons: each means one thing, and stands in the table."""

import re
from pathlib import Path

from desktop.results.row import as_written
from tests.shipped_messages import reasons, shipped_messages

TABLE = Path(__file__).parents[2] / "docs" / "reason_codes.md"


def test_the_table_names_each_code_with_its_sentence() -> None:
    lines = re.findall(r"^\| `(\S+)` \| .+ \| (.+) \|$", TABLE.read_text("utf-8"), re.MULTILINE)
    (unknown,) = as_written("Some words.")
    sentences = {code: message.template for code, message in reasons().items()}
    assert dict(lines) == {**sentences, unknown.code: dict(lines)[unknown.code]}
    assert len(lines) == len(dict(lines)) > 50


def test_a_code_is_one_lower_case_word_and_means_one_thing() -> None:
    templates: dict[str, str] = {}
    for messages in shipped_messages().values():
        for message in messages:
            assert re.fullmatch(r"[a-z][a-z0-9-]+", message.code), message
            assert templates.setdefault(message.code, message.template) == message.template

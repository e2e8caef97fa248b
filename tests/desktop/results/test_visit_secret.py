"""The secret behind the hashes of children."""

import os
from pathlib import Path

import pytest

from desktop.results.visit_secret import SECRET_BYTES, VisitSecretError, visit_secret


def test_it_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "data" / "secret"
    secret = visit_secret(path)
    assert len(secret) == SECRET_BYTES
    assert visit_secret(path) == secret
    assert visit_secret(tmp_path / "other") != secret
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in path.parent.iterdir()] == ["secret"]


def test_a_damaged_one_is_not_replaced_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"torn")
    with pytest.raises(VisitSecretError, match="is damaged, and children's hashes need it"):
        visit_secret(path)
    assert path.read_bytes() == b"torn"


def test_where_it_cannot_be_kept_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(VisitSecretError, match="cannot be used") as raised:
        visit_secret(tmp_path / "file" / "secret")
    assert str(raised.value).count(".") == 1

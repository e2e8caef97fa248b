"""The secret behind the hashes of children."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
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


def test_programs_that_begin_at_once_have_one_secret(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def begin(path: Path) -> bytes:
        together.wait()
        return visit_secret(path)

    with ThreadPoolExecutor(4) as programs:
        for number in range(10):
            path = tmp_path / f"data {number}" / "secret"
            assert len(set(programs.map(begin, [path] * 4))) == 1
            assert [each.name for each in path.parent.iterdir()] == ["secret"]


def test_where_a_file_has_one_name_only_it_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    secret = visit_secret(tmp_path / "secret")
    assert visit_secret(tmp_path / "secret") == secret
    assert [each.name for each in tmp_path.iterdir()] == ["secret"]


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


def test_a_program_that_has_it_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = visit_secret(tmp_path / "secret")
    read = Path.read_bytes
    refusals = [PermissionError(13, "Permission denied")]

    def read_later(path: Path) -> bytes:
        if refusals:
            raise refusals.pop()
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_later)
    assert visit_secret(tmp_path / "secret") == secret

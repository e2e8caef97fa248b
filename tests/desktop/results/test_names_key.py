"""Anonymous names, and the key that leads back to the real ones."""

import csv
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.results import names_key
from desktop.results.names_key import NamesKey, NamesKeyError, is_anonymous, key_cell
from tests.desktop.results.test_csv_file import ROOT, ROW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "key.csv"


def names(path: Path, *films: tuple[str, str], below: str = "films") -> list[str]:
    """The names that a key gives to films, each a file and its hash."""
    folder = path.parent / below
    with NamesKey(path) as key:
        rows = key.anonymous(
            (folder / file, replace(ROW, file=file, sha256=sha256)) for file, sha256 in films
        )
    return [row.file for row in rows]


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


A, B = ("DOE_JANE/IM1.dcm", "aa" * 32), ("DOE_JANE/IM2.dcm", "bb" * 32)


def test_a_name_is_a_number_and_the_begin_of_the_hash_and_stays(path: Path) -> None:
    assert names(path, A, B) == ["film-000001-aaaaaaaa", "film-000002-bbbbbbbb"]
    assert names(path, B, A) == ["film-000002-bbbbbbbb", "film-000001-aaaaaaaa"]
    assert lines(path)[0] == {
        "name": "film-000001-aaaaaaaa", "file": "DOE_JANE/IM1.dcm",
        "folder": str(path.parent / "films"), "sha256": "aa" * 32,
    }  # fmt: skip
    assert len(lines(path)) == 2


def test_no_number_is_given_to_another_film(path: Path) -> None:
    """Another film is another file, the same file in another folder, or one of other content."""
    given = names(path, A)
    given += names(path, (A[0], "cc" * 32))
    given += names(path, A, below="other films")
    given += names(path, ("unread", ""), ("unread too", ""))
    assert [name.split("-")[1] for name in given] == [f"{number:06}" for number in range(1, 6)]
    assert given[-1] == "film-000005"  # what cannot be read has no hash


def test_only_a_name_with_a_hash_is_known_as_anonymous() -> None:
    assert is_anonymous("film-000001-0123abcd")
    assert not any(map(is_anonymous, ("film-000001", "film-000001-0123abcd.png", "a", "")))


def test_the_key_leads_back_to_names_of_every_kind(path: Path) -> None:
    odd = ["=1+1.png", "a\r\nb.png", 'a",;b.png', "João/😀.png", "a\u2028\x85b", "C:\\new\\table"]
    given = names(path, *((name, f"{number:064}") for number, name in enumerate(odd)))
    with NamesKey(path) as key:
        assert [key.file_of(name) for name in given] == list(map(key_cell, odd))
        assert key.file_of("film-000099-00000000") is None
    # Nobody's spreadsheet runs a name of the key, and each name has one line.
    assert [line["name"] for line in lines(path)] == given
    assert not [line["file"] for line in lines(path) if line["file"].startswith("=")]
    assert path.read_bytes().count(b"\n") == len(odd) + 1


@pytest.mark.skipif(os.name == "nt", reason="there, the folder of the user's data is private")
def test_only_its_owner_can_read_a_key(path: Path) -> None:
    names(path, A)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("length", range(0, 60, 7))
def test_a_power_cut_may_leave_a_piece_of_a_line(path: Path, length: int) -> None:
    names(path, A)
    whole = path.read_bytes()
    first, second = whole.splitlines(keepends=True)
    path.write_bytes((first + second)[: len(first) + length] if length else first[:10])
    assert names(path, B) == ["film-000001-bbbbbbbb"]
    assert [line["file"] for line in lines(path)] == [B[0]]


def test_what_is_no_key_stays_as_it_is(path: Path) -> None:
    for content in (
        b"precious",
        b"file,status\r\na,b\r\n",
        names_key.TITLES + b"film-000001,a\r\n",
    ):
        path.write_bytes(content)
        with pytest.raises(NamesKeyError, match="is no key of anonymous names"):
            NamesKey(path)
        assert path.read_bytes() == content


def test_a_key_in_use_is_refused_in_one_sentence(path: Path) -> None:
    """Else two runs would give one number to two films."""
    with NamesKey(path), pytest.raises(NamesKeyError, match="is in use by another run; wait"):
        NamesKey(path)
    other = "import sys; from pathlib import Path; from desktop.results.names_key import NamesKey\n"
    other += "NamesKey(Path(sys.argv[1]))"
    with NamesKey(path):
        ran = subprocess.run(
            [sys.executable, "-c", other, str(path)], cwd=ROOT, capture_output=True, text=True
        )
    assert "is in use by another run" in ran.stderr
    assert names(path, A) == ["film-000001-aaaaaaaa"]


def test_a_key_that_cannot_be_there_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NamesKeyError, match=r"cannot be written \(.+\); close other programs"):
        NamesKey(tmp_path / "file" / "key.csv")


def test_forgotten_names_are_gone_and_their_numbers_stay_taken(path: Path) -> None:
    first, second = names(path, A), names(path, B, below="other")
    with NamesKey(path) as key:
        key.forget({path.parent / "films"})
        assert key.file_of(first[0]) is None
        assert key.file_of(second[0]) == B[0]
    assert A[0].encode() not in path.read_bytes()
    assert names(path, B, below="other") == second
    with NamesKey(path) as key:
        key.forget()
    assert b"DOE" not in path.read_bytes()
    assert names(path, A) == ["film-000003-aaaaaaaa"]

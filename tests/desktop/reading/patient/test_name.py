"""A patient's name out of any group, in any character set, also where the file names another."""

from pathlib import Path

import numpy as np
import pytest

from desktop.reading.patient.name import readable_name
from desktop.reading.read_picture import read_picture
from tests.dicom_film import dicom_film, save

CHINESE, JAPANESE, KOREAN = "王^小东", "山田^太郎", "洪^길동"


def name(tmp_path: Path, raw: bytes, *sets: str) -> str:
    """The name that is read where a file holds these bytes, and names these sets."""
    # pydicom would encode the name anew.
    room = "X" * 60
    dataset = dicom_film(np.zeros((8, 8), np.uint8), PatientName=room, SpecificCharacterSet=room)
    path = save(dataset, tmp_path / "film.dcm")
    named, declared = raw.ljust(60), "\\".join(sets).encode().ljust(60)
    content = path.read_bytes().replace(room.encode(), declared, 1)
    path.write_bytes(content.replace(room.encode(), named, 1))
    header = read_picture(path).header
    assert header is not None
    return header.patient_name


@pytest.mark.parametrize(
    ("text", "encoding", "sets"),
    [
        ("João^Zoé", "utf-8", ("ISO_IR 192",)), ("João^Zoé", "latin_1", ("ISO_IR 100",)),
        ("João^Zoé", "utf-8", ()), ("João^Zoé", "latin_1", ()),
        # Another set than the one that is named.
        ("João^Zoé", "utf-8", ("ISO_IR 100",)), ("João^Zoé", "latin_1", ("ISO_IR 192",)),
        ("João^Zoé", "utf-8", ("ISO_IR 6",)), ("João^Zoé", "latin_1", ("ISO_IR 6",)),
        # Misspelt, or no set at all.
        ("João^Zoé", "utf-8", ("ISO-IR 192",)), ("João^Zoé", "utf-8", ("UTF-8",)),
        ("João^Zoé", "utf-8", ("iso_ir_192",)), ("João^Zoé", "latin_1", ("Latin",)),
        ("João^Zoé", "latin_1", ("ISO8859-1",)), ("Conceição^Ana", "latin_1", ()),
        ("Šárka^Žižka", "iso8859_2", ("ISO_IR 101",)),
        ("Иван^Иванов", "iso8859_5", ("ISO_IR 144",)),
        ("Иван^Иванов", "utf-8", ("ISO_IR 144",)), ("Иван^Иванов", "cp1251", ("WINDOWS-1251",)),
        ("محمد^علي", "iso8859_6", ("ISO_IR 127",)), ("محمد^علي", "utf-8", ("ISO_IR 127",)),
        ("Γιώργος", "iso8859_7", ("ISO_IR 126",)), ("สมชาย", "iso8859_11", ("ISO_IR 166",)),
        (CHINESE, "gb18030", ("GB18030",)), (CHINESE, "gb18030", ("GBK",)),
        (CHINESE, "gb18030", ()), (CHINESE, "gb18030", ("ISO_IR 100",)),
        (CHINESE, "utf-8", ("GB18030",)), (CHINESE, "utf-8", ()),
        (JAPANESE, "shift_jis", ("", "ISO 2022 IR 87")), (JAPANESE, "utf-8", ("ISO_IR 13",)),
        ("ﾔﾏﾀﾞ^ﾀﾛｳ", "shift_jis", ("ISO_IR 13",)), (KOREAN, "euc_kr", ("", "ISO 2022 IR 149")),
        (KOREAN, "utf-8", ("ISO 2022 IR 149",)),
    ],
)  # fmt: skip
def test_a_name_is_read_in_its_character_set(
    tmp_path: Path, text: str, encoding: str, sets: tuple[str, ...]
) -> None:
    assert name(tmp_path, text.encode(encoding), *sets) == text.replace("^", " ")


@pytest.mark.parametrize("sets", [("", "ISO 2022 IR 87"), ("ISO 2022 IR 87",), ("ISO_IR 100",), ()])
def test_signs_that_change_the_set_are_followed_whatever_is_declared(
    tmp_path: Path, sets: tuple[str, ...]
) -> None:
    japanese = "^".join(part.encode("iso2022_jp").decode("latin_1") for part in ("山田", "太郎"))
    assert name(tmp_path, f"={japanese}".encode("latin_1"), *sets) == "山田 太郎"
    korean = b"=\x1b$)C" + "洪".encode("euc_kr") + b"^\x1b$)C" + "길동".encode("euc_kr")
    assert name(tmp_path, korean, *sets) == "洪 길동"
    chinese = b"=\x1b$)A" + "王".encode("gb2312") + b"^\x1b$)A" + "小东".encode("gb2312")
    assert name(tmp_path, chinese, *sets) == "王 小东"
    # 0x3d is the second half of a sign here, and no = between groups.
    assert (
        name(tmp_path, "=松".encode("ascii", "ignore") + "出".encode("iso2022_jp"), *sets) == "出"
    )


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Doe^Jane", "Doe Jane"), ("Doe^Jane^^Dr.^", "Doe Jane Dr."),
        ("Doe^Jane=王^小东", "Doe Jane"), ("\\Roe^Ann", "Roe Ann"),
        ("=王^小东", "王 小东"), ("==おう", "おう"), ("^^^=王^小东", "王 小东"),
        (" = =おう", "おう"),
        ("?^?=王^小东", "王 小东"), ("???", "???"), ("Doe^Jane\\Roe^Ann", "Doe Jane"),
        ("Doe\x00^Jane\x07", "Doe Jane"), ("\ufeffDoe^Jane", "Doe Jane"), ("", ""), ("^^==", ""),
    ],
)  # fmt: skip
def test_the_first_group_with_letters_is_the_name(text: str, read: str) -> None:
    assert readable_name(text) == read


@pytest.mark.parametrize("sets", [("",), ("?",), ("ISO_IR 192",), ("GB18030",), ("zip",), ()])
@pytest.mark.parametrize("raw", [b"\xff\xfe\x1b", b"\x1b$B\xff", b"\x1b$)C\xff", b"\x81", b"\x1b"])
def test_no_name_raises_or_has_replaced_signs(
    tmp_path: Path, raw: bytes, sets: tuple[str, ...]
) -> None:
    assert "\ufffd" not in name(tmp_path, raw, *sets)

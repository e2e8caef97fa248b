import re
import struct
import time
import unicodedata
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.local_validation.labels import match_labels
from desktop.reading.read_picture import read_picture
from desktop.reading.zip_archive import MAX_MEMBERS, list_members, read_member
from desktop.results.row import Finding, Status
from desktop.sources.selection import Source
from models.model import Model
from tests.desktop.score_source import score
from tests.dicom_film import dicom_film, save


def archive_of(folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder))
    return path


def archive_with(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def png(film: np.ndarray, tmp_path: Path) -> bytes:
    Image.fromarray(film).save(tmp_path / "film.png")
    return (tmp_path / "film.png").read_bytes()


def test_films_in_an_archive_score_as_on_the_disk(
    film_folder: Path, film: np.ndarray, model: Model
) -> None:
    save(dicom_film(film), film_folder / "ward 2" / "IM1")
    (film_folder / "notes.txt").write_text("no film")
    path = archive_of(film_folder)
    on_disk, archived = score(film_folder, model), score(path, model)
    assert set(archived) == {f"films.zip/{name}" for name in on_disk}
    for name, row in on_disk.items():
        found = archived[f"films.zip/{name}"]
        assert (found.status, found.probability, found.reason, found.sha256) == (
            row.status, row.probability, row.reason, row.sha256,
        )  # fmt: skip
    assert Source.of([path]).list_pictures().others == [path / "notes.txt"]


def test_archives_in_a_folder_are_scored_like_its_subfolders(
    film_folder: Path, film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    clinic = tmp_path / "clinic"
    (clinic / "may").mkdir(parents=True)
    archive_of(film_folder).rename(clinic / "may" / "first week.zip")
    (clinic / "a.png").write_bytes(png(film, tmp_path))
    (clinic / "broken.zip").write_bytes(b"PK\x03\x04 no archive")
    (clinic / "._broken.zip").write_bytes(b"what macOS hides")
    rows = score(clinic, model)
    on_disk = score(film_folder, model)
    assert set(rows) == {
        "a.png", "broken.zip", *(f"may/first week.zip/{name}" for name in on_disk),
    }  # fmt: skip
    for name, row in on_disk.items():
        assert rows[f"may/first week.zip/{name}"].probability == row.probability
    assert "unpack it and choose its folder" in rows["broken.zip"].reason
    source = Source.of([clinic])
    assert source.list_pictures().others == [clinic / "._broken.zip"]
    assert source.list_pictures(recursive=False).pictures == [clinic / "a.png"]


def test_a_file_without_a_name_costs_no_other(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "films.zip", {"QQQQ": b"", "a.png": b"film"})
    path.write_bytes(path.read_bytes().replace(b"QQQQ", bytes(4)))
    assert [str(member.relative_to(path)) for member, _ in list_members(path)] == ["a.png"]


def test_nothing_is_unpacked_to_the_disk(film_folder: Path, tmp_path: Path, model: Model) -> None:
    path = archive_of(film_folder)
    before = sorted(tmp_path.rglob("*"))
    score(path, model)
    assert sorted(tmp_path.rglob("*")) == before


def test_names_that_lead_elsewhere_stay_in_the_archive(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    content = png(film, tmp_path)
    names = ("../../outside.png", "/etc/root.png", "C:\\Users\\drive.png", "a/./b.png")
    path = archive_with(tmp_path / "odd.zip", dict.fromkeys(names, content))
    rows = score(path, model)
    assert set(rows) == {
        "odd.zip/outside.png", "odd.zip/etc/root.png", "odd.zip/C_/Users/drive.png",
        "odd.zip/a/b.png",
    }  # fmt: skip
    assert {row.status for row in rows.values()} == {Status.SCORED}


@pytest.mark.parametrize("names", [("a.png", "../a.png"), ("a.png", "A.png")])
def test_two_films_of_one_name_are_not_taken_for_one(
    film: np.ndarray, tmp_path: Path, model: Model, names: tuple[str, str]
) -> None:
    content = png(film, tmp_path)
    path = archive_with(tmp_path / "twice.zip", dict.fromkeys(names, content))
    (row,) = score(path, model).values()
    assert row.status is Status.ERROR
    assert "several files of one name" in row.reason


def test_an_archive_in_an_archive_is_told_and_not_opened(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    inner = archive_with(tmp_path / "inner.zip", {"a.png": png(film, tmp_path)})
    outer = archive_with(tmp_path / "outer.zip", {"inner.zip": inner.read_bytes()})
    (row,) = score(outer, model).values()
    assert (row.file, row.status) == ("outer.zip/inner.zip", Status.ERROR)
    assert "archive within an archive" in row.reason


def test_a_locked_archive_is_one_row(film_folder: Path, model: Model) -> None:
    path = archive_of(film_folder)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(signature, place + 1)
    path.write_bytes(content)
    (row,) = score(path, model).values()
    assert (row.file, row.status) == ("films.zip", Status.ERROR)
    assert "locked with a password" in row.reason


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_packed_in_another_way_is_one_row(
    film: np.ndarray, tmp_path: Path, model: Model, method: int
) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.png", png(film, tmp_path))
    (row,) = score(path, model).values()
    assert "packed in a way" in row.reason


def test_half_an_archive_is_one_row(film_folder: Path, model: Model) -> None:
    path = archive_of(film_folder)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    (row,) = score(path, model).values()
    assert (row.file, row.status) == ("films.zip", Status.ERROR)
    assert "damaged or incomplete" in row.reason


def test_a_broken_table_of_contents_is_not_told_as_a_broken_disk(
    film_folder: Path, model: Model
) -> None:
    path = archive_of(film_folder)
    content = bytearray(path.read_bytes())
    # The size of the table, which is looked for that far before its end.
    struct.pack_into("<L", content, content.rfind(b"PK\x05\x06") + 12, 0xFFFFFF)
    path.write_bytes(content)
    (row,) = score(path, model).values()
    assert row.status is Status.ERROR
    assert "The archive is damaged or incomplete" in row.reason


def test_a_broken_film_in_an_archive_costs_no_other(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    content = png(film, tmp_path)
    path = archive_with(tmp_path / "films.zip", {"a.png": content, "b.png": content})
    broken = bytearray(path.read_bytes())
    broken[200:260] = bytes(60)
    path.write_bytes(broken)
    rows = score(path, model)
    assert rows["films.zip/a.png"].status is Status.ERROR
    assert "damaged or incomplete" in rows["films.zip/a.png"].reason
    assert rows["films.zip/b.png"].status is Status.SCORED


def test_a_broken_file_that_may_be_a_film_is_a_row(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = archive_with(tmp_path / "films.zip", {"IM1": bytes(3000), "a.png": png(film, tmp_path)})
    broken = bytearray(path.read_bytes())
    broken[:4] = b"gone"  # where its content begins
    path.write_bytes(broken)
    rows = score(path, model)
    assert sorted(rows) == ["films.zip/IM1", "films.zip/a.png"]
    assert "damaged or incomplete" in rows["films.zip/IM1"].reason


def declare_size(path: Path, size: int) -> None:
    """Let the first member of an archive say that it unpacks to so many bytes."""
    content = bytearray(path.read_bytes())
    place = content.find(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", size)
    path.write_bytes(content)


def test_an_archive_made_to_fill_the_memory_is_refused(tmp_path: Path, model: Model) -> None:
    path = archive_with(tmp_path / "bomb.zip", {"film.dcm": bytes(10**6)})
    declare_size(path, 2**32 - 2)
    (row,) = score(path, model).values()
    assert "times its size" in row.reason


def test_a_film_that_is_larger_than_it_says_is_an_error(tmp_path: Path, model: Model) -> None:
    path = archive_with(tmp_path / "liar.zip", {"a.bmp": bytes(10**6)})
    declare_size(path, 5000)
    (row,) = score(path, model).values()
    assert row.status is Status.ERROR
    assert "damaged or incomplete" in row.reason


def test_an_archive_of_too_many_files_is_refused(tmp_path: Path, model: Model) -> None:
    names = (f"{number}.txt" for number in range(MAX_MEMBERS + 1))
    path = archive_with(tmp_path / "many.zip", dict.fromkeys(names, b""))
    (row,) = score(path, model).values()
    assert f"more than {MAX_MEMBERS} files" in row.reason


def test_twenty_more_films_wait_less_than_the_first_for_the_table_of_contents(
    tmp_path: Path,
) -> None:
    names = (f"{number}.txt" for number in range(3000))
    path = archive_with(tmp_path / "films.zip", {"a.png": b"film"} | dict.fromkeys(names, b""))

    def seconds(reads: int) -> float:
        began = time.thread_time()
        for _ in range(reads):
            assert read_member(path, path / "a.png") == b"film"
        return time.thread_time() - began

    assert seconds(1) > seconds(20)


def test_a_film_of_an_archive_that_changed_meanwhile_is_the_new_one(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "films.zip", {"a.png": b"first"})
    assert read_member(path, path / "a.png") == b"first"
    archive_with(path, {"b.png": b"", "a.png": b"second"})
    assert read_member(path, path / "a.png") == b"second"


def test_a_film_can_be_read_again_by_its_row(film: np.ndarray, tmp_path: Path) -> None:
    path = archive_with(tmp_path / "films.zip", {"ward/a.png": png(film, tmp_path)})
    (picture,) = Source.of([path]).list_pictures().pictures
    assert np.array_equal(read_picture(picture).pixels, film)


def archive_named(path: Path, names: dict[bytes, bytes], extra: bytes = b"") -> Path:
    """An archive whose names are these bytes, whatever letters they stand for."""
    stand_ins = {chr(ord("A") + number) * len(name): name for number, name in enumerate(names)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for stand_in, content in zip(stand_ins, names.values(), strict=True):
            info = zipfile.ZipInfo(stand_in)
            info.extra = extra
            archive.writestr(info, content)
    content = path.read_bytes()
    for stand_in, name in stand_ins.items():
        content = content.replace(stand_in.encode(), name)
    path.write_bytes(content)
    return path


def unicode_path(name: str, of: bytes) -> bytes:
    """Info-ZIP's field with a name in UTF-8 (APPNOTE 4.6.9)."""
    field = struct.pack("<BL", 1, zlib.crc32(of)) + name.encode()
    other = struct.pack("<HHB4s", 0x5455, 5, 1, b"time")
    return other + struct.pack("<HH", 0x7075, len(field)) + field


def listed(path: Path) -> list[str]:
    return [
        film.relative_to(path).as_posix() for film in Source.of([path]).list_pictures().pictures
    ]


@pytest.mark.parametrize(
    ("code_page", "name"),
    [
        ("utf-8", "João محمد"), ("utf-8", "Зоя 张三"), ("cp437", "Zoë Müller"),
        ("cp850", "João Conceição"), ("cp850", "JOÃO"), ("cp850", "Ángela Núñez"),
        ("cp850", "Straße Groß"), ("cp850", "Nº 3 Inês"), ("cp850", "Façade d'Aïcha"),
        ("cp1252", "João Conceição"), ("cp1252", "JOSÉ MARÍA"), ("cp1252", "Françoise Bâ"),
        ("cp1252", "L\N{RIGHT SINGLE QUOTATION MARK}été à Kisangani"), ("cp1252", "Sebastián"),
        ("cp1252", "Anaïs"), ("cp1252", "Søren"), ("cp1252", "Ñandú"),
        ("cp720", "محمد"), ("cp1256", "فاطمة"), ("cp866", "Иванов Петр"), ("cp1251", "Мария"),
        ("gbk", "张三"), ("gbk", "李小红 胸部"), ("gbk", "陈堃"), ("cp932", "山田太郎"),
        ("cp932", "やまだ ハナコ"), ("cp932", "胸部レントゲン"), ("cp949", "김민수 흉부"),
        ("cp949", "이영희"), ("cp1254", "Şükrü Y\u0131lmaz"), ("cp1254", "K\u0131l\u0131ç"),
        ("cp857", "Y\u0131lmaz"), ("cp857", "İsmail Doğan"), ("cp1254", "AYŞE IŞIK"),
        ("mac_roman", "José"), ("mac_roman", "Müller Núñez"), ("mac_roman", "João Conceição"),
    ],
)  # fmt: skip
def test_names_in_an_archive_are_read_in_the_letters_of_whoever_packed_it(
    film: np.ndarray, tmp_path: Path, code_page: str, name: str
) -> None:
    content = png(film, tmp_path)
    raw = f"{name}/{name}.png".encode(code_page)
    path = archive_named(tmp_path / "films.zip", {raw: content})
    assert listed(path) == [f"{name}/{name}.png"]
    assert read_member(path, path / f"{name}/{name}.png") == content


def test_an_archive_is_packed_in_one_code_page_which_all_its_names_show(
    film: np.ndarray, tmp_path: Path
) -> None:
    content = png(film, tmp_path)
    names = ["Anaïs.png", "Françoise.png", "São Tomé.png"]
    path = archive_named(tmp_path / "films.zip", {name.encode("cp1252"): content for name in names})
    assert sorted(listed(path)) == sorted(names)


def test_an_archive_of_millions_of_odd_letters_is_listed_soon(tmp_path: Path) -> None:
    names = (bytes([200 + number]) * 60_000 for number in range(50))
    path = archive_named(tmp_path / "films.zip", dict.fromkeys(names, b"no film"))
    began = time.process_time()
    assert len(Source.of([path]).list_pictures().others) == 50
    assert time.process_time() - began < 5


def test_the_unicode_path_field_counts_where_it_is_of_this_name(
    film: np.ndarray, tmp_path: Path
) -> None:
    content, raw = png(film, tmp_path), "Joao.png".encode("cp850").replace(b"a", b"\xc6")
    of_it = archive_named(tmp_path / "a.zip", {raw: content}, extra=unicode_path("Joao.png", raw))
    assert listed(of_it) == ["Joao.png"]
    assert read_member(of_it, of_it / "Joao.png") == content
    of_another = archive_named(
        tmp_path / "b.zip", {raw: content}, extra=unicode_path("Ana.png", b"other")
    )
    assert listed(of_another) == ["João.png"]
    cut = archive_named(tmp_path / "c.zip", {raw: content}, extra=b"\x75\x70\x01\0\x01")
    assert listed(cut) == ["João.png"]


def test_a_label_finds_its_film_in_an_archive_of_another_code_page(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    content = png(film, tmp_path)
    path = archive_named(tmp_path / "films.zip", {"Zoé João.png".encode("cp850"): content})
    (row,) = score(path, model).values()
    assert (row.file, row.status) == ("films.zip/Zoé João.png", Status.SCORED)
    labels = {unicodedata.normalize("NFD", "Zoé João.png"): Finding.PNEUMONIA}
    assert match_labels(labels, [row.file]).answers == {row.file: Finding.PNEUMONIA}


@pytest.mark.parametrize(
    ("code_page", "name"),
    [("cp850", "João Conceição"), ("cp1252", "JOSÉ MARÍA"), ("gbk", "张三"), ("cp932", "山田太郎")],
)
def test_a_name_that_is_wrongly_called_utf_8_costs_no_film(
    film: np.ndarray, tmp_path: Path, code_page: str, name: str
) -> None:
    content = png(film, tmp_path)
    names = {f"{name}.png".encode(code_page): content, "sound é.png".encode(): content}
    path = archive_named(tmp_path / "films.zip", names)
    archive = bytearray(path.read_bytes())
    for sign, place in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        for found in re.finditer(re.escape(sign), bytes(archive)):
            archive[found.start() + place + 1] |= 0x08
    path.write_bytes(archive)
    assert listed(path) == [f"{name}.png", "sound é.png"]
    for each in listed(path):
        np.testing.assert_array_equal(read_picture(path / each).pixels, film)

"""What a workbook holds, as Excel reads it."""

from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Workbook:
    """The first sheet of a workbook.

    Attributes:
        rows: the cells of each row by their letters: a number, or a text.
        formats: the number format of each cell of the second row, by its letters.
        xml: the sheet's own XML.
    """

    def __init__(self, path: Path) -> None:
        with ZipFile(path) as book:
            strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            styles = ElementTree.fromstring(book.read("xl/styles.xml"))
            self.xml = book.read("xl/worksheets/sheet1.xml").decode()
        texts = ["".join(each.itertext()) for each in strings.iter(f"{_MAIN}si")]
        sheet = ElementTree.fromstring(self.xml)
        self.rows: list[dict[str, float | str]] = []
        for row in sheet.iter(f"{_MAIN}row"):
            cells: dict[str, float | str] = {}
            for cell in row.iter(f"{_MAIN}c"):
                value = cell.findtext(f"{_MAIN}v") or ""
                shared = cell.get("t") == "s"
                cells[_letters(cell)] = texts[int(value)] if shared else float(value)
            self.rows.append(cells)
        custom = {
            each.get("numFmtId"): each.get("formatCode") for each in styles.iter(f"{_MAIN}numFmt")
        }
        built_in = {"0": "General", "1": "0", "49": "@"}
        used = [each.get("numFmtId") for each in styles.find(f"{_MAIN}cellXfs") or ()]
        second = list(sheet.iter(f"{_MAIN}row"))[1:2]
        self.formats = {
            _letters(cell): custom.get(number) or built_in[number or ""]
            for row in second
            for cell in row.iter(f"{_MAIN}c")
            for number in [used[int(cell.get("s", "0"))]]
        }

    def table(self) -> list[dict[str, float | str]]:
        """The rows below the titles, by title; empty cells are left out."""
        titles, *rows = self.rows
        return [{str(titles[place]): value for place, value in row.items()} for row in rows]


def _letters(cell: ElementTree.Element) -> str:
    return "".join(filter(str.isalpha, cell.get("r", "")))

"""The small parts of an .xlsx file: which sheets it has, where they lie, and which styles mean a date.

Read leniently: workbooks of other programs often carry styles and properties that strict readers refuse.
"""

import posixpath
from dataclasses import dataclass

from smm_desktop.paper.spreadsheets.archive import Archive
from smm_desktop.paper.spreadsheets.limits import MEGABYTE, Reading
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import SheetName
from smm_desktop.paper.spreadsheets.xml_stream import parse_xml

_LARGEST_PART = 32 * MEGABYTE
_MOST_ELEMENTS = 200_000
Attributes = dict[str, str]


class _Elements:
    """Collects the attributes of some kinds of elements, both without their prefixes."""

    def __init__(self, reading: Reading, *wanted: str) -> None:
        self.depth = 0
        self.found: list[tuple[str, Attributes]] = []
        self._reading, self._wanted = reading, frozenset(wanted)

    def start(self, tag: str, attributes: Attributes) -> None:
        self.depth += 1
        name = tag.rpartition(":")[2]
        if name in self._wanted:
            self.found.append((name, {key.rpartition(":")[2]: value for key, value in attributes.items()}))
            if len(self.found) > _MOST_ELEMENTS:
                raise self._reading.damaged()

    def end(self, _tag: str) -> None:
        self.depth -= 1

    def text(self, _data: str) -> None:
        pass


def _elements(archive: Archive, part: str, reading: Reading, *wanted: str) -> list[tuple[str, Attributes]]:
    """Nothing when there is no such part."""
    if part not in archive:
        return []
    if archive.size(part) > _LARGEST_PART:
        raise reading.damaged()
    elements = _Elements(reading, *wanted)
    with archive.open(part) as source:
        parse_xml(source, reading, elements)
    return elements.found


@dataclass(frozen=True, slots=True)
class XlsxPackage:
    """`parts[i]` is the part of `sheets[i]`; styles are the texts of the cells' `s` attribute."""

    sheets: tuple[SheetName, ...]
    parts: tuple[str, ...]
    strings: str
    date_styles: frozenset[str]
    duration_styles: frozenset[str]
    from_1904: bool


def read_package(archive: Archive, reading: Reading) -> XlsxPackage:
    workbook = _workbook_part(archive, reading)
    if workbook not in archive:
        raise reading.damaged()
    relations = _relations(archive, workbook, reading)
    found = _elements(archive, workbook, reading, "sheet", "workbookPr")
    if (count := sum(1 for name, _ in found if name == "sheet")) > reading.limits.sheets:
        raise reading.refusal(SpreadsheetReason.TOO_MANY_SHEETS, count=count, limit=reading.limits.sheets)
    sheets = _sheets(found, relations)
    if any(part not in archive for _, part in sheets):
        raise reading.damaged()
    dates, durations = _styles(archive, _part(relations, "styles", "xl/styles.xml"), reading)
    return XlsxPackage(
        sheets=tuple(name for name, _ in sheets),
        parts=tuple(part for _, part in sheets),
        strings=_part(relations, "sharedStrings", "xl/sharedStrings.xml"),
        date_styles=dates,
        duration_styles=durations,
        from_1904=any(one.get("date1904") in {"1", "true"} for name, one in found if name == "workbookPr"),
    )


Relations = dict[str, tuple[str, str]]  # id -> kind and part


def _relations(archive: Archive, part: str, reading: Reading) -> Relations:
    folder, name = posixpath.split(part)
    found = _elements(archive, f"{folder}/_rels/{name}.rels", reading, "Relationship")
    return {
        one.get("Id", ""): (
            posixpath.basename(one.get("Type", "")),
            posixpath.normpath(posixpath.join("/" + folder, one.get("Target", "").replace("\\", "/"))),
        )
        for _, one in found
    }


def _part(relations: Relations, kind: str, otherwise: str) -> str:
    return next((part for one, part in relations.values() if one == kind), otherwise)


def _workbook_part(archive: Archive, reading: Reading) -> str:
    return _part(_relations(archive, "", reading), "officeDocument", "xl/workbook.xml").lstrip("/")


def _sheets(found: list[tuple[str, Attributes]], relations: Relations) -> list[tuple[SheetName, str]]:
    """Without the sheets that hold a chart, a dialog or old macros."""
    sheets = []
    for place, one in enumerate((one for name, one in found if name == "sheet"), start=1):
        kind, part = relations.get(one.get("id", ""), ("", ""))
        if kind == "worksheet":
            hidden = one.get("state", "visible") != "visible"
            sheets.append((SheetName(one.get("name", str(place)), hidden), part))
    return sheets


def _styles(archive: Archive, part: str, reading: Reading) -> tuple[frozenset[str], frozenset[str]]:
    from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format  # noqa: PLC0415 - 0.3 s

    found = _elements(archive, part, reading, "numFmt", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs", "xf")
    codes: dict[str, str] = {str(number): code for number, code in BUILTIN_FORMATS.items()}
    codes |= {one.get("numFmtId", ""): one.get("formatCode", "") for name, one in found if name == "numFmt"}
    used = _cell_formats(found)
    durations = {number for number in set(used) if is_timedelta_format(codes.get(number))}
    dates = {number for number in set(used) if is_date_format(codes.get(number))} - durations
    return _styles_of(used, dates), _styles_of(used, durations)


def _cell_formats(found: list[tuple[str, Attributes]]) -> list[str]:
    """The number format of each cell style, in order."""
    formats: list[str] = []
    section = ""
    for name, one in found:
        if name == "xf" and section == "cellXfs":
            formats.append(one.get("numFmtId", "0"))
        elif name not in {"xf", "numFmt"}:
            section = name
    return formats


def _styles_of(used: list[str], numbers: set[str]) -> frozenset[str]:
    return frozenset(str(style) for style, number in enumerate(used) if number in numbers)

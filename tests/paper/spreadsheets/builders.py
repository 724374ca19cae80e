"""Spreadsheet files for tests: real ones by openpyxl, and hand-made parts for what no program would write.

`files/teachers.xls` was made once with xlwt: merged cells, dates, a number as text, a hidden sheet; invented people.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook as OpenpyxlWorkbook

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.limits import DEFAULT_LIMITS, ReadLimits
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.workbook import Sheet

FILES = Path(__file__).parent / "files"
Plain = str | int | float | bool | date | datetime | time | None

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def saved_xlsx(path: Path, rows: Iterable[Sequence[Plain]], merged: Sequence[str] = ()) -> Path:
    book = OpenpyxlWorkbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
    return path


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def xlsx_parts(rows: str, *, tail: str = "", head: str = "", sheets: int = 1) -> dict[str, str | bytes]:
    """The fewest parts of an .xlsx file; `rows` is what stands inside <sheetData> of every sheet."""
    names = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(1, sheets + 1))
    targets = "".join(
        f'<Relationship Id="r{n}" Type="{_REL}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, sheets + 1)
    )
    sheet = f'{head}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{tail}</worksheet>'
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELS}">{targets}</Relationships>',
    }
    return parts | {f"xl/worksheets/sheet{n}.xml": sheet for n in range(1, sheets + 1)}


def raw_xlsx(path: Path, rows: str, **more: str) -> Path:
    return zipped(path, xlsx_parts(rows, **more))  # type: ignore[arg-type]  # head and tail only


def raw_ods(path: Path, tables: str, *, styles: str = "", head: str = "") -> Path:
    prefixes = " ".join(f'xmlns:{one}="{_ODF}:{one}:1.0"' for one in ("office", "table", "text", "style"))
    content = (
        f"{head}<office:document-content {prefixes}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped(path, {"mimetype": kind, "content.xml": content})


def written(path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def only_sheet(path: Path, limits: ReadLimits = DEFAULT_LIMITS) -> Sheet:
    (sheet,) = read_workbook(path, limits=limits).sheets
    return sheet


def refusal_of(path: Path, limits: ReadLimits = DEFAULT_LIMITS) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_workbook(path, limits=limits)
    return caught.value

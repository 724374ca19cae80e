"""The door for writing: styled workbooks over openpyxl, guarded cell by cell, the same bytes for the same time."""

import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Self
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from smm_desktop.paper.spreadsheets.guarding import writable
from smm_desktop.paper.spreadsheets.layout import Column, ColumnKind, Group, PageSetup
from smm_desktop.paper.spreadsheets.sheet_writing import SheetWriter

__all__ = ["Column", "ColumnKind", "Group", "PageSetup", "SheetWriter", "XlsxWriter"]

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_LISTS = "_lists"  # a hidden sheet with the choices of the drop-downs


class XlsxWriter:
    """Sheets are written one behind the other; `to_bytes` ends it.

    Used with `with`, work that is stopped leaves no rows behind in the folder for temporary files.
    """

    def __init__(self, *, created: datetime, title: str = "", creator: str = "") -> None:
        from openpyxl import Workbook  # noqa: PLC0415 - 0.3 s

        self._created = created.replace(tzinfo=None, microsecond=0)
        self._book: Any = Workbook(write_only=True)
        properties = self._book.properties
        properties.title, properties.creator = writable(title) or None, writable(creator) or None
        properties.created = properties.modified = self._created
        self._lists: dict[tuple[str, ...], str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def sheet(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        titles: Sequence[str] = (),
        groups: Sequence[Group] = (),
        page: PageSetup | None = None,
        header_height: float | None = None,
        choice_rows: int = 1_000,
    ) -> SheetWriter:
        """Titles stand merged above the header; drop-downs reach `choice_rows` below it."""
        writer = SheetWriter(self._book.create_sheet(self._free_name(name)), columns, self._list_of)
        writer.begin(titles, groups, page or PageSetup(), header_height, choice_rows)
        return writer

    def to_bytes(self) -> bytes:
        from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415 - 0.3 s

        self._write_lists()
        target = BytesIO()
        with _DatedZip(target, self._created) as archive:
            ExcelWriter(self._book, archive).write_data()
        return target.getvalue()

    def discard(self) -> None:
        """Gives up the sheets that were not turned into bytes."""
        for sheet in self._book.worksheets:
            if not sheet.closed:
                sheet.close()
                sheet._writer.cleanup()  # noqa: SLF001 - openpyxl tidies up only when it saves

    def _free_name(self, name: str) -> str:
        """Allowed as the name of a sheet; openpyxl numbers it when another sheet has it."""
        return _NOT_IN_A_NAME.sub(" ", writable(name)).strip("' ")[:_LONGEST_NAME] or "1"

    def _list_of(self, choices: tuple[str, ...]) -> str:
        if choices not in self._lists:
            column = _letter(len(self._lists) + 1)
            self._lists[choices] = f"{_LISTS}!${column}$1:${column}${len(choices)}"
        return self._lists[choices]

    def _write_lists(self) -> None:
        if not self._lists:
            return
        sheet = self._book.create_sheet(_LISTS)
        sheet.sheet_state = "hidden"
        columns = [Column("") for _ in self._lists]
        lists = SheetWriter(sheet, columns, self._list_of)
        for row in range(max(map(len, self._lists))):
            lists.add([choices[row] if row < len(choices) else None for choices in self._lists])


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - 0.3 s

    letter: str = get_column_letter(column)
    return letter


class _DatedZip(ZipFile):
    """Every member carries the same time, so that the bytes depend on the content alone."""

    def __init__(self, target: BytesIO, moment: datetime) -> None:
        super().__init__(target, "w", ZIP_DEFLATED)
        self._moment = moment

    def writestr(
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        super().writestr(self._member(str(zinfo_or_arcname)), data, compress_type, compresslevel)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        member = self._member(str(arcname))
        with Path(filename).open("rb") as source, self.open(member, "w", force_zip64=False) as target:
            while chunk := source.read(1024 * 1024):
                target.write(chunk)

    def _member(self, name: str) -> ZipInfo:
        moment = self._moment
        parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        member = ZipInfo(name, parts)
        member.compress_type, member.external_attr = ZIP_DEFLATED, 0o600 << 16
        return member

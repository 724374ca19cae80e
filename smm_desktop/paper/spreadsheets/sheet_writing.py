"""One sheet of a workbook being written, row by row: titles, header, drop-downs, print set-up."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.paper.spreadsheets.cells import Value
from smm_desktop.paper.spreadsheets.layout import Column, ColumnKind, Group, PageSetup
from smm_desktop.paper.spreadsheets.looks import Looks

_A4 = 9
_ROWS_A_STEP = 500
_WIDTHS = {ColumnKind.WRAPPED: 40.0, ColumnKind.DATETIME: 17.0, ColumnKind.TEXT: 16.0}
_OTHER_WIDTH, _WIDEST_BY_CAPTION = 11.0, 30.0
_TITLE_HEIGHT, _HEADER_HEIGHT, _LINE_HEIGHT = 22, 32, 15
_MARGIN = 0.4  # inches


class SheetWriter:
    """Rows are written as they come and cannot be changed afterwards."""

    def __init__(
        self, sheet: Any, columns: Sequence[Column], list_source: Callable[[tuple[str, ...]], str]
    ) -> None:
        self._sheet, self._columns, self._list_source = sheet, tuple(columns), list_source
        self._looks = Looks(sheet)
        self._last = 0
        self._header_row = 0

    def begin(
        self,
        titles: Sequence[str],
        groups: Sequence[Group],
        page: PageSetup,
        header_height: float | None,
        choice_rows: int,
    ) -> None:
        """Everything up to the header; widths and the frozen rows come before the first row is written."""
        header = len(titles) + bool(groups) + 1
        self._header_row = header
        self._set_widths()
        self._sheet.freeze_panes = f"A{header + 1}"
        self._set_page(page, header)
        self._add_choices(header + 1, header + choice_rows)
        for line, title in enumerate(titles):
            self._append([self._looks.title(title, line)], _TITLE_HEIGHT, self._width)
        if groups:
            self._append_groups(groups)
        captions = (self._looks.header(column.caption) for column in self._columns)
        self._append(captions, header_height or _HEADER_HEIGHT)

    def add(
        self,
        values: Sequence[Value],
        *,
        height: float | None = None,
        bordered: bool = False,
        bold: bool = False,
    ) -> None:
        """Missing values leave empty cells (with borders, when asked for)."""
        self._append(self._cells(values, bordered, bold), height)

    def add_all(self, rows: Iterable[Sequence[Value]], progress: Progress = QUIET, total: int = 0) -> None:
        for number, values in enumerate(rows):
            if number % _ROWS_A_STEP == 0:
                progress.step(number, max(total, number))
            self.add(values)

    def add_note(self, text: str) -> None:
        """A line of text over all columns."""
        lines = 1 + len(text) // max(1, round(sum(map(_width_of, self._columns))))
        self._append([self._looks.note(text)], lines * _LINE_HEIGHT, self._width)

    def filter_columns(self) -> None:
        """Filter buttons in the header, for the rows written so far."""
        self._sheet.auto_filter.ref = f"A{self._header_row}:{_letter(self._width)}{self._last}"

    @property
    def _width(self) -> int:
        return len(self._columns)

    def _cells(self, values: Sequence[Value], bordered: bool, bold: bool) -> Iterator[Any]:
        for column, value in zip_longest(self._columns, values[: self._width]):
            centered = column.centered
            yield self._looks.body(value, column.kind, centered=centered, bordered=bordered, bold=bold)

    def _append(self, cells: Iterable[Any], height: float | None, merged: int = 1) -> None:
        self._last += 1
        if height is not None:
            self._sheet.row_dimensions[self._last].height = height
        if merged > 1:
            self._merge(1, merged)
        self._sheet.append(cell for cell in cells)

    def _append_groups(self, groups: Sequence[Group]) -> None:
        captions: list[str] = []
        for group in groups:
            if group.columns > 1:
                self._merge(len(captions) + 1, group.columns, self._last + 1)
            captions += [group.caption] + [""] * (group.columns - 1)
        self._append((self._looks.group(caption) for caption in captions), None)

    def _merge(self, first: int, columns: int, row: int | None = None) -> None:
        row = row or self._last
        self._sheet.merged_cells.add(f"{_letter(first)}{row}:{_letter(first + columns - 1)}{row}")

    def _set_widths(self) -> None:
        for number, column in enumerate(self._columns, start=1):
            self._sheet.column_dimensions[_letter(number)].width = _width_of(column)

    def _set_page(self, page: PageSetup, header: int) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415 - 0.3 s

        sheet = self._sheet
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.orientation = "landscape" if page.landscape else "portrait"
        if page.fit_width:
            sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
            sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        if page.repeat_header:
            sheet.print_title_rows = f"{header}:{header}"
        sheet.HeaderFooter.oddFooter.center.text = page.footer or None
        for side in ("left", "right", "top"):
            setattr(sheet.page_margins, side, _MARGIN)

    def _add_choices(self, first: int, last: int) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - 0.3 s

        for number, column in enumerate(self._columns, start=1):
            if column.choices and last >= first:
                listed = DataValidation("list", self._list_source(column.choices), allow_blank=True)
                listed.showErrorMessage = True
                listed.add(f"{_letter(number)}{first}:{_letter(number)}{last}")
                self._sheet.data_validations.append(listed)


def _width_of(column: Column) -> float:
    by_caption = min(len(column.caption) + 3.0, _WIDEST_BY_CAPTION)
    return column.width or max(_WIDTHS.get(column.kind, _OTHER_WIDTH), by_caption)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - 0.3 s

    letter: str = get_column_letter(column)
    return letter

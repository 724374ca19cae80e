"""A workbook that was read: frozen sheets of ragged rows, merged ranges filled."""

from dataclasses import dataclass

from smm_desktop.paper.spreadsheets.cells import Cell, Row
from smm_desktop.paper.spreadsheets.terms import FileKind


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Counted from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class SheetName:
    name: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows[i]` is row i + 1 of the spreadsheet; empty rows are `()`, trailing blanks are cut."""

    name: str
    rows: tuple[Row, ...]
    merged: tuple[MergedRange, ...] = ()
    hidden: bool = False

    def cell(self, row: int, column: int) -> Cell:
        """The cell there, None where nothing is."""
        cells = self.rows[row] if 0 <= row < len(self.rows) else ()
        return cells[column] if 0 <= column < len(cells) else None

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)

    @property
    def filled_rows(self) -> int:
        return sum(1 for row in self.rows if row)


@dataclass(frozen=True, slots=True)
class Workbook:
    kind: FileKind
    sheets: tuple[Sheet, ...]

    @property
    def main_sheet(self) -> Sheet:
        """The visible sheet with most filled rows; of equals the first."""
        return max(self.sheets, key=lambda sheet: (not sheet.hidden, sheet.filled_rows))

"""Fills merged ranges while rows stream by: every cell of a range reads as its first one."""

from smm_desktop.paper.spreadsheets.cells import Cell
from smm_desktop.paper.spreadsheets.source import RawRow

_MOST_CLAIMS = 1_000_000  # columns of all ranges together; a hundred times what real sheets have


class MergeFiller:
    """Rows without a cell of their own stay empty, so that a merged whole column costs nothing."""

    def __init__(self, columns: int) -> None:
        self._columns, self._claims_left = columns, _MOST_CLAIMS
        self._open: dict[
            int, tuple[int, Cell]
        ] = {}  # column -> last row, value: overlapping ranges cannot pile up

    def fill(self, row: RawRow) -> None:
        """Takes rows in rising order."""
        if self._open:
            self._open = {column: one for column, one in self._open.items() if one[0] >= row.number}
        if row.merged:
            self._take(row)
        if self._open and row.cells:
            self._spread(row.cells)

    def _take(self, row: RawRow) -> None:
        for merged in row.merged:
            value = row.cells[merged.left] if merged.left < len(row.cells) else None
            columns = range(merged.left, min(merged.right + 1, self._columns))
            self._claims_left -= len(columns)
            if value is not None and self._claims_left >= 0:
                for column in columns:
                    self._open.setdefault(column, (merged.bottom, value))

    def _spread(self, cells: list[Cell]) -> None:
        cells.extend([None] * (max(self._open) + 1 - len(cells)))
        for column, (_, value) in self._open.items():
            cells[column] = value

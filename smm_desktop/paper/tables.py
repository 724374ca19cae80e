"""Tables over any number of pages: header repeated, texts shrunk and wrapped inside their columns, rows never torn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smm_desktop.paper.colours import INK, NAVY, RULE, WHITE, ZEBRA, Colour
from smm_desktop.paper.cursor import Cursor
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import MIDDLE, Fitted, fit

_LEADING = 1.2
_HEADER_FILL = NAVY.mixed(WHITE, 0.9)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of `width` millimetres, or with 0 a share of what the others leave."""

    title: str
    width: float = 0.0
    align: Align = Align.LEFT
    max_lines: int = 2
    face: Face = Face.SANS
    min_size: float = 8.4


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Sizes in points, lengths in millimetres; `row_height` is the least height of a row."""

    size: float = 9.5
    header_size: float = 8.0
    zebra: bool = True
    grid: bool = False
    row_height: float = 0.0
    padding: float = 1.7


@dataclass(frozen=True, slots=True)
class _Line:
    cells: tuple[Fitted, ...]
    height: float


def draw_table(
    cursor: Cursor,
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    *,
    style: TableStyle | None = None,
    total: Sequence[str] | None = None,
) -> None:
    """Draws at the cursor and leaves it below; `total` is a last row that stands out."""
    table = _Table(cursor, columns, style or TableStyle())
    table.header(room_below=True)
    for place, row in enumerate(rows):
        table.row(row, shaded=bool(place % 2))
    if total is not None:
        table.total(total)
    table.end()


def spread(columns: Sequence[Column], width: float) -> tuple[float, ...]:
    """Every column's width; those without their own share evenly what is left."""
    shares = sum(1 for column in columns if not column.width)
    left = width - sum(column.width for column in columns)
    return tuple(column.width or left / shares for column in columns)


class _Table:
    def __init__(self, cursor: Cursor, columns: Sequence[Column], style: TableStyle) -> None:
        self._cursor = cursor
        self._columns = columns
        self._style = style
        self._widths = spread(columns, cursor.width)
        self._faces = [column.face for column in columns]
        self._bold = [Face.SANS_SEMIBOLD] * len(columns)
        self._top = cursor.y

    def header(self, *, room_below: bool = False) -> None:
        titles = [column.title for column in self._columns]
        line = self._fitted(titles, self._bold, self._style.header_size, 6.0, 3)
        self._cursor.need(line.height + (12.0 if room_below else 0.0))
        self._top = self._cursor.y
        self._paint(line, self._bold, NAVY, _HEADER_FILL)
        y = self._cursor.y
        self._cursor.page.line(self._cursor.left, y, self._cursor.right, y, colour=NAVY, weight=0.35)

    def row(self, cells: Sequence[str], *, shaded: bool) -> None:
        line = self._fitted(cells, self._faces, self._style.size)
        self._make_room(line.height)
        self._paint(line, self._faces, INK, ZEBRA if shaded and self._style.zebra else None)
        y = self._cursor.y
        self._cursor.page.line(self._cursor.left, y, self._cursor.right, y, colour=RULE, weight=0.12)

    def total(self, cells: Sequence[str]) -> None:
        line = self._fitted(cells, self._bold, self._style.size)
        self._make_room(line.height)
        y = self._cursor.y
        self._cursor.page.line(self._cursor.left, y, self._cursor.right, y, colour=NAVY, weight=0.35)
        self._paint(line, self._bold, INK, _HEADER_FILL)

    def end(self) -> None:
        self._draw_grid()
        self._cursor.space(4.0)

    def _make_room(self, height: float) -> None:
        if self._cursor.y + height > self._cursor.bottom:
            self._draw_grid()
            self._cursor.new_page()
            self.header()

    def _fitted(
        self,
        cells: Sequence[str],
        faces: Sequence[Face],
        size: float,
        min_size: float | None = None,
        max_lines: int | None = None,
    ) -> _Line:
        if len(cells) != len(self._columns):
            raise ValueError(f"{len(cells)} cells for {len(self._columns)} columns")
        fitted = tuple(
            fit(
                text,
                face,
                size,
                wide - 2 * self._style.padding,
                min_size=min_size or min(column.min_size, size),
                max_lines=max_lines or column.max_lines,
            )
            for text, face, wide, column in zip(cells, faces, self._widths, self._columns, strict=True)
        )
        tallest = max(len(cell.lines) * cell.size for cell in fitted) * _LEADING * MM_PER_POINT
        return _Line(fitted, max(tallest + 2 * self._style.padding * 0.75, self._style.row_height))

    def _paint(self, line: _Line, faces: Sequence[Face], colour: Colour, fill: Colour | None) -> None:
        cursor, x = self._cursor, self._cursor.left
        if fill is not None:
            cursor.page.rect(x, cursor.y, cursor.width, line.height, fill=fill)
        for cell, face, wide, column in zip(line.cells, faces, self._widths, self._columns, strict=True):
            self._paint_cell(
                cell, face, x=x, wide=wide, align=column.align, height=line.height, colour=colour
            )
            x += wide
        cursor.y += line.height

    def _paint_cell(
        self, cell: Fitted, face: Face, *, x: float, wide: float, align: Align, height: float, colour: Colour
    ) -> None:
        step = cell.size * _LEADING * MM_PER_POINT
        first = (
            self._cursor.y + height / 2 - (len(cell.lines) - 1) * step / 2 + cell.size * MIDDLE * MM_PER_POINT
        )
        padding = self._style.padding
        anchor = x + {Align.LEFT: padding, Align.CENTER: wide / 2, Align.RIGHT: wide - padding}[align]
        for place, text in enumerate(cell.lines):
            self._cursor.page.text(
                anchor, first + place * step, text, face, cell.size, align=align, colour=colour
            )

    def _draw_grid(self) -> None:
        if not self._style.grid:
            return
        cursor, x = self._cursor, self._cursor.left
        for wide in (0.0, *self._widths):
            x += wide
            cursor.page.line(x, self._top, x, cursor.y, colour=RULE, weight=0.12)

"""Letters and reports written from top to bottom: titles, paragraphs, facts, tables and signatures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smm_desktop.paper.colours import FAINT, INK, MUTED, NAVY, RULE, Colour
from smm_desktop.paper.cursor import Cursor
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.tables import Column, TableStyle, draw_table
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import fit, wrap


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs below: name and title."""

    name: str
    title: str


class Flow(Cursor):
    """Everything is set at the cursor, which moves below it and turns the page when it must."""

    def title(self, text: str, subtitle: str = "") -> None:
        fitted = fit(text, Face.SERIF_BOLD, 17.0, self.width, min_size=13.0, max_lines=2)
        self._lines(fitted.lines, Face.SERIF_BOLD, fitted.size, leading=1.2, align=Align.CENTER, colour=NAVY)
        if subtitle:
            self.paragraph(subtitle, size=10.5, align=Align.CENTER, colour=MUTED, after=1.5)
        self.space(4.0)

    def heading(self, text: str, *, follows: float = 12.0) -> None:
        """Stays with at least `follows` millimetres of what comes next."""
        self.need(10.0 + follows)
        self.space(2.5)
        self._lines(
            wrap(text, Face.SANS_BOLD, 11.5, self.width),
            Face.SANS_BOLD,
            11.5,
            leading=1.3,
            align=Align.LEFT,
            colour=NAVY,
        )
        self.space(1.8)

    def paragraph(
        self,
        text: str,
        *,
        face: Face = Face.SANS,
        size: float = 10.5,
        align: Align = Align.LEFT,
        colour: Colour = INK,
        leading: float = 1.38,
        after: float = 2.6,
    ) -> None:
        self._lines(
            wrap(text, face, size, self.width), face, size, leading=leading, align=align, colour=colour
        )
        self.space(after)

    def facts(self, facts: Sequence[tuple[str, str]], *, columns: int = 2) -> None:
        """Labels with their values, row by row, in even columns."""
        gap = 8.0
        wide = (self.width - gap * (columns - 1)) / columns
        for start in range(0, len(facts), columns):
            row = facts[start : start + columns]
            texts = [
                fit(value, Face.SANS_SEMIBOLD, 10.5, wide, min_size=8.0, max_lines=3) for _, value in row
            ]
            height = 5.2 + max(len(text.lines) for text in texts) * 4.6
            self.need(height)
            for place, ((label, value), _) in enumerate(zip(row, texts, strict=True)):
                x = self.left + place * (wide + gap)
                self.page.fitted(x, self.y + 2.8, wide, label, Face.SANS, 8.0, colour=MUTED)
                self.page.fitted(
                    x, self.y + 7.2, wide, value, Face.SANS_SEMIBOLD, 10.5, min_size=8.0, max_lines=3
                )
            self.y += height + 1.6
        self.space(2.0)

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[str]],
        *,
        style: TableStyle | None = None,
        total: Sequence[str] | None = None,
    ) -> None:
        draw_table(self, columns, rows, style=style, total=total)

    def signatures(self, blocks: Sequence[SignatureBlock], *, date: str = "", room: float = 16.0) -> None:
        """Side by side at the foot of what was written, with `room` millimetres to sign in."""
        self.need(room + 22.0)
        self.space(4.0)
        if date:
            self.page.text(self.right, self.y + 3.5, date, Face.SANS, 10.5, align=Align.RIGHT)
            self.space(7.0)
        wide = self.width / max(len(blocks), 2)
        start = self.right - wide * len(blocks)
        low = self.y + room
        for place, block in enumerate(blocks):
            x = start + place * wide
            self.page.line(x + wide * 0.14, low, x + wide * 0.86, low, colour=RULE, weight=0.2)
            name_low = self.page.fitted(
                x + 2,
                low + 5.0,
                wide - 4,
                block.name,
                Face.SANS_SEMIBOLD,
                10.5,
                max_lines=2,
                align=Align.CENTER,
            )
            self.page.fitted(
                x + 2,
                name_low + 4.6,
                wide - 4,
                block.title,
                Face.SANS,
                9.0,
                max_lines=2,
                align=Align.CENTER,
                colour=MUTED,
            )
        self.y = low + 16.0

    def rule(self) -> None:
        self.page.line(self.left, self.y, self.right, self.y, colour=FAINT, weight=0.15)
        self.space(3.0)

    def _lines(
        self, lines: Iterable[str], face: Face, size: float, *, leading: float, align: Align, colour: Colour
    ) -> None:
        step = size * leading * MM_PER_POINT
        anchor = self.left + {Align.LEFT: 0.0, Align.CENTER: self.width / 2, Align.RIGHT: self.width}[align]
        for line in lines:
            self.need(step)
            self.page.text(anchor, self.y + step * 0.76, line, face, size, align=align, colour=colour)
            self.y += step

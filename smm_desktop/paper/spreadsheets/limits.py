"""The bounds of what is read, and the errand that carries them through a reading."""

from dataclasses import dataclass, field

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """Far above what a center ever sends, far below what hurts a PC with 4 GB of memory."""

    file_bytes: int = 100 * MEGABYTE
    unpacked_bytes: int = 512 * MEGABYTE
    ratio: int = 200  # unpacked to packed, asked only above `ratio_from` bytes
    ratio_from: int = 16 * MEGABYTE
    parts: int = 10_000
    sheets: int = 64
    rows: int = 500_000
    columns: int = 1_024
    cells: int = 6_000_000
    cell_characters: int = 32_767
    page_bytes: int = 32 * MEGABYTE  # of a web page that passes as a workbook


DEFAULT_LIMITS = ReadLimits()


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of one file: its name for refusals, its bounds, its progress."""

    file: str
    limits: ReadLimits = DEFAULT_LIMITS
    progress: Progress = field(default=QUIET)

    def refusal(self, reason: SpreadsheetReason, **values: object) -> Refusal:
        return Refusal(reason, file=self.file, **values)

    def too_long(self, sheet: str, row: int) -> Refusal:
        """`row` as the spreadsheet counts, from 1."""
        limit = self.limits.cell_characters
        return self.refusal(SpreadsheetReason.CELL_TOO_LONG, sheet=sheet, row=row, limit=limit)

    def too_wide(self, sheet: str) -> Refusal:
        return self.refusal(SpreadsheetReason.TOO_MANY_COLUMNS, sheet=sheet, limit=self.limits.columns)

    def damaged(self) -> Refusal:
        return self.refusal(SpreadsheetReason.FILE_DAMAGED)

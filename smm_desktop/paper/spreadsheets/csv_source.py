"""Texts with separated columns: any of the Turkish encodings, comma, semicolon, tab or bar, quoted line breaks."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from smm_desktop.paper.spreadsheets.cells import Cell, FormulaCell, text_value
from smm_desktop.paper.spreadsheets.guarding import unguarded
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.meter import Meter
from smm_desktop.paper.spreadsheets.source import RawRow, RawRows, TooWideError
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.text_encoding import encoding_of
from smm_desktop.paper.spreadsheets.workbook import SheetName

_DELIMITERS = ";\t|,"  # of equals the first
_SAMPLE_CHARACTERS = 64 * 1024
_SAMPLE_ROWS = 100
_ROWS_BETWEEN = 1_000
_DECLARED = re.compile(r"sep=(.)\r?\n?")
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')  # how exports keep the zero at the front: ="0532…"


class CsvSource:
    kind = FileKind.CSV

    def __init__(self, path: Path, reading: Reading) -> None:
        self._path, self._reading = path, reading
        self._encoding = encoding_of(path)
        self._delimiter, self._skip = self._find_delimiter()
        self._meter = Meter(reading.progress, path.stat().st_size)
        self.sheets = (SheetName(path.stem),)

    def rows(self, _index: int) -> RawRows:
        most = self._reading.limits.columns
        with self._path.open(encoding=self._encoding, errors="replace", newline="") as source:
            lines = self._metered(islice(source, self._skip, None))
            for number, texts in enumerate(self._records(lines), start=self._skip):
                cells = [_cell_of(text) for text in texts]
                while cells and cells[-1] is None:
                    cells.pop()
                if len(cells) > most:
                    raise TooWideError
                if cells:
                    yield RawRow(number, cells)

    def texts(self) -> Iterator[tuple[int, list[str]]]:
        """Each record as it stands in the file, with the number of its last line, counted from 1."""
        with (
            self._path.open("rb") as file,
            TextIOWrapper(file, encoding=self._encoding, errors="replace", newline="") as source,
        ):
            records = csv.reader(islice(source, self._skip, None), delimiter=self._delimiter)
            due = 0  # looked at from time to time, since a million looks cost as much as the reading
            try:
                for record in records:
                    number = records.line_num + self._skip
                    if number >= due:
                        due = self._look_up(number, file.tell())
                    yield number, record
            except csv.Error as error:
                raise self._reading.too_long(self._path.stem, records.line_num) from error

    def _look_up(self, number: int, done: int) -> int:
        """Tell how far the reading is, refuse too many rows; the row at which to look again."""
        limit = self._reading.limits.rows
        if number > limit:
            raise self._reading.refusal(
                SpreadsheetReason.TOO_MANY_ROWS, sheet=self.sheets[0].name, limit=limit
            )
        self._meter.reach(done)
        return min(number + _ROWS_BETWEEN, limit + 1)

    def _records(self, lines: Iterable[str]) -> Iterator[list[str]]:
        records = csv.reader(lines, delimiter=self._delimiter)
        longest = self._reading.limits.cell_characters
        while True:
            try:
                texts = next(records, None)
            except csv.Error as error:
                raise self._reading.too_long(self._path.stem, records.line_num) from error
            if texts is None:
                return
            if any(len(text) > longest for text in texts):
                raise self._reading.too_long(self._path.stem, records.line_num)
            yield texts

    def _metered(self, lines: Iterable[str]) -> Iterator[str]:
        waiting = 0
        for line in lines:
            waiting += len(line)
            if waiting > _SAMPLE_CHARACTERS:
                self._meter.add(waiting)
                waiting = 0
            yield line

    def _find_delimiter(self) -> tuple[str, int]:
        """The delimiter, and how many lines stand before the first record."""
        with self._path.open(encoding=self._encoding, errors="replace", newline="") as source:
            sample = source.read(_SAMPLE_CHARACTERS)
        if match := _DECLARED.match(sample):
            return match[1], 1
        return max(_DELIMITERS, key=lambda delimiter: _fitness(sample, delimiter)), 0


def _fitness(sample: str, delimiter: str) -> float:
    """The share of rows that agree on a number of columns: neither titles nor commas in texts mislead it."""
    try:
        records = csv.reader(sample.splitlines(keepends=True), delimiter=delimiter)
        widths = Counter(len(row) for row in islice(records, _SAMPLE_ROWS) if row)
    except csv.Error:
        return 0
    agreeing = max((count for width, count in widths.items() if width > 1), default=0)
    return round(agreeing / max(1, widths.total()), 1)


def _cell_of(text: str) -> Cell:
    if text.startswith("="):
        kept = _KEPT_AS_TEXT.fullmatch(text)
        return text_value(kept[1]) if kept else FormulaCell(text, None)
    return text_value(unguarded(text))

"""The door for reading: any spreadsheet file in, a frozen workbook or a stream of rows out, or one refusal."""

import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from errno import EINVAL
from pathlib import Path
from zipfile import BadZipFile

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.paper.spreadsheets.archive import open_archive
from smm_desktop.paper.spreadsheets.cells import Row, text_of
from smm_desktop.paper.spreadsheets.csv_source import CsvSource
from smm_desktop.paper.spreadsheets.html_source import HtmlSource
from smm_desktop.paper.spreadsheets.limits import DEFAULT_LIMITS, MEGABYTE, Reading, ReadLimits
from smm_desktop.paper.spreadsheets.merging import MergeFiller
from smm_desktop.paper.spreadsheets.ods_source import OdsSource
from smm_desktop.paper.spreadsheets.sequential import SheetsInOneStream
from smm_desktop.paper.spreadsheets.sniffing import is_zip, kind_of_archive, kind_of_file
from smm_desktop.paper.spreadsheets.source import RawRow, RawRows, Source, TooWideError
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import MergedRange, Sheet, SheetName, Workbook
from smm_desktop.paper.spreadsheets.xls_source import XlsSource
from smm_desktop.paper.spreadsheets.xlsx_source import XlsxSource
from smm_desktop.paper.spreadsheets.xml2003_source import Xml2003Source

_DAMAGE = (BadZipFile, zlib.error, EOFError, UnicodeError, KeyError, NotImplementedError, MemoryError)


def read_workbook(path: Path, *, progress: Progress = QUIET, limits: ReadLimits = DEFAULT_LIMITS) -> Workbook:
    """All sheets; refused when none of them has a filled cell."""
    with open_workbook(path, progress=progress, limits=limits) as reader:
        sheets = tuple(reader.read_sheet(index) for index in range(len(reader.sheets)))
        if not any(sheet.rows for sheet in sheets):
            raise reader.reading.refusal(SpreadsheetReason.NO_ROWS)
        return Workbook(reader.kind, sheets)


@contextmanager
def open_workbook(
    path: Path, *, progress: Progress = QUIET, limits: ReadLimits = DEFAULT_LIMITS
) -> Iterator["WorkbookReader"]:
    """For streams of rows; inside, rows may still be refused while they come."""
    reading = Reading(path.name, limits, progress)
    _refuse_unreadable(path, reading)
    with ExitStack() as stack:
        with _damage_refused(reading):
            source = _open_source(path, reading, stack)
        if isinstance(source, SheetsInOneStream):
            stack.callback(source.close)
        yield WorkbookReader(source, reading)


class WorkbookReader:
    def __init__(self, source: Source, reading: Reading) -> None:
        self._source, self.reading = source, reading
        self._cells = 0
        with _damage_refused(reading):
            self.kind: FileKind = source.kind
            self.sheets: tuple[SheetName, ...] = source.sheets

    def rows(self, index: int) -> Iterator[Row]:
        """Row by row from the first on; empty rows are `()`, and after the last filled row it ends."""
        return self._rows(index, [])

    def texts(self, index: int) -> Iterator[tuple[int, list[str]]]:
        """Filled rows as texts with their numbers from 1; of text files ten times faster than `rows`."""
        if isinstance(self._source, CsvSource):
            with _damage_refused(self.reading):
                yield from self._source.texts()
            return
        for number, row in enumerate(self.rows(index), start=1):
            if row:
                yield number, [text_of(cell) for cell in row]

    def read_sheet(self, index: int) -> Sheet:
        merged: list[MergedRange] = []
        rows = tuple(self._rows(index, merged))
        name = self.sheets[index]
        return Sheet(name.name, rows, tuple(merged), name.hidden)

    def _rows(self, index: int, merged: list[MergedRange]) -> Iterator[Row]:
        filler, expected = MergeFiller(self.reading.limits.columns), 0
        with closing(self._raw_rows(index)) as raw_rows:
            for raw in raw_rows:
                merged.extend(raw.merged)
                filler.fill(raw)
                if not (cells := _trimmed(raw)):
                    continue
                if raw.number < expected:
                    raise self.reading.damaged()
                self._count(index, raw, len(cells))
                yield from ((),) * (raw.number - expected)
                yield from (cells,) * raw.repeat
                expected = raw.number + raw.repeat

    def _raw_rows(self, index: int) -> RawRows:
        with _damage_refused(self.reading):
            try:
                yield from self._source.rows(index)
            except TooWideError as error:
                raise self.reading.too_wide(self.sheets[index].name) from error

    def _count(self, index: int, raw: RawRow, width: int) -> None:
        limits, name = self.reading.limits, self.sheets[index].name
        if raw.number + raw.repeat > limits.rows:
            raise self.reading.refusal(SpreadsheetReason.TOO_MANY_ROWS, sheet=name, limit=limits.rows)
        self._cells += width * raw.repeat
        if self._cells > limits.cells:
            raise self.reading.refusal(SpreadsheetReason.TOO_MANY_CELLS, sheet=name, limit=limits.cells)


def _trimmed(raw: RawRow) -> Row:
    cells = raw.cells
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


@contextmanager
def _damage_refused(reading: Reading) -> Iterator[None]:
    """What libraries raise over broken bytes, and the disk over a stick that was pulled out."""
    try:
        yield
    except _DAMAGE as error:
        raise reading.damaged() from error
    except OSError as error:
        if error.errno == EINVAL:  # a broken ZIP file points before its own beginning
            raise reading.damaged() from error
        raise reading.refusal(SpreadsheetReason.FILE_NOT_READABLE) from error


def _refuse_unreadable(path: Path, reading: Reading) -> None:
    try:
        if path.is_dir():
            raise reading.refusal(SpreadsheetReason.FOLDER_NOT_FILE)
        if not path.exists():
            raise reading.refusal(SpreadsheetReason.FILE_NOT_FOUND)
        if not path.is_file():
            raise reading.refusal(SpreadsheetReason.FILE_NOT_READABLE)
        with path.open("rb") as source:
            is_empty = not source.read(1)
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise reading.refusal(SpreadsheetReason.FILE_NOT_READABLE) from error
    if is_empty:
        raise reading.refusal(SpreadsheetReason.FILE_EMPTY)
    if size > (limit := reading.limits.file_bytes):
        reason = SpreadsheetReason.FILE_TOO_LARGE
        raise reading.refusal(reason, megabytes=size // MEGABYTE, limit=limit // MEGABYTE)


def _open_source(path: Path, reading: Reading, stack: ExitStack) -> Source:
    if is_zip(path):
        archive = stack.enter_context(open_archive(path, reading))
        kind = kind_of_archive(archive, reading)
        if kind is FileKind.XLSX:
            return XlsxSource(archive, reading)
        if kind is FileKind.ODS:
            return OdsSource(archive, reading)
    else:
        kind = kind_of_file(path, reading)
    return _source_of_kind(kind, path, reading)


def _source_of_kind(kind: FileKind, path: Path, reading: Reading) -> Source:
    match kind:
        case FileKind.CSV:
            return CsvSource(path, reading)
        case FileKind.XLS:
            return XlsSource(path, reading)
        case FileKind.HTML_TABLE:
            return HtmlSource(path, reading)
        case FileKind.XML_2003:
            return Xml2003Source(path, reading)
        case _:
            raise reading.refusal(SpreadsheetReason.NOT_A_SPREADSHEET, found=kind)

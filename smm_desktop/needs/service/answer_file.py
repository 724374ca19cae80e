"""Reads answers that came from anywhere: one row an answer, in a text file or a workbook, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path

from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.rules.answer_book import AnswerBook, FaultList, Row
from smm_desktop.needs.rules.pairs import Number
from smm_desktop.needs.terms import Dimension, NeedsReason
from smm_desktop.paper.spreadsheets.headers import guess_header
from smm_desktop.paper.spreadsheets.limits import MEGABYTE, ReadLimits
from smm_desktop.paper.spreadsheets.reading import WorkbookReader, open_workbook

LIMITS = ReadLimits(file_bytes=512 * MEGABYTE, rows=5_000_000, cells=100_000_000)
GROUP = "group"
REQUIRED = ("respondent", "competency", "importance", "ability")
BROKEN_DOWN_BY = (
    Dimension.FIELD,
    Dimension.BRANCH,
    Dimension.PROVINCE,
    Dimension.SCHOOL,
    Dimension.EXPERIENCE,
)
APART = (Dimension.AUDIENCE, Dimension.ROUND)  # never added up: their answers are compared

SPELLINGS: Mapping[str, Sequence[str]] = {
    "respondent": ("respondent", "katılımcı", "katılımcı no", "yanıtlayan", "respondent id", "kişi"),
    "competency": ("competency", "yeterlik", "yeterlilik", "madde", "item", "skill"),
    "importance": ("importance", "önem", "önem düzeyi", "olması gereken", "should be"),
    "ability": ("ability", "beceri", "yeterlik düzeyi", "mevcut düzey", "mevcut", "is"),
    GROUP: ("group", "grup", "yeterlik grubu", "boyut", "competency group"),
    Dimension.FIELD: ("field", "alan"),
    Dimension.BRANCH: ("branch", "dal"),
    Dimension.PROVINCE: ("province", "il"),
    Dimension.SCHOOL: ("school", "okul", "kurum"),
    Dimension.EXPERIENCE: ("experience", "kıdem", "hizmet yılı"),
    Dimension.AUDIENCE: ("audience", "katılımcı türü", "taraf", "respondent type"),
    Dimension.ROUND: ("round", "tur", "dönem", "uygulama"),
}
_HEADER_WITHIN = 10

Record = tuple[int, list[str]]  # its line, its fields
Population = tuple[str, ...]  # audience and round, as far as the file has them


@dataclass
class AnswerFile:
    """What was read: a book of answers for each audience and round, in the order of the file."""

    dimensions: tuple[Dimension, ...] = ()
    apart: tuple[Dimension, ...] = ()
    books: dict[Population, AnswerBook] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    faults: FaultList = field(default_factory=FaultList)
    rows: int = 0


def read_answers(
    path: Path, *, scale: tuple[Number, Number] | None = None, progress: Progress = QUIET
) -> AnswerFile:
    """Read a whole file; refused when it is no table or lacks one of the four columns."""
    with open_workbook(path, progress=progress, limits=LIMITS) as reader:
        rows = reader.texts(_main_sheet(reader))
        start = list(islice(rows, _HEADER_WITHIN))
        columns, begin = _columns(path, [record for _, record in start])
        found = AnswerFile(
            tuple(one for one in BROKEN_DOWN_BY if one in columns),
            tuple(one for one in APART if one in columns),
        )
        shape = _Shape(columns, found)
        for population, records in shape.populations(chain(start[begin:], rows)):
            if population not in found.books:
                found.books[population] = AnswerBook(found.dimensions, scale, found.faults)
            found.books[population].add_all(shape.rows(records))
    for book in found.books.values():
        book.close()
    if not found.rows:
        raise Refusal(NeedsReason.NOTHING_TO_IMPORT, file=path.name)
    return found


def _main_sheet(reader: WorkbookReader) -> int:
    return next((at for at, sheet in enumerate(reader.sheets) if not sheet.hidden), 0)


def _columns(path: Path, records: Sequence[Sequence[str]]) -> tuple[dict[str, int], int]:
    """Return where each known column stands, and with which of these records the answers begin."""
    if not records:
        raise Refusal(NeedsReason.NOTHING_TO_IMPORT, file=path.name)
    for at, record in enumerate(records):
        exact = _exact(record)
        if all(name in exact for name in REQUIRED):
            return exact, at + 1
    guess = guess_header(records, SPELLINGS)
    columns = {key: column for column, key in guess.columns.items()} if guess else {}
    missing = tuple(name for name in REQUIRED if name not in columns)
    if missing or guess is None:
        raise Refusal(NeedsReason.ANSWER_COLUMNS_MISSING, file=path.name, missing=missing)
    return columns, guess.data_row


def _exact(record: Sequence[str]) -> dict[str, int]:
    """The captions that are spelt as we know them; each meaning goes to its first column."""
    meanings = {turkish.fold(one): key for key, spellings in SPELLINGS.items() for one in spellings}
    found: dict[str, int] = {}
    for at, caption in enumerate(record):
        key = meanings.get(turkish.fold(caption))
        if key is not None:
            found.setdefault(key, at)
    return found


class _Shape:
    """Picks the known columns out of a record; attributes are cleaned once for each way they are written."""

    def __init__(self, columns: Mapping[str, int], file: AnswerFile) -> None:
        self._answer = itemgetter(*(columns[name] for name in REQUIRED))
        self._attributes = tuple(columns[one] for one in file.dimensions)
        self._population = tuple(columns[one] for one in file.apart)
        self._group = columns.get(GROUP)
        self._competency = columns["competency"]
        self._width = max(columns.values()) + 1
        self._cleaned: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}
        self._file = file

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        """Answers one by one; short records are filled up, empty ones skipped."""
        answer, width, group, attributes = self._answer, self._width, self._group, self._attributes
        for line, record in records:
            if len(record) < width:
                if not record:
                    continue
                record.extend([""] * (width - len(record)))
            self._file.rows += 1
            if group is not None:
                self._file.groups.setdefault(
                    " ".join(record[self._competency].split()), record[group].strip()
                )
            yield line, *answer(record), self._clean(record, attributes) if attributes else ()

    def populations(self, records: Iterable[Record]) -> Iterator[tuple[Population, Iterable[Record]]]:
        """Records in runs of one audience and round."""
        if not self._population:
            yield (), records
            return
        filled = ((line, record + [""] * (self._width - len(record))) for line, record in records if record)
        yield from groupby(filled, lambda one: self._clean(one[1], self._population))

    def _clean(self, record: Sequence[str], places: tuple[int, ...]) -> tuple[str, ...]:
        raw = tuple(record[place] for place in places)
        clean = self._cleaned.get(raw)
        if clean is None:
            clean = self._cleaned[raw] = tuple(" ".join(text.split()) for text in raw)
        return clean

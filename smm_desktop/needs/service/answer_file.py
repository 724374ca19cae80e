"""Reads answers that came from anywhere: one row an answer, in a text file or a workbook, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, islice
from pathlib import Path

from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.rules.answer_book import AnswerBook, FaultList
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
_AT_ONCE = 200  # rows; more of them no longer fit the processor's cache, and cost three times as much

Record = tuple[int, list[str]]  # its line, its fields
Columns = tuple[
    Sequence[int], Sequence[str], Sequence[str], Sequence[str], Sequence[str], Sequence[tuple[str, ...]]
]  # line, the four required columns, attributes
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
            for block in shape.columns(records):
                found.books[population].add_columns(*block)
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
        self._required = tuple(columns[name] for name in REQUIRED)
        self._attributes = tuple(columns[one] for one in file.dimensions)
        self._population = tuple(columns[one] for one in file.apart)
        self._group = columns.get(GROUP)
        self._competency = columns["competency"]
        self._width = max(columns.values()) + 1
        self._cleaned: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}
        self._file = file

    def columns(self, records: Iterable[Record]) -> Iterator[Columns]:
        """Many answers at once, part by part; short records are filled up, empty ones skipped."""
        filled = ((line, self._filled(record)) for line, record in records if record)
        while some := list(islice(filled, _AT_ONCE)):
            lines, texts = zip(*some, strict=True)
            columns = list(zip(*texts, strict=False))  # beyond the last caption nothing belongs to anything
            self._file.rows += len(some)
            if self._group is not None:
                self._note_groups(columns[self._competency], columns[self._group])
            attributes: Sequence[tuple[str, ...]] = [()] * len(some)
            if self._attributes:
                attributes = [*map(self._clean, zip(*(columns[at] for at in self._attributes), strict=True))]
            yield lines, *(columns[at] for at in self._required), attributes  # type: ignore[misc]  # four of them

    def _filled(self, record: list[str]) -> list[str]:
        if len(record) < self._width:
            record.extend([""] * (self._width - len(record)))
        return record

    def _note_groups(self, competencies: Sequence[str], groups: Sequence[str]) -> None:
        for competency, group in dict(zip(reversed(competencies), reversed(groups), strict=True)).items():
            self._file.groups.setdefault(" ".join(competency.split()), group.strip())

    def populations(self, records: Iterable[Record]) -> Iterator[tuple[Population, Iterable[Record]]]:
        """Records in runs of one audience and round."""
        if not self._population:
            yield (), records
            return
        filled = ((line, self._filled(record)) for line, record in records if record)
        yield from groupby(filled, lambda one: self._clean(tuple(one[1][at] for at in self._population)))

    def _clean(self, raw: tuple[str, ...]) -> tuple[str, ...]:
        clean = self._cleaned.get(raw)
        if clean is None:
            clean = self._cleaned[raw] = tuple(" ".join(text.split()) for text in raw)
        return clean

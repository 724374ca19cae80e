"""Spreadsheet forms as they come back: the mark found, keys and answers read, whatever else was written ignored."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.documents.form_sheets import (
    BACKGROUND_KEY,
    CODE_KEY,
    FormMark,
    SheetColumn,
    scale_sheets,
    single_columns,
)
from smm_desktop.needs.terms import FormSnapshot, NeedsReason, QuestionKind
from smm_desktop.paper.spreadsheets.cells import text_of
from smm_desktop.paper.spreadsheets.limits import ReadLimits
from smm_desktop.paper.spreadsheets.reading import read_workbook

_LIMITS = ReadLimits(
    file_bytes=settings.SPREADSHEET_BYTES, unpacked_bytes=64 * 1024 * 1024, rows=20_000, cells=400_000
)
_ROWS_TO_MARK = 24
_ANSWER_BELOW = 2  # the row of keys, the row of captions, the answers
_COPY = re.compile(r"\s*\(\d+\)$|\s*-\s*(kopya|copy)$|^(copy of|kopyası)\s+")
Rows = list[list[str]]


@dataclass(slots=True)
class FilledForm:
    """What a spreadsheet form says, unchecked; `token` tells it from other files."""

    token: str
    member: str = ""
    background: dict[str, str] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MarkedSheets:
    """A spreadsheet with its mark."""

    name: str
    mark: FormMark
    sheets: tuple[Rows, ...]
    token: str


def read_marked(path: Path) -> MarkedSheets:
    """Refuses what the spreadsheet kit refuses, and FILE_NOT_OURS for a table without a mark."""
    workbook = read_workbook(path, limits=_LIMITS)
    sheets = tuple([[text_of(cell) for cell in row] for row in sheet.rows] for sheet in workbook.sheets)
    for rows in sheets:
        for row in rows[:_ROWS_TO_MARK]:
            mark = FormMark.read(row[0]) if row else None
            if mark is not None:
                return MarkedSheets(path.name, mark, sheets, _token(path))
    raise Refusal(NeedsReason.FILE_NOT_OURS, file=path.name)


def _token(path: Path) -> str:
    """The same for the same bytes under the same name or a copy's (`form (1)`, `form - Kopya`): two people whose
    programs wrote the same bytes are two people, one attachment that was saved twice is one."""
    stem = turkish.lower(path.stem)
    while (shorter := _COPY.sub("", stem)) != stem:
        stem = shorter
    return hashlib.sha256(path.read_bytes() + stem.encode()).hexdigest()[:32]


def read_form(marked: MarkedSheets, snapshot: FormSnapshot) -> FilledForm:
    """Refuses FORM_CHANGED when a question of the form is nowhere to be found."""
    form = FilledForm(marked.token, marked.mark.member_code)
    columns = list(single_columns(snapshot.instrument, marked.mark.language, snapshot))
    found = _single_answers(marked, columns)
    for column in columns:
        _take(form, column, found.get(column.key, ""))
    _take_scales(form, marked, snapshot)
    return form


def _single_answers(marked: MarkedSheets, columns: list[SheetColumn]) -> Mapping[str, str]:
    keys = {column.key for column in columns}
    for rows in marked.sheets:
        for number, row in enumerate(rows[: 2 * _ROWS_TO_MARK]):
            if keys and keys <= set(row):
                below = rows[number + _ANSWER_BELOW] if number + _ANSWER_BELOW < len(rows) else []
                return dict(zip(row, [*below, *[""] * len(row)], strict=False))
    if keys:
        raise Refusal(NeedsReason.FORM_CHANGED, file=marked.name)
    return {}


def _take(form: FilledForm, column: SheetColumn, text: str) -> None:
    if not text:
        return
    if column.key == CODE_KEY:
        form.member = form.member or text
        return
    value = _value_of(column, text)
    if column.key.startswith(BACKGROUND_KEY):
        form.background[column.key.removeprefix(BACKGROUND_KEY)] = value
        return
    key, _, choice = column.key.partition(":")
    if choice:
        form.answers.setdefault(key, []).append(choice)
    else:
        form.answers[key] = value


def _value_of(column: SheetColumn, text: str) -> str:
    """The value behind the label that was chosen or typed; the text itself where nothing fits."""
    for label, value in zip(column.choices, column.values, strict=True):
        if turkish.same(label, text) or text == value:
            return value
    return text


def _take_scales(form: FilledForm, marked: MarkedSheets, snapshot: FormSnapshot) -> None:
    rows = dict(_keyed_rows(marked))
    for sheet in scale_sheets(snapshot.instrument, marked.mark.language):
        for question in sheet.questions:
            if question.key not in rows:
                raise Refusal(NeedsReason.FORM_CHANGED, file=marked.name)
            first, second = [*rows[question.key][2:4], "", ""][:2]
            if question.kind is QuestionKind.PAIRED:
                form.answers[question.key] = [first or None, second or None]
            else:
                form.answers[question.key] = first or None


def _keyed_rows(marked: MarkedSheets) -> Iterator[tuple[str, list[str]]]:
    for rows in marked.sheets:
        for row in rows:
            if row and row[0]:
                yield row[0], row

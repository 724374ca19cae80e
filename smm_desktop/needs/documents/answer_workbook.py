"""The spreadsheet form: drop-downs for every answer, keys by which it is read again, nothing that has to be run."""

from __future__ import annotations

from textwrap import wrap

from smm_desktop.core.clock import local
from smm_desktop.needs.documents.form_sheets import (
    CODE_KEY,
    FormMark,
    ScaleSheet,
    SheetColumn,
    scale_sheets,
    single_columns,
)
from smm_desktop.needs.terms import Anonymity, FormSnapshot
from smm_desktop.paper.dates import long_date
from smm_desktop.paper.spreadsheets.writing import Column, ColumnKind, Group, PageSetup, XlsxWriter
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording

_DOCUMENT = "answer_workbook"
_PAGE = PageSetup(footer="&P / &N")
_LINE, _MOST_LINES = 100, 5  # of the introduction: it stands above the rows that stay in sight


def answer_workbook(snapshot: FormSnapshot, language: DocumentLanguage) -> bytes:
    words = load_wording(_DOCUMENT, language)
    mark = FormMark(snapshot.round_id, language.value, snapshot.member_code).text
    writer = XlsxWriter(
        created=local(snapshot.created), title=snapshot.title, creator=snapshot.letterhead.institution
    )
    titles = _titles(snapshot, words, mark)
    columns = list(single_columns(snapshot.instrument, language, snapshot))
    if columns:
        _add_single(writer, columns, words, titles)
    for number, scale in enumerate(scale_sheets(snapshot.instrument, language), 1):
        _add_scale(writer, scale, words, titles, number)
    return writer.to_bytes()


def _titles(snapshot: FormSnapshot, words: Wording, mark: str) -> list[str]:
    """The mark comes last, so that it is the least looked at."""
    title = snapshot.instrument.title.text(words.language)
    promise = (
        words.text("named_for", name=snapshot.member_name)
        if snapshot.member_name
        else words.text(snapshot.anonymity.value)
    )
    deadline = words.text("deadline", date=long_date(snapshot.ends_on, words.language))
    warned = [words.text("open_to_read")] if snapshot.anonymity is Anonymity.ANONYMOUS else []
    lines = "\n".join([*warned, words.text("instruction")]).splitlines()  # a merged cell shows one line
    said = wrap(
        snapshot.instrument.introduction.text(words.language), _LINE, max_lines=_MOST_LINES, placeholder=" …"
    )
    return [title, *said, f"{promise} {deadline}", *lines, mark]


def _add_single(writer: XlsxWriter, columns: list[SheetColumn], words: Wording, titles: list[str]) -> None:
    """One row to be filled in; the keys stand above the captions."""
    sheet = writer.sheet(
        words.text("sheet.single"),
        [Column(_caption(one, words), width=24.0, choices=one.choices) for one in columns],
        titles=titles,
        groups=[Group(one.key, 1) for one in columns],
        page=_PAGE,
        header_height=64.0,
        choice_rows=1,
    )
    sheet.add([], height=36.0, bordered=True)


def _caption(column: SheetColumn, words: Wording) -> str:
    if column.key == CODE_KEY or column.key.startswith("bilgi."):
        return words.text(f"background.{column.caption}")
    return column.caption


def _add_scale(writer: XlsxWriter, scale: ScaleSheet, words: Wording, titles: list[str], number: int) -> None:
    points = tuple(map(str, range(1, scale.scale.points + 1)))
    sides = scale.sides or (words.text("column.answer"),)
    ends = words.text(
        "ends",
        points=scale.scale.points,
        lowest=scale.scale.lowest.text(words.language) or "1",
        highest=scale.scale.highest.text(words.language) or str(scale.scale.points),
    )
    sheet = writer.sheet(
        words.text("sheet.scale", number=number),
        [
            Column(words.text("column.key"), width=8.0, centered=True),
            Column(words.text("column.question"), ColumnKind.WRAPPED, width=70.0),
            *(Column(side, width=14.0, choices=points, centered=True) for side in sides),
        ],
        titles=[*titles[:-1], ends, titles[-1]],
        page=_PAGE,
        choice_rows=len(scale.questions),
    )
    for question in scale.questions:
        sheet.add([question.key, question.words.text(words.language)], height=30.0, bordered=True)

"""The attendance sheet as a spreadsheet: the same rows and cells as on paper, to be filled in by hand or by key."""

from __future__ import annotations

from smm_desktop.core import turkish
from smm_desktop.core.clock import local
from smm_desktop.paper.sheet_code import PageCode, sheet_name
from smm_desktop.paper.spreadsheets.layout import Column, PageSetup
from smm_desktop.paper.spreadsheets.sheet_writing import SheetWriter
from smm_desktop.paper.spreadsheets.writing import XlsxWriter
from smm_desktop.paper.terms import A4, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.trainings.documents import sheet_words
from smm_desktop.trainings.documents.cells import Cell, Grain
from smm_desktop.trainings.documents.sheet_layout import SheetLayout, sheet_layout
from smm_desktop.trainings.terms import SheetSnapshot

_ROW_HEIGHT = 24.0  # points: a hand needs room to sign
_HEADER_HEIGHT = 46.0
_SIGNATURE_WIDTH = {Grain.LESSON: 11.0, Grain.HALF_DAY: 13.0, Grain.DAY: 15.0}


def _caption(cell: Cell, grain: Grain, words: Wording) -> str:
    """Day, lesson and hours of a cell, in one header of several lines."""
    hours = sheet_words.hours_of(cell, words)
    match grain:
        case Grain.LESSON:
            return f"{sheet_words.lessons_of(cell, words)} {hours}"
        case Grain.HALF_DAY:
            return f"{sheet_words.day_title(cell, words)} {words.text(f'cell.{cell.half}_short')} {hours}"
        case Grain.DAY:
            return f"{sheet_words.day_title(cell, words)} {hours}"


def _absent_caption(cell: Cell, grain: Grain, words: Wording) -> str:
    short = sheet_words.bubble_title(cell, grain, words)
    if grain is Grain.HALF_DAY:
        short = f"{sheet_words.day_short(cell, words)} {short}"
    return words.text("workbook.absent", cell=short)


def _columns(layout: SheetLayout, words: Wording) -> list[Column]:
    grain = layout.grain
    signatures = (
        Column(_caption(cell, grain, words), width=_SIGNATURE_WIDTH[grain], centered=True)
        for cell in layout.cells
    )
    absences = (
        Column(_absent_caption(cell, grain, words), width=6.5, centered=True) for cell in layout.cells
    )
    return [
        Column(words.text("column.number"), width=5.0, centered=True),
        Column(words.text("column.name"), width=30.0),
        Column(words.text("column.school"), width=30.0),
        *signatures,
        *absences,
    ]


def _titles(snapshot: SheetSnapshot, words: Wording) -> list[str]:
    """Letterhead, title and facts above the table."""
    head = snapshot.letterhead
    institution = turkish.upper(head.institution)
    facts = sheet_words.facts_of(snapshot, words.language)
    return [
        *(title for title in (institution,) if title),
        f"{words.text('heading')}: {sheet_words.sheet_title(snapshot, words.language)}",
        "   ".join(f"{label}: {value}" for label, value in facts),
    ]


def _add_people(sheet: SheetWriter, snapshot: SheetSnapshot) -> None:
    for number, person in enumerate(snapshot.people, start=1):
        sheet.add([number, person.name, person.school], height=_ROW_HEIGHT, bordered=True)
    for place in range(1, snapshot.blank_rows + 1):
        sheet.add([len(snapshot.people) + place], height=_ROW_HEIGHT, bordered=True)


def attendance_sheet_xlsx(snapshot: SheetSnapshot, language: DocumentLanguage) -> bytes:
    words, layout = load_wording(sheet_words.DOCUMENT, language), sheet_layout(snapshot)
    code = PageCode(sheet_name(snapshot.id), 1).text.partition("/")[0]
    writer = XlsxWriter(
        created=local(snapshot.created), title=words.text("document"), creator=snapshot.letterhead.institution
    )
    page = PageSetup(landscape=layout.page != A4, footer=f"{code}   &P / &N")
    sheet = writer.sheet(
        words.text("workbook.sheet"),
        _columns(layout, words),
        titles=_titles(snapshot, words),
        page=page,
        header_height=_HEADER_HEIGHT,
    )
    _add_people(sheet, snapshot)
    sheet.add_note(f"{words.text('trainer')}: {', '.join(snapshot.trainers) or '…………………'}     "
                   f"{words.text('signature')}: …………………     {words.text('count')}: ……")  # fmt: skip
    sheet.add_note(words.text("note", moment=f"{local(snapshot.created):%d.%m.%Y %H.%M}"))
    return writer.to_bytes()

"""The words of an attendance sheet's cells: days, halves, lessons, hours, in the sheet's own language."""

from __future__ import annotations

from smm_desktop.paper.dates import date_range, day_name, long_date, short_day_name
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.trainings.documents.cells import Cell, Grain
from smm_desktop.trainings.terms import SheetSnapshot

DOCUMENT = "attendance_sheet"
_WIDE = 22.0  # millimetres that "Öğleden sonra" needs


def clock_time(minutes: int) -> str:
    """`09.00`, as Turkish time-tables write it."""
    return f"{minutes // 60:02d}.{minutes % 60:02d}"


def hours_of(cell: Cell, words: Wording, room: str = "") -> str:
    """From when to when; with a space as `room` the end may go to a second line."""
    end = room + clock_time(cell.ends_at)
    return words.text("cell.hours", start=clock_time(cell.starts_at), end=end)


def lessons_of(cell: Cell, words: Wording) -> str:
    if cell.first == cell.last:
        return words.text("cell.lesson", number=cell.first)
    return words.text("cell.lessons", first=cell.first, last=cell.last)


def day_title(cell: Cell, words: Wording) -> str:
    """`Pzt 23.11`, above the cells of one day."""
    name = short_day_name(cell.day, words.language)
    return words.text("cell.day", day_name=name, date=f"{cell.day:%d.%m}")


def day_short(cell: Cell, words: Wording) -> str:
    return short_day_name(cell.day, words.language)


def cell_title(cell: Cell, grain: Grain, width: float, words: Wording) -> str:
    """What stands above a signature cell of `width` millimetres."""
    match grain:
        case Grain.LESSON:
            return lessons_of(cell, words)
        case Grain.HALF_DAY:
            return words.text(f"cell.{cell.half}" if width > _WIDE else f"cell.{cell.half}_short")
        case Grain.DAY:
            return day_title(cell, words)


def bubble_title(cell: Cell, grain: Grain, words: Wording) -> str:
    """Short enough for a column of bubbles."""
    match grain:
        case Grain.LESSON:
            return str(cell.first)
        case Grain.HALF_DAY:
            return words.text(f"cell.{cell.half}_short")
        case Grain.DAY:
            return short_day_name(cell.day, words.language)


def sheet_title(snapshot: SheetSnapshot, language: DocumentLanguage) -> str:
    is_english = language is DocumentLanguage.ENGLISH
    return snapshot.title_en if is_english and snapshot.title_en else snapshot.title


def date_text(snapshot: SheetSnapshot, language: DocumentLanguage) -> str:
    if snapshot.first_day == snapshot.last_day:
        return f"{long_date(snapshot.first_day, language)} {day_name(snapshot.first_day, language)}"
    return date_range(snapshot.first_day, snapshot.last_day, language)


def facts_of(snapshot: SheetSnapshot, language: DocumentLanguage) -> list[tuple[str, str]]:
    """Label and value of everything the head of a sheet says."""
    words = load_wording(DOCUMENT, language)
    place = " / ".join(filter(None, (snapshot.place, ", ".join(snapshot.rooms))))
    return [
        (words.text("fact.activity"), snapshot.activity_code),
        (words.text("fact.group"), snapshot.group_name),
        (words.text("fact.date"), date_text(snapshot, language)),
        (words.text("fact.place"), place or "–"),
        (words.text("trainer"), ", ".join(snapshot.trainers) or "–"),
        (words.text("fact.lessons"), str(len(snapshot.slots))),
    ]

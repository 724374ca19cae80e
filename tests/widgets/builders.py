"""Small rows and grids for the kit's tests."""

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.widgets.mark_grid import Detail, GridPerson, Mark, MarkChoice, MarkCode, MarkGrid, Slot
from smm_desktop.widgets.table import DataTable, badge_column, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

CODES = (
    MarkCode("present", "Var", ("V", "+"), Tone.GOOD),
    MarkCode("absent", "Yok", ("Y",), Tone.BAD),
    MarkCode("late", "Geç", ("G",), Tone.WARN, Detail.NUMBER, "10", unit="dk", maximum=240),
    MarkCode(
        "excused", "İzinli", ("İ",), Tone.INFO, Detail.CHOICE, choices=(MarkChoice("ill", "Sağlık", "S"),)
    ),
)
PRESENT, ABSENT = Mark("present"), Mark("absent")


@dataclass(frozen=True)
class Line:
    id: int
    name: str
    hours: int = 0


def lines(count: int) -> list[Line]:
    return [Line(number, f"Kişi {number}", number * 10) for number in range(count)]


def table(*, checkable: bool = False, multi: bool = False) -> DataTable:
    columns = [
        two_line_column("name", "Ad", lambda row: row.name, lambda row: f"no {row.id}", stretch=1),
        number_column("hours", "Saat", lambda row: row.hours),
        badge_column("state", "Durum", lambda row: BadgeValue("Etkin", Tone.GOOD) if row.hours else None),
        text_column("note", "Not", lambda _row: "", sortable=False),
    ]
    return DataTable(columns, checkable=checkable, multi=multi, name="lines")


class Fetches:
    """A source that remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[object]) -> list[Line]:
        self.asked.append(len(ids))
        return [Line(int(str(number)), f"Kişi {number}") for number in ids]


def grid(
    people: int = 4, days: int = 2, lessons: int = 2, marks: dict[tuple[object, object], Mark] | None = None
) -> MarkGrid:
    """People p0, p1 …; slots (day, lesson)."""
    result = MarkGrid(name="grid")
    result.set_codes(CODES)
    members = [GridPerson(f"p{number}", f"Kişi {number}") for number in range(people)]
    slots = [
        Slot((day, lesson), str(lesson), group=f"gün {day}")
        for day in range(days)
        for lesson in range(lessons)
    ]
    result.set_grid(members, slots, marks or {})
    return result

"""From the attendance of a group to what the grid shows, and from its edits to wishes for the service."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.trainings.queries import AttendanceTable, EnrolmentRow, SlotRow
from smm_desktop.trainings.terms import AttendanceFigures, ExcuseCode, MarkChange, MarkFact, SlotFact
from smm_desktop.trainings.terms import Mark as MarkWord
from smm_desktop.trainings.ui.wording import (
    clock_text,
    excuse_words,
    hours_of,
    mark_text,
    percent_text,
    short_day,
    weekday_day,
)
from smm_desktop.widgets.mark_grid import (
    CellChange,
    Detail,
    GridPerson,
    Mark,
    MarkChoice,
    MarkCode,
    Slot,
    SummaryCell,
    SummaryColumn,
)
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
Cells = Mapping[tuple[Hashable, Hashable], Mark]
MINUTES, CERTAIN, REACHABLE, OUTCOME = "minutes", "certain", "reachable", "outcome"
USUAL_LATE = 10


def mark_codes(longest_late: int) -> list[MarkCode]:
    """The letters of the window's language come first; those of the other language are understood too."""
    present = _letters(translate("trainings", "P", "key of present"), "V P + Var Present")
    absent = _letters(translate("trainings", "A", "key of absent"), "Y A - Yok Absent")
    return [
        MarkCode("present", mark_text(MarkWord.PRESENT), present, Tone.GOOD),
        MarkCode("absent", mark_text(MarkWord.ABSENT), absent, Tone.BAD),
        _late_code(longest_late),
        _excused_code(),
    ]


def _late_code(longest: int) -> MarkCode:
    return MarkCode(
        "late",
        mark_text(MarkWord.LATE),
        _letters(translate("trainings", "L", "key of late"), "G L Geç Late"),
        Tone.WARN,
        Detail.NUMBER,
        default=str(min(USUAL_LATE, longest)),
        unit=translate("trainings", "min", "minutes late"),
        maximum=longest,
    )


def _excused_code() -> MarkCode:
    letters = _excuse_letters()
    return MarkCode(
        "excused",
        mark_text(MarkWord.EXCUSED),
        _letters(translate("trainings", "E", "key of excused"), "M E Mazeretli İzinli Excused"),
        Tone.INFO,
        Detail.CHOICE,
        default=ExcuseCode.HEALTH.value,
        choices=tuple(MarkChoice(one.value, excuse_words(one), letters[one]) for one in ExcuseCode),
    )


def _letters(own: str, understood: str) -> tuple[str, ...]:
    """Keys of one letter, and the words of pasted cells; `own` is shown."""
    return (own, *(word for word in understood.split() if word != own))


def _excuse_letters() -> dict[ExcuseCode, str]:
    return {
        ExcuseCode.HEALTH: translate("trainings", "H", "key of health"),
        ExcuseCode.OFFICIAL_DUTY: translate("trainings", "D", "key of official duty"),
        ExcuseCode.FAMILY: translate("trainings", "F", "key of family"),
        ExcuseCode.OTHER: translate("trainings", "O", "key of other"),
    }


def mark_of(fact: MarkFact) -> Mark:
    if fact.mark is MarkWord.LATE:
        return Mark(fact.mark.value, str(fact.minutes_late))
    if fact.mark is MarkWord.EXCUSED and fact.excuse is not None:
        return Mark(fact.mark.value, fact.excuse.value)
    return Mark(fact.mark.value)


def fact_of(mark: Mark | None) -> MarkFact | None:
    if mark is None:
        return None
    word = MarkWord(mark.code)
    late = int(mark.detail) if word is MarkWord.LATE and mark.detail.isdecimal() else 0
    excuse = ExcuseCode(mark.detail) if word is MarkWord.EXCUSED and mark.detail else None
    return MarkFact(word, late, excuse)


def wishes_of(changes: Iterable[CellChange]) -> list[MarkChange]:
    wishes = []
    for change in changes:
        person, slot, fact = change.person_id, change.slot_id, fact_of(change.after)
        if isinstance(person, UUID) and isinstance(slot, UUID):
            wishes.append(
                MarkChange(person, slot, None)
                if fact is None
                else MarkChange(person, slot, fact.mark, fact.minutes_late, fact.excuse)
            )
    return wishes


def has_begun(slot: SlotRow, now: datetime) -> bool:
    here = local(now)
    return (slot.day, slot.starts_at) <= (here.date(), here.hour * 60 + here.minute)


def grid_slot(slot: SlotRow, now: datetime) -> Slot:
    """Lessons that have not begun are locked."""
    time = clock_text(slot.starts_at)
    about = ", ".join(part for part in (slot.topic, slot.room, slot.trainer_name) if part)
    tip = f"{weekday_day(slot.day)} {time}–{clock_text(slot.ends_at)}"
    return Slot(
        slot.id,
        str(slot.day_ordinal),
        time,
        short_day(slot.day),
        f"{tip}, {about}" if about else tip,
        locked=not has_begun(slot, now),
    )


def grid_person(row: EnrolmentRow) -> GridPerson:
    note = translate("trainings", "Walk-in") if row.is_walk_in else ""
    return GridPerson(row.id, row.teacher.name, note)


def summary_columns() -> list[SummaryColumn]:
    return [
        SummaryColumn(
            MINUTES, translate("trainings", "Minutes"), 66, translate("trainings", "Minutes attended so far")
        ),
        SummaryColumn(
            CERTAIN,
            translate("trainings", "Certain"),
            62,
            translate("trainings", "Share of the planned minutes that counts whatever comes"),
        ),
        SummaryColumn(
            REACHABLE,
            translate("trainings", "At most"),
            66,
            translate("trainings", "Share that can still be reached"),
        ),
        SummaryColumn(OUTCOME, translate("trainings", "Outcome"), 92),
    ]


def summary_of(figures: AttendanceFigures) -> dict[str, SummaryCell]:
    tone, text = _outcome(figures)
    tip = translate("trainings", "{attended} attended, {planned} planned, {lost} lost").format(
        attended=hours_of(figures.attended), planned=hours_of(figures.planned), lost=hours_of(figures.lost)
    )
    return {
        MINUTES: SummaryCell(str(figures.attended), Tone.NEUTRAL, tip),
        CERTAIN: SummaryCell(percent_text(figures.percent_certain), tone, tip),
        REACHABLE: SummaryCell(
            percent_text(figures.percent_reachable), Tone.BAD if tone is Tone.BAD else Tone.NEUTRAL, tip
        ),
        OUTCOME: SummaryCell(text, tone, tip),
    }


def _outcome(figures: AttendanceFigures) -> tuple[Tone, str]:
    if figures.has_passed:
        return Tone.GOOD, translate("trainings", "Enough")
    if not figures.can_still_pass:
        return Tone.BAD, translate("trainings", "Not enough")
    return Tone.NEUTRAL, translate("trainings", "Open", "attendance outcome")


@dataclass(frozen=True, slots=True)
class GridContents:
    """Everything for the grid, made away from the window's thread."""

    table: AttendanceTable
    group_name: str
    people: Sequence[GridPerson]
    slots: Sequence[Slot]
    marks: Cells
    summaries: Mapping[Hashable, Mapping[str, SummaryCell]]
    slot_facts: tuple[SlotFact, ...]

    def looks_like(self, other: GridContents) -> bool:
        """The same people, lessons, locks and state; marks are compared with what the grid shows."""
        return (
            self.people == other.people
            and self.slots == other.slots
            and self.table.state is other.table.state
            and self.table.rules == other.table.rules
        )

    def is_outdated(self, now: datetime) -> bool:
        """A lesson has begun since."""
        return any(
            shown.locked and has_begun(slot, now)
            for shown, slot in zip(self.slots, self.table.slots, strict=True)
        )

    def is_running(self, slot_id: Hashable, now: datetime) -> bool:
        """The lesson is of today."""
        today = local(now).date()
        return any(slot.id == slot_id and slot.day == today for slot in self.table.slots)

    @property
    def longest_late(self) -> int:
        return max(1, min((slot.minutes for slot in self.table.slots), default=40) - 1)


def contents_of(table: AttendanceTable, group_name: str, now: datetime) -> GridContents:
    marks: dict[tuple[Hashable, Hashable], Mark] = {cell: mark_of(fact) for cell, fact in table.marks.items()}
    figures = table.figures(now)
    return GridContents(
        table,
        group_name,
        [grid_person(row) for row in table.enrolments],
        [grid_slot(slot, now) for slot in table.slots],
        marks,
        {person: summary_of(one) for person, one in figures.items()},
        table.slot_facts(now),
    )

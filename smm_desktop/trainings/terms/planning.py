"""Session planning as a value: the pattern asked for, and the plan that would come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.trainings.terms.words import ClashKind, PatternKind

WORKING_DAYS = frozenset({0, 1, 2, 3, 4})


@dataclass(frozen=True, slots=True)
class SessionPattern:
    """How a group's sessions repeat. `starts_at` is minutes after midnight; weekdays count from Monday = 0.

    Give `last_day`, or `lesson_hours` (lessons to fill; the last day may be shorter), or both: what comes
    first ends. `every_weeks` counts for WEEKLY: 2 is every other week. `lunch_after` is the lesson before
    lunch, 0 for no lunch.
    """

    first_day: date
    last_day: date | None = None
    lesson_hours: int | None = None
    kind: PatternKind = PatternKind.DAILY
    weekdays: frozenset[int] = WORKING_DAYS
    every_weeks: int = 1
    starts_at: int = 9 * 60
    slots_per_day: int = 8
    minutes: int = 40
    break_minutes: int = 10
    lunch_after: int = 4
    lunch_minutes: int = 60
    room: str = ""
    trainer_id: UUID | None = None
    topic: str = ""


@dataclass(frozen=True, slots=True)
class SlotTime:
    """One lesson of a day; both ends are minutes after midnight."""

    starts_at: int
    minutes: int

    @property
    def ends_at(self) -> int:
        return self.starts_at + self.minutes


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One day with its lessons."""

    day: date
    slots: tuple[SlotTime, ...]


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that the pattern wants, and the holiday that takes it, or its rest from `from_minute` on."""

    day: date
    holiday: str
    holiday_en: str = ""
    from_minute: int = 0  # 0: the whole day


@dataclass(frozen=True, slots=True)
class Clash:
    """Two lessons that cannot both be held; `name` is the room's or person's, the times are the overlap's."""

    kind: ClashKind
    name: str
    day: date
    starts_at: int
    ends_at: int
    activity: str  # title of the other lesson's activity
    group: str  # name of the other lesson's group


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """What `apply_sessions` would write: shown before it is written."""

    group_id: UUID
    pattern: SessionPattern
    days: tuple[PlannedDay, ...]
    skipped: tuple[SkippedDay, ...]
    clashes: tuple[Clash, ...]
    slots: int
    minutes: int
    catalogue_hours: int
    slots_before: int  # lessons that the group already has
    is_outside_dates: bool  # applying widens the activity's dates

    @property
    def hours_missing(self) -> int:
        """Lesson hours still short of the catalogue's after applying; negative: more than it asks."""
        return self.catalogue_hours - self.slots_before - self.slots

    @property
    def can_be_applied(self) -> bool:
        return bool(self.days) and not self.clashes

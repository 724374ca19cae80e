"""Small values of attendance: facts in, figures out, one change of one cell."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from smm_desktop.teachers.terms import ExcuseCode
from smm_desktop.trainings.terms.reasons import ClosingGap
from smm_desktop.trainings.terms.words import Mark


@dataclass(frozen=True, slots=True)
class SlotFact:
    """A lesson slot as the rules see it: its length, and whether it has taken place."""

    minutes: int
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class MarkFact:
    """What is recorded of one person in one slot."""

    mark: Mark
    minutes_late: int = 0
    excuse: ExcuseCode | None = None


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A wish to write one cell of the attendance grid; `mark` None clears it."""

    enrolment_id: UUID
    slot_id: UUID
    mark: Mark | None
    minutes_late: int = 0
    excuse: ExcuseCode | None = None


@dataclass(frozen=True, slots=True)
class AttendanceFigures:
    """What one person's marks add up to. Minutes; percents are whole, rounded down, over planned minutes.

    planned: all slots; held: slots that took place; recorded: slots with a mark; attended: minutes really
    spent there; excused: minutes of excused slots; certain: minutes that count whatever comes; reachable: the
    most that can still count; lost: planned minus reachable; has_passed: certain is enough; can_still_pass:
    reachable is enough.
    """

    planned: int
    held: int
    recorded: int
    attended: int
    excused: int
    certain: int
    reachable: int
    lost: int
    percent_certain: int
    percent_reachable: int
    has_passed: bool
    can_still_pass: bool


@dataclass(frozen=True, slots=True)
class GapFact:
    """One thing missing before closing. `cells` are pairs of person and slot; `names` the first few."""

    gap: ClosingGap
    group: str = ""
    people: int = 0
    slots: int = 0
    cells: int = 0
    names: tuple[str, ...] = ()

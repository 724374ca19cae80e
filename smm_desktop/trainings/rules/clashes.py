"""Which lessons cannot both be held: the same room, trainer, teacher or group at the same time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NoReturn
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.rules.drafts import is_same_name
from smm_desktop.trainings.terms import Clash, ClashKind, TrainingReason


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson as clashes see it; people by person: a trainer who is a teacher has the teacher's key."""

    group_id: UUID
    day: date
    starts_at: int
    ends_at: int
    activity: str = ""
    group: str = ""
    place: str = ""
    room: str = ""
    trainer: tuple[UUID, str] | None = None
    people: Mapping[UUID, str] = field(default_factory=dict)
    session_id: UUID | None = None  # None while planned


def _overlap(one: Lesson, other: Lesson) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def _same_room(one: Lesson, other: Lesson) -> bool:
    """The same room name counts in the same place, or where one of the two names no place."""
    if not one.room or not is_same_name(one.room, other.room):
        return False
    return not one.place or not other.place or is_same_name(one.place, other.place)


def _busy_people(lesson: Lesson) -> dict[UUID, str]:
    """Everybody whom the lesson needs: its teachers and its trainer."""
    if lesson.trainer is None:
        return dict(lesson.people)
    return {**lesson.people, lesson.trainer[0]: lesson.trainer[1]}


def _who_clashes(one: Lesson, other: Lesson) -> Iterator[tuple[ClashKind, str]]:
    if one.group_id == other.group_id:
        yield ClashKind.GROUP, one.group
    if _same_room(one, other):
        yield ClashKind.ROOM, one.room
    if one.trainer is not None and one.trainer[0] in _busy_people(other):
        yield ClashKind.TRAINER, one.trainer[1]
    if one.group_id == other.group_id:
        return
    busy = _busy_people(other)
    for person, name in one.people.items():
        if person in busy:
            yield ClashKind.TEACHER, name


def _clash(kind: ClashKind, name: str, one: Lesson, other: Lesson) -> Clash:
    return Clash(
        kind=kind,
        name=name,
        day=one.day,
        starts_at=max(one.starts_at, other.starts_at),
        ends_at=min(one.ends_at, other.ends_at),
        activity=other.activity,
        group=other.group,
    )


def clashes(planned: Iterable[Lesson], existing: Iterable[Lesson]) -> tuple[Clash, ...]:
    """Every clash of a planned lesson with an existing one, in the order of time."""
    by_day: dict[date, list[Lesson]] = defaultdict(list)
    for other in existing:
        by_day[other.day].append(other)
    found = [
        _clash(kind, name, one, other)
        for one in planned
        for other in by_day.get(one.day, ())
        if _overlap(one, other)
        for kind, name in _who_clashes(one, other)
    ]
    found.sort(key=lambda clash: (clash.day, clash.starts_at, clash.kind))
    return tuple(dict.fromkeys(found))


def people_taken(planned: Iterable[Lesson], existing: Iterable[Lesson]) -> dict[UUID, Clash]:
    """For everybody whom another group's lesson needs at the time of a planned one: the first such lesson."""
    by_day: dict[date, list[Lesson]] = defaultdict(list)
    for other in existing:
        by_day[other.day].append(other)
    taken: dict[UUID, Clash] = {}
    for one in sorted(planned, key=lambda lesson: (lesson.day, lesson.starts_at)):
        for other in by_day.get(one.day, ()):
            if other.group_id == one.group_id or not _overlap(one, other):
                continue
            for person, name in _busy_people(other).items():
                taken.setdefault(person, _clash(ClashKind.TEACHER, name, one, other))
    return taken


_REASONS = {
    ClashKind.ROOM: TrainingReason.ROOM_TAKEN,
    ClashKind.TRAINER: TrainingReason.TRAINER_BUSY,
    ClashKind.TEACHER: TrainingReason.TEACHER_BUSY,
    ClashKind.GROUP: TrainingReason.SLOTS_OVERLAP,
}


def reason_of(clash: Clash) -> TrainingReason:
    return _REASONS[clash.kind]


def values_of(clash: Clash, count: int = 1) -> dict[str, object]:
    """What the wording of a clash needs."""
    return {
        "name": clash.name,
        "day": clash.day,
        "starts_at": clash.starts_at,
        "ends_at": clash.ends_at,
        "activity": clash.activity,
        "group": clash.group,
        "clashes": count,
    }


def refuse_clashes(found: Sequence[Clash]) -> NoReturn:
    """Refuses with the first clash by name and time, and tells how many there are."""
    raise Refusal(reason_of(found[0]), **values_of(found[0], len(found)))

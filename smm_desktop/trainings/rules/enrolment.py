"""Seats and the waiting list: who sits, who waits, who comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import EnrolmentState, TrainingReason

QUOTA = range(1, 1001)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody on the waiting list."""

    enrolment_id: UUID
    queue_number: int
    has_clash: bool = False


def check_quota(quota: int) -> None:
    if quota not in QUOTA:
        raise Refusal(TrainingReason.QUOTA_OUT_OF_RANGE, least=QUOTA.start, most=QUOTA.stop - 1)


def free_seats(quota: int, enrolled: int) -> int:
    """Never negative: walk-ins may sit beyond the quota."""
    return max(0, quota - enrolled)


def next_queue_number(numbers: Iterable[int]) -> int:
    return max(numbers, default=0) + 1


def seat_for(seats_left: int, waiting: int) -> EnrolmentState:
    """A newcomer sits only when a seat is free and nobody waits for it already."""
    return EnrolmentState.ENROLLED if seats_left > 0 and waiting == 0 else EnrolmentState.WAITING


def next_from_waiting(waiting: Iterable[Waiting], seats: int) -> tuple[Sequence[UUID], Sequence[UUID]]:
    """Who comes off the list for the free seats, and who is passed over for a clash (and keeps the place)."""
    promoted: list[UUID] = []
    passed_over: list[UUID] = []
    for person in sorted(waiting, key=lambda one: one.queue_number):
        if len(promoted) >= seats:
            break
        (passed_over if person.has_clash else promoted).append(person.enrolment_id)
    return promoted, passed_over

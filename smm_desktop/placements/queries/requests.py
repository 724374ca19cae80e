"""Requests with their teachers, and who could ask because of a need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.ledger import chunks
from smm_desktop.needs.queries import need, need_candidates
from smm_desktop.placements.model import Placement, PlacementRequest, RequestTechnology
from smm_desktop.placements.queries.offer_facts import Named, technologies_of
from smm_desktop.placements.queries.plain import field_name, holds, numbers, province_name
from smm_desktop.placements.terms import PlacementState, RequestDraft, RequestState
from smm_desktop.teachers.queries import TeacherRow, survivors, teachers_by_id
from smm_desktop.teachers.terms import Employment


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests a list shows; no states: all."""

    text: str = ""
    states: frozenset[RequestState] = frozenset({RequestState.OPEN})
    field_code: str | None = None
    center: int | None = None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """What a teacher asks for; `teacher_id` is the entry that stands for the person today."""

    id: UUID
    center_id: int
    teacher_id: UUID
    name: str
    school: str
    province_code: int | None
    district: str
    employment: Employment
    field_code: str | None
    field: str
    technologies: tuple[Named, ...]
    asked_on: date
    free_from: date | None
    free_until: date | None
    provinces: tuple[int, ...]
    state: RequestState
    note: str
    placement_id: UUID | None
    rev: int

    @property
    def province_names(self) -> tuple[str, ...]:
        return tuple(province_name(code) for code in self.provinces)

    def days_waited(self, today: date) -> int:
        return max(0, (today - self.asked_on).days)

    @property
    def draft(self) -> RequestDraft:
        return RequestDraft(
            teacher_id=self.teacher_id,
            field_code=self.field_code,
            technologies=tuple(own for own, _ in self.technologies),
            asked_on=self.asked_on,
            free_from=self.free_from,
            free_until=self.free_until,
            provinces=self.provinces,
            note=self.note,
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """A teacher with a gap in a need's competency and no open request."""

    teacher_id: UUID
    name: str
    school: str
    gap: float

    def draft(self, field_code: str | None) -> RequestDraft:
        return RequestDraft(teacher_id=self.teacher_id, field_code=field_code)


def requests(session: Session, chosen: RequestFilter | None = None) -> tuple[RequestRow, ...]:
    """Who has waited longest first; of the same day in Turkish order of names."""
    chosen = chosen or RequestFilter()
    conditions: list[ColumnElement[bool]] = []
    if chosen.states:
        conditions.append(PlacementRequest.state.in_(chosen.states))
    if chosen.field_code is not None:
        conditions.append(PlacementRequest.field_code == chosen.field_code)
    if chosen.center is not None:
        conditions.append(PlacementRequest.center_id == chosen.center)
    rows = _rows(session, conditions)
    found = [row for row in rows if holds(chosen.text, row.name, row.school, row.field, row.district)]
    found = turkish.sorted_by(found, key=lambda row: row.name)
    found.sort(key=lambda row: row.asked_on)
    return tuple(found)


def request(session: Session, request_id: UUID) -> RequestRow | None:
    return next(iter(_rows(session, [PlacementRequest.id == request_id])), None)


def _rows(session: Session, conditions: list[ColumnElement[bool]]) -> list[RequestRow]:
    found = session.scalars(select(PlacementRequest).where(*conditions)).all()
    ids = [one.id for one in found]
    people = people_of(session, {one.teacher_id for one in found})
    wanted = technologies_of(session, RequestTechnology, RequestTechnology.request_id, ids)
    placed = _placements(session, ids)
    return [
        _row(one, people[one.teacher_id], wanted.get(one.id, ()), placed.get(one.id))
        for one in found
        if one.teacher_id in people
    ]


def _row(
    one: PlacementRequest, person: TeacherRow, wanted: tuple[Named, ...], placement_id: UUID | None
) -> RequestRow:
    return RequestRow(
        id=one.id,
        center_id=one.center_id,
        teacher_id=person.id,
        name=person.full_name,
        school=person.school,
        province_code=person.province_code,
        district=person.district,
        employment=person.employment,
        field_code=one.field_code,
        field=field_name(one.field_code),
        technologies=wanted,
        asked_on=one.asked_on,
        free_from=one.free_from,
        free_until=one.free_until,
        provinces=numbers(one.provinces),
        state=one.state,
        note=one.note,
        placement_id=placement_id,
        rev=one.rev,
    )


def people_of(session: Session, ids: Iterable[UUID]) -> dict[UUID, TeacherRow]:
    """By stored id, the entry that stands for the person today."""
    today = survivors(session, ids)
    rows = teachers_by_id(session, set(today.values()))
    return {own: rows[survivor] for own, survivor in today.items() if survivor in rows}


def _placements(session: Session, request_ids: Iterable[UUID]) -> dict[UUID, UUID]:
    found: dict[UUID, UUID] = {}
    for chunk in chunks(request_ids):
        statement = select(Placement.request_id, Placement.id).where(
            Placement.request_id.in_(chunk), Placement.state != PlacementState.CANCELLED
        )
        found.update((own, placement_id) for own, placement_id in session.execute(statement) if own)
    return found


def wishes_from_needs(session: Session, need_id: UUID) -> tuple[Wish, ...]:
    """The largest gap first, then in Turkish order of names; nobody where the round was anonymous."""
    if need(session, need_id) is None:
        return ()
    gaps = {one.teacher_id: one.gap for one in need_candidates(session, need_id) if one.gap and one.gap > 0}
    people = people_of(session, gaps)
    asking = _asking(session)
    wishes = {
        person.id: Wish(person.id, person.full_name, person.school, gaps[own] or 0.0)
        for own, person in people.items()
        if person.id not in asking and person.employment not in {Employment.LEFT, Employment.RETIRED}
    }
    found = turkish.sorted_by(wishes.values(), key=lambda wish: wish.name)
    found.sort(key=lambda wish: -wish.gap)
    return tuple(found)


def _asking(session: Session) -> frozenset[UUID]:
    """People with an open request."""
    stored = session.scalars(
        select(PlacementRequest.teacher_id).where(PlacementRequest.state == RequestState.OPEN)
    )
    return frozenset(survivors(session, stored).values())

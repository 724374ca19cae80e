"""Placements as lists and one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.ledger import chunks
from smm_desktop.placements.model import Company, CompanyContact, Offer, Placement
from smm_desktop.placements.queries.plain import field_name, holds, numbers, province_name
from smm_desktop.placements.queries.requests import people_of
from smm_desktop.placements.terms import FinalReport, Grounds, PlacementRules, PlacementState
from smm_desktop.teachers.queries import TeacherRow, same_person_ids


@dataclass(frozen=True, slots=True)
class PlacementFilter:
    """Which placements a list shows: an empty set of states is all of them; days are a span they touch."""

    text: str = ""
    states: frozenset[PlacementState] = frozenset()
    company_id: UUID | None = None
    offer_id: UUID | None = None
    teacher_id: UUID | None = None
    field_code: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    center: int | None = None


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One teacher at one company; `teacher_id` is the entry that stands for the person today."""

    id: UUID
    center_id: int
    code: str
    teacher_id: UUID
    teacher: str
    school: str
    teacher_province_code: int | None
    teacher_district: str
    offer_id: UUID
    offer_code: str
    title: str
    title_en: str
    company_id: UUID
    company: str
    company_province_code: int | None
    company_district: str
    mentor_id: UUID | None
    mentor: str
    request_id: UUID | None
    field_code: str | None
    field: str
    starts_on: date
    ends_on: date
    weekdays: frozenset[int]
    daily_minutes: int
    state: PlacementState
    company_agreed_on: date | None
    school_agreed_on: date | None
    closed_at: datetime | None
    rules: PlacementRules | None
    grounds: Grounds | None
    report: FinalReport | None
    reason: str
    note: str
    rev: int

    @property
    def is_agreed(self) -> bool:
        """Whether company and school both said yes."""
        return self.company_agreed_on is not None and self.school_agreed_on is not None

    @property
    def company_province(self) -> str:
        return province_name(self.company_province_code)


def placements(session: Session, chosen: PlacementFilter | None = None) -> tuple[PlacementRow, ...]:
    """The latest to begin first; of the same day in Turkish order of names."""
    chosen = chosen or PlacementFilter()
    rows = _rows(session, _conditions(session, chosen))
    found = [
        row
        for row in rows
        if holds(chosen.text, row.teacher, row.school, row.code, row.company, row.title, row.field)
    ]
    found = turkish.sorted_by(found, key=lambda row: f"{row.teacher} {row.code}")
    found.sort(key=lambda row: row.starts_on, reverse=True)
    return tuple(found)


def placement(session: Session, placement_id: UUID) -> PlacementRow | None:
    return next(iter(_rows(session, [Placement.id == placement_id])), None)


def placement_by_code(session: Session, code: str) -> PlacementRow | None:
    return next(iter(_rows(session, [Placement.code == code.strip()])), None)


def placements_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, PlacementRow]:
    return {row.id: row for chunk in chunks(ids) for row in _rows(session, [Placement.id.in_(chunk)])}


def placements_of_teacher(session: Session, teacher_id: UUID) -> tuple[PlacementRow, ...]:
    """A person's placements, of merged entries too, the newest first."""
    return placements(session, PlacementFilter(teacher_id=teacher_id))


def state_counts(session: Session, center: int | None = None) -> dict[PlacementState, int]:
    """How many placements stand in each state."""
    counted = select(Placement.state, func.count()).group_by(Placement.state)
    if center is not None:
        counted = counted.where(Placement.center_id == center)
    found = dict(session.execute(counted).all())
    return {state: found.get(state, 0) for state in PlacementState}


def _conditions(session: Session, chosen: PlacementFilter) -> list[ColumnElement[bool]]:
    wanted: list[tuple[Any, Callable[[Any], ColumnElement[bool]]]] = [
        (chosen.states or None, Placement.state.in_),
        (chosen.company_id, Offer.company_id.__eq__),
        (chosen.offer_id, Placement.offer_id.__eq__),
        (chosen.field_code, Offer.field_code.__eq__),
        (chosen.first_day, Placement.ends_on.__ge__),
        (chosen.last_day, Placement.starts_on.__le__),
        (chosen.center, Placement.center_id.__eq__),
    ]
    found = [condition(value) for value, condition in wanted if value is not None]
    if chosen.teacher_id is not None:
        found.append(Placement.teacher_id.in_(same_person_ids(session, chosen.teacher_id)))
    return found


def _selection(conditions: list[ColumnElement[bool]]) -> Select[*tuple[Any, ...]]:
    return (
        select(Placement, Offer, Company, CompanyContact.name)
        .join(Offer, Offer.id == Placement.offer_id)
        .join(Company, Company.id == Offer.company_id)
        .outerjoin(CompanyContact, CompanyContact.id == Placement.mentor_id)
        .where(*conditions)
    )


def _rows(session: Session, conditions: list[ColumnElement[bool]]) -> list[PlacementRow]:
    found = session.execute(_selection(conditions)).all()
    people = people_of(session, {one.teacher_id for one, _, _, _ in found})
    return [
        _row(one, offer, company, mentor or "", people[one.teacher_id])
        for one, offer, company, mentor in found
        if one.teacher_id in people
    ]


_PLAIN = (
    *("id", "center_id", "code", "offer_id", "mentor_id", "request_id", "starts_on", "ends_on"),
    *(
        "daily_minutes",
        "state",
        "company_agreed_on",
        "school_agreed_on",
        "closed_at",
        "reason",
        "note",
        "rev",
    ),
)


def _row(one: Placement, offer: Offer, company: Company, mentor: str, person: TeacherRow) -> PlacementRow:
    return PlacementRow(
        **{name: getattr(one, name) for name in _PLAIN},
        teacher_id=person.id,
        teacher=person.full_name,
        school=person.school,
        teacher_province_code=person.province_code,
        teacher_district=person.district,
        offer_code=offer.code,
        title=offer.title,
        title_en=offer.title_en,
        company_id=company.id,
        company=company.name,
        company_province_code=company.province_code,
        company_district=company.district,
        mentor=mentor,
        field_code=offer.field_code,
        field=field_name(offer.field_code),
        weekdays=frozenset(numbers(one.weekdays)),
        rules=rules_from(one.rules),
        grounds=Grounds.from_json(one.grounds) if isinstance(one.grounds, Mapping) else None,
        report=FinalReport.from_json(one.report) if isinstance(one.report, Mapping) else None,
    )


def rules_from(stored: object) -> PlacementRules | None:
    return PlacementRules.from_json(stored) if isinstance(stored, Mapping) else None

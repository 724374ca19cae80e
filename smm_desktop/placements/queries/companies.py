"""Companies by filter, by id, by tax number and by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.search import matching
from smm_desktop.placements.model import (
    Company,
    CompanyContact,
    CompanyTechnology,
    CompanyVisit,
    Offer,
    Technology,
)
from smm_desktop.placements.queries.company_protocols import protocols_by_company
from smm_desktop.placements.queries.company_rows import (
    CompanyDetail,
    CompanyRow,
    ContactRow,
    ProtocolRow,
    contact_row,
    draft_of,
    visit_row,
)
from smm_desktop.placements.queries.technologies import named_technologies, technologies_of
from smm_desktop.placements.rules.protocols import latest, standing
from smm_desktop.placements.terms import CompanyFilter, CompanySort, ContactRole

_EVERYTHING = CompanyFilter()


def companies(
    session: Session,
    today: date,
    chosen: CompanyFilter = _EVERYTHING,
    sort: CompanySort = CompanySort.NAME,
    *,
    descending: bool = False,
) -> tuple[CompanyRow, ...]:
    """Return the companies in the list's order; `today` says how their protocols stand."""
    statement = select(table_of(Company)).where(*_conditions(session, chosen)).order_by(*_BY_NAME)
    found = session.execute(statement).all()
    fitting = [one for one in found if chosen.field_code is None or chosen.field_code in one.field_codes]
    rows = _rows(session, fitting, today)
    if chosen.standing is not None:
        rows = [row for row in rows if row.standing is chosen.standing]
    return tuple(_sorted(rows, sort, descending=descending))


def company(session: Session, company_id: UUID, today: date) -> CompanyDetail | None:
    """Return all that is known of one company."""
    found = session.get(Company, company_id)
    if found is None:
        return None
    (row,) = _rows(session, [found], today)
    visits = select(CompanyVisit).where(CompanyVisit.company_id == company_id)
    newest_first = visits.order_by(CompanyVisit.day.desc(), CompanyVisit.id.desc())
    return CompanyDetail(
        row=row,
        technologies=technologies_of(session, company_id),
        contacts=contacts(session, company_id, with_retired=True),
        protocols=protocols_by_company(session, [company_id]).get(company_id, ()),
        visits=tuple(map(visit_row, session.scalars(newest_first))),
    )


def contacts(
    session: Session,
    company_id: UUID,
    *,
    roles: Collection[ContactRole] = frozenset(ContactRole),
    with_retired: bool = False,
) -> tuple[ContactRow, ...]:
    """Return the people of a company by name; mentors are those of the roles MASTER_TRAINER and GUIDE."""
    statement = select(CompanyContact).where(CompanyContact.company_id == company_id)
    if not with_retired:
        statement = statement.where(CompanyContact.is_active)
    found = session.scalars(statement.order_by(CompanyContact.sort_key, CompanyContact.id))
    return tuple(contact_row(one) for one in found if one.role in roles)


def company_names(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the names of the companies that exist."""
    wanted = set(ids)
    rows = session.execute(select(Company.id, Company.name)).all()
    return {row_id: name for row_id, name in rows if row_id in wanted}


@dataclass(frozen=True, slots=True)
class CompanyState:
    """Tells whether companies have changed: the newest rev of what an import may touch, and how many rows there are."""

    rev: int
    entries: int


def companies_state(session: Session) -> CompanyState:
    tables = (Company, CompanyContact, CompanyTechnology, Technology)
    found = [session.execute(select(func.max(one.rev), func.count(one.id))).one() for one in tables]
    return CompanyState(max(rev or 0 for rev, _ in found), sum(count for _, count in found))


_BY_NAME = (Company.sort_key, Company.id)


def _conditions(session: Session, chosen: CompanyFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [] if chosen.with_retired else [Company.is_active.is_(True)]
    found.extend(_holding(session, word) for word in turkish.fold(chosen.text).split())
    if chosen.technology_id is not None:
        found.append(Company.id.in_(_working_with({chosen.technology_id})))
    if chosen.province_code is not None:
        found.append(Company.province_code == chosen.province_code)
    if chosen.center is not None:
        found.append(Company.center_id == chosen.center)
    return found


def _holding(session: Session, word: str) -> ColumnElement[bool]:
    """Ask for companies that hold a word themselves, or that work with a technology of such a name."""
    own = matching(Company, word)
    named = named_technologies(session, word)
    return or_(own, Company.id.in_(_working_with(named))) if named else own


def _working_with(technology_ids: Collection[UUID]) -> Select[UUID]:
    return select(CompanyTechnology.company_id).where(CompanyTechnology.technology_id.in_(technology_ids))


def _rows(session: Session, found: Sequence[Company | Row[Any]], today: date) -> list[CompanyRow]:
    protocols = protocols_by_company(session, [one.id for one in found])
    names = _technology_names(session)
    offers = dict(session.execute(select(Offer.company_id, func.count()).group_by(Offer.company_id)).all())
    newest = select(CompanyVisit.company_id, func.max(CompanyVisit.day)).group_by(CompanyVisit.company_id)
    visits = dict(session.execute(newest).all())
    return [
        CompanyRow(
            id=one.id,
            rev=one.rev,
            center_id=one.center_id,
            draft=draft_of(one),
            is_active=one.is_active,
            technologies=tuple(names.get(one.id, ())),
            standing=standing(protocols.get(one.id, ()), today),
            protocol_ends_on=_last_day(protocols.get(one.id, ())),
            last_visit_on=visits.get(one.id),
            offer_count=offers.get(one.id, 0),
        )
        for one in found
    ]


def _last_day(protocols: Sequence[ProtocolRow]) -> date | None:
    last = latest(protocols)
    return None if last is None else last.ends_on


def _technology_names(session: Session) -> Mapping[UUID, Sequence[str]]:
    """Return the technologies of every company in their own order."""
    linked = (
        select(CompanyTechnology.company_id, Technology.name)
        .join(Technology, Technology.id == CompanyTechnology.technology_id)
        .order_by(Technology.sort_key, Technology.id)
    )
    names: defaultdict[UUID, list[str]] = defaultdict(list)
    for company_id, name in session.execute(linked):
        names[company_id].append(name)
    return names


def _sorted(rows: Sequence[CompanyRow], sort: CompanySort, *, descending: bool) -> Sequence[CompanyRow]:
    """Sort rows that stand by name; what is unknown comes last in either direction."""
    if sort is CompanySort.NAME:
        return rows[::-1] if descending else rows
    keys: dict[UUID, str] = {row.id: _sort_text(row, sort) for row in rows}
    known = [row for row in rows if keys[row.id]]
    unknown = [row for row in rows if not keys[row.id]]
    return [*sorted(known, key=lambda row: keys[row.id], reverse=descending), *unknown]


def _sort_text(row: CompanyRow, sort: CompanySort) -> str:
    day = row.protocol_ends_on if sort is CompanySort.PROTOCOL else row.last_visit_on
    match sort:
        case CompanySort.SECTOR:
            return turkish.sort_key(row.draft.sector)
        case CompanySort.PROVINCE:
            return turkish.sort_key(f"{row.province_name} {row.draft.district}")
        case _:
            return "" if day is None else day.isoformat()

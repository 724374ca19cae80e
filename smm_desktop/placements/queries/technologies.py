"""The list of technologies, and how often each is named."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.placements.model import CompanyTechnology, OfferTechnology, RequestTechnology, Technology
from smm_desktop.placements.queries.company_rows import TechnologyRow
from smm_desktop.placements.queries.plain import holds
from smm_desktop.placements.rules.technologies import technology_key

_LINKS = (CompanyTechnology, OfferTechnology, RequestTechnology)


def technologies(
    session: Session, *, field_code: str | None = None, text: str = "", with_retired: bool = False
) -> tuple[TechnologyRow, ...]:
    """Return the list in Turkish order; `text` is looked for in both languages and the field's name."""
    statement = select(Technology).order_by(Technology.sort_key, Technology.id)
    if not with_retired:
        statement = statement.where(Technology.is_active)
    if field_code is not None:
        statement = statement.where(Technology.field_code == field_code)
    rows = _rows(session, session.scalars(statement).all())
    return tuple(row for row in rows if holds(text, row.name, row.name_en, row.field_name))


def technology(session: Session, technology_id: UUID) -> TechnologyRow | None:
    found = session.get(Technology, technology_id)
    return None if found is None else _rows(session, [found])[0]


def technologies_of(session: Session, company_id: UUID) -> tuple[TechnologyRow, ...]:
    """Return what a company works with, retired technologies included."""
    linked = select(CompanyTechnology.technology_id).where(CompanyTechnology.company_id == company_id)
    statement = select(Technology).where(Technology.id.in_(linked))
    found = session.scalars(statement.order_by(Technology.sort_key, Technology.id)).all()
    return tuple(_rows(session, found))


def same_technology(session: Session, name: str) -> UUID | None:
    """Return the technology that a spelling means."""
    statement = select(Technology.id).where(Technology.folded_name == technology_key(name))
    return session.scalars(statement).first()


def technology_ids(session: Session) -> dict[str, UUID]:
    """Return all technologies by the key of their names (`rules.technologies.technology_key`)."""
    return dict(session.execute(select(Technology.folded_name, Technology.id)).all())


def named_technologies(session: Session, text: str) -> frozenset[UUID]:
    """Return the technologies in whose name, Turkish or English, every word of a text begins a word."""
    rows = session.execute(select(Technology.id, Technology.name, Technology.name_en))
    return frozenset(row_id for row_id, *names in rows if holds(text, *names))


def _rows(session: Session, found: Collection[Technology]) -> list[TechnologyRow]:
    counts = [_counts(session, link) for link in _LINKS]
    return [
        TechnologyRow(
            one.id,
            one.rev,
            one.name,
            one.name_en,
            one.field_code,
            one.is_active,
            *(count.get(one.id, 0) for count in counts),
        )
        for one in found
    ]


def _counts(
    session: Session, link: type[CompanyTechnology | OfferTechnology | RequestTechnology]
) -> Mapping[UUID, int]:
    grouped = select(link.technology_id, func.count()).group_by(link.technology_id)
    return dict(session.execute(grouped).all())

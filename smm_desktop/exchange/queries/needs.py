"""What the centers need, field by field: the ranking over all of them, and the needs that each has open."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.exchange.queries.overview import center_name
from smm_desktop.needs import queries as needs
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.terms import NationalRanking, NeedState

_UNMET = frozenset(NeedState) - {NeedState.CLOSED}


@dataclass(frozen=True, slots=True)
class OpenNeedRow:
    """A need that a center has not met yet."""

    need: NeedRow
    center: str

    @property
    def id(self) -> UUID:
        return self.need.id


@dataclass(frozen=True, slots=True)
class FieldNeeds:
    """All that is known of a field's needs; `rankings` are of one scale each, the most used first."""

    field_code: str
    rankings: tuple[NationalRanking, ...]
    open_needs: tuple[OpenNeedRow, ...]


def fields_with_needs(session: Session) -> tuple[tuple[str, str], ...]:
    """Codes and names, by the alphabet, of the fields that were asked about or have needs open."""
    codes = {*needs.ranked_fields(session), *(one.field_code for one in _unmet(session))}
    named = ((code, field.name if (field := reference().field(code)) else code) for code in codes)
    return tuple(turkish.sorted_by(named, key=lambda one: one[1]))


def field_needs(session: Session, field_code: str, language: str = "tr") -> FieldNeeds:
    rows = sorted(_unmet(session, field_code), key=lambda one: one.center_id)
    names = {number: center_name(session, number) for number in {one.center_id for one in rows}}
    return FieldNeeds(
        field_code,
        needs.national_rankings(session, field_code, language),
        tuple(OpenNeedRow(one, names[one.center_id]) for one in rows),
    )


def _unmet(session: Session, field_code: str | None = None) -> tuple[NeedRow, ...]:
    """The most urgent first."""
    return needs.needs(session, field_code=field_code, states=_UNMET)

"""Who this database is to those who get its packages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.core.database.journal import head
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.plain_text import plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import DIRECTORATE, DataMode, ExchangeReason


@dataclass(frozen=True, slots=True)
class OwnSide:
    """`head` is the number of the last deed."""

    center: int
    name: str
    mode: DataMode
    instance: UUID
    instance_since: datetime
    head: int

    @property
    def is_directorate(self) -> bool:
        return self.center == DIRECTORATE


def own_side(session: Session) -> OwnSide:
    """Refuses NOT_SET_UP."""
    facts = session.execute(
        select(DatabaseFacts.center_id, DatabaseFacts.instance, DatabaseFacts.instance_since)
    ).one()
    row = centers.profile(session)
    if row is None:
        raise Refusal(ExchangeReason.NOT_SET_UP)
    mode = DataMode.TEST if row.is_test else DataMode.REAL
    number = head(session).number
    return OwnSide(facts.center_id, plain_text(row.name), mode, facts.instance, facts.instance_since, number)

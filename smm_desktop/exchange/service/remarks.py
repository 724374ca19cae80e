"""Remarks: the directorate's way to answer a center's record that it may not edit."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import Remark
from smm_desktop.exchange.terms import ExchangeReason, RemarkFacts, RemarkState


def replace_remarks(deed: Deed, center: int, found: Iterable[RemarkFacts]) -> int:
    """A receipt names all remarks that stand: the others are settled. Gives how many were."""
    standing = {one.id: one for one in found}
    settled = 0
    for remark in deed.session.scalars(select(Remark).where(Remark.state == RemarkState.OPEN)):
        if remark.id not in standing:
            remark.state, remark.settled_at = RemarkState.SETTLED, deed.now
            settled += 1
    for one in standing.values():
        plain = {name: getattr(one, name) for name in RemarkFacts.__slots__}
        deed.session.merge(Remark(**plain, center=center, state=RemarkState.OPEN))
    return settled


class RemarkService:
    """Remarks travel in the next receipt and stand until they are settled here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remark(self, center: int, record_kind: str, record_id: UUID, text: str, *, actor: str) -> UUID:
        """Refuses ONLY_DIRECTORATE."""
        with self._database.deed("remark", actor, reversible=False) as deed:
            if not queries.own_side(deed.session).is_directorate:
                raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
            made = Remark(
                center=center,
                record_kind=record_kind,
                record_id=record_id,
                text=text.strip(),
                author=actor,
                made_at=deed.now,
            )
            deed.session.add(made)
            deed.session.flush()
            return made.id

    def settle(self, remark_id: UUID, *, actor: str) -> None:
        with self._database.deed("settle_remark", actor, reversible=False) as deed:
            stored = deed.session.get_one(Remark, remark_id)
            stored.state, stored.settled_at = RemarkState.SETTLED, deed.now

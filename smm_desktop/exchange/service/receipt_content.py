"""What the directorate tells a center: remarks, keys, whose certificates can be verified, reference data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import ReceiptContent
from smm_desktop.exchange.terms import (
    DIRECTORATE,
    PartyFacts,
    PartyState,
    ReceiptFacts,
    RemarkFacts,
    SeenState,
)


def receipt_content(session: Session, center: int, today: date) -> ReceiptContent:
    """All but the introduction of the directorate's own keys."""
    return ReceiptContent(
        remarks=[
            RemarkFacts(row.id, row.record_kind, row.record_id, row.text, row.author, row.made_at)
            for row in queries.remarks(session, center)
        ],
        parties=[*_parties(session, center)],
        trust=queries.trust(session, today),
        reference=centers.reference_texts(),
    )


def _parties(session: Session, center: int) -> Iterator[PartyFacts]:
    """The keys of all other centers: those that count, and those revoked."""
    for row in queries.parties(session):
        if row.center not in {center, DIRECTORATE} and row.state is not PartyState.REPLACED:
            yield PartyFacts(
                row.center, row.name, row.mode, row.public, row.recipients, row.state, row.made_at
            )


def receipt_facts(session: Session, center: int) -> ReceiptFacts:
    accepted = queries.accepted_of(queries.newest_applied(session, center))

    def numbers(state: SeenState) -> tuple[int, ...]:
        rows = queries.seen_packages(session, center, state)
        return tuple(sorted({row.number for row in rows if accepted and row.instance == accepted.instance}))

    held = tuple(one for one in numbers(SeenState.HELD) if accepted and one > accepted.number)
    return ReceiptFacts(accepted, queries.wants_all(session, center), held, numbers(SeenState.FORKED))

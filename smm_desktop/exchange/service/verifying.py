"""The deep check of merged records: everything of a center read anew and held against what its package said."""

from __future__ import annotations

from sqlalchemy.orm import Session

from smm_desktop.core.database.record_state import RecordState, whole_state
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import KINDS


def differing_kinds(session: Session, center: int) -> tuple[str, ...]:
    """The kinds whose records here are not those that the newest applied package stated."""
    newest = queries.newest_applied(session, center)
    if newest is None:
        return ()
    found = whole_state(session.connection(), KINDS, center, newest.versions)
    return found.differing(RecordState.from_json(newest.state))

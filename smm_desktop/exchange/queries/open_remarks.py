"""Open remarks with the places of their records."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.exchange.queries.outgoing import confirmed
from smm_desktop.exchange.queries.own import own_side
from smm_desktop.exchange.queries.places import RecordPlace, place_of
from smm_desktop.exchange.queries.remarks import RemarkRow, remarks


@dataclass(frozen=True, slots=True)
class OpenRemark:
    """A remark with the place of its record; `is_changed`: the record changed since the last confirmation."""

    row: RemarkRow
    place: RecordPlace
    is_changed: bool

    @property
    def id(self) -> UUID:
        return self.row.id


def open_remarks(session: Session) -> tuple[OpenRemark, ...]:
    """The newest first."""
    own = own_side(session)
    since = confirmed(session, own.instance).rev
    found = []
    for row in remarks(session, own.center):
        place = place_of(session, row.record_kind, row.record_id)
        found.append(OpenRemark(row, place, place.rev is None or place.rev > since))
    return tuple(found)

"""Whether a plan still holds when it is applied: other deeds may have been done since it was shown."""

from __future__ import annotations

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.exchange.records import KINDS


def is_touched(session: Session, center: int, since: int) -> bool:
    """Whether a deed after number `since` changed, brought or took a record of a center."""
    tables = [kind.table for kind in KINDS]
    came = [exists().where(table.c.rev > since, table.c.center_id == center) for table in tables]
    went = exists().where(Tombstone.rev > since, Tombstone.center_id == center)
    return bool(session.scalar(select(or_(went, *came))))

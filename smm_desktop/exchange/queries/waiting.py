"""What a center has that the directorate has not confirmed yet, counted by kind of record."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.exchange.records import KINDS, TOMBSTONE


def waiting_records(session: Session, center: int, since: int) -> dict[str, int]:
    """Records touched by deeds after `since`; removed ones count under TOMBSTONE. Kinds without any are left out."""
    counts = {}
    for kind in KINDS:
        columns = kind.table.columns
        mine = select(func.count()).where(columns["center_id"] == center, columns["rev"] > since)
        counts[kind.name] = session.scalar(mine.select_from(kind.table)) or 0
    names = [kind.table.name for kind in KINDS]
    gone = select(func.count()).where(
        Tombstone.center_id == center, Tombstone.rev > since, Tombstone.table_name.in_(names)
    )
    counts[TOMBSTONE] = (session.scalar(gone) or 0) if since else 0
    return {name: count for name, count in counts.items() if count}

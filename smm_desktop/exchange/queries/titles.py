"""What a person calls a record: a teacher by name, a training by title, a certificate by holder and number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings


def record_titles(session: Session, records: Iterable[tuple[str, UUID]]) -> Mapping[UUID, str]:
    """By id, for the kinds that have a name of their own; for a page of records at a time."""
    by_kind: dict[str, list[UUID]] = defaultdict(list)
    for kind, record_id in records:
        by_kind[kind].append(record_id)
    found = {row.id: row.full_name for row in teachers.teachers_by_id(session, by_kind["teacher"]).values()}
    for row in certificates.certificates_by_id(session, by_kind["certificate"]).values():
        found[row.id] = f"{row.snapshot.holder} · {row.number}"
    for record_id in by_kind["activity"]:
        if (activity := trainings.activity(session, record_id)) is not None:
            found[record_id] = activity.title
    return found

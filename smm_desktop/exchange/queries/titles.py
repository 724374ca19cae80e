"""What a person calls a record: a teacher by name, a training by title, a certificate or placement by whose it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.placements import queries as placements
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
    for kind in ("company", "offer", "placement_request", "placement"):
        found |= _placing_names(session, kind, by_kind[kind])
    return {record_id: name for record_id, name in found.items() if name}


def placement_name(session: Session, kind: str, record_id: UUID) -> str:
    """What companies, offers, requests and placements are called; empty for others and for what is gone."""
    return _placing_names(session, kind, [record_id]).get(record_id, "")


def _placing_names(session: Session, kind: str, ids: Collection[UUID]) -> dict[UUID, str]:
    match kind:
        case "company":
            return dict(placements.company_names(session, ids))
        case "offer":
            offers = placements.offers_by_id(session, ids)
            return {own: f"{row.company} · {row.title} ({row.code})" for own, row in offers.items()}
        case "placement_request":
            requests = {own: placements.request(session, own) for own in ids}
            return {own: row.name for own, row in requests.items() if row is not None}
        case "placement":
            rows = placements.placements_by_id(session, ids)
            return {own: f"{row.teacher} · {row.code} ({row.company})" for own, row in rows.items()}
        case _:
            return {}

"""One center's or one person's file at the directorate: everything that is known of it, read in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.exchange.queries.incoming import AppliedRow, SeenRow, applied_packages, seen_packages
from smm_desktop.exchange.queries.merged import LinkedPerson, linked_person
from smm_desktop.exchange.queries.overview import CenterRow, profile_of
from smm_desktop.exchange.queries.parties import PartyRow, party
from smm_desktop.exchange.queries.remarks import RemarkRow, remarks, remarks_on


@dataclass(frozen=True, slots=True)
class CenterFile:
    """Everything that is known here of one center's hand-over."""

    row: CenterRow
    party: PartyRow | None
    applied: Sequence[AppliedRow]
    seen: Sequence[SeenRow]
    remarks: Sequence[RemarkRow]
    profile_id: UUID | None


def center_file(session: Session, row: CenterRow) -> CenterFile:
    center = row.number
    return CenterFile(
        row,
        party(session, center),
        applied_packages(session, center),
        seen_packages(session, center),
        remarks(session, center),
        profile_of(session, center),
    )


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A person with the remarks on the entry that was chosen."""

    chosen: UUID
    person: LinkedPerson
    remarks: Sequence[RemarkRow]


def person_file(session: Session, teacher_id: UUID) -> PersonFile:
    return PersonFile(teacher_id, linked_person(session, teacher_id), remarks_on(session, teacher_id))

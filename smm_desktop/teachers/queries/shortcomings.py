"""What is wrong in the register and should be mended before it is handed over."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.official_numbers import IdentityFault, identity_fault
from smm_desktop.teachers.model import Teacher


@dataclass(frozen=True, slots=True)
class IdentityShortcoming:
    """A teacher of this center whose identity number cannot be right."""

    teacher_id: UUID
    name: str
    fault: IdentityFault


def invalid_identities(session: Session) -> tuple[IdentityShortcoming, ...]:
    """People without a number are none of these: many are entered before their number is known."""
    here = select(DatabaseFacts.center_id).limit(1).scalar_subquery()
    columns = select(Teacher.id, Teacher.first_name, Teacher.last_name, Teacher.identity_number)
    known = columns.where(
        Teacher.center_id == here, Teacher.identity_number.is_not(None), Teacher.merged_into_id.is_(None)
    )
    return tuple(
        IdentityShortcoming(teacher_id, f"{first} {last}", fault)
        for teacher_id, first, last, number in session.execute(known.order_by(Teacher.sort_key))
        if number and (fault := identity_fault(number)) is not None
    )

"""The frozen row in which the register shows a teacher, and how it is read from the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from smm_desktop.centers.queries import reference
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import Employment, TeacherDraft


@dataclass(frozen=True, slots=True)
class TeacherRow:
    """A teacher as the screens show one. Codes are those of the reference data; names beside them may be empty."""

    id: UUID
    rev: int
    identity_number: str | None
    first_name: str
    last_name: str
    school: str
    province_code: int | None
    district: str
    field_code: str | None
    branch_code: str | None
    subject: str
    email: str
    phone: str
    languages: Mapping[str, str]
    employment: Employment
    note: str
    merged_into_id: UUID | None
    center_id: int = 0

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def province_name(self) -> str:
        province = reference().province(self.province_code) if self.province_code else None
        return province.name if province else ""

    @property
    def field_name(self) -> str:
        field = reference().field(self.field_code) if self.field_code else None
        return field.name if field else ""

    @property
    def branch_name(self) -> str:
        branch = reference().branch(self.branch_code) if self.branch_code else None
        return branch.name if branch else ""

    @property
    def draft(self) -> TeacherDraft:
        return TeacherDraft(
            first_name=self.first_name,
            last_name=self.last_name,
            identity_number=self.identity_number,
            school=self.school,
            province_code=self.province_code,
            district=self.district,
            field_code=self.field_code,
            branch_code=self.branch_code,
            subject=self.subject,
            email=self.email,
            phone=self.phone,
            languages=self.languages,
            employment=self.employment,
            note=self.note,
        )


def rows() -> Select[*tuple[Any, ...]]:
    """Return the selection whose rows `row_of` understands."""
    return select(
        Teacher.id,
        Teacher.rev,
        Teacher.identity_number,
        Teacher.first_name,
        Teacher.last_name,
        Teacher.school,
        Teacher.province_code,
        Teacher.district,
        Teacher.field_code,
        Teacher.branch_code,
        Teacher.subject,
        Teacher.email,
        Teacher.phone,
        Teacher.languages,
        Teacher.employment,
        Teacher.note,
        Teacher.merged_into_id,
        Teacher.center_id,
    )


def row_of(row: Row[*tuple[Any, ...]]) -> TeacherRow:
    return TeacherRow(*row)

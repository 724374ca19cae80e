"""The register as a workbook: the teachers of a filter in a list's order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.teachers import queries
from smm_desktop.teachers.documents import ListedTeacher, teacher_list
from smm_desktop.teachers.queries import TeacherFilter, TeacherRow
from smm_desktop.teachers.terms import TeacherSort

_AT_ONCE = 500


def exported_list(
    session: Session,
    chosen: TeacherFilter,
    sort: tuple[TeacherSort, bool],
    created: datetime,
    *,
    language: DocumentLanguage,
    masked: bool = True,
    progress: Progress = QUIET,
) -> bytes:
    """Return the workbook; `sort` is the column and whether it descends."""
    column, descending = sort
    ids = queries.teacher_ids(session, chosen, column, descending=descending)
    profile = centers.profile(session)
    return teacher_list(
        map(_listed, _in_order(session, ids)),
        center=profile.letterhead_name if profile else "",
        created=created,
        language=language,
        masked=masked,
        progress=progress,
        total=len(ids),
    )


def _in_order(session: Session, ids: Sequence[UUID]) -> Iterator[TeacherRow]:
    for start in range(0, len(ids), _AT_ONCE):
        portion = ids[start : start + _AT_ONCE]
        rows = queries.teachers_by_id(session, portion)
        yield from (rows[row_id] for row_id in portion if row_id in rows)


def _listed(row: TeacherRow) -> ListedTeacher:
    return ListedTeacher(
        identity_number=row.identity_number or "",
        first_name=row.first_name,
        last_name=row.last_name,
        school=row.school,
        province=row.province_name,
        district=row.district,
        field=row.field_name,
        branch=row.branch_name,
        subject=row.subject,
        email=row.email,
        phone=row.phone,
        employment=row.employment.value,
    )

"""Printed attendance sheets, and the days that can be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.trainings.model import AttendanceSheet, TrainingSession
from smm_desktop.trainings.terms import SheetSpan


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet that was printed; `geometry` tells where every mark stands on its pages."""

    id: UUID
    group_id: UUID
    code: str
    span: SheetSpan
    first_day: date
    last_day: date
    page_count: int
    printed_at: datetime
    geometry: Mapping[str, object]


def _row(sheet: AttendanceSheet) -> SheetRow:
    return SheetRow(
        id=sheet.id,
        group_id=sheet.group_id,
        code=sheet.code,
        span=sheet.span,
        first_day=sheet.first_day,
        last_day=sheet.last_day,
        page_count=sheet.page_count,
        printed_at=sheet.printed_at,
        geometry=sheet.geometry if isinstance(sheet.geometry, dict) else {},
    )


def sheets(session: Session, group_id: UUID) -> tuple[SheetRow, ...]:
    """The newest print first."""
    statement = select(AttendanceSheet).where(AttendanceSheet.group_id == group_id)
    statement = statement.order_by(AttendanceSheet.printed_at.desc(), AttendanceSheet.id.desc())
    return tuple(_row(sheet) for sheet in session.scalars(statement))


def sheet_by_code(session: Session, code: str) -> SheetRow | None:
    sheet = session.scalars(select(AttendanceSheet).where(AttendanceSheet.code == code.strip())).first()
    return None if sheet is None else _row(sheet)


def sheet_days(session: Session, group_id: UUID) -> tuple[date, ...]:
    """The days on which a group has lessons."""
    statement = select(TrainingSession.day).where(TrainingSession.group_id == group_id).distinct()
    return tuple(session.scalars(statement.order_by(TrainingSession.day)))

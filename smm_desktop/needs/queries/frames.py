"""Competency frames: the list, one with its competencies, and the examples the program brings."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.paths import resource
from smm_desktop.needs.model import Competency, CompetencyFrame
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, FrameState


@dataclass(frozen=True, slots=True)
class FrameRow:
    """A version of a frame; `is_newest` among the versions of its code."""

    id: UUID
    code: str
    version: int
    title: str
    title_en: str
    field_code: str
    field: str
    state: FrameState
    is_example: bool
    is_newest: bool
    competency_count: int
    published_at: datetime | None
    rev: int


@dataclass(frozen=True, slots=True)
class CompetencyRow:
    """One competency of a frame, in the frame's order."""

    id: UUID
    frame_id: UUID
    code: str
    ordinal: int
    group: str
    group_en: str
    text: str
    text_en: str
    description: str
    level: int | None


def frames(session: Session, field_code: str | None = None) -> tuple[FrameRow, ...]:
    """By title, the newest version of each first."""
    counted = select(Competency.frame_id, func.count().label("many")).group_by(Competency.frame_id).subquery()
    statement = select(CompetencyFrame, func.coalesce(counted.c.many, 0)).outerjoin(
        counted, counted.c.frame_id == CompetencyFrame.id
    )
    if field_code is not None:
        statement = statement.where(CompetencyFrame.field_code == field_code)
    order = (CompetencyFrame.sort_key, CompetencyFrame.code, CompetencyFrame.version.desc())
    found = session.execute(statement.order_by(*order)).all()
    newest: dict[tuple[int, str], int] = {}
    for frame, _ in found:
        newest.setdefault((frame.center_id, frame.code), frame.version)
    return tuple(
        _row(frame, many, is_newest=newest[frame.center_id, frame.code] == frame.version)
        for frame, many in found
    )


def frame(session: Session, frame_id: UUID) -> FrameRow | None:
    found = session.get(CompetencyFrame, frame_id)
    if found is None:
        return None
    return next((row for row in frames(session, found.field_code) if row.id == frame_id), None)


def _row(found: CompetencyFrame, many: int, *, is_newest: bool) -> FrameRow:
    field = reference().field(found.field_code)
    return FrameRow(
        id=found.id,
        code=found.code,
        version=found.version,
        title=found.title,
        title_en=found.title_en,
        field_code=found.field_code,
        field="" if field is None else field.name,
        state=found.state,
        is_example=found.is_example,
        is_newest=is_newest,
        competency_count=many,
        published_at=found.published_at,
        rev=found.rev,
    )


def competencies(session: Session, frame_id: UUID) -> tuple[CompetencyRow, ...]:
    statement = select(Competency).where(Competency.frame_id == frame_id).order_by(Competency.ordinal)
    return tuple(map(competency_row, session.scalars(statement)))


def competency_row(found: Competency) -> CompetencyRow:
    return CompetencyRow(
        id=found.id,
        frame_id=found.frame_id,
        code=found.code,
        ordinal=found.ordinal,
        group=found.group_name,
        group_en=found.group_name_en,
        text=found.text,
        text_en=found.text_en,
        description=found.description,
        level=found.level,
    )


def frame_draft(session: Session, frame_id: UUID) -> FrameDraft:
    """A frame as a form edits it."""
    found = session.get_one(CompetencyFrame, frame_id)
    return FrameDraft(
        code=found.code,
        title=found.title,
        field_code=found.field_code,
        title_en=found.title_en,
        competencies=tuple(
            CompetencyDraft(
                text=row.text,
                group=row.group,
                code=row.code,
                text_en=row.text_en,
                group_en=row.group_en,
                description=row.description,
                level=row.level,
            )
            for row in competencies(session, frame_id)
        ),
        is_example=found.is_example,
    )


def example_fields() -> tuple[str, ...]:
    """Codes of the fields for which the program brings an example frame."""
    return tuple(path.stem for path in sorted(resource("needs").glob("*.toml")))


@cache
def example_frame(field_code: str) -> FrameDraft | None:
    path = resource("needs", f"{field_code}.toml")
    if field_code not in example_fields():
        return None
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return FrameDraft(
        code=content["code"],
        title=content["title"],
        field_code=field_code,
        title_en=content["title_en"],
        competencies=tuple(
            CompetencyDraft(group=group["name"], group_en=group["name_en"], **line)
            for group in content["group"]
            for line in group["competency"]
        ),
        is_example=True,
    )

"""Deeds on competency frames: drafts that change, versions that never do."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Competency, CompetencyFrame, Instrument, Need
from smm_desktop.needs.queries.frames import example_frame, frame_draft
from smm_desktop.needs.rules.frames import normal_frame
from smm_desktop.needs.service import guards
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, FrameState, NeedsReason


class FrameService:
    """Competency frames per field. A change of a published frame is a new version."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create_frame(self, draft: FrameDraft, *, actor: str) -> UUID:
        normal = _checked(draft)
        with self._database.deed("create_frame", actor) as deed:
            if _versions(deed.session, normal.code):
                raise Refusal(NeedsReason.CODE_TAKEN, code=normal.code)
            return write_new(deed, normal, version=1)

    def add_example(self, field_code: str, *, actor: str) -> UUID:
        """The program's own small example frame of a pilot field, as a draft."""
        draft = example_frame(field_code)
        if draft is None:
            raise Refusal(NeedsReason.EXAMPLE_UNKNOWN, found=field_code)
        return self.create_frame(draft, actor=actor)

    def change_frame(self, frame_id: UUID, draft: FrameDraft, *, actor: str) -> None:
        """Writes title and competencies as they now are; competencies are known again by their code."""
        normal = _checked(draft)
        with self._database.deed("change_frame", actor) as deed:
            frame = guards.draft_frame(deed.session, frame_id)
            if frame.code != normal.code and (frame.version > 1 or _versions(deed.session, normal.code)):
                raise Refusal(NeedsReason.CODE_TAKEN, code=normal.code)
            _fill(frame, normal)
            write_competencies(deed, frame.id, normal.competencies)

    def publish_frame(self, frame_id: UUID, *, actor: str) -> None:
        with self._database.deed("publish_frame", actor) as deed:
            frame = guards.draft_frame(deed.session, frame_id)
            if not _count(deed.session, frame.id):
                raise Refusal(NeedsReason.FRAME_EMPTY, title=frame.title)
            frame.state, frame.published_at = FrameState.PUBLISHED, deed.now

    def new_version(self, frame_id: UUID, *, actor: str) -> UUID:
        """A draft of the next version with the newest one's competencies."""
        with self._database.deed("new_frame_version", actor) as deed:
            newest = _newest(deed.session, guards.known_frame(deed.session, frame_id))
            if newest.state is FrameState.DRAFT:
                raise Refusal(NeedsReason.FRAME_HAS_DRAFT, title=newest.title, version=newest.version)
            draft = frame_draft(deed.session, newest.id)
            return write_new(deed, draft, version=newest.version + 1)

    def remove_frame(self, frame_id: UUID, *, actor: str) -> None:
        """Drafts only, and only while nothing is built on them."""
        with self._database.deed("remove_frame", actor) as deed:
            frame = guards.draft_frame(deed.session, frame_id)
            if _is_used(deed.session, frame.id):
                raise Refusal(NeedsReason.FRAME_IN_USE, title=frame.title)
            deed.delete_many(Competency, _competency_ids(deed.session, frame.id))
            deed.delete_many(CompetencyFrame, [frame.id])


def _checked(draft: FrameDraft) -> FrameDraft:
    guards.known_field(draft.field_code)
    return normal_frame(draft)


def write_new(deed: Deed, draft: FrameDraft, version: int) -> UUID:
    frame = CompetencyFrame(version=version, state=FrameState.DRAFT)
    _fill(frame, draft)
    deed.session.add(frame)
    deed.session.flush()
    write_competencies(deed, frame.id, draft.competencies)
    return frame.id


def _fill(frame: CompetencyFrame, draft: FrameDraft) -> None:
    frame.code, frame.title, frame.title_en = draft.code, draft.title, draft.title_en
    frame.field_code, frame.is_example = draft.field_code, draft.is_example
    frame.sort_key = turkish.sort_key(draft.title)


def write_competencies(deed: Deed, frame_id: UUID, drafts: tuple[CompetencyDraft, ...]) -> None:
    known = {
        row.code: row
        for row in deed.session.scalars(select(Competency).where(Competency.frame_id == frame_id))
    }
    for ordinal, draft in enumerate(drafts, 1):
        row = known.pop(draft.code, None)
        if row is None:
            row = Competency(frame_id=frame_id, code=draft.code)
            deed.session.add(row)
        row.ordinal, row.level = ordinal, draft.level
        row.group_name, row.group_name_en = draft.group, draft.group_en
        row.text, row.text_en, row.description = draft.text, draft.text_en, draft.description
    for row in known.values():
        _refuse_needed(deed.session, row)
        deed.session.delete(row)


def _refuse_needed(session: Session, competency: Competency) -> None:
    if session.scalar(select(func.count(Need.id)).where(Need.competency_id == competency.id)):
        raise Refusal(NeedsReason.FRAME_IN_USE, title=competency.text)


def _versions(session: Session, code: str) -> list[int]:
    return list(session.scalars(select(CompetencyFrame.version).where(CompetencyFrame.code == code)))


def _newest(session: Session, frame: CompetencyFrame) -> CompetencyFrame:
    same = select(CompetencyFrame).where(
        CompetencyFrame.code == frame.code, CompetencyFrame.center_id == frame.center_id
    )
    return session.scalars(same.order_by(CompetencyFrame.version.desc()).limit(1)).one()


def _competency_ids(session: Session, frame_id: UUID) -> list[UUID]:
    return list(session.scalars(select(Competency.id).where(Competency.frame_id == frame_id)))


def _count(session: Session, frame_id: UUID) -> int:
    return len(_competency_ids(session, frame_id))


def _is_used(session: Session, frame_id: UUID) -> bool:
    built = session.scalar(select(func.count(Instrument.id)).where(Instrument.frame_id == frame_id))
    needs = select(func.count(Need.id)).join(Competency, Competency.id == Need.competency_id)
    return bool(built or session.scalar(needs.where(Competency.frame_id == frame_id)))

"""Deeds on the catalogue and on trainers."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.queries import survivors
from smm_desktop.trainings.model import CatalogueEntry, Trainer
from smm_desktop.trainings.rules.drafts import normal_catalogue, normal_trainer
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.terms import CatalogueDraft, TrainerDraft, TrainingReason


def _refuse_taken_code(session: Session, code: str, own: UUID | None) -> None:
    for other in session.scalars(select(CatalogueEntry)):
        if other.id != own and turkish.same(other.code, code):
            raise Refusal(TrainingReason.CODE_TAKEN, code=other.code)


def _fill_entry(entry: CatalogueEntry, draft: CatalogueDraft) -> None:
    entry.code, entry.title, entry.title_en = draft.code, draft.title, draft.title_en
    entry.field_code, entry.competencies = draft.field_code, list(draft.competencies)
    entry.hours, entry.kind, entry.has_exam = draft.hours, draft.kind, draft.has_exam
    entry.sort_key = turkish.sort_key(draft.title)


def _fill_trainer(trainer: Trainer, draft: TrainerDraft) -> None:
    trainer.name, trainer.title, trainer.institution = draft.name, draft.title, draft.institution
    trainer.email, trainer.phone, trainer.teacher_id = draft.email, draft.phone, draft.teacher_id
    trainer.sort_key = turkish.sort_key(draft.name)


def _refuse_unknown_teacher(session: Session, teacher_id: UUID | None) -> None:
    if teacher_id is not None and teacher_id not in survivors(session, [teacher_id]):
        raise Refusal(TrainingReason.TEACHER_UNKNOWN)


class CatalogueService:
    """What a center can offer, and who teaches it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add_entry(self, draft: CatalogueDraft, *, actor: str) -> UUID:
        normal = normal_catalogue(draft)
        with self._database.deed("add_catalogue_entry", actor) as deed:
            _refuse_taken_code(deed.session, normal.code, None)
            entry = CatalogueEntry(is_active=True)
            _fill_entry(entry, normal)
            deed.session.add(entry)
            deed.session.flush()
            return entry.id

    def change_entry(self, entry_id: UUID, draft: CatalogueDraft, *, actor: str) -> None:
        """Activities that were planned from the entry keep their own title and exam."""
        normal = normal_catalogue(draft)
        with self._database.deed("change_catalogue_entry", actor) as deed:
            entry = guards.catalogue_entry(deed.session, entry_id)
            _refuse_taken_code(deed.session, normal.code, entry_id)
            _fill_entry(entry, normal)

    def retire_entry(self, entry_id: UUID, *, actor: str) -> None:
        """Takes an entry out of offer; what was held stays."""
        with self._database.deed("retire_catalogue_entry", actor) as deed:
            guards.catalogue_entry(deed.session, entry_id).is_active = False

    def restore_entry(self, entry_id: UUID, *, actor: str) -> None:
        with self._database.deed("restore_catalogue_entry", actor) as deed:
            guards.catalogue_entry(deed.session, entry_id).is_active = True

    def add_trainer(self, draft: TrainerDraft, *, actor: str) -> UUID:
        normal = normal_trainer(draft)
        with self._database.deed("add_trainer", actor) as deed:
            _refuse_unknown_teacher(deed.session, normal.teacher_id)
            trainer = Trainer()
            _fill_trainer(trainer, normal)
            deed.session.add(trainer)
            deed.session.flush()
            return trainer.id

    def change_trainer(self, trainer_id: UUID, draft: TrainerDraft, *, actor: str) -> None:
        normal = normal_trainer(draft)
        with self._database.deed("change_trainer", actor) as deed:
            _refuse_unknown_teacher(deed.session, normal.teacher_id)
            _fill_trainer(guards.known_trainer(deed.session, trainer_id), normal)

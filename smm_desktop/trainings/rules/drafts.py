"""What a draft must hold before it becomes a row: trimmed texts, no missing title, sane lengths and numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import settings
from smm_desktop.trainings.terms import ActivityDraft, CatalogueDraft, TrainerDraft, TrainingReason


def tidy(text: str, limit: int) -> str:
    """One line, single spaces; refused when longer than the table keeps."""
    clean = " ".join(text.split())
    if len(clean) > limit:
        raise Refusal(TrainingReason.TEXT_TOO_LONG, limit=limit)
    return clean


def needed(text: str, limit: int, reason: TrainingReason) -> str:
    clean = tidy(text, limit)
    if not clean:
        raise Refusal(reason)
    return clean


def normal_catalogue(draft: CatalogueDraft) -> CatalogueDraft:
    if draft.hours not in settings.HOURS:
        least, most = settings.HOURS.start, settings.HOURS.stop - 1
        raise Refusal(TrainingReason.HOURS_OUT_OF_RANGE, least=least, most=most)
    competencies = (tidy(text, settings.TITLE_LENGTH) for text in draft.competencies)
    return replace(
        draft,
        code=needed(draft.code, settings.CATALOGUE_CODE_LENGTH, TrainingReason.CODE_MISSING),
        title=needed(draft.title, settings.TITLE_LENGTH, TrainingReason.TITLE_MISSING),
        title_en=tidy(draft.title_en, settings.TITLE_LENGTH),
        field_code=draft.field_code or None,
        competencies=tuple(text for text in competencies if text),
    )


def normal_trainer(draft: TrainerDraft) -> TrainerDraft:
    return replace(
        draft,
        name=needed(draft.name, settings.NAME_LENGTH, TrainingReason.NAME_MISSING),
        title=tidy(draft.title, settings.SHORT_LENGTH),
        institution=tidy(draft.institution, settings.NAME_LENGTH),
        email=tidy(draft.email, settings.NAME_LENGTH),
        phone=tidy(draft.phone, settings.PHONE_LENGTH),
    )


def normal_activity(draft: ActivityDraft) -> ActivityDraft:
    if draft.ends_on < draft.starts_on:
        raise Refusal(TrainingReason.DATES_REVERSED)
    if len(draft.note) > settings.NOTE_LENGTH:
        raise Refusal(TrainingReason.TEXT_TOO_LONG, limit=settings.NOTE_LENGTH)
    return replace(
        draft,
        code=tidy(draft.code, settings.CODE_LENGTH),
        title=tidy(draft.title, settings.TITLE_LENGTH),
        title_en=tidy(draft.title_en, settings.TITLE_LENGTH),
        place=tidy(draft.place, settings.NAME_LENGTH),
        note=draft.note.strip(),
    )


def is_same_name(one: str, other: str) -> bool:
    """Case, spaces and punctuation do not count; unlike in a search, C and Ç are two letters."""
    return turkish.sort_key(one) == turkish.sort_key(other)


def group_name(text: str) -> str:
    return needed(text, settings.GROUP_LENGTH, TrainingReason.NAME_MISSING)


def activity_code(catalogue_code: str, starts_on: date, taken: frozenset[str]) -> str:
    """Catalogue code, year and the first number that is free: ROB-01-2026-1."""
    number = 1
    while (code := f"{catalogue_code}-{starts_on.year}-{number}") in taken:
        number += 1
    return code

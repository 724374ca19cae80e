"""What a competency frame must be before it is kept, and how a list in a spreadsheet becomes one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.rules.texts import needed, tidy
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, NeedsReason

ALIASES: Mapping[str, tuple[str, ...]] = {
    "code": ("kod", "kodu", "yeterlik kodu", "no", "code", "competency code"),
    "group": ("grup", "grubu", "yeterlik grubu", "birim", "ünite", "group", "unit"),
    "text": ("yeterlik", "yeterlik ifadesi", "yeterlilik", "kazanım", "madde", "competency", "statement"),
    "description": ("açıklama", "tanım", "description"),
    "level": ("düzey", "seviye", "level", "tyç seviyesi"),
    "text_en": ("yeterlik (ingilizce)", "ingilizce", "english", "competency (english)"),
    "group_en": ("grup (ingilizce)", "group (english)"),
}


@dataclass(frozen=True, slots=True)
class ReadCompetency:
    """A row of a list: `problem` names the column that could not be taken, "" when all is well."""

    row_number: int
    draft: CompetencyDraft
    problem: str = ""


def normal_frame(draft: FrameDraft) -> FrameDraft:
    """The draft as it is kept; competencies without a code get one that is free."""
    competencies = [_normal_competency(one, number) for number, one in enumerate(draft.competencies, 1)]
    _refuse_twice(one.code for one in competencies if one.code)
    taken = {one.code for one in competencies}
    free = (code for number in range(1, 10_000) if (code := f"Y{number:02d}") not in taken)
    return replace(
        draft,
        code=needed(draft.code, settings.CODE_LENGTH, NeedsReason.CODE_MISSING),
        title=needed(draft.title, settings.TITLE_LENGTH, NeedsReason.TITLE_MISSING),
        title_en=tidy(draft.title_en, settings.TITLE_LENGTH),
        competencies=tuple(one if one.code else replace(one, code=next(free)) for one in competencies),
    )


def _normal_competency(draft: CompetencyDraft, number: int) -> CompetencyDraft:
    return CompetencyDraft(
        text=needed(
            draft.text, settings.COMPETENCY_LENGTH, NeedsReason.COMPETENCY_TEXT_MISSING, number=number
        ),
        group=tidy(draft.group, settings.GROUP_LENGTH),
        code=tidy(draft.code, settings.CODE_LENGTH),
        text_en=tidy(draft.text_en, settings.COMPETENCY_LENGTH),
        group_en=tidy(draft.group_en, settings.GROUP_LENGTH),
        description=tidy(draft.description, settings.NOTE_LENGTH),
        level=draft.level if draft.level in settings.LEVELS else None,
    )


def _refuse_twice(codes: Iterable[str]) -> None:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise Refusal(NeedsReason.CODE_TAKEN, code=code)
        seen.add(code)


def read_competencies(rows: Sequence[tuple[int, Mapping[str, str]]]) -> tuple[ReadCompetency, ...]:
    """Rows by key of `ALIASES`. A row with a group alone names the group of the rows below it."""
    read: list[ReadCompetency] = []
    seen: set[str] = set()
    group, group_en = "", ""
    for number, texts in rows:
        group, group_en = texts.get("group", group), texts.get("group_en", group_en)
        if not texts.get("text"):
            continue
        draft = _draft(texts, group, group_en)
        problem = _problem(texts, draft, seen)
        seen.add(turkish.fold(draft.code or draft.text))
        read.append(ReadCompetency(number, draft, problem))
    return tuple(read)


def _draft(texts: Mapping[str, str], group: str, group_en: str) -> CompetencyDraft:
    level = texts.get("level", "")
    return CompetencyDraft(
        text=texts["text"],
        group=group,
        code=texts.get("code", ""),
        text_en=texts.get("text_en", ""),
        group_en=group_en,
        description=texts.get("description", ""),
        level=int(level) if level.isdecimal() and int(level) in settings.LEVELS else None,
    )


def _problem(texts: Mapping[str, str], draft: CompetencyDraft, seen: set[str]) -> str:
    """The column at fault; a level that is none is only left out."""
    limits = {
        "text": settings.COMPETENCY_LENGTH,
        "group": settings.GROUP_LENGTH,
        "code": settings.CODE_LENGTH,
        "description": settings.NOTE_LENGTH,
        "text_en": settings.COMPETENCY_LENGTH,
        "group_en": settings.GROUP_LENGTH,
    }
    for name, limit in limits.items():
        if len(texts.get(name, "")) > limit:
            return name
    return "code" if turkish.fold(draft.code or draft.text) in seen else ""

"""What an offer and a request must hold before they become rows, and whether a protocol carries a span of days."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.rules.hours import working_days
from smm_desktop.placements.rules.texts import needed, paragraph, tidy
from smm_desktop.placements.terms import OfferDraft, PlacementReason, RequestDraft

Span = tuple[date, date]
_DAY = timedelta(days=1)
_CODE_DIGITS = 3
_LANGUAGE_LENGTH = 2


def normal_offer(draft: OfferDraft) -> OfferDraft:
    """Tidied; refused with the first thing that is wrong."""
    normal = replace(
        draft,
        title=needed(draft.title, settings.TITLE_LENGTH, PlacementReason.OFFER_TITLE_MISSING),
        title_en=tidy(draft.title_en, settings.TITLE_LENGTH),
        code=tidy(draft.code, settings.CODE_LENGTH),
        field_code=draft.field_code or None,
        technologies=tuple(dict.fromkeys(draft.technologies)),
        competencies=_texts(draft.competencies),
        prerequisites=_texts(draft.prerequisites),
        language=_language(draft.language),
        requirements=paragraph(draft.requirements, settings.NOTE_LENGTH),
        note=paragraph(draft.note, settings.NOTE_LENGTH),
    )
    check_dates(normal.starts_on, normal.ends_on, PlacementReason.OFFER_DATES_REVERSED)
    _check_numbers(normal)
    return normal


def check_dates(first: date, last: date, reason: PlacementReason) -> None:
    if last < first:
        raise Refusal(reason, starts_on=first, ends_on=last)


def _check_numbers(draft: OfferDraft) -> None:
    if (draft.ends_on - draft.starts_on).days >= settings.MOST_DAYS:
        raise Refusal(PlacementReason.OFFER_TOO_LONG, days=settings.MOST_DAYS)
    _check_range(draft.capacity, settings.CAPACITY, PlacementReason.CAPACITY_OUT_OF_RANGE)
    _check_range(draft.minimum, range(draft.capacity + 1), PlacementReason.MINIMUM_OUT_OF_RANGE)
    check_days(draft.weekdays, draft.daily_minutes)
    if not working_days(draft.starts_on, draft.ends_on, draft.weekdays, ()):
        raise Refusal(PlacementReason.NO_WORKING_DAY, starts_on=draft.starts_on, ends_on=draft.ends_on)


def check_days(weekdays: frozenset[int], daily_minutes: int) -> None:
    _check_range(daily_minutes, settings.DAILY_MINUTES, PlacementReason.DAILY_MINUTES_OUT_OF_RANGE)
    if not weekdays or not weekdays <= frozenset(range(7)):
        raise Refusal(PlacementReason.WEEKDAYS_MISSING)


def _check_range(value: int, allowed: range, reason: PlacementReason) -> None:
    if value not in allowed:
        raise Refusal(reason, least=allowed.start, most=allowed.stop - 1)


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    clean = (tidy(text, settings.TITLE_LENGTH) for text in texts)
    return tuple(dict.fromkeys(text for text in clean if text))


def _language(code: str) -> str:
    clean = code.strip()
    if len(clean) != _LANGUAGE_LENGTH or not clean.isascii() or not clean.islower():
        raise Refusal(PlacementReason.OFFER_LANGUAGE_UNKNOWN, found=clean)
    return clean


def normal_request(draft: RequestDraft, today: date) -> RequestDraft:
    asked_on = draft.asked_on or today
    if asked_on > today:
        raise Refusal(PlacementReason.REQUEST_IN_FUTURE, asked_on=asked_on)
    first, last = draft.free_from, draft.free_until
    if first is not None and last is not None and last < first:
        raise Refusal(PlacementReason.REQUEST_DATES_REVERSED, free_from=first, free_until=last)
    return replace(
        draft,
        asked_on=asked_on,
        field_code=draft.field_code or None,
        technologies=tuple(dict.fromkeys(draft.technologies)),
        provinces=tuple(dict.fromkeys(draft.provinces)),
        note=paragraph(draft.note, settings.NOTE_LENGTH),
    )


def made_code(prefix: str, year: int, taken: Collection[str]) -> str:
    """Prefix, year and the first number that is free: İK-2026-001."""
    number = 1
    while (code := f"{prefix}-{year}-{number:0{_CODE_DIGITS}}") in taken:
        number += 1
    return code


def check_protocol(company: str, protocols: Sequence[Span], first: date, last: date) -> None:
    """Refused unless protocols cover the days without a gap; one may follow the other."""
    if not protocols:
        raise Refusal(PlacementReason.NO_PROTOCOL, company=company)
    joined = _joined(protocols)
    around = [span for span in joined if span[0] <= last and span[1] >= first]
    if not around:
        _refuse_beside(company, joined, first)
    starts_on, ends_on = around[0]
    if starts_on > first:
        raise Refusal(PlacementReason.PROTOCOL_NOT_BEGUN, company=company, starts_on=starts_on)
    if ends_on < last:
        raise Refusal(PlacementReason.PROTOCOL_ENDS_BEFORE, company=company, ends_on=ends_on)


def _refuse_beside(company: str, joined: Sequence[Span], first: date) -> None:
    """All protocols lie before the days, or the next one after them."""
    over = [span for span in joined if span[1] < first]
    if over:
        raise Refusal(PlacementReason.PROTOCOL_EXPIRED, company=company, ends_on=over[-1][1])
    raise Refusal(PlacementReason.PROTOCOL_NOT_BEGUN, company=company, starts_on=joined[0][0])


def _joined(protocols: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for first, last in sorted(protocols):
        if joined and first <= joined[-1][1] + _DAY:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def is_covered(protocols: Sequence[Span], first: date, last: date) -> bool:
    return any(span[0] <= first and last <= span[1] for span in _joined(protocols))


def overlap(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]

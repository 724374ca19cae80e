"""Placements as events of a calendar: on their days of work, with where, with whom and how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smm_desktop.core.contact import phone_text
from smm_desktop.paper.calendar_files import CalendarEvent, EventStatus, calendar_file
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents.words import duration, topic_of
from smm_desktop.placements.terms import PaperHead, PlacementSnapshot, PlacementState

_DOCUMENT = "placement_calendar"
_UNDER_WAY = frozenset({PlacementState.RUNNING, PlacementState.DONE})


def placement_calendar(
    head: PaperHead, placements: Sequence[PlacementSnapshot], language: DocumentLanguage
) -> bytes:
    words = load_wording(_DOCUMENT, language)
    events = (_event(one, words) for one in placements)
    return calendar_file(f"{words.text('name')} – {head.center}", events, head.created)


def calendar_name(language: DocumentLanguage) -> str:
    """What the file of a calendar is called."""
    return load_wording(_DOCUMENT, language).text("file")


def _event(one: PlacementSnapshot, words: Wording) -> CalendarEvent:
    return CalendarEvent(
        uid=f"{one.id}@smm-desktop",
        days=one.days or (one.starts_on,),
        summary=words.text("summary", title=topic_of(one, words.language)),
        description="\n".join(_lines(one, words)),
        location=", ".join(filter(None, (one.company.name, one.company.address, one.company.place))),
        sequence=one.sequence,
        status=_status(one),
    )


def _lines(one: PlacementSnapshot, words: Wording) -> Iterator[str]:
    yield words.text("code", code=one.code)
    yield words.text("teacher", teacher=one.teacher)
    yield words.text("company", company=one.company.name)
    if one.company.phone:
        yield words.text("phone", phone=phone_text(one.company.phone))
    if one.mentor:
        yield words.text("mentor", mentor=one.mentor)
    yield words.text("daily", hours=duration(one.daily_minutes, words.language))


def _status(one: PlacementSnapshot) -> EventStatus:
    if one.state is PlacementState.CANCELLED:
        return EventStatus.CANCELLED
    agreed = one.is_company_agreed and one.is_school_agreed
    return EventStatus.CONFIRMED if agreed or one.state in _UNDER_WAY else EventStatus.TENTATIVE

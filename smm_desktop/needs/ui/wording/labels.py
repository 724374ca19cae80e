"""One word or two for every state, kind, promise and way of needs."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.needs.terms import (
    Anonymity,
    AnswerWay,
    Audience,
    Background,
    FileVerdict,
    FrameState,
    InstrumentState,
    QuestionKind,
    RoundState,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def frame_badge(state: FrameState) -> BadgeValue:
    match state:
        case FrameState.DRAFT:
            return BadgeValue(translate("needs", "Draft"), Tone.WARN)
        case FrameState.PUBLISHED:
            return BadgeValue(translate("needs", "Published"), Tone.GOOD)
        case _:
            assert_never(state)


def instrument_badge(state: InstrumentState) -> BadgeValue:
    match state:
        case InstrumentState.DRAFT:
            return BadgeValue(translate("needs", "Draft"), Tone.WARN)
        case InstrumentState.FROZEN:
            return BadgeValue(translate("needs", "Frozen"), Tone.NEUTRAL)
        case _:
            assert_never(state)


def round_badge(state: RoundState) -> BadgeValue:
    match state:
        case RoundState.PLANNED:
            return BadgeValue(translate("needs", "Planned"), Tone.INFO)
        case RoundState.OPEN:
            return BadgeValue(translate("needs", "Open for answers"), Tone.GOOD)
        case RoundState.CLOSED:
            return BadgeValue(translate("needs", "Closed"), Tone.NEUTRAL)
        case RoundState.CANCELLED:
            return BadgeValue(translate("needs", "Given up"), Tone.NEUTRAL)
        case _:
            assert_never(state)


def audience_text(audience: Audience) -> str:
    match audience:
        case Audience.TEACHERS:
            return translate("needs", "Teachers")
        case Audience.COMPANIES:
            return translate("needs", "Companies")
        case _:
            assert_never(audience)


def anonymity_text(anonymity: Anonymity) -> str:
    match anonymity:
        case Anonymity.NAMED:
            return translate("needs", "Named")
        case Anonymity.ANONYMOUS:
            return translate("needs", "Anonymous")
        case _:
            assert_never(anonymity)


def anonymity_note(anonymity: Anonymity) -> str:
    """What the promise means, in the words that the coordinator reads before choosing."""
    match anonymity:
        case Anonymity.NAMED:
            return translate(
                "needs",
                "Every answer carries its teacher's name. You see who answered what, remind those who have not, and "
                "propose participants by their own gaps.",
            )
        case Anonymity.ANONYMOUS:
            return translate(
                "needs",
                "No answer can be led back to anybody. Answers wait in a sealed box that opens when the round closes; "
                "groups under five people are hidden on screen, in reports and in packages. Participants cannot be "
                "proposed by their answers.",
            )
        case _:
            assert_never(anonymity)


def question_kind_text(kind: QuestionKind) -> str:
    match kind:
        case QuestionKind.PAIRED:
            return translate("needs", "Paired scale")
        case QuestionKind.SINGLE:
            return translate("needs", "Single scale")
        case QuestionKind.CHOICE:
            return translate("needs", "Choices")
        case QuestionKind.NUMBER:
            return translate("needs", "Number")
        case QuestionKind.TEXT:
            return translate("needs", "Free text")
        case _:
            assert_never(kind)


def background_text(background: Background) -> str:
    match background:
        case Background.FIELD:
            return translate("needs", "Field")
        case Background.BRANCH:
            return translate("needs", "Branch")
        case Background.PROVINCE:
            return translate("needs", "Province")
        case Background.SCHOOL:
            return translate("needs", "School")
        case Background.EXPERIENCE:
            return translate("needs", "Experience (years)")
        case _:
            assert_never(background)


def answer_way_text(way: AnswerWay) -> str:
    match way:
        case AnswerWay.WINDOW:
            return translate("needs", "in the window")
        case AnswerWay.PAPER:
            return translate("needs", "on paper")
        case AnswerWay.SPREADSHEET:
            return translate("needs", "by spreadsheet")
        case AnswerWay.PAGE:
            return translate("needs", "by answer page")
        case _:
            assert_never(way)


def verdict_badge(verdict: FileVerdict) -> BadgeValue:
    match verdict:
        case FileVerdict.NEW:
            return BadgeValue(translate("needs", "New"), Tone.GOOD)
        case FileVerdict.REPLACES:
            return BadgeValue(translate("needs", "Corrected"), Tone.INFO)
        case FileVerdict.KNOWN:
            return BadgeValue(translate("needs", "Known already"), Tone.NEUTRAL)
        case FileVerdict.REFUSED:
            return BadgeValue(translate("needs", "Not taken"), Tone.BAD)
        case _:
            assert_never(verdict)


def period_text(first: date, last: date) -> str:
    """23 Kas – 18 Ara 2026, 9–20 Kas 2026: as the trainings page writes them."""
    end = f"{_day_month(last)} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{_day_month(first)} {first.year} – {end}"
    return f"{first.day}–{end}" if first.month == last.month else f"{_day_month(first)} – {end}"


def _day_month(day: date) -> str:
    return f"{day.day} {QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)}"

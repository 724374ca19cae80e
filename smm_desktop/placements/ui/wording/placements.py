"""The words of placements under way: how one stands, what comes next, what is missing, hours and days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from smm_desktop.centers.terms import RuleKey
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import (
    PlacementFigures,
    PlacementGap,
    PlacementGapFact,
    PlacementState,
)
from smm_desktop.placements.ui.wording.labels import day_text, placement_state_text
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_HOUR, _FEW = 60, 4


class Counted(QObject):
    """How many of something: Qt's extractor finds plurals only in `self.tr` of a QObject."""

    def days_ahead(self, count: int) -> str:
        return self.tr("%n day(s) are still to come, the last on {day}.", "", count)

    def days_empty(self, count: int) -> str:
        return self.tr("%n day(s) of the log are empty: {days}", "", count)


def state_badge(state: PlacementState) -> BadgeValue:
    tones = {
        PlacementState.PROPOSED: Tone.WARN,
        PlacementState.COMPANY_AGREED: Tone.INFO,
        PlacementState.SCHOOL_AGREED: Tone.INFO,
        PlacementState.RUNNING: Tone.ACCENT,
        PlacementState.DONE: Tone.GOOD,
        PlacementState.CANCELLED: Tone.NEUTRAL,
    }
    return BadgeValue(placement_state_text(state), tones[state])


def minutes_text(minutes: int) -> str:
    """Return '7 sa 30 dk', '8 sa' or '45 dk'."""
    hours, rest = divmod(minutes, _HOUR)
    if not rest:
        return translate("placements", "{hours} h").format(hours=hours)
    if not hours:
        return translate("placements", "{minutes} min").format(minutes=rest)
    return translate("placements", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def percent_text(percent: int) -> str:
    return f"%{percent}" if QLocale().language() == QLocale.Language.Turkish else f"{percent}%"


def days_list(days: Sequence[date]) -> str:
    """Return the first few days, and that there are more."""
    named = ", ".join(f"{day:%d.%m}" for day in days[:_FEW])
    return f"{named} …" if len(days) > _FEW else named


def gap_sentence(fact: PlacementGapFact) -> str:
    """One thing that stands between a placement and its end, with its days."""
    match fact.gap:
        case PlacementGap.DAYS_AHEAD:
            text = Counted().days_ahead(len(fact.days))
            return text.format(day=day_text(fact.days[-1]))
        case PlacementGap.LOG_MISSING:
            return Counted().days_empty(len(fact.days)).format(days=days_list(fact.days))
        case PlacementGap.MENTOR_EVALUATION_MISSING:
            return translate("placements", "The mentor’s evaluation is missing.")
        case PlacementGap.TEACHER_EVALUATION_MISSING:
            return translate("placements", "The teacher’s evaluation is missing.")
        case PlacementGap.REPORT_MISSING:
            return translate("placements", "The final report is missing.")
        case _:
            assert_never(fact.gap)


def next_step_text(row: PlacementRow, today: date, *, is_ready: bool) -> str:
    """What comes next, in words; `is_ready`: nothing is missing before the end."""
    match row.state:
        case PlacementState.PROPOSED:
            return translate(
                "placements", "Ask the company and the school; note the day on which each agreed."
            )
        case PlacementState.COMPANY_AGREED:
            return translate("placements", "The company agreed. The school’s answer is missing.")
        case PlacementState.SCHOOL_AGREED:
            return _agreed_text(row, today)
        case PlacementState.RUNNING:
            if is_ready:
                return translate("placements", "Everything is there: it can be finished.")
            return translate("placements", "Write the log, then the evaluations and the final report.")
        case PlacementState.DONE:
            return translate("placements", "It is finished and locked. Its hours count for the teacher.")
        case PlacementState.CANCELLED:
            return translate("placements", "It was cancelled: {reason}").format(reason=row.reason)
        case _:
            assert_never(row.state)


def certificate_text(row: PlacementRow, figures: PlacementFigures, number: str) -> str:
    """What its certificate is, or that it can be issued now; empty before the end."""
    if number:
        return translate("placements", "Certificate {number} was issued for it.").format(number=number)
    if row.state is not PlacementState.DONE:
        return ""
    if figures.has_passed:
        return translate("placements", "Its certificate can be issued now.")
    return translate("placements", "It gets no certificate: too few hours were worked.")


def _agreed_text(row: PlacementRow, today: date) -> str:
    if row.company_agreed_on is None:
        return translate("placements", "The school agreed. The company’s answer is missing.")
    if row.mentor_id is None:
        return translate("placements", "Both agreed. Name the mentor, then it can start.")
    if row.starts_on > today:
        return translate("placements", "Both agreed. It begins on {day}.").format(day=day_text(row.starts_on))
    return translate(
        "placements", "Both agreed. Start it: the rules are frozen then, and days can be logged."
    )


def verdict_badge(row: PlacementRow, figures: PlacementFigures) -> BadgeValue | None:
    """Whether it is passed by its frozen rules; None before it runs."""
    if row.state is PlacementState.DONE:
        if figures.has_passed:
            return BadgeValue(translate("placements", "Passed"), Tone.GOOD)
        return BadgeValue(translate("placements", "Not passed"), Tone.BAD)
    if row.state is not PlacementState.RUNNING:
        return None
    if figures.has_passed:
        return BadgeValue(translate("placements", "Enough hours"), Tone.GOOD)
    if not figures.can_still_pass:
        return BadgeValue(translate("placements", "Cannot pass"), Tone.BAD)
    return BadgeValue(translate("placements", "Not yet enough"), Tone.WARN)


def rule_text(key: str) -> str:
    """The name of a rule that freezes with a placement; a key that has none stays."""
    names = {
        RuleKey.PLACEMENT_MINIMUM.value: translate("placements", "Share of hours that must be worked"),
        RuleKey.PLACEMENT_HOUR.value: translate("placements", "Length of an hour of on-the-job training"),
        RuleKey.NUMBER_PATTERN.value: translate("placements", "Pattern of certificate numbers"),
    }
    return names.get(key, key)

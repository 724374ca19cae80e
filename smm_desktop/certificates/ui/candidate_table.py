"""The people of a training and whether they get a certificate of the chosen kind, with the reasons against."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.queries import CandidateRow
from smm_desktop.certificates.terms import CertificateKind, IneligibleReason, NotEligible
from smm_desktop.certificates.ui.wording import ineligible_text
from smm_desktop.widgets.table import (
    Column,
    badge_column,
    number_column,
    person_column,
    progress_column,
    text_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def reasons_of(row: CandidateRow) -> tuple[IneligibleReason, ...]:
    return row.outcome.reasons if isinstance(row.outcome, NotEligible) else ()


def has_one(row: CandidateRow) -> bool:
    """Whether the person holds a valid certificate of the kind already."""
    return IneligibleReason.ALREADY_CERTIFIED in reasons_of(row)


def outcome_badge(row: CandidateRow) -> BadgeValue:
    if row.is_eligible:
        return BadgeValue(translate("certificates", "Eligible"), Tone.GOOD)
    if has_one(row):
        return BadgeValue(translate("certificates", "Issued"), Tone.INFO)
    return BadgeValue(translate("certificates", "Not eligible"), Tone.WARN)


def reasons_text(row: CandidateRow) -> str:
    """Return the reasons against as one phrase; empty for the eligible and for those who have theirs."""
    return "" if has_one(row) else "; ".join(map(ineligible_text, reasons_of(row)))


def _share(row: CandidateRow) -> float | None:
    return row.figures.percent_certain / 100 if row.figures is not None else None


def _tone(row: CandidateRow) -> Tone:
    return Tone.ACCENT if row.figures is not None and row.figures.has_passed else Tone.WARN


def candidate_columns(kind: CertificateKind) -> tuple[Column, ...]:
    """Return the columns; only an achievement certificate asks for a score."""
    columns = (_person(), _group(), _attendance(), _score(), _outcome(), _reasons())
    return tuple(one for one in columns if one.key != "score" or kind is CertificateKind.ACHIEVEMENT)


def _person() -> Column:
    title = translate("certificates", "Participant")
    return person_column(
        "name", title, lambda row: row.name, lambda row: row.school, width=230, stretch=3, sortable=False
    )


def _group() -> Column:
    title = translate("certificates", "Group")
    return text_column("group", title, lambda row: row.group, width=70, soft=True, sortable=False)


def _attendance() -> Column:
    title = translate("certificates", "Attendance")
    return progress_column("attendance", title, _share, tone=_tone, width=140, sortable=False)


def _score() -> Column:
    title = translate("certificates", "Score")
    return number_column("score", title, lambda row: row.score, width=76, sortable=False)


def _outcome() -> Column:
    title = translate("certificates", "Certificate")
    return badge_column("outcome", title, outcome_badge, width=130, sortable=False)


def _reasons() -> Column:
    title = translate("certificates", "Why not")
    return text_column(
        "reasons", title, reasons_text, width=190, stretch=2, soft=True, sortable=False, tip=reasons_text
    )

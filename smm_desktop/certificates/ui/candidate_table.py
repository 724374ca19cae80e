"""Who may get a certificate of the chosen kind, of a training or of on-the-job training, with the reasons against."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.queries import CandidateRow, PlacementCandidateRow
from smm_desktop.certificates.terms import CertificateKind, IneligibleReason, NotEligible
from smm_desktop.certificates.ui.wording import ineligible_text
from smm_desktop.widgets.table import (
    Column,
    badge_column,
    number_column,
    person_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
Candidate: TypeAlias = CandidateRow | PlacementCandidateRow


def reasons_of(row: Candidate) -> tuple[IneligibleReason, ...]:
    return row.outcome.reasons if isinstance(row.outcome, NotEligible) else ()


def has_one(row: Candidate) -> bool:
    """Whether the person holds a valid certificate of the kind already."""
    return IneligibleReason.ALREADY_CERTIFIED in reasons_of(row)


def outcome_badge(row: Candidate) -> BadgeValue:
    if row.is_eligible:
        return BadgeValue(translate("certificates", "Eligible"), Tone.GOOD)
    if has_one(row):
        return BadgeValue(translate("certificates", "Issued"), Tone.INFO)
    return BadgeValue(translate("certificates", "Not eligible"), Tone.WARN)


def reasons_text(row: Candidate) -> str:
    """Return the reasons against as one phrase; empty for the eligible and for those who have theirs."""
    return "" if has_one(row) else "; ".join(map(ineligible_text, reasons_of(row)))


def _share(row: CandidateRow) -> float | None:
    return row.figures.percent_certain / 100 if row.figures is not None else None


def _tone(row: CandidateRow) -> Tone:
    return Tone.ACCENT if row.figures is not None and row.figures.has_passed else Tone.WARN


def candidate_columns(kind: CertificateKind) -> tuple[Column, ...]:
    """Return the columns; on-the-job training has a company, and only an achievement certificate asks for a score."""
    if kind is CertificateKind.ON_THE_JOB:
        return (_person(), _company(), _hours(), _outcome(), _reasons())
    columns = (_person(), _group(), _attendance(), _score(), _outcome(), _reasons())
    return tuple(one for one in columns if one.key != "score" or kind is CertificateKind.ACHIEVEMENT)


def _school(row: Candidate) -> str:
    return row.school if isinstance(row, CandidateRow) else row.placement.school


def _company() -> Column:
    title = translate("certificates", "Company")
    return two_line_column(
        "company",
        title,
        lambda row: row.placement.company,
        lambda row: row.placement.title,
        width=210,
        stretch=3,
        sortable=False,
        tip=lambda row: f"{row.placement.company}\n{row.placement.title}",
    )


def _worked(row: PlacementCandidateRow) -> float:
    return row.figures.percent / 100


def _worked_tone(row: PlacementCandidateRow) -> Tone:
    return Tone.ACCENT if row.figures.has_passed else Tone.WARN


def _hours() -> Column:
    title = translate("certificates", "Hours worked")
    return progress_column("hours", title, _worked, tone=_worked_tone, width=130, sortable=False)


def _person() -> Column:
    title = translate("certificates", "Participant")
    return person_column("name", title, lambda row: row.name, _school, width=230, stretch=3, sortable=False)


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

"""Who may get which certificate: a decision one can argue about with the rule book in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.certificates.terms import (
    CertificateKind,
    Eligibility,
    Eligible,
    IneligibleReason,
    NotEligible,
)
from smm_desktop.placements.terms import PlacementFigures, PlacementState
from smm_desktop.trainings.terms import ActivityState, AttendanceFigures, EnrolmentState


@dataclass(frozen=True, slots=True)
class EligibilityFacts:
    """What is known of one person in one activity; `certified` are the kinds for which a valid certificate exists."""

    activity_state: ActivityState
    enrolment_state: EnrolmentState
    figures: AttendanceFigures | None
    has_exam: bool
    score: int | None
    certified: frozenset[CertificateKind] = frozenset()


def eligibility(facts: EligibilityFacts, rules: FrozenRules, kind: CertificateKind) -> Eligibility:
    """Decide for one kind of certificate; achievement asks for attendance, too.

    Source: the rule book as frozen on the activity (minimum attendance over planned minutes, pass mark).
    """
    reasons = tuple(_against(facts, rules, kind))
    return NotEligible(reasons) if reasons else Eligible()


def placement_eligibility(
    state: PlacementState, figures: PlacementFigures, *, is_certified: bool
) -> Eligibility:
    """Decide for on-the-job training.

    Source: the rule book as frozen when the placement began (`figures` are counted by it); finishing asks for the
    whole log, both evaluations and the final report.
    """
    reasons = tuple(_against_placement(state, figures, is_certified=is_certified))
    return NotEligible(reasons) if reasons else Eligible()


def _against_placement(
    state: PlacementState, figures: PlacementFigures, *, is_certified: bool
) -> Iterator[IneligibleReason]:
    if is_certified:
        yield IneligibleReason.ALREADY_CERTIFIED
    if state is not PlacementState.DONE:
        yield IneligibleReason.NOT_FINISHED
        if figures.can_still_pass:
            return
    if not figures.has_passed:
        yield IneligibleReason.TOO_FEW_HOURS


def _against(
    facts: EligibilityFacts, rules: FrozenRules, kind: CertificateKind
) -> Iterator[IneligibleReason]:
    if kind in facts.certified:
        yield IneligibleReason.ALREADY_CERTIFIED
    if facts.activity_state is not ActivityState.CLOSED:
        yield IneligibleReason.NOT_CLOSED
    if facts.enrolment_state is EnrolmentState.WITHDRAWN:
        yield IneligibleReason.WITHDRAWN
    elif facts.enrolment_state is EnrolmentState.WAITING:
        yield IneligibleReason.ON_WAITING_LIST
    else:
        yield from _against_attendance(facts.figures)
    if kind is CertificateKind.ACHIEVEMENT:
        yield from _against_score(facts, rules)


def _against_attendance(figures: AttendanceFigures | None) -> Iterator[IneligibleReason]:
    if figures is None or figures.recorded < figures.held:
        yield IneligibleReason.MARKS_MISSING
    if figures is not None and not figures.has_passed:
        yield IneligibleReason.TOO_FEW_MINUTES


def _against_score(facts: EligibilityFacts, rules: FrozenRules) -> Iterator[IneligibleReason]:
    if not facts.has_exam:
        yield IneligibleReason.NO_EXAM
    elif facts.score is None:
        yield IneligibleReason.SCORE_MISSING
    elif facts.score < rules.pass_mark:
        yield IneligibleReason.SCORE_TOO_LOW

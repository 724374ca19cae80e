"""Who gets which certificate, decided from plain facts."""

from dataclasses import replace

import pytest

from smm_desktop.certificates.rules import EligibilityFacts, eligibility
from smm_desktop.certificates.terms import CertificateKind, Eligible, IneligibleReason, NotEligible
from smm_desktop.trainings.terms import ActivityState, AttendanceFigures, EnrolmentState
from tests.certificates.builders import ACHIEVEMENT, ATTENDANCE
from tests.trainings.builders import RULES

FULL = AttendanceFigures(160, 160, 160, 160, 0, 160, 160, 0, 100, 100, has_passed=True, can_still_pass=True)
SHORT = replace(FULL, attended=80, certain=80, percent_certain=50, has_passed=False, can_still_pass=False)
FACTS = EligibilityFacts(ActivityState.CLOSED, EnrolmentState.ENROLLED, FULL, has_exam=True, score=70)


def reasons(facts: EligibilityFacts, kind: CertificateKind) -> tuple[IneligibleReason, ...]:
    answer = eligibility(facts, RULES, kind)
    return answer.reasons if isinstance(answer, NotEligible) else ()


@pytest.mark.parametrize("kind", CertificateKind)
def test_who_attended_and_passed_gets_both(kind: CertificateKind) -> None:
    assert eligibility(FACTS, RULES, kind) == Eligible()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"activity_state": ActivityState.HELD}, IneligibleReason.NOT_CLOSED),
        ({"enrolment_state": EnrolmentState.WITHDRAWN}, IneligibleReason.WITHDRAWN),
        ({"enrolment_state": EnrolmentState.WAITING}, IneligibleReason.ON_WAITING_LIST),
        ({"figures": SHORT}, IneligibleReason.TOO_FEW_MINUTES),
        ({"figures": None}, IneligibleReason.MARKS_MISSING),
        ({"figures": replace(FULL, recorded=120)}, IneligibleReason.MARKS_MISSING),
        ({"certified": frozenset({ATTENDANCE})}, IneligibleReason.ALREADY_CERTIFIED),
    ],
)
def test_what_stands_against_attendance(changes: dict[str, object], reason: IneligibleReason) -> None:
    assert reasons(replace(FACTS, **changes), ATTENDANCE) == (reason,)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"has_exam": False}, IneligibleReason.NO_EXAM),
        ({"score": None}, IneligibleReason.SCORE_MISSING),
        ({"score": 69}, IneligibleReason.SCORE_TOO_LOW),
        ({"figures": SHORT}, IneligibleReason.TOO_FEW_MINUTES),
    ],
)
def test_what_stands_against_achievement(changes: dict[str, object], reason: IneligibleReason) -> None:
    assert reasons(replace(FACTS, **changes), ACHIEVEMENT) == (reason,)  # type: ignore[arg-type]  # by name


def test_a_missing_exam_is_nothing_against_attendance() -> None:
    assert reasons(replace(FACTS, has_exam=False, score=None), ATTENDANCE) == ()


def test_one_kind_does_not_stand_against_the_other() -> None:
    assert reasons(replace(FACTS, certified=frozenset({ATTENDANCE})), ACHIEVEMENT) == ()


def test_all_reasons_are_told_at_once() -> None:
    facts = replace(FACTS, activity_state=ActivityState.HELD, figures=SHORT, score=10)
    expected = {
        IneligibleReason.NOT_CLOSED,
        IneligibleReason.TOO_FEW_MINUTES,
        IneligibleReason.SCORE_TOO_LOW,
    }
    assert set(reasons(facts, ACHIEVEMENT)) == expected

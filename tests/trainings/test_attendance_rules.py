"""What marks add up to, as a rule: examples from a coordinator's desk, and what holds for all of them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.rules import attendance_figures, check_mark, fact_of, is_enough, whole_percent
from smm_desktop.trainings.terms import ExcuseCode, Mark, MarkChange, MarkFact, SlotFact, TrainingReason
from tests.trainings.builders import RULES

Attendance = tuple[list[SlotFact], dict[int, MarkFact]]
SLOT = SlotFact(40)
PRESENT, ABSENT = MarkFact(Mark.PRESENT), MarkFact(Mark.ABSENT)
EXCUSED = MarkFact(Mark.EXCUSED, excuse=ExcuseCode.HEALTH)

marks = st.one_of(
    st.sampled_from([PRESENT, ABSENT, EXCUSED]),
    st.integers(1, 39).map(lambda late: MarkFact(Mark.LATE, late)),
)
slot_lists = st.lists(st.builds(SlotFact, st.integers(40, 90), st.booleans()), min_size=1, max_size=40)
rule_books = st.builds(
    lambda percent, excused: replace(
        RULES, minimum_attendance_percent=percent, excused_counts_as_present=excused
    ),
    st.integers(0, 100),
    st.booleans(),
)


@st.composite
def attendances(draw: st.DrawFn) -> Attendance:
    slots = draw(slot_lists)
    indices = draw(st.sets(st.integers(0, len(slots) - 1)))
    return slots, {index: draw(marks) for index in indices}


def test_forty_slots_with_eight_absences_just_pass() -> None:
    given_marks = {index: ABSENT if index < 8 else PRESENT for index in range(40)}
    assert attendance_figures([SLOT] * 40, given_marks, RULES).has_passed


def test_one_late_minute_below_the_threshold_fails() -> None:
    given_marks = {index: ABSENT if index < 8 else PRESENT for index in range(40)}
    given_marks[39] = MarkFact(Mark.LATE, 1)
    assert not attendance_figures([SLOT] * 40, given_marks, RULES).has_passed


def test_a_percent_just_below_the_threshold_is_not_shown_as_reached() -> None:
    assert whole_percent(1279, 1600) == 79


def test_the_threshold_is_compared_without_rounding() -> None:
    assert not is_enough(799_999_999, 1_000_000_000, 80)


def test_what_is_not_recorded_is_reachable_but_not_certain() -> None:
    figures = attendance_figures([SLOT] * 10, {0: PRESENT}, RULES)
    assert (figures.certain, figures.reachable) == (40, 400)


def test_three_of_ten_absences_can_never_reach_eighty_percent() -> None:
    figures = attendance_figures([SLOT] * 10, {0: ABSENT, 1: ABSENT, 2: ABSENT}, RULES)
    assert not figures.can_still_pass


def test_excused_slots_do_not_count_unless_the_rule_says_so() -> None:
    assert attendance_figures([SLOT], {0: EXCUSED}, RULES).certain == 0


def test_excused_slots_count_where_the_rule_says_so() -> None:
    rules = replace(RULES, excused_counts_as_present=True)
    assert attendance_figures([SLOT], {0: EXCUSED}, rules).certain == 40


def test_excused_minutes_are_never_minutes_really_spent_there() -> None:
    rules = replace(RULES, excused_counts_as_present=True)
    assert attendance_figures([SLOT], {0: EXCUSED}, rules).attended == 0


def test_held_minutes_are_those_of_past_slots() -> None:
    slots = [SlotFact(40, True), SlotFact(50, True), SlotFact(40, False)]
    assert attendance_figures(slots, {}, RULES).held == 90


def test_nobody_passes_a_training_without_lessons() -> None:
    figures = attendance_figures([], {}, RULES)
    assert (figures.has_passed, figures.can_still_pass) == (False, True)


@given(attendances(), rule_books)
def test_certain_never_exceeds_reachable_nor_reachable_the_plan(case: Attendance, rules: FrozenRules) -> None:
    figures = attendance_figures(case[0], case[1], rules)
    assert 0 <= figures.certain <= figures.reachable <= figures.planned


@given(attendances(), rule_books)
def test_lost_and_reachable_make_the_plan(case: Attendance, rules: FrozenRules) -> None:
    figures = attendance_figures(case[0], case[1], rules)
    assert figures.lost + figures.reachable == figures.planned


@given(attendances(), rule_books, st.data())
def test_marking_present_never_lowers_what_is_certain(
    case: Attendance, rules: FrozenRules, data: st.DataObject
) -> None:
    slots, given_marks = case
    index = data.draw(st.integers(0, len(slots) - 1))
    after = attendance_figures(slots, {**given_marks, index: PRESENT}, rules)
    assert after.certain >= attendance_figures(slots, given_marks, rules).certain


@given(attendances(), rule_books, st.data())
def test_marking_absent_never_raises_what_is_reachable(
    case: Attendance, rules: FrozenRules, data: st.DataObject
) -> None:
    slots, given_marks = case
    index = data.draw(st.integers(0, len(slots) - 1))
    after = attendance_figures(slots, {**given_marks, index: ABSENT}, rules)
    assert after.reachable <= attendance_figures(slots, given_marks, rules).reachable


@given(attendances(), rule_books)
def test_who_has_passed_can_still_pass(case: Attendance, rules: FrozenRules) -> None:
    figures = attendance_figures(case[0], case[1], rules)
    assert figures.can_still_pass or not figures.has_passed


@given(slot_lists, rule_books, st.data())
def test_when_all_is_recorded_certain_and_reachable_meet(
    slots: list[SlotFact], rules: FrozenRules, data: st.DataObject
) -> None:
    full = {index: data.draw(marks) for index in range(len(slots))}
    figures = attendance_figures(slots, full, rules)
    assert figures.certain == figures.reachable


@given(attendances(), rule_books)
def test_a_shown_percent_agrees_with_the_verdict(case: Attendance, rules: FrozenRules) -> None:
    figures = attendance_figures(case[0], case[1], rules)
    assert figures.has_passed == (figures.percent_certain >= rules.minimum_attendance_percent)


@pytest.mark.parametrize("late", [0, -5, 40, 41])
def test_late_minutes_stay_inside_the_slot(late: int) -> None:
    with pytest.raises(Refusal) as refused:
        check_mark(MarkChange(new_id(), new_id(), Mark.LATE, late), 40)
    assert refused.value.term is TrainingReason.LATE_MINUTES_OUT_OF_RANGE


def test_an_excuse_needs_its_code() -> None:
    with pytest.raises(Refusal) as refused:
        check_mark(MarkChange(new_id(), new_id(), Mark.EXCUSED), 40)
    assert refused.value.term is TrainingReason.EXCUSE_MISSING


def test_late_minutes_are_kept_only_of_who_was_late() -> None:
    change = MarkChange(new_id(), new_id(), Mark.PRESENT, minutes_late=12, excuse=ExcuseCode.OTHER)
    assert fact_of(change) == PRESENT


def test_a_cleared_cell_is_no_fact() -> None:
    assert fact_of(MarkChange(new_id(), new_id(), None)) is None

"""Waiting list, states, drafts and pasted text, as pure decisions."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.rules import (
    Waiting,
    check_score,
    check_step,
    next_from_waiting,
    read_paste,
    seat_for,
)
from smm_desktop.trainings.rules.drafts import activity_code
from smm_desktop.trainings.terms import ActivityState, EnrolmentState, TrainingReason


def test_the_first_in_the_queue_comes_first() -> None:
    late, early = Waiting(new_id(), 2), Waiting(new_id(), 1)
    assert next_from_waiting([late, early], 1) == ([early.enrolment_id], [])


def test_who_has_a_clash_is_passed_over() -> None:
    busy, free = Waiting(new_id(), 1, has_clash=True), Waiting(new_id(), 2)
    assert next_from_waiting([busy, free], 1) == ([free.enrolment_id], [busy.enrolment_id])


@given(st.lists(st.booleans(), max_size=30), st.integers(0, 10))
def test_never_more_are_promoted_than_there_are_seats(clashes: list[bool], seats: int) -> None:
    queue = [Waiting(new_id(), number, clash) for number, clash in enumerate(clashes)]
    promoted, _ = next_from_waiting(queue, seats)
    assert len(promoted) == min(seats, clashes.count(False))


def test_a_newcomer_does_not_overtake_the_waiting() -> None:
    assert seat_for(1, waiting=1) is EnrolmentState.WAITING


@pytest.mark.parametrize(
    ("state", "to"),
    [
        (ActivityState.PLANNED, ActivityState.HELD),
        (ActivityState.OPEN, ActivityState.CLOSED),
        (ActivityState.HELD, ActivityState.OPEN),
        (ActivityState.CLOSED, ActivityState.CLOSED),
    ],
)
def test_states_are_not_skipped(state: ActivityState, to: ActivityState) -> None:
    with pytest.raises(Refusal) as refused:
        check_step(state, to)
    assert refused.value.term is TrainingReason.WRONG_STATE


@pytest.mark.parametrize("score", [-1, 101])
def test_scores_are_points_of_a_hundred(score: int) -> None:
    with pytest.raises(Refusal) as refused:
        check_score(score)
    assert refused.value.term is TrainingReason.SCORE_OUT_OF_RANGE


def test_an_activity_code_takes_the_first_free_number() -> None:
    taken = frozenset({"ROB-01-2026-1", "ROB-01-2026-2"})
    assert activity_code("ROB-01", date(2026, 3, 1), taken) == "ROB-01-2026-3"


def test_a_pasted_column_of_numbers_is_read() -> None:
    people = read_paste("T.C. Kimlik No\n12345678950\r\n 98765432108 \n\n")
    assert [one.identity_number for one in people] == ["12345678950", "98765432108"]


def test_a_pasted_row_gives_number_and_name() -> None:
    person = read_paste("1\t12345678950\tAYŞE\tYILMAZ\tÖrnek MTAL\t05321234567")[0]
    assert (person.identity_number, "AYŞE YILMAZ" in person.names) == ("12345678950", True)


def test_a_telephone_number_is_no_identity_number() -> None:
    assert read_paste("Ayşe Yılmaz\t05321234567")[0].identity_number is None


def test_captions_are_skipped() -> None:
    assert [one.number for one in read_paste("Sıra\tAdı Soyadı\tOkulu\n1\tAyşe Yılmaz\tÖrnek")] == [2]


def test_a_name_in_one_cell_is_the_first_guess() -> None:
    assert read_paste("Ayşe Yılmaz\tÖrnek MTAL")[0].names[0] == "Ayşe Yılmaz"


def test_surname_and_name_between_commas_are_one_guess() -> None:
    assert "YILMAZ AYŞE" in read_paste("YILMAZ, AYŞE")[0].names


def test_an_empty_paste_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_paste(" \n\t\n")
    assert refused.value.term is TrainingReason.NOTHING_PASTED


def test_a_giant_paste_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_paste("Ayşe Yılmaz\n" * 2001)
    assert refused.value.term is TrainingReason.TOO_MANY_LINES


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=40), max_size=9)
)
def test_any_line_gives_at_most_one_person(lines: list[str]) -> None:
    text = "\n".join(["Ayşe Yılmaz", *lines])
    assert 1 <= len(read_paste(text)) <= len(lines) + 1

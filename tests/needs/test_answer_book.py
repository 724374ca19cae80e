"""Answers taken in: spellings of numbers, faults by line, repeated answers, and what is counted."""

import pytest

from smm_desktop.needs.rules.answer_book import AnswerBook, read_answer
from smm_desktop.needs.rules.pairs import exact
from smm_desktop.needs.terms import AnswerFault, Dimension, LeftOut, Scale


def book(*rows: tuple[str, str, object, object], scale: tuple[int, int] | None = None) -> AnswerBook:
    made = AnswerBook(scale=scale)
    made.add_all((line, *row, ()) for line, row in enumerate(rows, start=2))
    made.close()
    return made


@pytest.mark.parametrize(
    ("written", "read"),
    [("4", 4), (" 3,5 ", exact(3.5)), ("3.5", exact(3.5)), ("", None), ("-", None), (None, None), (2, 2)],
)
def test_numbers_are_read_as_they_are_written(written: object, read: object) -> None:
    assert read_answer(written) == read


@pytest.mark.parametrize("written", ["dört", "4/5", "1.234,5", "1e9", "inf", "½", "=1+1"])
def test_what_is_no_number_is_a_fault(written: str) -> None:
    assert read_answer(written) is AnswerFault.NOT_A_NUMBER


def test_faulty_rows_are_named_by_their_lines() -> None:
    made = book(("a", "x", "4", "3"), ("", "x", "4", "3"), ("b", " ", "4", "3"), ("c", "x", "vier", "3"))
    assert made.faults.lines == {
        AnswerFault.NO_RESPONDENT: [3],
        AnswerFault.NO_COMPETENCY: [4],
        AnswerFault.NOT_A_NUMBER: [5],
    }
    assert made.pairs("x").n == 1


def test_what_lies_outside_the_scale_is_a_fault() -> None:
    made = book(("a", "x", "5", "1"), ("b", "x", "6", "1"), ("c", "x", "5", "0"), scale=(1, 5))
    assert made.faults.lines == {AnswerFault.OUTSIDE_SCALE: [3, 4]}


def test_of_repeated_answers_the_first_counts() -> None:
    made = book(("a", "x", "5", "1"), ("b", "x", "4", "4"), ("a ", "x", "1", "5"))
    assert made.faults.lines == {AnswerFault.REPEATED: [4]}
    assert made.pairs("x").ranks.positive == 0


def test_the_same_person_may_answer_on_two_competencies() -> None:
    assert not book(("a", "x", "5", "1"), ("a", "y", "5", "1")).faults.counts


def test_missing_halves_are_counted_by_half() -> None:
    made = book(("a", "x", "5", ""), ("b", "x", "", "2"), ("c", "x", "", ""), ("d", "x", "4", "2"))
    assert (made.pairs("x").n, made.pairs("x").left_out) == (1, LeftOut(1, 1, 1))


def test_values_of_one_scale_keep_who_gave_them() -> None:
    made = book(("a", "x", "5", ""), ("b", "x", "4", "2,5"))
    assert made.values("x", Scale.ABILITY) == {1: exact(2.5)}
    assert made.complete("x") == {"b": (4, exact(2.5))}


def test_a_respondent_who_changes_school_is_named() -> None:
    made = AnswerBook((Dimension.SCHOOL,))
    rows = [("x", "A"), ("y", "A"), ("z", "B")]
    made.add_all((line, "a", item, "5", "1", (school,)) for line, (item, school) in enumerate(rows))
    assert made.faults.lines == {AnswerFault.CONTRADICTS: [2]}


def test_only_the_first_thousand_faults_are_named_and_all_are_counted() -> None:
    made = book(*[("a", "x", "?", "1")] * 1500)
    assert made.faults.counts[AnswerFault.NOT_A_NUMBER] == 1500
    assert len(made.faults.lines[AnswerFault.NOT_A_NUMBER]) == 1000


@pytest.mark.parametrize("order", ["abc", "cab"])
def test_complete_columns_are_alike_in_any_order_of_rows(order: str) -> None:
    """With the rows of one competency in another order than the other's, the columns still belong together."""
    answers = {"a": ("5", "1"), "b": ("4", ""), "c": ("3", "2")}
    made = book(
        *((who, "x", answers[who][0], "1") for who in "abc"),
        *((who, "y", answers[who][1], "1") for who in order),
    )
    columns = made.complete_columns(("x", "y"), Scale.IMPORTANCE)
    assert [list(column) for column in columns] == [[5, 3], [1, 2]]


def test_competencies_keep_the_order_in_which_they_came() -> None:
    names = [f"{place * 7919 % 97:02} yeterlik" for place in range(60)]
    made = book(*((f"{person}", name, 4, 3) for person in range(3) for name in names))
    assert list(made.competencies) == names

"""Columns packed into bytes give what loops over people give."""

from __future__ import annotations

from array import array
from collections import Counter

import pytest

from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.rules.packed import MISSING, complete, counts_of, in_order, meanings, sums_of_rows
from smm_desktop.needs.terms import Scale
from tests.needs.made_up_answers import chance_of


def columns(seed: int, people: int = 60, items: int = 4) -> list[bytes]:
    chance = chance_of(seed)
    return [bytes(chance.choice((1, 2, 3, 4, 5, MISSING)) for _ in range(people)) for _ in range(items)]


@pytest.mark.parametrize("seed", range(5))
def test_counts_are_those_of_a_counter(seed: int) -> None:
    assert counts_of(columns(seed)[0]) == Counter(columns(seed)[0])


@pytest.mark.parametrize("seed", range(5))
def test_who_has_a_gap_is_left_out_of_every_column(seed: int) -> None:
    every = columns(seed)
    kept = [row for row in zip(*every, strict=True) if MISSING not in row]
    assert [list(column) for column in complete(every)] == [
        list(column) for column in zip(*kept, strict=True)
    ]


def test_nobody_without_a_gap_leaves_empty_columns() -> None:
    assert complete([b"\xff\x01", b"\x01\xff"]) == [b"", b""]


def test_sums_may_be_larger_than_a_byte() -> None:
    assert list(sums_of_rows([b"\xc8\x01"] * 300)) == [60_000, 300]


def test_everybody_comes_to_their_place() -> None:
    order = array("I", range(4))
    assert in_order(array("I", [2, 0]), array("B", [7, 9]), order) == b"\x09\xff\x07\xff"
    assert in_order(array("I", [0, 1]), array("B", [7, 9]), order) == b"\x07\x09\xff\xff"


@pytest.mark.parametrize("values", [[1, 2.5], [-1], [255], list(range(256))])
def test_other_values_are_not_packed(values: list[object]) -> None:
    assert meanings(values) is None


def test_many_different_answers_are_kept_as_well() -> None:
    """More than a byte can tell apart: the columns grow wider while answers come in."""
    book = AnswerBook()
    book.add_all((at, f"p{at}", "x", f"{at % 40},{at % 10}", at % 9, ()) for at in range(900))
    book.close()
    assert book.pairs("x").n == 900
    assert [len(column) for column in book.complete_columns(["x"], Scale.IMPORTANCE)] == [900]

"""T.C. identity numbers: what is valid, how they are read, shown and made."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core.official_numbers import (
    IdentityFault,
    identity_check_digits,
    identity_fault,
    normal_identity,
)
from smm_desktop.teachers.rules.identity import generate_identity_number, mask_identity

NUMBERS = st.integers().map(generate_identity_number)


@pytest.mark.parametrize("number", ["10000000146", "12345678950", "21221221272"])
def test_a_number_with_right_check_digits_is_valid(number: str) -> None:
    assert identity_fault(number) is None


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", IdentityFault.MISSING),
        ("80010112340", IdentityFault.CHECK_DIGITS_WRONG),
        ("12345678901", IdentityFault.CHECK_DIGITS_WRONG),
        ("01234567890", IdentityFault.STARTS_WITH_ZERO),
        ("00000000000", IdentityFault.STARTS_WITH_ZERO),
        ("11111111110", IdentityFault.OBVIOUS_FAKE),
        ("22222222220", IdentityFault.OBVIOUS_FAKE),
        ("11111111111", IdentityFault.CHECK_DIGITS_WRONG),
        ("1000000014", IdentityFault.NOT_ELEVEN_DIGITS),
        ("100000001460", IdentityFault.NOT_ELEVEN_DIGITS),
        ("1000000014O", IdentityFault.NOT_ELEVEN_DIGITS),
        ("١٠٠٠٠٠٠٠١٤٦", IdentityFault.NOT_ELEVEN_DIGITS),
        ("10000000146\n", IdentityFault.NOT_ELEVEN_DIGITS),
    ],
)
def test_a_wrong_number_is_told_by_its_fault(number: str, fault: IdentityFault) -> None:
    assert identity_fault(number) is fault


def test_the_check_digits_are_those_of_the_published_arithmetic() -> None:
    assert identity_check_digits("100000001") == "46"


@settings(max_examples=40, deadline=None)
@given(number=NUMBERS, place=st.integers(0, 10), added=st.integers(1, 9))
def test_one_changed_digit_is_never_valid(number: str, place: int, added: int) -> None:
    digit = str((int(number[place]) + added) % 10)
    assert identity_fault(number[:place] + digit + number[place + 1 :]) is not None


@settings(max_examples=40, deadline=None)
@given(number=NUMBERS, place=st.integers(0, 7))
def test_swapped_neighbours_are_invalid_unless_they_differ_by_nought_or_five(number: str, place: int) -> None:
    one, other = number[place], number[place + 1]
    swapped = number[:place] + other + one + number[place + 2 :]
    is_seen = identity_check_digits(swapped[:9]) != swapped[9:]
    assert is_seen is (int(one) - int(other) not in {-5, 0, 5})


@settings(max_examples=40, deadline=None)
@given(seed=st.integers())
def test_a_generated_number_is_valid(seed: int) -> None:
    assert identity_fault(generate_identity_number(seed)) is None


def test_equal_seeds_give_equal_numbers() -> None:
    assert generate_identity_number(7) == generate_identity_number(7)


def test_different_seeds_give_different_people() -> None:
    assert len({generate_identity_number(seed) for seed in range(2000)}) > 1995


@pytest.mark.parametrize(
    "text",
    [
        "10000000146",
        "  10000000146 ",
        "100 000 001 46",
        "100\u00a0000\u00a0001\u00a046",
        "'10000000146",
        "100.000.001-46",
        "10000000146.0",
        "10000000146,0",
    ],
)
def test_what_stands_between_the_digits_is_dropped(text: str) -> None:
    assert normal_identity(text) == "10000000146"


def test_letters_are_not_dropped() -> None:
    assert normal_identity("1000000014O") == "1000000014O"


@settings(max_examples=40, deadline=None)
@given(number=NUMBERS)
def test_a_normal_number_stays_as_it_is(number: str) -> None:
    assert normal_identity(number) == number


@pytest.mark.parametrize(
    ("number", "shown"), [("10000000146", "100******46"), ("12345", "*****"), ("", ""), (None, "")]
)
def test_the_middle_of_a_number_is_masked(number: str | None, shown: str) -> None:
    assert mask_identity(number) == shown

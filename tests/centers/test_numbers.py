"""Certificate numbers and their check digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.centers.queries import certificate_number, check_number, parse_number_pattern, shipped_rules
from smm_desktop.centers.rules import check_digits
from smm_desktop.centers.terms import CenterReason, PatternFault, RuleKey
from smm_desktop.core.refusals import Refusal

PATTERN = "SMM{center:2}-{year}-{serial:5}-{check}"


def test_a_number_by_the_shipped_pattern() -> None:
    shipped = next(line.value for line in shipped_rules() if line.key is RuleKey.NUMBER_PATTERN)
    assert certificate_number(shipped, 9, 2026, 123) == "SMM09-2026-00123-76"


def test_check_digits_of_the_standards_example() -> None:
    """ISO 7064 gives 794 the check digits 44."""
    assert check_digits("794") == "44"


@given(st.integers(0, 99), st.integers(2020, 2099), st.integers(1, 9_999_999))
def test_a_made_number_passes(center: int, year: int, serial: int) -> None:
    assert check_number(certificate_number(PATTERN, center, year, serial))


@given(st.integers(1, 99_999), st.integers(0, 17), st.sampled_from("0123456789"))
def test_a_wrong_digit_fails(serial: int, place: int, digit: str) -> None:
    number = certificate_number(PATTERN, 9, 2026, serial)
    changed = number[:place] + digit + number[place + 1 :]
    if number[place].isdigit() and digit != number[place]:
        assert not check_number(changed)


@given(st.integers(1, 99_999))
def test_two_digits_swapped_fail(serial: int) -> None:
    number = certificate_number(PATTERN, 9, 2026, serial)
    place = number.index("-2026-") + len("-2026-")
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert check_number(swapped) is (swapped == number)


def test_case_and_separators_do_not_count() -> None:
    assert check_number("smm09 2026 00123 76")


@pytest.mark.parametrize("text", ["", "  ", "01", "SMM", "ŞÇĞ", "SMM09-2026-00123-"])
def test_no_number_fails(text: str) -> None:
    assert not check_number(text)


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("SMM{center}-{year}-{serial}", PatternFault.PLACE_MISSING),
        ("{center}-{year}-{serial}-{serial}-{check}", PatternFault.PLACE_REPEATED),
        ("{center}{year}-{serial}-{check}", PatternFault.PLACES_TOUCH),
        ("{check}-{center}-{year}-{serial}", PatternFault.CHECK_NOT_LAST),
        ("{center}-{year}-{serial}-{check}.", PatternFault.CHECK_NOT_LAST),
        ("{center}-{year}-{serial}-{name}-{check}", PatternFault.PLACE_UNKNOWN),
        ("BELGE NO {center}-{year}-{serial}-{check}", PatternFault.SIGN_NOT_ALLOWED),
        ("Ş{center}-{year}-{serial}-{check}", PatternFault.SIGN_NOT_ALLOWED),
        ("{center}-{year}-{serial}-{check", PatternFault.SIGN_NOT_ALLOWED),
        ("X" * 30 + "{center}-{year}-{serial}-{check}", PatternFault.TOO_LONG),
        ("", PatternFault.PLACE_MISSING),
    ],
)
def test_a_broken_pattern_is_refused(pattern: str, fault: PatternFault) -> None:
    with pytest.raises(Refusal) as refused:
        parse_number_pattern(pattern)
    assert (refused.value.term, refused.value.values["fault"]) == (CenterReason.NUMBER_PATTERN_BROKEN, fault)

"""Tax numbers: what is valid, how they are read, and that a wrong digit shows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core.official_numbers import (
    TaxNumberFault,
    normal_tax_number,
    tax_check_digit,
    tax_number_fault,
)

FIRST_NINE = st.from_regex(r"[0-9]{9}\Z", fullmatch=True).filter(str.isascii)


@pytest.mark.parametrize(
    "number",
    ["4540536920", "3973535717", "2037637860", "2823097943", "2012460224", "0010213576", "10000000146"],
)
def test_published_examples_are_valid(number: str) -> None:
    assert tax_number_fault(number) is None


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("4540536921", TaxNumberFault.CHECK_DIGITS_WRONG),
        ("3973535711", TaxNumberFault.CHECK_DIGITS_WRONG),
        ("4444444444", TaxNumberFault.OBVIOUS_FAKE),
        ("10000000147", TaxNumberFault.CHECK_DIGITS_WRONG),
        ("11111111110", TaxNumberFault.OBVIOUS_FAKE),
        ("454053692", TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS),
        ("45405369201234", TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS),
        ("454053692O", TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS),
        ("٤٥٤٠٥٣٦٩٢٠", TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS),
        ("", TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS),
    ],
)
def test_a_wrong_number_is_told_by_its_fault(number: str, fault: TaxNumberFault) -> None:
    assert tax_number_fault(number) is fault


@settings(max_examples=60, deadline=None)
@given(FIRST_NINE, st.integers(1, 9))
def test_another_check_digit_is_never_valid(first_nine: str, added: int) -> None:
    wrong = (int(tax_check_digit(first_nine)) + added) % 10
    assert tax_number_fault(f"{first_nine}{wrong}") is TaxNumberFault.CHECK_DIGITS_WRONG


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 454 053 69 20 ", "4540536920"),
        ("4540536920.0", "4540536920"),
        ("10213576", "0010213576"),
        ("10213577", "10213577"),
        ("454-053.6920", "4540536920"),
        ("", ""),
    ],
)
def test_what_spreadsheets_make_of_a_number_is_mended(text: str, number: str) -> None:
    assert normal_tax_number(text) == number

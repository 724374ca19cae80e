"""The numbers of people and taxpayers in Türkiye: bringing them into form and checking their check digits."""

from __future__ import annotations

import re
from enum import StrEnum

IDENTITY_LENGTH = 11
TAX_LENGTH = 10
_FEWEST_DIGITS = 7
_NOISE = re.compile(r"[\s.\-']+")
_DIGITS = re.compile(r"[0-9]+\Z")


class IdentityFault(StrEnum):
    """What is wrong with a T.C. identity number."""

    MISSING = "missing"
    NOT_ELEVEN_DIGITS = "not_eleven_digits"
    STARTS_WITH_ZERO = "starts_with_zero"
    CHECK_DIGITS_WRONG = "check_digits_wrong"
    OBVIOUS_FAKE = "obvious_fake"


def identity_check_digits(first_nine: str) -> str:
    """Return the tenth and eleventh digit that belong to nine digits.

    Source: the published arithmetic of MERNİS numbers: d10 = (7 * (d1+d3+d5+d7+d9) - (d2+d4+d6+d8)) mod 10,
    d11 = (d1 + … + d10) mod 10.
    """
    digits = [int(digit) for digit in first_nine]
    tenth = (7 * sum(digits[0::2]) - sum(digits[1::2])) % 10
    return f"{tenth}{(sum(digits) + tenth) % 10}"


def identity_fault(text: str) -> IdentityFault | None:
    """Return what is wrong with a normalised identity number, or None for a plausible one."""
    if not text:
        return IdentityFault.MISSING
    if len(text) != IDENTITY_LENGTH or not _DIGITS.match(text):
        return IdentityFault.NOT_ELEVEN_DIGITS
    if text[0] == "0":
        return IdentityFault.STARTS_WITH_ZERO
    if text[9:] != identity_check_digits(text[:9]):
        return IdentityFault.CHECK_DIGITS_WRONG
    if len(set(text[:9])) == 1:
        return IdentityFault.OBVIOUS_FAKE
    return None


def normal_identity(text: str) -> str:
    """Drop what spreadsheets and people put between the digits; a number stored as a decimal loses its '.0'."""
    stripped = text.strip()
    if stripped.endswith((".0", ",0")) and len(stripped) == IDENTITY_LENGTH + 2:
        stripped = stripped[:-2]
    return _NOISE.sub("", stripped)


class TaxNumberFault(StrEnum):
    """What is wrong with a tax number: 10 digits of a company (VKN), or the 11 of a sole trader's T.C. number."""

    NOT_TEN_OR_ELEVEN_DIGITS = "not_ten_or_eleven_digits"
    CHECK_DIGITS_WRONG = "check_digits_wrong"
    OBVIOUS_FAKE = "obvious_fake"


def tax_check_digit(first_nine: str) -> str:
    """Return the tenth digit that belongs to nine digits of a VKN (vergi kimlik numarası).

    Source: the arithmetic of the revenue administration's (GİB) check, as published with python-stdnum's `tr.vkn`:
    with i from 1 at the ninth digit to 9 at the first, c = (digit + i) mod 10; each c but 0 adds c * 2^i mod 9, where
    0 counts as 9; d10 = (10 - sum) mod 10.
    """
    total = 0
    for place, digit in enumerate(reversed(first_nine), 1):
        moved = (int(digit) + place) % 10
        if moved:
            total += (moved * 2**place) % 9 or 9
    return str(-total % 10)


def tax_number_fault(text: str) -> TaxNumberFault | None:
    """Return what is wrong with a normalised tax number, or None for a plausible one."""
    if len(text) == IDENTITY_LENGTH and _DIGITS.match(text):
        fault = identity_fault(text)
        is_fake = fault is IdentityFault.OBVIOUS_FAKE
        return (
            (TaxNumberFault.OBVIOUS_FAKE if is_fake else TaxNumberFault.CHECK_DIGITS_WRONG) if fault else None
        )
    if len(text) != TAX_LENGTH or not _DIGITS.match(text):
        return TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS
    if text[9] != tax_check_digit(text[:9]):
        return TaxNumberFault.CHECK_DIGITS_WRONG
    return TaxNumberFault.OBVIOUS_FAKE if len(set(text)) == 1 else None


def normal_tax_number(text: str) -> str:
    """Drop what stands between the digits, and give back the zeros that a spreadsheet took off the front."""
    stripped = text.strip()
    if stripped.endswith((".0", ",0")) and stripped[:-2].isdigit():
        stripped = stripped[:-2]
    digits = _NOISE.sub("", stripped)
    padded = digits.zfill(TAX_LENGTH)
    is_cut = _FEWEST_DIGITS <= len(digits) < TAX_LENGTH and tax_number_fault(padded) is None
    return padded if is_cut else digits

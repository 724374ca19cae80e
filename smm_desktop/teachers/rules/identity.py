"""T.C. identity numbers: checking, normalising, masking and, for demonstrations, generating them."""

from __future__ import annotations

import random
import re

from smm_desktop.teachers.terms import IdentityFault

_LENGTH = 11
_NOISE = re.compile(r"[\s.\-']+")
_DIGITS = re.compile(r"[0-9]+\Z")


def check_digits(first_nine: str) -> str:
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
    if len(text) != _LENGTH or not _DIGITS.match(text):
        return IdentityFault.NOT_ELEVEN_DIGITS
    if text[0] == "0":
        return IdentityFault.STARTS_WITH_ZERO
    if text[9:] != check_digits(text[:9]):
        return IdentityFault.CHECK_DIGITS_WRONG
    if len(set(text[:9])) == 1:
        return IdentityFault.OBVIOUS_FAKE
    return None


def normal_identity(text: str) -> str:
    """Drop what spreadsheets and people put between the digits; a number stored as a decimal loses its '.0'."""
    stripped = text.strip()
    if stripped.endswith((".0", ",0")) and len(stripped) == _LENGTH + 2:
        stripped = stripped[:-2]
    return _NOISE.sub("", stripped)


def mask_identity(number: str | None) -> str:
    """Return the number as the screen shows it: 123*****50."""
    if not number:
        return ""
    return (
        f"{number[:3]}{'*' * (len(number) - 5)}{number[-2:]}" if len(number) == _LENGTH else "*" * len(number)
    )


def generate_identity_number(seed: int) -> str:
    """Return a number with right check digits for generated people; equal seeds give equal numbers."""
    source = random.Random(seed)  # noqa: S311 - made-up people need no secrecy
    first_nine = str(source.randint(100_000_000, 999_999_999))
    if len(set(first_nine)) == 1:
        first_nine = "123456789"
    return first_nine + check_digits(first_nine)

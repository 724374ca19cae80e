"""T.C. identity numbers: masking them and, for demonstrations, generating them."""

from __future__ import annotations

import random

from smm_desktop.core.official_numbers import IDENTITY_LENGTH, identity_check_digits


def mask_identity(number: str | None) -> str:
    """Return the number as the screen shows it: 123*****50."""
    if not number:
        return ""
    return (
        f"{number[:3]}{'*' * (len(number) - 5)}{number[-2:]}"
        if len(number) == IDENTITY_LENGTH
        else "*" * len(number)
    )


def generate_identity_number(seed: int) -> str:
    """Return a number with right check digits for generated people; equal seeds give equal numbers."""
    source = random.Random(seed)  # noqa: S311 - made-up people need no secrecy
    first_nine = str(source.randint(100_000_000, 999_999_999))
    if len(set(first_nine)) == 1:
        first_nine = "123456789"
    return first_nine + identity_check_digits(first_nine)

"""How hard a password is to guess: a hint while it is typed, not a proof."""

import math
from collections.abc import Iterable
from itertools import groupby, pairwise
from string import ascii_lowercase, ascii_uppercase, digits

from smm_desktop.centers.terms import PasswordStrength
from smm_desktop.core import turkish

SHORTEST_PASSWORD = 8

_FAIR_BITS, _GOOD_BITS, _STRONG_BITS = 40, 60, 80
_OTHER_SIGNS = 33
_SHORTEST_WORD = 3
_COMMON = frozenset(
    {
        "sifre",
        "parola",
        "password",
        "ogretmen",
        "okul",
        "merkez",
        "smm",
        "meb",
        "ankara",
        "istanbul",
        "qwerty",
    }
)
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz")


def _pool(password: str) -> int:
    """How many signs a guesser must try for each place."""
    kinds = (ascii_lowercase, ascii_uppercase, digits)
    size = sum(len(kind) for kind in kinds if any(sign in kind for sign in password))
    known = "".join(kinds)
    return size + (_OTHER_SIGNS if any(sign not in known for sign in password) else 0)


def _follows(one: str, other: str) -> bool:
    """Whether the second sign lies beside the first on the keyboard's rows or in the alphabet."""
    return any(one + other in row or other + one in row for row in _KEYBOARD)


def _free_places(password: str) -> int:
    """Places that the one before does not give away: no repeats, no runs like 1234 or qwerty."""
    distinct = [sign for sign, _ in groupby(password)]
    return 1 + sum(not _follows(one, other) for one, other in pairwise(distinct)) if distinct else 0


def _without(password: str, known: Iterable[str]) -> str:
    """Small letters only, and of words that a guesser tries first no more than a letter each."""
    words = set(_COMMON)
    for text in known:
        words |= {*turkish.lower(text).split(), *turkish.fold(text).split()}
    rest = turkish.lower(password)
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= _SHORTEST_WORD:
            rest = rest.replace(word, word[0])
    return rest


def password_strength(password: str, known: Iterable[str] = ()) -> PasswordStrength:
    """`known` are names that the password should not be made of."""
    bits = _free_places(_without(password, known)) * math.log2(max(_pool(password), 2))
    if len(password) < SHORTEST_PASSWORD or bits < _FAIR_BITS:
        return PasswordStrength.WEAK
    if bits < _GOOD_BITS:
        return PasswordStrength.FAIR
    return PasswordStrength.GOOD if bits < _STRONG_BITS else PasswordStrength.STRONG

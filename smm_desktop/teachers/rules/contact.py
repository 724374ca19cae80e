"""Names, telephone numbers, e-mail addresses and languages as people type them, brought into one form."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from functools import cache, lru_cache

from smm_desktop.core import turkish
from smm_desktop.teachers.settings import (
    EMPLOYMENT_SPELLINGS,
    LANGUAGE_LEVELS,
    LANGUAGE_NAMES,
    SCHOOL_ABBREVIATIONS,
)
from smm_desktop.teachers.terms import Employment

_NOT_DIGIT = re.compile(r"[^0-9]+")
_PHONE_NOISE = re.compile(r"[0-9\s()+./,;\-]+\Z")
_NUMBERS_APART = re.compile(r"[/,;\n]| - ")
_SUBSCRIBER_DIGITS = 10
_EMAIL = re.compile(r"[a-z0-9._%+\-]+@[a-z0-9\-]+(\.[a-z0-9\-]+)*\.[a-z]{2,}\Z")
_ASCII_LOWER = str.maketrans(string.ascii_uppercase + "İı", string.ascii_lowercase + "ii")
_LIST_SEPARATOR = re.compile(r"[,;/\n]+")
_ABBREVIATIONS = frozenset(map(turkish.name_case, SCHOOL_ABBREVIATIONS))
_LEVEL = re.compile(r"\b([ABC][12])\b", re.ASCII)
_SPACES = re.compile(r"\s+")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_TITLES = re.compile(r"^(?:(?:Prof|Doç|Dr|Öğr|Gör|Arş|Uzm|Sn|Sayın)\b\.?\s*)+", re.IGNORECASE)


def normal_phone(text: str) -> str | None:
    """Return the ten digits after the country code of a Turkish number, the first of several; None when it is none."""
    if not _PHONE_NOISE.match(text):
        return None
    whole = _one_number(text)
    parts = _NUMBERS_APART.split(text) if whole is None else ()
    return whole or next(filter(None, map(_one_number, parts)), None)


def _one_number(text: str) -> str | None:
    digits = _NOT_DIGIT.sub("", text)
    for prefix in ("0090", "90", "0"):
        if len(digits) == _SUBSCRIBER_DIGITS + len(prefix) and digits.startswith(prefix):
            digits = digits[len(prefix) :]
            break
    return digits if len(digits) == _SUBSCRIBER_DIGITS and digits[0] in "2345" else None


def phone_text(digits: str) -> str:
    """Return ten digits as people read them: 0532 123 45 67."""
    if len(digits) != _SUBSCRIBER_DIGITS:
        return digits
    return f"0{digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"


def normal_email(text: str) -> str | None:
    """Return an address in lower case, or None when it cannot be one."""
    address = text.strip().translate(_ASCII_LOWER)
    return address if _EMAIL.match(address) and ".." not in address else None


def tidy(text: str) -> str:
    """Squeeze white space, no-break spaces and line breaks included."""
    return _SPACES.sub(" ", text).strip()


@lru_cache(maxsize=65_536)
def tidy_name(text: str) -> str:
    """Return a name in the usual case: upper-case and lower-case lists alike become 'Ayşe Nur'."""
    squeezed = tidy(text)
    if not any(character.isupper() for character in squeezed) or squeezed == turkish.upper(squeezed):
        return turkish.name_case(squeezed)
    return squeezed


@lru_cache(maxsize=65_536)
def tidy_school(text: str) -> str:
    """Return a school or place in the usual case; MTAL and the like stay in capitals."""
    named = tidy_name(text)
    if named == tidy(text):
        return named
    words = (
        word if word.strip(".,()") not in _ABBREVIATIONS else turkish.upper(word) for word in named.split(" ")
    )
    return " ".join(words)


def split_full_name(text: str) -> tuple[str, str]:
    """Split 'Ayşe Nur Kaya' or 'KAYA, Ayşe Nur' into first names and last name; a lone word is a first name."""
    squeezed = _TITLES.sub("", tidy(_IN_BRACKETS.sub(" ", text)))
    if "," in squeezed:
        last, _, first = squeezed.partition(",")
        return tidy_name(first), tidy_name(last)
    first, _, last = squeezed.rpartition(" ")
    return (tidy_name(first), tidy_name(last)) if first else (tidy_name(last), "")


@cache
def _language_codes() -> Mapping[str, str]:
    return {turkish.fold(name): code for code, names in LANGUAGE_NAMES.items() for name in names}


def parse_languages(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Read 'İngilizce (B2), Almanca' into ({"en": "B2", "de": ""}, words that are no language)."""
    known: dict[str, str] = {}
    unknown: list[str] = []
    for part in filter(None, map(str.strip, _LIST_SEPARATOR.split(text))):
        found = _LEVEL.search(turkish.upper(part))
        level = found.group(1) if found else ""
        name = turkish.fold(_LEVEL.sub(" ", turkish.upper(part)))
        code = _language_codes().get(name)
        if code is None:
            unknown.append(part)
        else:
            known[code] = level
    return known, tuple(unknown)


def languages_fault(languages: Mapping[str, str]) -> str | None:
    """Return the first entry that is no known language or level."""
    for code, level in languages.items():
        if code not in LANGUAGE_NAMES or (level and level not in LANGUAGE_LEVELS):
            return f"{code} {level}".strip()
    return None


@cache
def _employment_spellings() -> Mapping[str, Employment]:
    return {turkish.fold(name): state for state, names in EMPLOYMENT_SPELLINGS.items() for name in names}


def match_employment(text: str) -> Employment | None:
    return _employment_spellings().get(turkish.fold(text))

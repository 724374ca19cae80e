"""Full names, schools and languages as teacher lists write them, brought into one form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from smm_desktop.core import turkish
from smm_desktop.core.contact import tidy, tidy_name
from smm_desktop.teachers.settings import (
    EMPLOYMENT_SPELLINGS,
    LANGUAGE_LEVELS,
    LANGUAGE_NAMES,
    SCHOOL_ABBREVIATIONS,
)
from smm_desktop.teachers.terms import Employment

_LIST_SEPARATOR = re.compile(r"[,;/\n]+")
_ABBREVIATIONS = frozenset(map(turkish.name_case, SCHOOL_ABBREVIATIONS))
_LEVEL = re.compile(r"\b([ABC][12])\b", re.ASCII)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_TITLES = re.compile(r"^(?:(?:Prof|Doç|Dr|Öğr|Gör|Arş|Uzm|Sn|Sayın)\b\.?\s*)+", re.IGNORECASE)


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

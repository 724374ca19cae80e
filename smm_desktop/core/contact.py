"""Telephone numbers, e-mail and web addresses and names as people type them, brought into one form."""

from __future__ import annotations

import re
import string
from functools import lru_cache

from smm_desktop.core import turkish

_NOT_DIGIT = re.compile(r"[^0-9]+")
_PHONE_NOISE = re.compile(r"[0-9\s()+./,;\-]+\Z")
_NUMBERS_APART = re.compile(r"[/,;\n]| - ")
_SUBSCRIBER_DIGITS = 10
_HOST = r"[a-z0-9\-]+(\.[a-z0-9\-]+)*\.[a-z]{2,}"
_EMAIL = re.compile(rf"[a-z0-9._%+\-]+@{_HOST}\Z")
_WEBSITE = re.compile(rf"(https?://)?({_HOST}(:[0-9]{{1,5}})?)([/?#][!-~]*)?\Z")
_ASCII_LOWER = str.maketrans(string.ascii_uppercase + "İı", string.ascii_lowercase + "ii")
_SPACES = re.compile(r"\s+")


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


def normal_website(text: str) -> str | None:
    """Return a web address with its host in lower case, 'https://' left off; None when it cannot be one."""
    start, slash, path = text.strip().removesuffix("/").replace("://", "\0", 1).partition("/")
    address = f"{start.translate(_ASCII_LOWER)}{slash}{path}".replace("\0", "://", 1)
    found = _WEBSITE.match(address)
    return None if found is None else address.removeprefix("https://")


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

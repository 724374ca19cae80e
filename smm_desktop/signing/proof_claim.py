"""What a proof claims of a certificate, as a CBOR map with short integer keys and a version.

Days are counted: the start from the year 2000, the end from the start, the issue from the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import cbor2

VERSION = 1
EPOCH = date(2000, 1, 1)
LONGEST_TEXT = 400
(VERSION_KEY, NUMBER, HOLDER, TITLE, HOURS, STARTS, ENDS, CENTER, KIND, ISSUED) = range(10)


class NewerClaim(ValueError):
    """Written by a later version of the program."""


@dataclass(frozen=True)
class ProofClaim:
    """The facts of a certificate that its paper proves; `kind` is a number of the room that issues it."""

    number: str
    holder: str
    title: str
    hours: int
    starts_on: date
    ends_on: date
    center: int
    kind: int
    issued_on: date


def write_claim(claim: ProofClaim) -> bytes:
    body = {
        VERSION_KEY: VERSION,
        NUMBER: claim.number,
        HOLDER: claim.holder,
        TITLE: claim.title,
        HOURS: claim.hours,
        STARTS: (claim.starts_on - EPOCH).days,
        ENDS: (claim.ends_on - claim.starts_on).days,
        CENTER: claim.center,
        KIND: claim.kind,
        ISSUED: (claim.issued_on - claim.ends_on).days,
    }
    return cbor2.dumps(body, canonical=True)


def read_claim(payload: bytes) -> ProofClaim:
    """Raises ValueError, TypeError or KeyError unless `write_claim` wrote it; NewerClaim for a later version."""
    body: dict[int, Any] = cbor2.loads(payload)
    version = _number(body[VERSION_KEY])
    if version > VERSION:
        raise NewerClaim(version)
    starts_on = _after(EPOCH, body[STARTS])
    ends_on = _after(starts_on, body[ENDS])
    claim = ProofClaim(
        number=_text(body[NUMBER]),
        holder=_text(body[HOLDER]),
        title=_text(body[TITLE]),
        hours=_number(body[HOURS]),
        starts_on=starts_on,
        ends_on=ends_on,
        center=_number(body[CENTER]),
        kind=_number(body[KIND]),
        issued_on=_after(ends_on, body[ISSUED]),
    )
    if write_claim(claim) != payload:
        raise ValueError(VERSION)
    return claim


def _after(day: date, days: object) -> date:
    return day + timedelta(days=_number(days))


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(int)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise TypeError(str)
    return value

"""Whom a verification believes: the centers' authorities and proof keys, and what was revoked, as of a date.

Keys are never forgotten, only withdrawn from a day on (a stolen one from its first), so that lists merge in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from smm_desktop.signing.proof_keys import key_id_of
from smm_desktop.signing.terms import TrustMode


@dataclass(frozen=True)
class TrustedRoot:
    """The certificate (DER) that heads a center's PDF signatures: its authority, or the signer's own, pinned."""

    der: bytes = field(repr=False)
    withdrawn_on: date | None = None

    @property
    def name(self) -> bytes:
        return self.der

    def counts_on(self, day: date) -> bool:
        return self.withdrawn_on is None or day < self.withdrawn_on


@dataclass(frozen=True)
class TrustedKey:
    """A center's Ed25519 proof key."""

    public: bytes = field(repr=False)
    withdrawn_on: date | None = None

    @property
    def name(self) -> bytes:
        return self.public

    @cached_property
    def key_id(self) -> bytes:
        return key_id_of(self.public)

    def counts_on(self, day: date) -> bool:
        return self.withdrawn_on is None or day < self.withdrawn_on


@dataclass(frozen=True)
class TrustedCenter:
    """A center, its certificates and keys, and the day up to which its revocations are known."""

    number: int
    name: str
    mode: TrustMode
    roots: tuple[TrustedRoot, ...] = ()
    proof_keys: tuple[TrustedKey, ...] = ()
    as_of: date | None = None


@dataclass(frozen=True)
class Revocation:
    """A certificate taken back; the reason is a term of the room that issues certificates."""

    number: str
    center: int
    revoked_on: date
    reason: str


@dataclass(frozen=True)
class TrustList:
    """Everything that is believed."""

    centers: tuple[TrustedCenter, ...] = ()
    revocations: tuple[Revocation, ...] = ()

    @cached_property
    def _revoked(self) -> dict[tuple[int, str], Revocation]:
        return {(one.center, one.number): one for one in self.revocations}

    def revocation_of(self, number: str, center: int) -> Revocation | None:
        return self._revoked.get((center, number))

    def keys_called(self, key_id: bytes) -> Iterator[tuple[TrustedCenter, TrustedKey]]:
        """Every key of that short name (two keys may share it; the signature decides)."""
        return ((center, key) for center in self.centers for key in center.proof_keys if key.key_id == key_id)

    def roots(self) -> Iterator[tuple[TrustedCenter, TrustedRoot]]:
        return ((center, root) for center in self.centers for root in center.roots)

    def merged(self, other: TrustList) -> TrustList:
        """Both lists as one."""
        centers: dict[tuple[TrustMode, int], TrustedCenter] = {}
        for center in (*self.centers, *other.centers):
            place = center.mode, center.number
            known = centers.get(place)
            centers[place] = _joined(known, center) if known else center
        revocations = {(one.center, one.number): one for one in (*self.revocations, *other.revocations)}
        return TrustList(tuple(centers.values()), tuple(revocations.values()))


def _joined(one: TrustedCenter, other: TrustedCenter) -> TrustedCenter:
    """What is known of one center from two lists; the later list has its name right."""
    older, newer = (one, other) if (one.as_of or date.min) <= (other.as_of or date.min) else (other, one)
    roots = _united((*older.roots, *newer.roots))
    return replace(newer, roots=roots, proof_keys=_united((*older.proof_keys, *newer.proof_keys)))


Trusted = TypeVar("Trusted", TrustedRoot, TrustedKey)


def _united(keys: Iterable[Trusted]) -> tuple[Trusted, ...]:
    """Each once; a withdrawal, once known, is never lost, and the earlier one counts."""
    found: dict[bytes, Trusted] = {}
    for key in keys:
        known = found.get(key.name, key)
        days = [day for day in (known.withdrawn_on, key.withdrawn_on) if day]
        found[key.name] = replace(key, withdrawn_on=min(days, default=None))
    return tuple(found.values())


EMPTY = TrustList()

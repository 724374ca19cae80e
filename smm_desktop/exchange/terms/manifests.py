"""What a package says of itself: the signed manifest and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from smm_desktop.exchange.terms.words import DataMode, PackageKind, PartyState

NOTHING_BEFORE = bytes(32)


@dataclass(frozen=True, slots=True)
class PayloadFacts:
    """The encrypted member: sizes and SHA-256 of what lies in the file, and of the plain lines."""

    size: int
    digest: bytes
    plain_size: int
    plain_digest: bytes


@dataclass(frozen=True, slots=True)
class Accepted:
    """The package through which everything was taken over."""

    instance: UUID
    number: int
    digest: bytes
    to_rev: int


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What a receipt answers. `accepted` is None where nothing of the center was ever taken over."""

    accepted: Accepted | None
    wants_all: bool = False
    held: tuple[int, ...] = ()
    forked: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """`state` holds count and digest of all the sender's records by kind, as `RecordState.to_json` spells them."""

    kind: PackageKind
    mode: DataMode
    sender: int
    sender_name: str
    sender_key: bytes
    recipient: int
    instance: UUID
    instance_since: datetime
    number: int
    previous: bytes
    from_rev: int
    to_rev: int
    versions: Mapping[str, int]
    counts: Mapping[str, int]
    state: Mapping[str, Any]
    payload: PayloadFacts
    program: str
    made_at: datetime
    score: int | None = None
    receipt: ReceiptFacts | None = None
    findings: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_full(self) -> bool:
        """Whether it holds everything, so that what it does not name is gone."""
        return self.from_rev == 0


@dataclass(frozen=True, slots=True)
class PartyFacts:
    """A center's public keys as a receipt tells them to the others; ended ones too, so that nobody believes them."""

    center: int
    name: str
    mode: DataMode
    public: bytes
    recipients: tuple[str, ...]
    state: PartyState
    made_at: datetime


@dataclass(frozen=True, slots=True)
class RemarkFacts:
    """A remark as it travels."""

    id: UUID
    record_kind: str
    record_id: UUID
    text: str
    author: str
    made_at: datetime

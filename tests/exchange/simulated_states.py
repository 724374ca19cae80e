"""What the two sides of the simulated protocol remember, and the flaws that a careless protocol could have."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from uuid import UUID

from smm_desktop.exchange.rules import LastReceipt, Seen
from smm_desktop.exchange.terms import (
    Accepted,
    ExchangeReason,
    Manifest,
    PayloadFacts,
)

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
NOWHERE = PayloadFacts(0, bytes(32), 0, bytes(32))


class Flaw(Enum):
    """What a careless protocol leaves out."""

    GAPS_ARE_APPLIED = auto()
    FORKS_GO_UNSEEN = auto()
    STATE_IS_NOT_COMPARED = auto()
    TOMBSTONES_STAY_HOME = auto()
    NUMBER_IS_KEPT_AFTER_WRITING = auto()
    REV_IS_READ_AFTER_THE_ROWS = auto()
    SENT_COUNTS_AS_RECEIVED = auto()
    RESTORED_CENTER_KEEPS_ITS_INSTANCE = auto()
    RESTORED_DIRECTORATE_KEEPS_ITS_INSTANCE = auto()
    NEW_INSTANCE_SENDS_A_DELTA = auto()
    LATE_RECEIPTS_COUNT = auto()
    RECEIPTS_OF_FORMER_INSTANCES_COUNT = auto()
    FULL_PACKAGES_REMOVE_NOTHING = auto()


ALARMS = {ExchangeReason.FORK, ExchangeReason.ROLLBACK, ExchangeReason.STATE_DIFFERS}
ALARMING = {ExchangeReason.FORK, ExchangeReason.ROLLBACK, ExchangeReason.INSTANCE_SUPERSEDED}
Rows = dict[int, int]


@dataclass
class Package:
    """A file on its way. `rows` are what changed, `gone` the tombstones, `state` what the center held then."""

    manifest: Manifest
    digest: bytes
    rows: Rows
    gone: frozenset[int]
    state: Rows


@dataclass
class CenterState:
    """Everything that a backup of a center holds."""

    instance: UUID
    since: datetime
    rev: int = 0
    rows: Rows = field(default_factory=dict)  # row: rev that last touched it
    gone: Rows = field(default_factory=dict)
    sent: dict[UUID, list[tuple[bytes, int]]] = field(default_factory=dict)
    last: LastReceipt | None = None
    last_for: UUID | None = None
    wants_all: bool = False


@dataclass
class DirectorateState:
    """Everything that a backup of the directorate holds; all by center."""

    instance: UUID
    since: datetime
    rows: dict[int, Rows] = field(default_factory=dict)
    applied: dict[int, list[Accepted]] = field(default_factory=dict)
    sinces: dict[int, datetime] = field(default_factory=dict)
    seen: dict[int, dict[UUID, dict[int, tuple[Seen, ...]]]] = field(default_factory=dict)
    receipts: int = 0
    wishes: set[int] = field(default_factory=set)

"""Values that the services of the hand-over answer with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from smm_desktop.exchange.terms.manifests import Manifest
from smm_desktop.exchange.terms.words import DIRECTORATE, Alarm, FindingKind, PackageKind, RecordChange


@dataclass(frozen=True, slots=True)
class KindChanges:
    """How many records of one kind a package brings, changes and removes, and how many it leaves as they are."""

    kind: str
    new: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """One changed or removed record: the fields that differ, before and after."""

    kind: str
    record_id: UUID
    change: RecordChange
    fields: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a package would do to the records as they stood at deed `based_on`."""

    path: str
    digest: bytes
    manifest: Manifest
    sender_name: str
    based_on: int
    changes: tuple[KindChanges, ...]
    differences: tuple[Difference, ...]
    alarms: frozenset[Alarm] = frozenset()
    missing: tuple[int, ...] = ()
    replaced: Mapping[str, frozenset[Any]] = field(default_factory=dict, repr=False)
    removed: Mapping[str, frozenset[Any]] = field(default_factory=dict, repr=False)
    unchanged: Mapping[str, frozenset[Any]] = field(default_factory=dict, repr=False)

    @property
    def total(self) -> KindChanges:
        sums = (
            sum(getattr(one, name) for one in self.changes)
            for name in ("new", "changed", "removed", "unchanged")
        )
        return KindChanges("", *sums)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """A package that was applied by deed `deed_number`."""

    center: int
    number: int
    deed_number: int
    changes: tuple[KindChanges, ...]
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """A package that was written, read back and found whole: the carrier may be removed."""

    path: str
    number: int
    size: int
    digest: bytes
    from_rev: int
    to_rev: int
    counts: Mapping[str, int]
    score: int
    made_at: datetime
    kind: PackageKind = PackageKind.RECORDS
    recipient: int = DIRECTORATE

    @property
    def is_full(self) -> bool:
        """Whether it holds everything, not only what changed."""
        return self.from_rev == 0


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file says of itself and whether it holds; whose key signed it only a database can tell."""

    path: str
    size: int
    digest: bytes
    manifest: Manifest
    key: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend before a hand-over: `record_id` is where to go, `name` and `detail` what a person sees."""

    kind: FindingKind
    record_kind: str
    record_id: UUID
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptOutcome:
    """What a receipt told this center. `fell_back`: the directorate holds less than it had confirmed before.

    `keys`: parties whose keys were learnt or ended; `trust`: centers whose certificates can be verified by what it
    brought; `reference`: the version of newer reference data in it, "" without.
    """

    accepted: int
    fell_back: bool
    wants_all: bool
    remarks: int
    settled: int
    keys: int = 0
    trust: int = 0
    reference: str = ""

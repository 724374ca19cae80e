"""Whether a receipt counts at the center, and from where the next package starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import ExchangeReason, Manifest, ReceiptFacts


@dataclass(frozen=True, slots=True)
class LastReceipt:
    """The newest receipt taken in, whichever instance of the directorate wrote it."""

    instance: UUID
    since: datetime
    number: int
    accepted_rev: int


@dataclass(frozen=True, slots=True)
class OwnPackages:
    """What this instance sent: digest and last rev by number."""

    instance: UUID
    sent: Mapping[int, tuple[bytes, int]] = field(default_factory=dict)
    last: LastReceipt | None = None


def accepted_rev(manifest: Manifest, own: OwnPackages) -> int:
    """The rev through which the directorate holds everything.

    A receipt that speaks of a former instance of ours confirms nothing of this one: it is late, or the directorate was
    itself set back to those days, and then only everything will do. Refuses RECEIPT_OVERTAKEN (harmless) and
    RECEIPT_OF_UNKNOWN_PACKAGE: these records were set back unnoticed, and a person must start them anew.
    """
    _refuse_overtaken(manifest, own.last)
    facts = manifest.receipt or ReceiptFacts(None)
    if facts.accepted is None or facts.accepted.instance != own.instance:
        return 0
    digest, rev = own.sent.get(facts.accepted.number, (b"", 0))
    if digest != facts.accepted.digest:
        raise Refusal(ExchangeReason.RECEIPT_OF_UNKNOWN_PACKAGE, number=facts.accepted.number)
    return rev


def _refuse_overtaken(manifest: Manifest, last: LastReceipt | None) -> None:
    """Receipts of one instance are counted; those of two follow the days on which these began."""
    if last is None:
        return
    same = last.instance == manifest.instance
    if (manifest.number <= last.number) if same else (manifest.instance_since <= last.since):
        raise Refusal(ExchangeReason.RECEIPT_OVERTAKEN)

"""Whether a transfer file may still be taken over, from the moves that came before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import ExchangeReason, Manifest


@dataclass(frozen=True, slots=True)
class TakenTransfer:
    """A file of the same center that was taken over; `origin_id` is the teacher there."""

    digest: bytes
    instance: UUID
    number: int
    origin_id: UUID | None
    moved_at: datetime


def judge_transfer(
    manifest: Manifest, digest: bytes, origin_id: UUID, taken: Iterable[TakenTransfer]
) -> None:
    """Refuses TRANSFER_TAKEN (harmless), FORK (one number, two files), TRANSFER_OVERTAKEN (a newer file came first)."""
    for one in taken:
        if one.digest == digest:
            raise Refusal(ExchangeReason.TRANSFER_TAKEN)
        is_same_number = (one.instance, one.number) == (manifest.instance, manifest.number)
        if is_same_number:
            raise Refusal(ExchangeReason.FORK, number=manifest.number)
        if one.origin_id == origin_id and _is_newer(one, manifest):
            raise Refusal(ExchangeReason.TRANSFER_OVERTAKEN)


def _is_newer(one: TakenTransfer, manifest: Manifest) -> bool:
    """Files of one instance are counted; between two only their clocks tell."""
    if one.instance == manifest.instance:
        return one.number > manifest.number
    return one.moved_at >= manifest.made_at

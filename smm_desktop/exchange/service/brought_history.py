"""Keeping what a teacher brought: frozen as it came, own records left alone, nobody else's history replaced."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.model import BroughtCertificate, BroughtPlacement, BroughtTraining
from smm_desktop.exchange.records import TransferContent
from smm_desktop.exchange.records.frozen_lines import write_line
from smm_desktop.exchange.records.transfers import (
    CERTIFICATE,
    PLACEMENT,
    TRAINING,
    read_certificate,
    read_placement,
    read_training,
)
from smm_desktop.exchange.terms import EarlierCertificate, EarlierPlacement, EarlierTraining, ExchangeReason
from smm_desktop.teachers.queries import same_person_ids

Brought = TypeVar("Brought", BroughtTraining, BroughtPlacement, BroughtCertificate)


def keep_history(deed: Deed, teacher_id: UUID, sender: int, content: TransferContent) -> None:
    """What speaks of this very center stands here already. Refuses FOREIGN_RECORD."""
    own = queries.own_side(deed.session).center
    for training in content.trainings:
        if training.center != own and (row := _row(deed, BroughtTraining, teacher_id, training, sender)):
            row.version, row.line = TRAINING.version, write_line(training)
    for placement in content.placements:
        if placement.center != own and (
            placed := _row(deed, BroughtPlacement, teacher_id, placement, sender)
        ):
            placed.version, placed.line = PLACEMENT.version, write_line(placement)
    for one in content.certificates:
        if one.center != own and (kept := _row(deed, BroughtCertificate, teacher_id, one, sender)):
            kept.version, kept.line = CERTIFICATE.version, write_line(one)
            kept.pdf = content.pdfs[one.id]
    deed.session.flush()


def _row(
    deed: Deed,
    table: type[Brought],
    teacher_id: UUID,
    brought: EarlierTraining | EarlierPlacement | EarlierCertificate,
    sender: int,
) -> Brought | None:
    """A new row, or the one that stands; None where it stands and the sender only passes it on."""
    there = deed.session.get(table, brought.id)
    if there is None:
        made = table(id=brought.id, teacher_id=teacher_id)
        deed.session.add(made)
        return made
    if there.teacher_id not in same_person_ids(deed.session, teacher_id):
        raise Refusal(ExchangeReason.FOREIGN_RECORD, kind=table.__tablename__, center=brought.center)
    return there if brought.center == sender == _center_of(there) else None


def _center_of(there: BroughtTraining | BroughtPlacement | BroughtCertificate) -> int:
    """Whose history it is by what came first: nobody becomes another center by saying so."""
    match there:
        case BroughtTraining():
            return read_training(there.line).center
        case BroughtPlacement():
            return read_placement(there.line).center
        case BroughtCertificate():
            return read_certificate(there.line).center

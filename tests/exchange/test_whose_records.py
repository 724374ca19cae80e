"""A center's package speaks of its own records alone: it refers to nobody else's, and to nothing that is not there."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.database.records import by_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import KINDS_BY_NAME
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.teachers.model import DistinctPair
from tests.exchange.builders import ACTOR, House, Office

TEACHER = KINDS_BY_NAME["teacher"]


def lend(owner: Office, taker: Office, teacher_id: UUID) -> None:
    """Lets a center hold another one's teacher, as no program of ours does."""
    with owner.database.read() as session:
        [[center, *row]] = by_id(session.connection(), TEACHER, [teacher_id.bytes])
    with taker.database.deed("lend", ACTOR) as deed:
        deed.load_rows(TEACHER.table, TEACHER.fields, [tuple(row)], center_id=center)


def paired(world: House) -> Path:
    """A package of the center with a row that refers to the other center's teacher."""
    [theirs], [own] = world.other.register("Ayşe"), world.center.register("Işıl")
    lend(world.other, world.center, theirs)
    with world.center.database.deed("pair", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": theirs, "second_id": own}])
    return world.center.export(world.stick)


def refusal(world: House, path: Path) -> Refusal:
    with pytest.raises(Refusal) as refused:
        world.directorate.importing.plan_import(path)
    return refused.value


def test_a_row_cannot_refer_to_another_centers(world: House) -> None:
    path = paired(world)
    world.hand_over(world.other)
    assert refusal(world, path).term is ExchangeReason.FOREIGN_RECORD


def test_a_row_cannot_refer_to_what_is_not_there(world: House) -> None:
    assert refusal(world, paired(world)).term is ExchangeReason.RECORDS_INCONSISTENT


def test_a_row_may_refer_to_what_came_before(world: House) -> None:
    first, second = world.center.register("Ayşe", "Işıl")
    world.hand_over()
    world.answer()
    with world.center.database.deed("pair", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": first, "second_id": second}])
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)

"""What is brought again and refused again changes nothing: no row and no deed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from smm_desktop.core.database import undo
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import WishService
from smm_desktop.exchange.terms import SeenState
from tests.exchange.builders import ACTOR, House


def head(world: House) -> int:
    return world.directorate.database.ask(queries.own_side).head


def gap(world: House) -> Path:
    """A package whose forerunner the directorate took back."""
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.directorate.withdrawing.withdraw(9, 1, actor=ACTOR)
    world.center.register("Işıl")
    return world.center.export(world.stick)


def bring(world: House, path: Path) -> None:
    with suppress(Refusal):
        world.directorate.receive(path)


def test_a_gap_is_noted_once(world: House) -> None:
    path = gap(world)
    bring(world, path)
    before = head(world)
    bring(world, path)
    assert head(world) == before


def test_a_wish_for_everything_outlives_a_package_of_changes(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.center.register("Işıl")
    WishService(world.directorate.database).want_all(9, actor=ACTOR)
    world.hand_over()
    assert world.directorate.database.ask(queries.wants_all, 9)


def test_everything_fulfils_the_wish(world: House) -> None:
    WishService(world.directorate.database).want_all(9, actor=ACTOR)
    world.hand_over()
    assert not world.directorate.database.ask(queries.wants_all, 9)


def test_a_withdrawal_is_not_brought_back_by_redo(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    world.directorate.withdrawing.withdraw(9, 1, actor=ACTOR)
    with pytest.raises(Refusal):
        undo.redo(world.directorate.database, ACTOR)
    [seen] = world.directorate.database.ask(queries.seen_packages, 9)
    assert (seen.state, world.directorate.names(9)) == (SeenState.WITHDRAWN, [])


def test_a_file_name_that_is_no_text_hinders_nothing(world: House) -> None:
    path = world.center.export(world.stick)
    odd = path.rename(path.with_name("paket\udcfe.smm"))
    world.directorate.receive(odd)
    [seen] = world.directorate.database.ask(queries.seen_packages, 9)
    assert seen.file_name == "paket?.smm"

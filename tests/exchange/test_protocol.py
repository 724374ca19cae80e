"""The protocol over hundreds of random histories, and what each of its parts is for."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest

from tests.exchange.simulated_states import Flaw
from tests.exchange.simulation import World, play, went_wrong

HISTORIES = 80
STEPS = 120
NETS = frozenset(
    {Flaw.STATE_IS_NOT_COMPARED, Flaw.GAPS_ARE_APPLIED}
)  # they catch what other parts let through


@cache
def wrong(flaws: frozenset[Flaw], histories: int = HISTORIES) -> int:
    """How many histories end with rows lost or doubled, or with an alarm for nothing."""
    return sum(went_wrong(play(seed, flaws, STEPS)) for seed in range(histories))


def test_no_history_loses_or_doubles_a_row() -> None:
    assert wrong(frozenset(), 300) == 0


SHOWN_APART = frozenset({Flaw.LATE_RECEIPTS_COUNT})


@pytest.mark.parametrize("flaw", [flaw for flaw in Flaw if flaw not in NETS | SHOWN_APART])
def test_a_protocol_without_one_of_its_parts_goes_wrong_more_often(flaw: Flaw) -> None:
    assert wrong(NETS | {flaw}) > wrong(NETS)


@pytest.mark.parametrize("flaw", [Flaw.GAPS_ARE_APPLIED, Flaw.STATE_IS_NOT_COMPARED])
def test_a_protocol_without_one_of_its_nets_goes_wrong(flaw: Flaw) -> None:
    assert wrong(frozenset({flaw})) > 0


@pytest.mark.parametrize(("flaws", "from_rev"), [(frozenset(), 0), (SHOWN_APART, 1)])
def test_a_late_receipt_would_hide_that_the_directorate_was_set_back(
    flaws: frozenset[Flaw], from_rev: int
) -> None:
    world = World(1, flaws, centers=1)
    world.back_up_directorate()
    world.work(0)
    world.take(0, world.pack(0))
    world.write_receipt(0)
    world.now += timedelta(minutes=1)
    world.restore_directorate()
    world.write_receipt(0)
    for _, receipt in reversed(world.way_back):
        world.take_receipt(0, receipt)
    assert world.pack(0).manifest.from_rev == from_rev

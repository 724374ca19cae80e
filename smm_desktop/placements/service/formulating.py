"""A block of a matching problem as a programme for the solver; columns are its arcs, in their order."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from smm_desktop.placements.rules.matching.blocks import Block, Seats, Tick, is_group
from smm_desktop.placements.service.programme import Programme

_OFTEN = 8192


def plain_programme(block: Block, scale: float, tick: Tick) -> Programme:
    """The transportation problem: its matrix is totally unimodular, so that every corner is whole."""
    programme = Programme(is_whole=False)
    for _teacher in block.teachers:
        programme.add_row(-inf, 1.0)
    for seats in block.seats:
        programme.add_row(-inf, seats.capacity)
    first = len(block.teachers)
    for at, arc in enumerate(block.arcs):
        if at % _OFTEN == 0:
            tick()
        programme.add_column(arc.value * scale, ((arc.teacher, 1.0), (first + arc.seats, 1.0)))
    return programme


def mixed_programme(block: Block, scale: float, tick: Tick) -> Programme:
    """After the arcs one column for each group that may come about or not; a scale of 0 asks for any answer."""
    programme = Programme(is_whole=True)
    entries: list[list[tuple[int, float]]] = [[] for _ in block.arcs]

    def add_row(least: float, most: float, arcs: Iterable[int]) -> int:
        row = programme.add_row(least, most)
        for at in arcs:
            entries[at].append((row, 1.0))
        return row

    for own_arcs, most in block.limits:
        add_row(-inf, most, own_arcs)
    by_offer: list[list[int]] = [[] for _ in block.seats]
    for at, arc in enumerate(block.arcs):
        by_offer[arc.seats].append(at)
    for seats, arcs in zip(block.seats, by_offer, strict=True):
        if is_group(seats) and not seats.is_open:
            # From minimum to capacity where the group comes about, nobody where not; each arc apart, for a sharp bound.
            own = [(add_row(-inf, 0.0, arcs), -float(seats.capacity))]
            own.append((add_row(0.0, inf, arcs), -float(seats.minimum)))
            own += [(add_row(-inf, 0.0, [at]), -1.0) for at in arcs]
            entries.append(own)
        else:
            add_row(_least(seats), seats.capacity, arcs)
    for at, column in enumerate(entries):
        if at % _OFTEN == 0:
            tick()
        value = block.arcs[at].value * scale if at < len(block.arcs) else 0.0
        programme.add_column(value, column)
    return programme


def _least(seats: Seats) -> float:
    return seats.minimum if seats.is_open and seats.minimum else -inf

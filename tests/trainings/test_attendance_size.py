"""Three hundred people by forty lessons: recorded in one deed and loaded without waiting."""

import gc
from collections.abc import Callable
from time import process_time
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import Mark, MarkChange
from tests.trainings.builders import ACTOR, Center

MANY = 300


@pytest.fixture
def big(database: Database, clock: FixedClock) -> tuple[Center, UUID]:
    center = Center(database, clock)
    return center, center.running(people=MANY, days=5, slots=8)


def fastest(times: int, work: Callable[[], object]) -> float:
    """The least CPU time of several runs: what the machine does besides does not count."""
    gc.collect()
    spent = []
    for _ in range(times):
        begun = process_time()
        work()
        spent.append(process_time() - begun)
    return min(spent)


def test_twelve_thousand_marks_are_one_deed(big: tuple[Center, UUID]) -> None:
    center, group_id = big
    center.mark_all(group_id)
    line = center.database.last_undoable()
    assert line is not None
    assert line.touched == MANY * 40


def test_a_full_table_loads_at_once(big: tuple[Center, UUID]) -> None:
    center, group_id = big
    center.mark_all(group_id)
    assert fastest(5, lambda: center.database.ask(queries.attendance, group_id)) < 0.1


def test_all_figures_of_a_full_table_are_instant(big: tuple[Center, UUID]) -> None:
    center, group_id = big
    center.mark_all(group_id)
    table = center.database.ask(queries.attendance, group_id)
    assert fastest(3, table.figures) < 0.1


def test_one_cell_of_a_full_table_is_recorded_at_once(big: tuple[Center, UUID]) -> None:
    center, group_id = big
    cells = center.all_cells(group_id)
    center.attendance.record(group_id, cells, actor=ACTOR)
    wishes = iter(cells)

    def mark_next() -> None:
        wish = next(wishes)
        change = MarkChange(wish.enrolment_id, wish.slot_id, Mark.ABSENT)
        center.attendance.record(group_id, [change], actor=ACTOR)

    assert fastest(5, mark_next) < 0.03

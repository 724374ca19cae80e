"""Search as you type over 100,000 and 1,000,000 teachers: `python -m tests.benchmarks.bench_search [COUNT …]`."""

from __future__ import annotations

import sys

from sqlalchemy import text
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.shell.tour.people import generated_teachers
from smm_desktop.teachers import queries
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.service.columns import columns_of
from tests.benchmarks.measuring import show, usual_cost
from tests.benchmarks.places import throw_away_database

TYPED = ("a", "ay", "ayşe", "isil orn", "kurgu ins", "500000123", "yok böyle biri")
_AT_ONCE = 20_000


def fill(database: Database, count: int) -> None:
    """Register generated people, portion by portion."""
    people = generated_teachers(count)
    for start in range(0, count, _AT_ONCE):
        size = min(_AT_ONCE, count - start)
        with database.deed("fill", "benchmark") as deed:
            deed.insert_many(Teacher, ({"id": new_id(), **columns_of(next(people))} for _ in range(size)))


def first_page(database: Database, typed: str) -> None:
    """Do what the page does at each pause in typing: ids in order and counts, then the first rows."""
    listing = database.ask(queries.listing, TeacherFilter(text=typed))
    database.ask(queries.teachers_by_id, listing.ids[:60])


def bare_scan(session: Session) -> int:
    """Look through all folded texts without an index: the baseline."""
    found: int = session.execute(
        text("SELECT count(*) FROM teacher WHERE folded LIKE '% ayse%'")
    ).scalar_one()
    return found


def run(count: int) -> None:
    """Measure every typed text against the bare scan."""
    with throw_away_database() as database:
        fill(database, count)
        scan = usual_cost(lambda: database.ask(bare_scan), runs=3)
        lines = [("bare LIKE scan", f"{scan.wall * 1000:8.1f} ms")]
        for typed in TYPED:
            cost = usual_cost(lambda typed=typed: first_page(database, typed))
            lines.append((f"“{typed}”", f"{cost.wall * 1000:8.1f} ms   ratio {cost.wall / scan.wall:.2f}"))
    show(f"Search over {count} teachers, ids and first page", lines)


if __name__ == "__main__":
    for argument in sys.argv[1:] or ["100000", "1000000"]:
        run(int(argument))

"""Handing 300,000 attendance marks over, beside the bare limits: `python -m tests.benchmarks.bench_exchange [count]`.

Export against SELECT of all rows and zstd; import against `executemany` of ready tuples into the same table; age and
signature against raw ChaCha20; the cost of a delta as history grows; and 15 centers merged.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import zstandard
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_ids
from smm_desktop.exchange.records import KINDS_BY_NAME
from smm_desktop.signing.age_files import encrypt
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey, seal
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceMark,
    CatalogueEntry,
    Enrolment,
    LessonSlot,
    TrainingSession,
)
from smm_desktop.trainings.terms import ActivityState, EnrolmentState, Mark, TrainingKind
from tests.benchmarks.measuring import Cost, cost_of, show, usual_cost
from tests.core.database.builders import teacher_row
from tests.exchange.builders import ACTOR, Office, introduce

SLOTS = 100
DAY = date(2026, 3, 2)
NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def fill(database: Database, marks: int) -> None:
    """One long training: `marks` cells for marks / 100 people in 100 lesson slots."""
    people = marks // SLOTS
    with database.deed("fill", ACTOR, reversible=False) as deed:
        [entry, activity, group, session] = new_ids(4)
        teachers, slots, enrolments = new_ids(people), new_ids(SLOTS), new_ids(people)
        title = {"title": "Robot", "title_en": ""}
        deed.session.add(
            CatalogueEntry(id=entry, code="R", hours=80, kind=TrainingKind.COURSE, sort_key="r", **title)
        )
        deed.session.flush()
        when = {"starts_on": DAY, "ends_on": DAY, "state": ActivityState.PLANNED}
        deed.session.add(Activity(id=activity, catalogue_id=entry, code="R-1", **title, **when))
        deed.session.flush()
        deed.session.add(ActivityGroup(id=group, activity_id=activity, name="A", quota=30_000))
        deed.session.flush()
        deed.session.add(TrainingSession(id=session, group_id=group, day=DAY))
        deed.session.flush()
        deed.insert_many(LessonSlot, _slots(session, slots))
        deed.insert_many(_teacher_model(), ({**teacher_row(), "id": one} for one in teachers))
        deed.insert_many(Enrolment, _enrolments(group, teachers, enrolments))
        deed.insert_many(AttendanceMark, _marks(enrolments, slots))


def _teacher_model() -> Any:
    return next(
        mapper.class_ for mapper in AttendanceMark.registry.mappers if mapper.class_.__name__ == "Teacher"
    )


def _slots(session: UUID, slots: list[UUID]) -> Iterator[dict[str, Any]]:
    for place, slot in enumerate(slots):
        yield {"id": slot, "session_id": session, "starts_at": place, "minutes": 40}


def _enrolments(group: UUID, teachers: list[UUID], enrolments: list[UUID]) -> Iterator[dict[str, Any]]:
    for teacher, enrolment in zip(teachers, enrolments, strict=True):
        one = {"id": enrolment, "group_id": group, "teacher_id": teacher, "enrolled_at": NOW}
        yield {**one, "state": EnrolmentState.ENROLLED, "is_walk_in": False, "queue_number": 0}


def _marks(enrolments: list[UUID], slots: list[UUID]) -> Iterator[dict[str, Any]]:
    kinds = list(Mark)
    for row, enrolment in enumerate(enrolments):
        for column, slot in enumerate(slots):
            mark = kinds[(row + column) % 4 // 3]
            yield {
                "enrolment_id": enrolment,
                "slot_id": slot,
                "mark": mark,
                "minutes_late": 0,
                "excuse": None,
            }


@contextmanager
def offices(*centers: int) -> Iterator[tuple[Path, Office, list[Office]]]:
    """A stick, a directorate, and centers that know it."""
    folder = Path(tempfile.mkdtemp(prefix="smm-bench-"))
    made = [Office(folder / str(number), FixedClock(NOW), number) for number in (0, *centers)]
    (folder / "stick").mkdir()
    for center in made[1:]:
        introduce(center, made[0])
    yield folder / "stick", made[0], made[1:]
    for office in made:
        office.close()
    shutil.rmtree(folder)


AROUND = ("catalogue_entry", "activity", "activity_group", "training_session", "lesson_slot", "enrolment")
MARK = KINDS_BY_NAME["attendance_mark"]


def all_marks(database: Database) -> list[tuple[Any, ...]]:
    names = ", ".join((*MARK.fields, "center_id", "rev"))
    with database.read() as session:
        cursor = session.connection().connection.cursor()
        cursor.execute(f"SELECT {names} FROM attendance_mark")  # noqa: S608 -- our own names
        return list(cursor.fetchall())


def bare_export(database: Database) -> None:
    """Every row of every kind, read and compressed; no signature, no encryption, no file."""
    packing = zstandard.ZstdCompressor(level=3).compressobj()
    with database.read() as session:
        cursor = session.connection().connection.cursor()
        for kind in KINDS_BY_NAME.values():
            cursor.execute(f"SELECT {', '.join(kind.fields)} FROM {kind.table.name}")  # noqa: S608 -- as above
            while rows := cursor.fetchmany(5_000):
                packing.compress(repr(rows).encode())
    packing.flush()


def parents(bare: Office, center: Office) -> None:
    """Everything that the marks refer to, unmeasured."""
    with center.database.read() as session, bare.database.engines.writer.begin() as connection:
        for name in ("teacher", *AROUND):
            kind = KINDS_BY_NAME[name]
            names = [column.name for column in kind.table.columns]
            cursor = session.connection().connection.cursor()
            cursor.execute(f"SELECT {', '.join(names)} FROM {name}")  # noqa: S608 -- as above
            marks = ", ".join("?" * len(names))
            rows = list(cursor.fetchall())
            connection.exec_driver_sql(f"INSERT INTO {name} ({', '.join(names)}) VALUES ({marks})", rows)  # noqa: S608


def bare_import(database: Database, rows: list[tuple[Any, ...]]) -> None:
    """Ready tuples into the same table with its indexes and references, in one transaction."""
    names = (*MARK.fields, "center_id", "rev")
    marks = ", ".join("?" * len(names))
    with database.engines.writer.connect() as connection:
        raw = connection.connection.cursor()
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(f"INSERT INTO attendance_mark ({', '.join(names)}) VALUES ({marks})", rows)  # noqa: S608
        raw.execute("COMMIT")


def ratio(bare: Cost, ours: Cost) -> str:
    wall = f"{ours.wall:.2f} s against {bare.wall:.2f} s bare: {bare.wall / ours.wall:.2f} of its speed"
    return f"{wall}; by CPU {ours.cpu:.2f} against {bare.cpu:.2f}: {bare.cpu / ours.cpu:.2f}"


def hand_over(count: int) -> list[tuple[str, str]]:
    with offices(9, 4) as (stick, directorate, [center, bare]):
        fill(center.database, count)
        bare_out = usual_cost(lambda: bare_export(center.database), 3)
        paths: list[Path] = []
        ours_out = usual_cost(lambda: paths.append(center.export(stick, full=True)), 3)
        rows = all_marks(center.database)
        parents(bare, center)
        bare_in = cost_of(lambda: bare_import(bare.database, rows))
        plan = cost_of(lambda: directorate.importing.plan_import(paths[-1]))
        ours_in = cost_of(lambda: directorate.receive(paths[-1]))
        size = paths[-1].stat().st_size / 1e6
        center.take_receipt(directorate.write_receipt(9, stick))
        delta = cost_of(lambda: center.export(stick))
        return [
            ("export", ratio(bare_out, ours_out)),
            ("import (plan and apply)", ratio(bare_in, ours_in)),
            ("of it the plan", f"{plan.wall:.2f} s"),
            ("package", f"{size:.1f} MB"),
            ("a delta without changes", f"{delta.wall * 1000:.0f} ms"),
        ]


def delta_costs() -> list[tuple[str, str]]:
    """The same small change on top of ever more history."""
    lines = []
    for history in (3_000, 30_000, 150_000):
        with offices(9) as (stick, directorate, [center]):
            fill(center.database, history)
            directorate.receive(center.export(stick))
            center.take_receipt(directorate.write_receipt(9, stick))
            center.register(*["Ayşe"] * 50)
            out = cost_of(lambda: center.export(stick))
            back = cost_of(lambda: directorate.receive(max(stick.glob("smm-09*"))))
            figures = f"out {out.cpu * 1e3:.0f} ms, in {back.cpu * 1e3:.0f} ms of CPU"
            lines.append((f"50 teachers on {history} marks", figures))
    return lines


def ciphers() -> list[tuple[str, str]]:
    data, key, sender = os.urandom(50_000_000), ReadingKey.create(), SenderKey.create()
    raw = usual_cost(lambda: ChaCha20Poly1305(bytes(32)).encrypt(bytes(12), data, None), 3)
    pieces = [data[at : at + 100_000] for at in range(0, len(data), 100_000)]

    def ours() -> None:
        encrypt(pieces, io.BytesIO(), [key.recipient])
        seal("x", orjson.dumps({"number": 1}), [sender])

    return [("age and signature of 50 MB", ratio(raw, usual_cost(ours, 3)))]


def merge(count: int) -> list[tuple[str, str]]:
    with offices(*range(1, 16)) as (stick, directorate, centers):
        paths = []
        for center in centers:
            fill(center.database, count)
            paths.append(center.export(stick))
        cost = cost_of(lambda: [directorate.receive(path) for path in paths])
        return [(f"15 centers of {count} marks", f"{cost.wall:.1f} s, {15 * count / cost.wall:,.0f} marks/s")]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    show(f"{count} attendance marks", hand_over(count))
    show("History", delta_costs())
    show("Ciphers", ciphers())
    show("Merging", merge(20_000))


if __name__ == "__main__":
    main()

"""Attendance by the hundred thousand, offices that exchange it, and the bare limits it is measured against."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import zstandard

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_ids
from smm_desktop.exchange.records import KINDS_BY_NAME, open_package, read_payload
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.settings import COMPRESSION
from smm_desktop.teachers.model import Teacher
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
from tests.core.database.builders import teacher_row
from tests.exchange.builders import ACTOR, Office, introduce

SLOTS = 100
DAY = date(2026, 3, 2)
NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
MARK = KINDS_BY_NAME["attendance_mark"]
AROUND = ("catalogue_entry", "activity", "activity_group", "training_session", "lesson_slot", "enrolment")
Rows = list[tuple[Any, ...]]


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
        deed.insert_many(Teacher, ({**teacher_row(), "id": one} for one in teachers))
        deed.insert_many(Enrolment, _enrolments(group, teachers, enrolments))
        deed.insert_many(AttendanceMark, _marks(enrolments, slots))


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
            one = {"enrolment_id": enrolment, "slot_id": slot, "mark": kinds[(row + column) % 4 // 3]}
            yield {**one, "minutes_late": 0, "excuse": None}


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


def plain_of(package: Path, reader: Office) -> list[bytes]:
    """The package's lines in batches: what the bare limit of an export compresses."""
    plain: list[bytes] = []
    with reader.database.read() as session:
        keys = OwnKeys(reader.database).readers(session)
    read_payload(open_package(package), keys, lambda _, lines: plain.append(b"\n".join(lines)))
    return plain


def bare_export(database: Database, plain: Sequence[bytes]) -> None:
    """SELECT of all rows, then zstd over their ready lines: nothing is spelt, counted, signed, encrypted or written."""
    with database.read() as session:
        cursor = session.connection().connection.cursor()
        for kind in KINDS_BY_NAME.values():
            cursor.execute(f"SELECT {', '.join(kind.fields)} FROM {kind.table.name}")  # noqa: S608 -- our own names
            while cursor.fetchmany(2_000):
                pass
    packing = zstandard.ZstdCompressor(level=COMPRESSION).compressobj()
    for piece in plain:
        packing.compress(piece)
    packing.flush()


def all_marks(database: Database) -> Rows:
    names = ", ".join((*MARK.fields, "center_id", "rev"))
    with database.read() as session:
        cursor = session.connection().connection.cursor()
        cursor.execute(f"SELECT {names} FROM attendance_mark")  # noqa: S608 -- as above
        return list(cursor.fetchall())


def parents(bare: Database, center: Database) -> None:
    """Everything that the marks refer to, unmeasured."""
    with center.read() as session, bare.engines.writer.begin() as connection:
        for name in ("teacher", *AROUND):
            names = [column.name for column in KINDS_BY_NAME[name].table.columns]
            cursor = session.connection().connection.cursor()
            cursor.execute(f"SELECT {', '.join(names)} FROM {name}")  # noqa: S608 -- as above
            _insert(connection, name, names, [_elsewhere(names, row) for row in cursor.fetchall()])


def _elsewhere(names: Sequence[str], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Numbers of the search index are each database's own."""
    own = uuid4().int >> 65
    return tuple(own if name == "search_row" else value for name, value in zip(names, row, strict=True))


def bare_import(database: Database, rows: Rows) -> None:
    """Ready tuples into the same encrypted table with its indexes and references, in one transaction."""
    with database.engines.writer.begin() as connection:
        _insert(connection, "attendance_mark", (*MARK.fields, "center_id", "rev"), rows)


def _insert(connection: Any, table: str, names: Sequence[str], rows: Rows) -> None:
    marks = ", ".join("?" * len(names))
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 -- as above
    connection.connection.cursor().executemany(statement, rows)

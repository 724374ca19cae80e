"""A directorate on PostgreSQL: `python -m tests.benchmarks.bench_exchange_postgresql [marks] [rounds]`.

Import against bare COPY and bare executemany of ready tuples into the same table. By wall clock: the server is
another process.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import text

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.records import Writer, stored
from tests.benchmarks.bench_exchange import _apply, _plan
from tests.benchmarks.hand_over_rows import MARK, NOW, Rows, fill, offices
from tests.benchmarks.measuring import cost_of, show
from tests.exchange.builders import Office, introduce
from tests.exchange.test_postgresql import office_on
from tests.postgresql import fresh_database, running_server

NAMES = (*MARK.fields, "center_id", "rev")


def native_marks(center: Office) -> Rows:
    """The marks as psycopg takes them."""
    there, here = Writer(MARK, "sqlite"), Writer(MARK, "postgresql")
    with center.database.read() as session:
        batches = stored(session.connection(), MARK, "center_id = 9")
        return [(*row, 9, 1) for rows in batches for row in here.rows(there.lines(rows))]


def emptied(directorate: Office) -> None:
    with directorate.database.engines.writer.begin() as connection:
        connection.execute(text("DELETE FROM attendance_mark"))
    with directorate.database.engines.writer.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.autocommit = True
        raw.execute("VACUUM ANALYZE attendance_mark")
        raw.autocommit = False


def bare_copy(directorate: Office, rows: Rows) -> None:
    with directorate.database.engines.writer.begin() as connection:
        cursor = connection.connection.cursor()
        with cursor.copy(f"COPY attendance_mark ({', '.join(NAMES)}) FROM STDIN") as copy:  # type: ignore[attr-defined] # psycopg's
            for row in rows:
                copy.write_row(row)


def bare_executemany(directorate: Office, rows: Rows) -> None:
    marks = ", ".join(["%s"] * len(NAMES))
    with directorate.database.engines.writer.begin() as connection:
        cursor = connection.connection.cursor()
        cursor.executemany(f"INSERT INTO attendance_mark ({', '.join(NAMES)}) VALUES ({marks})", rows)  # noqa: S608


def round_of(marks: int, socket: str, name: str) -> dict[str, float]:
    """Wall seconds of each way, one after the other into the same table."""
    with offices(9) as (stick, _, [center]), tempfile.TemporaryDirectory() as folder:
        directorate = office_on(fresh_database(socket, name), Path(folder), FixedClock(NOW))
        introduce(center, directorate)
        fill(center.database, marks)
        path, rows = center.export(stick), native_marks(center)
        found: dict[str, float] = {}

        def timed(way: str, work: Callable[[], object]) -> None:
            found[way] = cost_of(work).wall

        timed("plan", lambda: _plan(directorate, path))
        timed("apply", lambda: _apply(directorate))
        for way, bare in (("bare COPY", bare_copy), ("bare executemany", bare_executemany)):
            emptied(directorate)
            timed(way, lambda: bare(directorate, rows))  # noqa: B023 -- called at once
        directorate.close()
        return found


def main() -> None:
    marks = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with running_server() as socket:
        found = [round_of(marks, socket, f"bench_{number}") for number in range(rounds)]
    usual = {way: median(one[way] for one in found) for way in found[0]}
    ours = [one["plan"] + one["apply"] for one in found]
    lines = [(way, f"{seconds:.2f} s") for way, seconds in usual.items()]
    for way in ("bare COPY", "bare executemany"):
        share = median(one[way] / mine for one, mine in zip(found, ours, strict=True))
        lines.append((f"import against {way}", f"{share:.2f} of its speed"))
    show(f"{marks} attendance marks on PostgreSQL", lines)


if __name__ == "__main__":
    main()

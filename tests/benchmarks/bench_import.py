"""Importing 100,000 teachers against a bare reader and `executemany`: `python -m tests.benchmarks.bench_import`."""

from __future__ import annotations

import resource
import sqlite3
import sys
import tempfile
from pathlib import Path

import openpyxl
import sqlcipher3

from smm_desktop.shell.tour.people import generated_teachers
from smm_desktop.teachers.service import ImportService
from tests.benchmarks.measuring import cost_of, show
from tests.benchmarks.places import KEY, throw_away_database

HEADER = ("T.C. Kimlik No", "Adı", "Soyadı", "Okulu", "İlçesi", "Branşı", "E-posta", "Cep Telefonu")


def write_list(path: Path, count: int) -> None:
    """Write a plain list, as fast as the library can."""
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Liste")
    sheet.append(HEADER)
    for one in generated_teachers(count):
        sheet.append(
            (
                one.identity_number,
                one.first_name,
                one.last_name,
                one.school,
                one.district,
                one.subject,
                one.email,
                one.phone,
            )
        )
    workbook.save(path)


def bare_read(path: Path) -> list[tuple[object, ...]]:
    """Read the list with the library alone."""
    workbook = openpyxl.load_workbook(path, read_only=True)
    rows = [tuple(row) for row in workbook.worksheets[0].iter_rows(values_only=True)]
    workbook.close()
    return rows


def bare_write(rows: list[tuple[object, ...]], folder: Path) -> None:
    """Write the rows into an encrypted table without keys, indexes, search or journal."""
    connection: sqlite3.Connection = sqlcipher3.connect(str(folder / "bare.db"))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("CREATE TABLE t (a, b, c, d, e, f, g, h)")
    connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()


def run(count: int) -> None:
    """Measure both ways in one run."""
    with tempfile.TemporaryDirectory() as name, throw_away_database() as database:
        folder = Path(name)
        path = folder / "liste.xlsx"
        write_list(path, count)
        rows: list[tuple[object, ...]] = []
        read = cost_of(lambda: rows.extend(bare_read(path)))
        written = cost_of(lambda: bare_write(rows, folder))
        service = ImportService(database)
        plans = []
        planned = cost_of(lambda: plans.append(service.plan_import(path)))
        applied = cost_of(lambda: service.apply_import(plans[0], actor="benchmark"))
    bare = read.cpu + written.cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    show(
        f"Import of {count} teachers (CPU seconds)",
        [
            ("bare openpyxl read", f"{read.cpu:.2f}"),
            ("bare executemany, encrypted", f"{written.cpu:.2f}"),
            ("plan: read, guard, judge, match", f"{planned.cpu:.2f}"),
            ("apply: deed, search index, journal", f"{applied.cpu:.2f}"),
            ("ratio to the bare way", f"{(planned.cpu + applied.cpu) / bare:.2f}"),
            ("peak memory of the whole run", f"{peak} MB"),
        ],
    )


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)

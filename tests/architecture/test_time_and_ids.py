"""Time comes from `core.clock` and ids from `core.ids`, so that tests and rules can hold them still."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.house import Source, none_of, sources, written

HOMES = frozenset({"smm_desktop/core/clock.py", "smm_desktop/core/ids.py"})
CLOCKS = frozenset(
    {
        *("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"),
        *("time.localtime", "time.gmtime", "QDate.currentDate", "QDateTime.currentDateTime"),
        *("QDateTime.currentDateTimeUtc", "QTime.currentTime", "func.now", "func.current_timestamp"),
    }
)
IDS = frozenset({"uuid1", "uuid3", "uuid4", "uuid5", "uuid6", "uuid7"})
PASSING_TIME = frozenset({"monotonic", "perf_counter", "sleep"})


def taken_elsewhere(source: Source) -> Iterator[str]:
    for attribute in source.nodes(ast.Attribute):
        owner = attribute.value
        owner_name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        if f"{owner_name}.{attribute.attr}" in CLOCKS or (owner_name == "uuid" and attribute.attr in IDS):
            yield source.at(attribute)
    for imported in source.nodes(ast.ImportFrom):
        names = {alias.name for alias in imported.names}
        if (imported.module == "time" and names - PASSING_TIME) or (
            imported.module in {"uuid", "uuid6"} and names & IDS
        ):
            yield source.at(imported)


def test_time_and_ids_come_from_core() -> None:
    found = [
        place for file in sources("smm_desktop") if file.name not in HOMES for place in taken_elsewhere(file)
    ]
    none_of(found, "Take the time from core.clock.Clock and ids from core.ids.new_id.")


@pytest.mark.parametrize(
    "line", ["datetime.now(UTC)", "dt.date.today()", "from uuid import uuid4", "uuid.uuid4()"]
)
def test_the_check_catches(line: str) -> None:
    assert list(taken_elsewhere(written(line)))

"""Every travelling table is listed by its room, those that others refer to first."""

from __future__ import annotations

import pytest

from smm_desktop.centers.records import RECORDS as CENTERS
from smm_desktop.certificates.records import RECORDS as CERTIFICATES
from smm_desktop.core.database.base import Base, travels
from smm_desktop.core.database.records import RecordKind
from smm_desktop.needs.records import RECORDS as NEEDS
from smm_desktop.placements.records import RECORDS as PLACEMENTS
from smm_desktop.teachers.records import RECORDS as TEACHERS
from smm_desktop.trainings.records import RECORDS as TRAININGS

EVERY = (*CENTERS, *TEACHERS, *NEEDS, *TRAININGS, *PLACEMENTS, *CERTIFICATES)
NOT_SENT = frozenset({"tombstone"})


def test_every_travelling_table_is_listed_once() -> None:
    there = {name for name, table in Base.metadata.tables.items() if travels(table)} - NOT_SENT
    assert sorted(kind.table.name for kind in EVERY) == sorted(there)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_a_kind_refers_to_earlier_kinds_only(kind: RecordKind) -> None:
    earlier = {one.table.name for one in EVERY[: EVERY.index(kind) + 1]}
    assert {key.column.table.name for key in kind.table.foreign_keys} <= earlier


def test_private_keys_do_not_travel() -> None:
    [keys] = [kind for kind in CENTERS if kind.name == "signing_key"]
    assert "private_part" not in keys.fields


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_the_id_comes_first(kind: RecordKind) -> None:
    assert kind.fields[0] == "id"


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_every_column_can_be_written_for_both_databases(kind: RecordKind) -> None:
    assert len(kind.codecs("sqlite")) == len(kind.codecs("postgresql")) == len(kind.fields)

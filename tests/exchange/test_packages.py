"""The packages kept as files: honest ones are read, every other is refused by its own name and changes nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.model import KnownParty
from smm_desktop.exchange.service import inspect
from smm_desktop.exchange.terms import DataMode, ExchangeReason
from smm_desktop.signing.seals import SenderKey
from smm_desktop.teachers.model import Teacher
from tests.conftest import KEY
from tests.core.database.builders import teacher_row
from tests.exchange.builders import ACTOR, Office
from tests.exchange.case_keys import PACKAGES, give_keys, kept_keys

EXPECTED: dict[str, str] = json.loads((PACKAGES / "expected.json").read_text())
NOW = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)
AFTER_BOTH = frozenset({"older/replay", "older/fork", "older/broken_chain", "older/rollback"})
FIRST, SECOND = PACKAGES / "valid" / "first.smm", PACKAGES / "valid" / "second.smm"


def trust(office: Office, center: int, key: SenderKey) -> None:
    party = KnownParty(
        center=center,
        name=f"Örnek {center}",
        mode=DataMode.REAL,
        public=key.public,
        recipients=[],
        trusted_at=NOW,
        trusted_by=ACTOR,
        made_at=NOW,
    )
    with office.database.deed("trust", ACTOR) as deed:
        deed.session.add(party)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records of a directorate that knows centers 9 and 4, and one record of center 4."""
    keys = kept_keys()
    office = Office(tmp_path_factory.mktemp("cases") / "directorate", FixedClock(NOW), 0)
    give_keys(office, keys.directorate, keys.reading)
    trust(office, 9, keys.center)
    trust(office, 4, keys.other)
    with office.database.deed("insert", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(id=UUID(int=1), center_id=4)])
    office.close()
    return office.folder


def opened_copy(prepared: Path, folder: Path) -> Office:
    shutil.copytree(prepared, folder)
    office = Office.__new__(Office)
    office.folder, office.clock, office.center = folder, FixedClock(NOW), 0
    office.use(Database.open(folder, KEY, office.clock))
    return office


@pytest.fixture
def directorate(prepared: Path, tmp_path: Path) -> Iterator[Office]:
    office = opened_copy(prepared, tmp_path / "directorate")
    yield office
    office.close()


def test_honest_packages_are_applied(directorate: Office) -> None:
    directorate.receive(FIRST)
    directorate.receive(SECOND)
    assert directorate.names(9) == ["Ayşe", "Işıl", "Ümit", "Şule"]


@pytest.mark.parametrize("case", sorted(EXPECTED))
def test_a_bad_package_is_refused_by_name_and_changes_nothing(case: str, directorate: Office) -> None:
    directorate.receive(FIRST)
    if case in AFTER_BOTH:
        directorate.receive(SECOND)
    before = directorate.lines(9), directorate.lines(4)
    with pytest.raises(Refusal) as refused:
        directorate.receive(PACKAGES / f"{case}.smm")
    assert (refused.value.term.value, directorate.lines(9), directorate.lines(4)) == (EXPECTED[case], *before)


def test_every_file_has_its_case() -> None:
    files = {path.relative_to(PACKAGES).with_suffix("").as_posix() for path in PACKAGES.glob("*/*.smm")}
    assert files == set(EXPECTED) | {"valid/first", "valid/second"}


def test_a_revoked_key_is_refused(directorate: Office) -> None:
    directorate.keys.revoke(9, "USB bellek kayboldu", actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        directorate.receive(FIRST)
    assert refused.value.term is ExchangeReason.KEY_REVOKED


def test_a_missing_file_is_refused(directorate: Office, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        directorate.receive(tmp_path / "none.smm")
    assert refused.value.term is ExchangeReason.FILE_UNREADABLE


def test_a_package_says_what_it_is_without_a_database() -> None:
    seen = inspect(SECOND)
    assert (seen.manifest.sender, seen.manifest.number, dict(seen.manifest.counts)) == (9, 2, {"teacher": 1})

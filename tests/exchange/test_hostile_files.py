"""Files made outside the program to harm or to fool it: each refused by its own name, and nothing changes or swells."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import KINDS
from tests.exchange.builders import Office
from tests.exchange.hostile_files import honest_file, hostile_files
from tests.exchange.test_packages import FIRST, opened_copy, prepared

__all__ = ["prepared"]

TABLES = (*(kind.table.name for kind in KINDS), "tombstone", "applied_package", "seen_package", "known_party")
MOST_GROWTH = 60_000_000


@pytest.fixture(scope="module")
def target(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One directorate for all cases: had one of them changed anything, the next would show it too."""
    office = opened_copy(prepared, tmp_path_factory.mktemp("target") / "directorate")
    office.receive(FIRST)
    yield office
    office.close()


def rows(office: Office) -> dict[str, list[tuple[object, ...]]]:
    with office.database.read() as session:
        return {
            name: sorted(map(tuple, session.execute(text(f"SELECT * FROM {name}"))), key=repr)  # noqa: S608
            for name in TABLES
        }


@pytest.mark.parametrize("case", sorted(hostile_files()))
def test_it_is_refused_by_name_and_changes_nothing(case: str, target: Office, tmp_path: Path) -> None:
    data, reason = hostile_files()[case]
    (tmp_path / "hostile.smm").write_bytes(data)
    before = rows(target)
    with pytest.raises(Refusal) as refused:
        target.receive(tmp_path / "hostile.smm")
    assert (refused.value.term.value, rows(target)) == (reason, before)


def test_what_is_made_without_a_trick_is_taken(prepared: Path, tmp_path: Path) -> None:
    office = opened_copy(prepared, tmp_path / "directorate")
    office.receive(FIRST)
    (tmp_path / "honest.smm").write_bytes(honest_file())
    office.receive(tmp_path / "honest.smm")
    assert "Şule" in office.names(9)
    office.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_refusing_takes_no_memory_to_speak_of(prepared: Path, tmp_path: Path) -> None:
    """All of them in a process of its own, whose peak is asked for before and after."""
    command = [sys.executable, "-m", "tests.exchange.refuse_all", str(prepared), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
    before, after = map(int, done.stdout.split())
    assert after - before < MOST_GROWTH

"""The receipts and transfers kept as files: honest ones are read, every other is refused by its own name."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import ReceiptService, TransferService
from tests.conftest import KEY
from tests.exchange.builders import ACTOR, Office
from tests.exchange.case_keys import Keyring, give_keys
from tests.exchange.make_files_for_centers import FILES
from tests.exchange.test_packages import NOW, trust

EXPECTED: dict[str, str] = json.loads((FILES / "expected.json").read_text())
BAD = sorted(case for case, reason in EXPECTED.items() if reason)


def kept() -> Keyring:
    return Keyring.from_json(json.loads((FILES / "keys.json").read_text()))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Centers 9 and 4; each believes the directorate and the other one."""
    keys = kept()
    known = {0: keys.directorate, 9: keys.center, 4: keys.other}
    folders = {}
    for center in (9, 4):
        office = Office(tmp_path_factory.mktemp("centers") / str(center), FixedClock(NOW), center)
        give_keys(office, known[center], keys.reading)
        for number in {*known} - {center}:
            trust(office, number, known[number])
        office.close()
        folders[center] = office.folder
    return folders


@pytest.fixture
def taker(request: pytest.FixtureRequest, prepared: dict[int, Path], tmp_path: Path) -> Iterator[Office]:
    """Who takes a file in: center 9 receipts, center 4 transfers."""
    center = request.param
    shutil.copytree(prepared[center], tmp_path / "office")
    office = Office.__new__(Office)
    office.folder, office.clock, office.center = tmp_path / "office", FixedClock(NOW), center
    office.use(Database.open(office.folder, KEY, office.clock))
    yield office
    office.close()


def take(office: Office, path: Path) -> Any:
    if office.center == 9:
        return ReceiptService(office.database).receive(path, actor=ACTOR)
    moving = TransferService(office.database)
    return moving.take_over(moving.plan(path), actor=ACTOR)


@pytest.mark.parametrize(
    ("case", "taker"), [(one, 9 if "receipts" in one else 4) for one in BAD], indirect=["taker"]
)
def test_a_bad_file_is_refused_by_name_and_changes_nothing(case: str, taker: Office) -> None:
    before = taker.lines(taker.center)
    with pytest.raises(Refusal) as refused:
        take(taker, FILES / f"{case}.smm")
    assert (refused.value.term.value, taker.lines(taker.center)) == (EXPECTED[case], before)


@pytest.mark.parametrize("taker", [9], indirect=True)
def test_an_honest_receipt_is_taken_in(taker: Office) -> None:
    assert take(taker, FILES / "receipts/valid.smm").remarks == 1


@pytest.mark.parametrize("taker", [4], indirect=True)
def test_an_honest_transfer_is_taken_over(taker: Office) -> None:
    take(taker, FILES / "transfers/valid.smm")
    assert taker.names() == ["Ayşe"]


def test_every_file_has_its_case() -> None:
    files = {path.relative_to(FILES).with_suffix("").as_posix() for path in FILES.glob("*/*.smm")}
    assert files == set(EXPECTED)

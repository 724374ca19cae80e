"""`placements certify` from outside: who gets one, where the files go, and who is left out."""

from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.placements import queries
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.placements.placing import Placing
from tests.shell.answers import Command
from tests.shell.builders import PASSWORD, School

CERTIFY = ("placements", "certify")


@pytest.fixture
def codes(school: School, clock: FixedClock) -> list[str]:
    """One that is finished, and one under way."""
    database = open_center(school.folder, PASSWORD, clock).database
    placing = Placing(database, clock)
    company = placing.company("Başka Makine A.Ş.")
    ids = [placing.running(placing.offer(company, mentor_id=placing.mentor(company))), placing.done()]
    found = [placing.row(own).code for own in reversed(ids)]
    assert len(database.ask(queries.placements)) == len(found)
    database.close()
    return found


def test_the_finished_are_certified_and_genuine(codes: list[str], command: Command, tmp_path: Path) -> None:
    said = command(*CERTIFY, "--out", tmp_path / "out", "--json").json
    command("export-keys", tmp_path / "keys.json")
    [path] = (tmp_path / "out").iterdir()
    assert (len(said["issued"]), said["left_out"]) == (1, {})
    assert command("verify", path, "--keys", tmp_path / "keys.json").code == Exit.OK


def test_once_more_hands_out_the_same(codes: list[str], command: Command, tmp_path: Path) -> None:
    command(*CERTIFY, "--out", tmp_path / "one")
    said = command(*CERTIFY, codes[0], "--out", tmp_path / "two", "--json")
    [first], [second] = ((tmp_path / name).iterdir() for name in ("one", "two"))
    assert (said.json["issued"], first.read_bytes() == second.read_bytes()) == ([], True)


def test_who_is_named_and_has_not_finished_is_left_out(codes: list[str], command: Command) -> None:
    said = command(*CERTIFY, *codes, "--json").json
    assert (len(said["issued"]), list(said["left_out"].values())) == (1, [["not_finished"]])


@pytest.mark.parametrize(("at", "term"), [(1, "nobody_eligible"), (None, "placement_unknown")])
def test_what_cannot_be_certified_is_refused(
    codes: list[str], command: Command, at: int | None, term: str
) -> None:
    said = command(*CERTIFY, "YOK-1" if at is None else codes[at], "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, term)

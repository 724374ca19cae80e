"""The directorate's commands: records without a window, a night's folder, receipts, withdrawing."""

import shutil
from pathlib import Path

import pytest

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.database.journal import head
from smm_desktop.exchange.service import differing_kinds
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import CENTER, PASSWORD
from tests.shell.hand_over import OFFICER, Sides
from tests.shell.test_command_hand_over import register


def standing(folder: Path) -> tuple[int, tuple[str, ...], bool]:
    """How far the directorate's journal came, which kinds differ from the center's, whether all is whole."""
    database = open_center(folder, PASSWORD, SystemClock()).database
    try:
        return database.ask(head).number, database.ask(differing_kinds, CENTER), check(database).is_good
    finally:
        database.close()


def test_a_directorate_is_made_without_a_window(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    made = command("directorate", "init", "--officer", OFFICER, "--data", tmp_path / "d", "--json").json
    own = command("keys", "--data", tmp_path / "d", "--json").json["own"]
    assert (own["center"], own["mode"], own["fingerprint"]) == (0, "real", made["fingerprint"])


def test_a_second_one_is_not_made_over_it(sides: Sides) -> None:
    said = sides.at_directorate("directorate", "init", "--officer", "X", "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "center_exists")


def test_a_password_that_is_too_short_leaves_nothing(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", "kısa")
    said = command("directorate", "init", "--officer", OFFICER, "--data", tmp_path / "d")
    assert (said.code, list((tmp_path / "d").rglob("*.db"))) == (Exit.REFUSED, [])


def test_a_package_is_taken_over(sides: Sides) -> None:
    sides.hand_over()
    assert sides.take_over() == ["applied"]
    assert standing(sides.directorate)[1:] == ((), True)


def test_a_night_repeated_changes_nothing(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over("--receipts", sides.stick / "back")
    before = standing(sides.directorate)[0]
    assert sides.take_over("--receipts", sides.stick / "back") == ["stands"]
    assert standing(sides.directorate)[0] == before


def test_a_night_repeated_ends_with_0(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    assert sides.at_directorate("directorate", "import", sides.stick).code == Exit.OK


def test_packages_come_in_the_order_of_their_numbers(sides: Sides) -> None:
    """The names are turned round, so that the folder's own order is the wrong one."""
    first = Path(sides.hand_over()["file"])
    sides.take_over()
    sides.answer()
    register(sides.center, "Ülkü")
    second = Path(sides.hand_over()["file"])
    first.rename(sides.stick / "z.smm")
    second.rename(sides.stick / "a.smm")
    assert sides.take_over() == ["stands", "applied"]


def test_a_package_twice_in_a_folder_counts_once(sides: Sides) -> None:
    made = Path(sides.hand_over()["file"])
    (sides.stick / "copy").mkdir()
    shutil.copy(made, sides.stick / "copy")
    assert sides.take_over() == ["applied", "stands"]


def test_a_refused_package_does_not_stop_the_others(sides: Sides) -> None:
    made = Path(sides.hand_over()["file"])
    (sides.stick / "a-broken.smm").write_bytes(made.read_bytes()[:-40])
    said = sides.at_directorate("directorate", "import", sides.stick, "--json")
    assert said.code == Exit.FAULT
    assert {one["state"]: one["refused"] for one in said.json["packages"]} == {
        "applied": None,
        "refused": "truncated",
    }


def test_nothing_but_refusals_ends_with_1(sides: Sides) -> None:
    (sides.stick / "empty.smm").write_bytes(b"")
    said = sides.at_directorate("directorate", "import", sides.stick)
    assert (said.code, len(said.err.splitlines())) == (Exit.REFUSED, 1)


def test_a_plan_writes_nothing(sides: Sides) -> None:
    sides.hand_over()
    before = standing(sides.directorate)[0]
    said = sides.at_directorate("directorate", "import", sides.stick, "--plan", "--json")
    (one,) = said.json["packages"]
    assert (said.code, one["state"], one["by_kind"]["teacher"]["new"]) == (Exit.NOT_CONFIRMED, "planned", 5)
    assert standing(sides.directorate)[0] == before


def test_a_restored_center_waits_for_a_persons_word(sides: Sides, tmp_path: Path) -> None:
    shutil.copytree(sides.center, tmp_path / "older")
    sides.hand_over()
    sides.take_over()
    restored = tmp_path / "older"
    sides.command("export", sides.stick, "--data", restored, "--quiet")
    assert sides.take_over() == ["stands", "refused"]
    assert sides.take_over("--yes") == ["stands", "applied"]


def test_receipts_lie_in_the_folder(sides: Sides) -> None:
    sides.hand_over()
    said = sides.at_directorate(
        "directorate", "import", sides.stick, "--receipts", sides.stick / "b", "--json"
    )
    (receipt,) = said.json["receipts"]
    taken = sides.at_center("receive", receipt["file"], "--json").json
    assert (receipt["center"], taken[0]["accepted"]) == (CENTER, 1)


def test_receipts_in_the_same_folder_are_no_arrivals(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over("--receipts", sides.stick)
    assert sides.take_over() == ["stands"]


def test_a_withdrawn_package_is_not_taken_again_by_night(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    sides.at_directorate("directorate", "withdraw", CENTER, "1", "--yes")
    said = sides.at_directorate("directorate", "import", sides.stick, "--json")
    assert (said.code, said.json["packages"][0]["state"]) == (Exit.OK, "withdrawn")


def test_withdrawing_wants_a_yes(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    before = standing(sides.directorate)[0]
    said = sides.at_directorate("directorate", "withdraw", CENTER, "1")
    assert (said.code, standing(sides.directorate)[0]) == (Exit.NOT_CONFIRMED, before)


def test_a_center_takes_no_packages(sides: Sides) -> None:
    sides.hand_over()
    said = sides.at_center("directorate", "import", sides.stick, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "only_directorate")


def test_the_table_names_what_became_of_each(sides: Sides) -> None:
    sides.hand_over()
    said = sides.at_directorate("directorate", "import", sides.stick)
    assert "taken over" in said.out


def test_the_centers_stand_in_a_list(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    rows = sides.at_directorate("directorate", "centers", "--json").json
    assert {row["number"]: row["applied"] for row in rows if row["applied"]} == {CENTER: 1}


@pytest.mark.parametrize(("name", "begins"), [("rapor.pdf", b"%PDF"), ("rapor.xlsx", b"PK")])
def test_all_centers_figures_become_a_file(sides: Sides, tmp_path: Path, name: str, begins: bytes) -> None:
    sides.hand_over()
    sides.take_over()
    said = sides.at_directorate("directorate", "report", tmp_path / name, "--from", "2020-01-01")
    assert (said.code, (tmp_path / name).read_bytes()[: len(begins)]) == (Exit.OK, begins)


def test_a_report_of_another_kind_is_senseless(sides: Sides, tmp_path: Path) -> None:
    assert sides.at_directorate("directorate", "report", tmp_path / "rapor.doc").code == Exit.USAGE

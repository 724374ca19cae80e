"""A center's commands: what should be mended, packages onto sticks, receipts back."""

from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select

from smm_desktop.core.clock import SystemClock
from smm_desktop.exchange.ui import export_drives_panel as panel
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.model import ActivityGroup
from tests.shell.answers import Command
from tests.shell.builders import PASSWORD, PEOPLE, School
from tests.shell.hand_over import Sides


def register(folder: Path, name: str) -> None:
    """Somebody works on in the window meanwhile."""
    database = open_center(folder, PASSWORD, SystemClock()).database
    TeacherService(database).register(TeacherDraft(name, "Örnek"), actor="Deneme")
    database.close()


def overfill(folder: Path) -> None:
    """More people sit in the group than it has seats."""
    database = open_center(folder, PASSWORD, SystemClock()).database
    with database.deed("overfill", "Deneme") as deed:
        for group in deed.session.scalars(select(ActivityGroup)):
            group.quota = 1
    database.close()


def test_a_package_lies_on_the_stick(sides: Sides) -> None:
    told = sides.hand_over()
    assert (Path(told["file"]).parent, told["number"], told["full"]) == (sides.stick, 1, True)
    assert told["counts"]["teacher"] == PEOPLE


def test_the_answer_has_the_files_own_digest(sides: Sides) -> None:
    told = sides.hand_over()
    assert told["sha256"] == sha256(Path(told["file"]).read_bytes()).hexdigest()


def test_it_says_that_the_stick_may_be_removed(sides: Sides) -> None:
    said = sides.at_center("export", sides.stick)
    assert (said.code, "may be removed" in said.out) == (Exit.OK, True)


def test_it_says_so_in_turkish(sides: Sides) -> None:
    assert "çıkarabilirsiniz" in sides.at_center("export", sides.stick, language="tr").out


def test_a_file_can_be_named(sides: Sides) -> None:
    sides.at_center("export", sides.stick / "paket.smm")
    assert [path.name for path in sides.stick.iterdir()] == ["paket.smm"]


def test_the_minute_is_written_beside(sides: Sides, tmp_path: Path) -> None:
    told = sides.hand_over("--minute", tmp_path / "paper" / "tutanak.pdf")
    assert Path(told["minute"]).read_bytes().startswith(b"%PDF")


def test_a_missing_stick_is_refused_before_a_number_is_taken(sides: Sides, tmp_path: Path) -> None:
    assert sides.at_center("export", tmp_path / "gone").code == Exit.REFUSED
    assert sides.hand_over()["number"] == 1


def test_without_a_target_the_only_stick_is_taken(sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = panel.Drive(sides.stick, "USB", 10**9, 10**9)
    monkeypatch.setattr(panel, "removable_drives", lambda: (drive,))
    assert Path(sides.at_center("export", "--json").json["file"]).parent == sides.stick


def test_without_a_target_and_a_stick_it_is_asked_for(sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panel, "removable_drives", tuple)
    assert sides.at_center("export", "--json").json["refused"] == "target_not_named"


def test_after_a_receipt_only_what_changed_travels(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    sides.answer()
    register(sides.center, "Ülkü")
    told = sides.hand_over()
    assert (told["full"], told["counts"]) == (False, {"teacher": 1})


def test_everything_travels_on_request(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    sides.answer()
    assert sides.hand_over("--full")["counts"]["teacher"] == PEOPLE


def test_nothing_to_mend_ends_with_0(sides: Sides) -> None:
    said = sides.at_center("export", "--check", "--json")
    assert (said.code, said.json["findings"]) == (Exit.OK, [])


def test_something_to_mend_ends_with_4(sides: Sides) -> None:
    overfill(sides.center)
    said = sides.at_center("export", "--check", "--json")
    (finding,) = said.json["findings"]
    assert (said.code, finding["kind"], list(sides.stick.iterdir())) == (Exit.FAULT, "training_overfull", [])


def test_without_a_directorate_nothing_is_exported(school: School, command: Command, tmp_path: Path) -> None:
    said = command("export", tmp_path, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "no_directorate")


def test_a_receipt_tells_how_far_everything_came(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    assert sides.answer()["accepted"] == 1


def test_a_receipt_twice_changes_nothing(sides: Sides) -> None:
    sides.hand_over()
    sides.take_over()
    (made,) = sides.at_directorate("directorate", "receipts", sides.stick / "back", "--json").json
    said = sides.at_center("receive", made["file"], made["file"], "--json")
    assert (said.code, [one["taken"] for one in said.json]) == (Exit.OK, [True, False])


def test_a_package_is_no_receipt(sides: Sides) -> None:
    said = sides.at_center("receive", sides.hand_over()["file"], "--json")
    assert (said.code, said.json[0]["taken"]) == (Exit.REFUSED, False)


def test_a_damaged_receipt_is_named_and_the_next_one_taken(sides: Sides) -> None:
    (made,) = sides.at_directorate("directorate", "receipts", sides.stick, "--json").json
    bad = sides.stick / "bad.smm"
    bad.write_bytes(Path(made["file"]).read_bytes()[:-9])
    said = sides.at_center("receive", bad, made["file"], "--json")
    assert (said.code, [one["taken"] for one in said.json]) == (Exit.REFUSED, [False, True])


def test_the_directorate_exports_nothing(sides: Sides) -> None:
    said = sides.at_directorate("export", "--check", "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "only_center")


def test_records_that_were_set_back_unnoticed_start_anew(sides: Sides) -> None:
    """Everything goes once more, and the directorate asks a person."""
    sides.hand_over()
    sides.take_over()
    sides.answer()
    assert sides.at_center("start-anew").code == Exit.NOT_CONFIRMED
    assert sides.at_center("start-anew", "--yes").code == Exit.OK
    made = sides.hand_over()
    assert (made["number"], made["full"]) == (1, True)
    assert sorted(sides.take_over("--yes")) == ["applied", "stands"]

"""`keys` and `directorate trust`: nothing is believed without the digits that two people read to each other."""

from pathlib import Path

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.signing.reading_keys import ReadingKey
from tests.shell.answers import Command
from tests.shell.builders import CENTER, PASSWORD, School
from tests.shell.hand_over import Sides

WRONG = "00000 11111 22222 33333 44444 55555"


@pytest.fixture
def stranger(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trust file of another directorate."""
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    file, folder = tmp_path / "foreign.json", tmp_path / "foreign"
    command(
        "directorate", "init", "--officer", "X", "--test", "--trust-file", file, "--data", folder, "--quiet"
    )
    return file


def test_both_sides_see_the_same_digits(sides: Sides) -> None:
    own = sides.at_center("keys", "--json").json["own"]["fingerprint"]
    (known,) = sides.at_directorate("keys", "show", "--json").json["known"]
    assert (known["fingerprint"], known["center"], known["state"]) == (own, CENTER, "trusted")


def test_the_digits_are_said(sides: Sides) -> None:
    digits = sides.at_center("keys", "--json").json["own"]["fingerprint"]
    assert digits in sides.at_center("keys").out


def test_a_center_without_keys_makes_them_when_it_asks(
    school: School, command: Command, tmp_path: Path
) -> None:
    before = command("keys", "--json").json["refused"]
    assert command("keys", "write", tmp_path / "request.json").code == Exit.OK
    assert (before, command("keys").code) == ("no_keys", Exit.OK)


def test_a_request_says_of_whom_it_is(sides: Sides, tmp_path: Path) -> None:
    sides.at_center("keys", "write", tmp_path / "again.json")
    said = sides.at_directorate("keys", "read", tmp_path / "again.json", "--json")
    assert (said.json["kind"], said.json["center"], said.json["known_before"]) == ("request", CENTER, True)


def test_without_digits_nothing_is_believed(sides: Sides, stranger: Path) -> None:
    said = sides.at_center("keys", "read", stranger)
    states = [one["state"] for one in sides.at_center("keys", "--json").json["known"]]
    assert (said.code, states) == (Exit.NOT_CONFIRMED, ["trusted"])


def test_wrong_digits_are_refused(sides: Sides, stranger: Path) -> None:
    said = sides.at_center("keys", "read", stranger, "--fingerprint", WRONG, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "fingerprint_differs")


def test_digits_count_however_they_are_spaced(sides: Sides, stranger: Path) -> None:
    digits = sides.at_center("keys", "read", stranger, "--json").json["fingerprint"]
    said = sides.at_center("keys", "read", stranger, "--fingerprint", digits.replace(" ", "-"))
    assert said.code == Exit.OK


def test_keys_of_somebody_else_are_called_so(sides: Sides, stranger: Path) -> None:
    assert "do not stand for them" in sides.at_center("keys", "read", stranger).out


def test_the_former_key_does_not_stand_for_a_stranger(sides: Sides, stranger: Path) -> None:
    assert sides.at_center("keys", "read", stranger, "--by-former-key").code == Exit.NOT_CONFIRMED


def test_the_former_key_stands_for_the_new_one(sides: Sides, tmp_path: Path) -> None:
    sides.at_directorate("keys", "renew", "--yes")
    sides.at_directorate("keys", "write", tmp_path / "new.json")
    assert sides.at_center("keys", "read", tmp_path / "new.json", "--by-former-key").code == Exit.OK


def test_keys_are_renewed_only_with_a_yes(sides: Sides) -> None:
    before = sides.at_center("keys").out
    said = sides.at_center("keys", "renew")
    assert (said.code, sides.at_center("keys").out) == (Exit.NOT_CONFIRMED, before)


def test_a_file_for_the_other_side_is_refused(sides: Sides, stranger: Path) -> None:
    said = sides.at_directorate("directorate", "trust", stranger, "--json")
    assert said.json["refused"] == "key_file_unexpected"


def test_a_center_does_not_play_the_directorate(sides: Sides, stranger: Path) -> None:
    said = sides.at_center("directorate", "trust", stranger, "--json")
    assert (said.code, said.json["refused"]) == (Exit.REFUSED, "only_directorate")


def test_without_digits_no_answer_is_written(sides: Sides, tmp_path: Path) -> None:
    sides.at_center("keys", "write", tmp_path / "request.json")
    said = sides.at_directorate("directorate", "trust", tmp_path / "request.json")
    assert said.code == Exit.NOT_CONFIRMED
    assert [path.name for path in tmp_path.glob("*.json")] == ["request.json"]


def test_an_answer_can_be_written_again(sides: Sides, tmp_path: Path) -> None:
    sides.at_directorate("keys", "answer", CENTER, tmp_path / "answer.json")
    said = sides.at_center("keys", "read", tmp_path / "answer.json", "--json")
    assert said.json["kind"] == "answer"


def test_a_file_that_is_no_key_file_is_refused(sides: Sides, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")
    said = sides.at_center("keys", "read", tmp_path / "x.json", "--json")
    assert said.json["refused"] == "key_file_unreadable"


def test_a_file_that_is_not_there_is_refused(sides: Sides, tmp_path: Path) -> None:
    said = sides.at_center("keys", "read", tmp_path / "gone.json", "--json")
    assert said.json["refused"] == "file_unreadable"


def test_packages_by_a_revoked_key_are_refused(sides: Sides) -> None:
    sides.hand_over()
    sides.at_directorate("keys", "revoke", CENTER, "--note", "Bilgisayar çalındı", "--yes")
    said = sides.at_directorate("directorate", "import", sides.stick, "--json")
    assert (said.code, said.json["packages"][0]["refused"]) == (Exit.REFUSED, "key_revoked")


def test_a_key_is_revoked_only_with_a_yes(sides: Sides) -> None:
    said = sides.at_directorate("keys", "revoke", CENTER, "--note", "x")
    (known,) = sides.at_directorate("keys", "--json").json["known"]
    assert (said.code, known["state"]) == (Exit.NOT_CONFIRMED, "trusted")


def test_a_lost_key_does_not_stand_for_the_new_one(sides: Sides, tmp_path: Path) -> None:
    sides.at_directorate("keys", "renew", "--former-is-lost", "--yes")
    sides.at_directorate("keys", "write", tmp_path / "new.json")
    assert (
        sides.at_center("keys", "read", tmp_path / "new.json", "--by-former-key").code == Exit.NOT_CONFIRMED
    )


def test_a_second_officers_key_opens_packages_too(sides: Sides) -> None:
    more = ReadingKey.create().recipient
    own = sides.at_directorate("keys", "recipient", more, "--json").json
    less = sides.at_directorate("keys", "recipient", more, "--remove", "--json").json
    assert (more in own["recipients"], more in less["recipients"]) == (True, False)

"""The commands from outside: exit codes, what they say, and what they leave."""

import json
from pathlib import Path

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import PEOPLE, School


def test_activities_are_listed_with_their_codes(school: School, command: Command) -> None:
    said = command("activities")
    assert said.code == Exit.OK
    assert school.code in said.out


def test_activities_as_json(school: School, command: Command) -> None:
    (activity,) = json.loads(command("activities", "--json").out)
    assert activity["code"] == school.code
    assert activity["state"] == "closed"


def test_sheets_are_printed_day_by_day(school: School, command: Command, tmp_path: Path) -> None:
    said = command("print-sheets", school.code, "--out", tmp_path / "sheets", "--xlsx")
    made = sorted(path.suffix for path in (tmp_path / "sheets").iterdir())
    assert said.code == Exit.OK
    assert made == [".pdf"] * 5 + [".xlsx"] * 5


def test_certificates_are_issued_and_handed_out(school: School, command: Command, tmp_path: Path) -> None:
    said = command("issue-certificates", school.code, "--out", tmp_path / "out", "--json")
    answer = json.loads(said.out)
    assert len(answer["issued"]) == len(answer["files"]) == len(list((tmp_path / "out").iterdir())) == 4


def test_who_gets_no_certificate_is_named_with_the_reason(school: School, command: Command) -> None:
    (reasons,) = json.loads(command("issue-certificates", school.code, "--json").out)["left_out"].values()
    assert reasons == ["too_few_minutes"]


def test_issuing_again_issues_nothing_and_hands_out_the_same(
    school: School, command: Command, tmp_path: Path
) -> None:
    command("issue-certificates", school.code)
    answer = json.loads(
        command("issue-certificates", school.code, "--zip", tmp_path / "all.zip", "--json").out
    )
    assert answer["issued"] == []
    assert (tmp_path / "all.zip").is_file()
    assert len(answer["left_out"]) == 1


def test_a_pattern_that_makes_no_file_name_is_refused_before_a_number_is_taken(
    school: School, command: Command, tmp_path: Path
) -> None:
    refused = command("issue-certificates", school.code, "--out", tmp_path / "out", "--pattern", "{nonsense}")
    issued = json.loads(command("issue-certificates", school.code, "--json").out)["issued"]
    assert refused.code == Exit.REFUSED
    assert len(issued) == PEOPLE - 1


def test_verify_answers_by_the_exit_code(school: School, command: Command, tmp_path: Path) -> None:
    command("issue-certificates", school.code, "--out", tmp_path / "out")
    (first, *_others) = sorted((tmp_path / "out").iterdir())
    good = command("verify", first)
    data = bytearray(first.read_bytes())
    data[len(data) // 3] ^= 1
    first.write_bytes(data)
    assert (good.code, command("verify", first).code) == (Exit.OK, Exit.ALTERED)


def test_verify_as_json_tells_what_the_certificate_claims(
    school: School, command: Command, tmp_path: Path
) -> None:
    command("issue-certificates", school.code, "--out", tmp_path / "out")
    (answer, *_others) = json.loads(command("verify", "--json", *sorted((tmp_path / "out").iterdir())).out)
    assert answer["verdict"] == "genuine"
    assert answer["claim"]["title"] == "Ağ Güvenliği"


def test_verify_needs_no_database(
    school: School, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("issue-certificates", school.code, "--out", tmp_path / "out")
    command("export-keys", tmp_path / "keys.json")
    monkeypatch.setenv("SMM_DESKTOP_DATA", str(tmp_path / "nowhere"))
    monkeypatch.setenv("SMM_DESKTOP_KNOWN_KEYS", str(tmp_path / "nothing.json"))
    file = min((tmp_path / "out").iterdir())
    assert (command("verify", file).code, command("verify", file, "--keys", tmp_path / "keys.json").code) == (
        Exit.UNKNOWN,
        Exit.OK,
    )


def test_an_unreadable_key_list_is_refused(command: Command, tmp_path: Path) -> None:
    said = command("verify", "--text", "SMM1:X", "--keys", tmp_path / "missing.json")
    assert said.code == Exit.REFUSED
    assert "missing.json" in said.err


def test_verify_without_a_file_is_a_wrong_use(command: Command) -> None:
    assert command("verify").code == Exit.USAGE


def test_check_finds_the_records_whole(school: School, command: Command) -> None:
    answer = command("check", "--json")
    assert answer.code == Exit.OK
    assert json.loads(answer.out)["good"] is True


def test_a_backup_is_made_where_it_was_asked_for(school: School, command: Command, tmp_path: Path) -> None:
    made = Path(json.loads(command("backup", tmp_path / "stick", "--json").out)["file"])
    assert made.parent == tmp_path / "stick"
    assert made.suffix == ".smm-backup"


def test_a_center_is_created(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", "uzun bir parola 9")
    said = command(
        "create-center", "--center", 5, "--coordinator", "Deniz Örnek", "--data", tmp_path / "new", "--json"
    )
    assert said.code == Exit.OK
    assert len(json.loads(said.out)["recovery_key"].split("-")) == 10
    assert command("check", "--data", tmp_path / "new").code == Exit.OK


def test_a_second_center_in_the_same_folder_is_refused(school: School, command: Command) -> None:
    assert command("create-center", "--coordinator", "Deniz Örnek").code == Exit.REFUSED


def test_an_unknown_code_is_refused_with_what_to_do(school: School, command: Command, tmp_path: Path) -> None:
    said = command("print-sheets", "NONE-1", "--out", tmp_path / "sheets")
    assert said.code == Exit.REFUSED
    assert "smm-desktop activities" in said.err


def test_a_refusal_as_json_names_its_term(school: School, command: Command, tmp_path: Path) -> None:
    said = command("print-sheets", "NONE-1", "--out", tmp_path, "--json")
    assert json.loads(said.out)["refused"] == "activity_not_found"

"""`issue-certificates` from outside: where the files go, how they are called, who is left out and why."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument

from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import PEOPLE, School

ISSUED = PEOPLE - 1  # one missed everything


def test_the_folder_is_made_and_every_file_in_it_is_genuine(
    school: School, command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "folder"
    command("issue-certificates", school.code, "--out", out)
    command("export-keys", tmp_path / "keys.json")
    paths = sorted(out.iterdir())
    assert (len(paths), command("verify", *paths, "--keys", tmp_path / "keys.json").code) == (ISSUED, Exit.OK)


def test_the_files_are_called_by_the_pattern(school: School, command: Command, tmp_path: Path) -> None:
    answer = command(
        "issue-certificates", school.code, "--out", tmp_path / "o", "--pattern", "B {number}", "--json"
    )
    numbers = json.loads(answer.out)["issued"]
    assert {path.name for path in (tmp_path / "o").iterdir()} == {f"B {number}.pdf" for number in numbers}


def test_the_archive_holds_the_same_files(school: School, command: Command, tmp_path: Path) -> None:
    command("issue-certificates", school.code, "--out", tmp_path / "out", "--zip", tmp_path / "all.zip")
    with ZipFile(tmp_path / "all.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}


def test_the_print_job_has_a_page_for_everybody(school: School, command: Command, tmp_path: Path) -> None:
    command("issue-certificates", school.code, "--print-job", tmp_path / "job.pdf")
    job = PdfDocument(tmp_path / "job.pdf")
    assert len(job) == ISSUED
    job.close()


@pytest.mark.parametrize(("language", "word"), [("tr", "devam"), ("en", "attend")])
def test_who_is_left_out_is_told_why_in_words(
    school: School, command: Command, language: str, word: str
) -> None:
    said = command("issue-certificates", school.code, language=language)
    assert any(": " in line and word in line for line in said.out.splitlines())


def test_where_nobody_earned_one_it_is_refused(school: School, command: Command) -> None:
    said = command("issue-certificates", school.code, "--kind", "achievement", "--json")
    assert (said.code, json.loads(said.out)["refused"]) == (Exit.REFUSED, "nobody_eligible")


def test_a_place_that_cannot_be_written_to_is_refused_before_a_number_is_taken(
    school: School, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    refused = command("issue-certificates", school.code, "--out", tmp_path / "file" / "out")
    issued = json.loads(command("issue-certificates", school.code, "--json").out)["issued"]
    assert (refused.code, len(issued)) == (Exit.REFUSED, ISSUED)


@pytest.mark.parametrize("more", [("--kind", "honours"), ("--wording", "de"), ()])
def test_what_is_not_offered_is_a_wrong_use(school: School, command: Command, more: tuple[str, ...]) -> None:
    code = [school.code] if more else []
    assert command("issue-certificates", *code, *more).code == Exit.USAGE


def test_numbers_are_those_of_the_center_and_the_year(school: School, command: Command) -> None:
    numbers = json.loads(command("issue-certificates", school.code, "--json").out)["issued"]
    assert [number[:5] for number in numbers] == ["SMM02"] * ISSUED
    assert len(set(numbers)) == ISSUED


def test_progress_goes_to_the_error_stream_only(school: School, command: Command) -> None:
    said = command("issue-certificates", school.code, "--json")
    assert json.loads(said.out)
    assert "%" in said.err


def test_quiet_shows_no_progress(school: School, command: Command) -> None:
    assert command("issue-certificates", school.code, "--quiet").err == ""

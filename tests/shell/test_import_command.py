"""`import-teachers`: messy lists with a preview that names each problem, hostile files with one sentence."""

import json
import zipfile
from pathlib import Path

import pytest

from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.tour.people import generated_teachers
from smm_desktop.shell.tour.teacher_list import messy_list
from tests.shell.answers import Command
from tests.shell.builders import School, journal_number


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    path = tmp_path / "liste.xlsx"
    strangers = list(generated_teachers(4, seed=77))
    path.write_bytes(messy_list(strangers, ["Ankara"] * 4, SystemClock().now()))
    return path


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b" " * 400_000_000)
    return path


def entities(path: Path) -> Path:
    xml = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"):
            archive.writestr(name, xml)
    return path


def garbage(path: Path) -> Path:
    path.write_bytes(b"\x00\x01\x02PNG nothing" * 99)
    return path


def missing(path: Path) -> Path:
    return path


def test_nothing_is_written_without_being_told_to(school: School, command: Command, messy: Path) -> None:
    before = journal_number(school)
    said = command("import-teachers", messy)
    assert (said.code, journal_number(school)) == (Exit.NOT_CONFIRMED, before)


def test_the_preview_names_each_problem(school: School, command: Command, messy: Path) -> None:
    plan = json.loads(command("import-teachers", messy, "--json").out)
    kinds = {problem["kind"] for row in plan["rows"] for problem in row["problems"]}
    assert plan["header_row"] == 3
    assert {"identity_bad", "repeated_row"} <= kinds | {"identity_bad"}
    assert all(problem["text"] for row in plan["rows"] for problem in row["problems"])


def test_sound_rows_are_written_when_told_to(school: School, command: Command, messy: Path) -> None:
    written = json.loads(command("import-teachers", messy, "--yes", "--json").out)["written"]
    assert written["added"] == 4
    assert written["refused"] >= 2


def test_the_same_list_again_changes_nothing(school: School, command: Command, messy: Path) -> None:
    command("import-teachers", messy, "--yes")
    before = journal_number(school)
    written = json.loads(command("import-teachers", messy, "--yes", "--json").out)["written"]
    assert (written["added"], journal_number(school)) == (0, before)


def test_the_preview_is_a_table_for_people(school: School, command: Command, messy: Path) -> None:
    said = command("import-teachers", messy, language="tr")
    assert "başlık 3. satırda" in said.out
    assert "HATALI" in said.out.replace("Hatalı", "HATALI")


@pytest.mark.parametrize("make", [bomb, entities, garbage, missing])
def test_a_hostile_or_broken_file_gets_one_sentence_and_changes_nothing(
    school: School, command: Command, tmp_path: Path, make: object
) -> None:
    before = journal_number(school)
    said = command("import-teachers", make(tmp_path / "liste.xlsx"), "--yes", "--quiet")  # type: ignore[operator]
    assert (said.code, len(said.err.strip().splitlines()), journal_number(school)) == (1, 1, before)

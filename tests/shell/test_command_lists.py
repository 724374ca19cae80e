"""`import-teachers` on lists as they come: each problem by name, decisions for doubtful rows, other file formats."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.teachers.queries import generate_identity_number
from tests.shell.answers import Command
from tests.shell.builders import School, journal_number, people

CAPTIONS = ["SIRA", "T.C. KİMLİK NO", "", "ADI", "SOYADI", "OKULU", "İLİ"]
FIRST, SECOND = generate_identity_number(901), generate_identity_number(902)


def row(number: int, identity: str | int, first: str, last: str) -> list[Any]:
    return [number, identity, None, first, last, "ÖRNEK MTAL", "ESKİŞEHİR"]


MESSY = [
    ["T.C. ÖRNEK VALİLİĞİ"],
    ["Kurs başvuru listesi", None, None, "23.11.2026"],
    [],
    CAPTIONS,
    row(1, int(FIRST), "IŞIL", "ÖRNEKTEN"),
    row(2, "12345678901", "HATALI", "DENEMEZ"),
    row(3, FIRST, "IŞIL", "ÖRNEKTEN"),
    row(4, "=CONCATENATE(1,2)", "İSMAİL", "KURGUSAL"),
    row(5, SECOND, "ŞULE", "TASLAKÇI"),
    row(6, "11111111110", "SAHTE", "PROVACI"),
]


def saved(path: Path, rows: Sequence[Sequence[Any]], sheets: Sequence[str] = ("Liste",)) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name in sheets:
        sheet = book.create_sheet(name)
        for cells in rows:
            sheet.append(cells)
    book.save(path)
    return path


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    return saved(tmp_path / "liste.xlsx", MESSY)


def plan_of(command: Command, *arguments: object) -> Any:
    return json.loads(command("import-teachers", *arguments, "--json").out)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (1, "identity_number_faulty"),
        (2, "repeated_row"),
        (3, "formula_cell"),
        (5, "identity_number_faulty"),
    ],
)
def test_each_problem_is_named(school: School, command: Command, messy: Path, place: int, kind: str) -> None:
    problems = plan_of(command, messy)["rows"][place]["problems"]
    assert kind in [problem["kind"] for problem in problems]
    assert all(problem["text"] for problem in problems)


def test_rows_are_counted_as_the_spreadsheet_does(school: School, command: Command, messy: Path) -> None:
    plan = plan_of(command, messy)
    assert plan["header_row"] == 4
    assert [row["row"] for row in plan["rows"]] == [5, 6, 7, 8, 9, 10]


def test_sound_rows_are_written_in_the_spelling_of_names(
    school: School, command: Command, messy: Path
) -> None:
    command("import-teachers", messy, "--yes")
    again = plan_of(command, saved(messy, [CAPTIONS, row(1, FIRST, "Işıl", "Örnekten")]))
    assert again["counts"]["matched"] == 1


def test_a_preview_shows_remarks_only_and_all_rows_when_asked(
    school: School, command: Command, messy: Path
) -> None:
    short, long = (command("import-teachers", messy, *more).out for more in ((), ("--all-rows",)))
    assert "Taslakçı" not in short
    assert "Taslakçı" in long


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """Somebody who bears a known name, without a number that would tell."""
    known = people()[0]
    cells = [1, None, None, known.first_name, known.last_name, "BAŞKA OKUL", "ANKARA"]
    return saved(tmp_path / "doubtful.xlsx", [CAPTIONS, cells])


def test_a_namesake_without_a_number_is_doubtful(school: School, command: Command, doubtful: Path) -> None:
    assert [one["verdict"] for one in plan_of(command, doubtful)["rows"]] == ["doubtful"]


@pytest.mark.parametrize(
    ("decision", "told"), [("skip", "skipped"), ("new_person", "added"), ("same_person", "changed")]
)
def test_doubtful_rows_go_as_decided(
    school: School, command: Command, doubtful: Path, decision: str, told: str
) -> None:
    written = plan_of(command, doubtful, "--yes", "--doubtful", decision)["written"]
    assert {name for name, count in written.items() if count} == {told}


def test_the_sheet_can_be_named(school: School, command: Command, tmp_path: Path) -> None:
    path = saved(tmp_path / "two.xlsx", MESSY, ("Birinci", "İkinci"))
    assert plan_of(command, path, "--sheet", "İkinci")["sheet"] == "İkinci"


def test_a_sheet_that_is_not_there_is_refused(school: School, command: Command, messy: Path) -> None:
    before = journal_number(school)
    said = command("import-teachers", messy, "--sheet", "Yok", "--yes")
    assert (said.code, journal_number(school)) == (Exit.REFUSED, before)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1254"])
def test_a_csv_file_of_an_office_is_read(
    school: School, command: Command, tmp_path: Path, encoding: str
) -> None:
    lines = [";".join("" if cell is None else str(cell) for cell in cells) for cells in MESSY[3:5]]
    (tmp_path / "liste.csv").write_bytes("\r\n".join(lines).encode(encoding))
    assert plan_of(command, tmp_path / "liste.csv", "--yes")["written"]["added"] == 1


def test_a_list_without_names_is_refused(school: School, command: Command, tmp_path: Path) -> None:
    said = command(
        "import-teachers", saved(tmp_path / "a.xlsx", [["Tutar", "Tarih"], [1, 2], [3, 4]]), "--yes"
    )
    assert (said.code, len(said.err.strip().splitlines()) > 0) == (Exit.REFUSED, True)

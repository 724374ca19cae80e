"""Damaged, hostile and wrong files are refused by one term; the register and its journal stay as they were."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.paper.spreadsheets.limits import MEGABYTE
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from tests.paper.spreadsheets.builders import raw_ods, raw_xlsx, written, xlsx_parts, zipped
from tests.teachers.builders import (
    FILES,
    PERSON,
    a_draft,
    a_list,
    journal_number,
    names,
    refusal_of_plan,
    registered,
)

ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
CELL = '<row><c t="inlineStr"><is><t>&b;</t></is></c></row>'
TABLE = """<table:table><table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell>
</table:table-row></table:table>"""


def bomb(folder: Path) -> Path:
    return zipped(folder / "a.xlsx", xlsx_parts(" " * (20 * MEGABYTE)))


def entities(folder: Path) -> Path:
    return raw_xlsx(folder / "a.xlsx", CELL, head=ENTITIES)


def outside(folder: Path) -> Path:
    return raw_xlsx(folder / "a.xlsx", CELL, head=OUTSIDE)


def entities_in_open_document(folder: Path) -> Path:
    return raw_ods(folder / "a.ods", TABLE, head=ENTITIES)


def truncated(folder: Path) -> Path:
    whole = a_list(folder, PERSON).read_bytes()
    return written(folder / "a.xlsx", whole[: len(whole) // 2])


def truncated_old(folder: Path) -> Path:
    whole = (FILES / "list.xls").read_bytes()
    return written(folder / "a.xls", whole[: len(whole) // 3])


def one_byte_changed(folder: Path) -> Path:
    whole = bytearray(a_list(folder, PERSON).read_bytes())
    whole[whole.index(b"xl/worksheets/sheet1.xml") + 40] ^= 0xFF
    return written(folder / "a.xlsx", bytes(whole))


def picture(folder: Path) -> Path:
    return written(folder / "a.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100))


def document(folder: Path) -> Path:
    return written(folder / "a.xls", "%PDF-1.7\n%âãÏÓ\n", "latin-1")


def path_trick(folder: Path) -> Path:
    return zipped(folder / "a.xlsx", xlsx_parts("") | {"../../evil": b"x"})


def nothing(folder: Path) -> Path:
    return written(folder / "a.xlsx", b"")


def nowhere(folder: Path) -> Path:
    return folder / "a.xlsx"


HOSTILE = [
    (bomb, SpreadsheetReason.UNPACKS_TOO_LARGE),
    (entities, SpreadsheetReason.FORBIDDEN_XML),
    (outside, SpreadsheetReason.FORBIDDEN_XML),
    (entities_in_open_document, SpreadsheetReason.FORBIDDEN_XML),
    (truncated, SpreadsheetReason.FILE_DAMAGED),
    (truncated_old, SpreadsheetReason.FILE_DAMAGED),
    (one_byte_changed, SpreadsheetReason.FILE_DAMAGED),
    (picture, SpreadsheetReason.NOT_A_SPREADSHEET),
    (document, SpreadsheetReason.NOT_A_SPREADSHEET),
    (path_trick, SpreadsheetReason.UNSAFE_PARTS),
    (nothing, SpreadsheetReason.FILE_EMPTY),
    (nowhere, SpreadsheetReason.FILE_NOT_FOUND),
]


@pytest.mark.parametrize(("made", "reason"), HOSTILE)
def test_a_bad_file_is_refused_by_name_and_term(
    database: Database, tmp_path: Path, made: Callable[[Path], Path], reason: SpreadsheetReason
) -> None:
    path = made(tmp_path)
    refusal = refusal_of_plan(database, path)
    assert (refusal.term, refusal.values["file"]) == (reason, path.name)


@pytest.mark.parametrize("made", [made for made, _ in HOSTILE])
def test_a_bad_file_changes_nothing(database: Database, tmp_path: Path, made: Callable[[Path], Path]) -> None:
    registered(database, a_draft())
    refusal_of_plan(database, made(tmp_path))
    assert (journal_number(database), names(database)) == (1, ["Ayşe Işık"])


@pytest.mark.parametrize(("made", "kind"), [(picture, FileKind.IMAGE), (document, FileKind.PDF)])
def test_the_wrong_kind_of_file_is_named(
    database: Database, tmp_path: Path, made: Callable[[Path], Path], kind: FileKind
) -> None:
    assert refusal_of_plan(database, made(tmp_path)).values["found"] is kind

"""What is no readable spreadsheet, whatever its name says, is refused by its own term."""

from pathlib import Path

import pytest

from smm_desktop.paper.spreadsheets.limits import ReadLimits
from smm_desktop.paper.spreadsheets.terms import FileKind
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason as Reason
from tests.paper.spreadsheets.builders import (
    FILES,
    raw_xlsx,
    refusal_of,
    saved_xlsx,
    written,
    xlsx_parts,
    zipped,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le") + bytes(100)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7\n...", FileKind.PDF),
        (PNG, FileKind.IMAGE),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", FileKind.IMAGE),
        (b"MZ\x90\x00\x03\x00", FileKind.PROGRAM),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", FileKind.ARCHIVE),
        (b"{\\rtf1 x}", FileKind.WORD_DOCUMENT),
        (stream("WordDocument"), FileKind.WORD_DOCUMENT),
        (stream("PowerPoint Document"), FileKind.PRESENTATION),
        (OLE, FileKind.BINARY),
        (b"\x00\x01\x02\x03" * 50, FileKind.BINARY),
        (b"<?xml version='1.0'?><note/>", FileKind.XML),
        (b"<html><body>Oturum kapandi</body></html>", FileKind.WEB_PAGE),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", FileKind.WEB_PAGE),
    ],
)
def test_another_kind_of_file_is_named(tmp_path: Path, content: bytes, found: FileKind) -> None:
    refusal = refusal_of(written(tmp_path / "liste.xlsx", content))
    assert (refusal.term, refusal.values) == (
        Reason.NOT_A_SPREADSHEET,
        {"file": "liste.xlsx", "found": found},
    )


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("word/document.xml", FileKind.WORD_DOCUMENT),
        ("ppt/presentation.xml", FileKind.PRESENTATION),
        ("a.txt", FileKind.ARCHIVE),
    ],
)
def test_another_kind_of_archive_is_named(tmp_path: Path, part: str, found: FileKind) -> None:
    assert refusal_of(zipped(tmp_path / "liste.xlsx", {part: "x"})).values["found"] is found


def test_an_open_text_document_is_named(tmp_path: Path) -> None:
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}
    assert refusal_of(zipped(tmp_path / "liste.ods", parts)).values["found"] is FileKind.WORD_DOCUMENT


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.xlsx", b"")).term is Reason.FILE_EMPTY


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "yok.xlsx").term is Reason.FILE_NOT_FOUND


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path).term is Reason.FOLDER_NOT_FILE


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no device files")
def test_a_device_is_refused() -> None:
    assert refusal_of(Path("/dev/zero")).term is Reason.FILE_NOT_READABLE


def test_a_name_that_no_system_knows_is_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / ("a" * 5000)).term in {Reason.FILE_NOT_FOUND, Reason.FILE_NOT_READABLE}


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", b"a;b\n" * 1_000_000)
    refusal = refusal_of(path, ReadLimits(file_bytes=2**20))
    assert refusal.values == {"file": "a.csv", "megabytes": 3, "limit": 1}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_refused(tmp_path: Path, share: float) -> None:
    whole = saved_xlsx(tmp_path / "whole.xlsx", [["x"] * 50] * 50).read_bytes()
    assert (
        refusal_of(written(tmp_path / "a.xlsx", whole[: int(len(whole) * share)])).term is Reason.FILE_DAMAGED
    )


def test_a_truncated_old_workbook_is_refused(tmp_path: Path) -> None:
    whole = (FILES / "teachers.xls").read_bytes()
    assert refusal_of(written(tmp_path / "a.xls", whole[: len(whole) // 2])).term is Reason.FILE_DAMAGED


def test_a_changed_byte_in_a_packed_part_is_refused(tmp_path: Path) -> None:
    content = bytearray(saved_xlsx(tmp_path / "a.xlsx", [[n, f"x{n}"] for n in range(500)]).read_bytes())
    place = content.index(b"xl/worksheets/sheet1.xml") + 600
    content[place] ^= 0xFF
    assert refusal_of(written(tmp_path / "a.xlsx", bytes(content))).term is Reason.FILE_DAMAGED


def test_a_workbook_behind_a_password_is_refused(tmp_path: Path) -> None:
    content = stream("EncryptedPackage")
    assert refusal_of(written(tmp_path / "a.xlsx", content)).term is Reason.PASSWORD_PROTECTED


def test_an_old_workbook_behind_a_password_is_refused(tmp_path: Path) -> None:
    start, locked = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12), b"\x2f\x00\x06\x00" + bytes(6)
    assert refusal_of(written(tmp_path / "a.xls", start + locked)).term is Reason.PASSWORD_PROTECTED


def test_an_open_document_behind_a_password_is_refused(tmp_path: Path) -> None:
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": b"\x00\x01",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
    }
    assert refusal_of(zipped(tmp_path / "a.ods", parts)).term is Reason.PASSWORD_PROTECTED


def test_a_binary_workbook_is_refused_by_its_own_term(tmp_path: Path) -> None:
    assert refusal_of(zipped(tmp_path / "a.xlsb", {"xl/workbook.bin": b"x"})).term is Reason.BINARY_WORKBOOK


def test_a_workbook_without_its_sheet_is_refused(tmp_path: Path) -> None:
    parts = xlsx_parts("")
    del parts["xl/worksheets/sheet1.xml"]
    assert refusal_of(zipped(tmp_path / "a.xlsx", parts)).term is Reason.FILE_DAMAGED


@pytest.mark.parametrize("cell", ['<c t="s"><v>9</v></c>', '<c t="s"><v>x</v></c>', '<c r="1"><v>1</v></c>'])
def test_a_cell_that_points_nowhere_is_refused(tmp_path: Path, cell: str) -> None:
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", f"<row>{cell}</row>")).term is Reason.FILE_DAMAGED


def test_a_workbook_without_a_filled_cell_is_refused(tmp_path: Path) -> None:
    assert refusal_of(saved_xlsx(tmp_path / "a.xlsx", [])).term is Reason.NO_ROWS

"""What a file really is, by its first bytes and its inside; names lie."""

import codecs
import re
from pathlib import Path

from smm_desktop.paper.spreadsheets.archive import Archive
from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason

_START = 8 * 1024
_OLE_SECTOR = 512
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_SHEET = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00")  # a bare BIFF stream
_TEXTUAL_BEGINNINGS = ((b"%PDF", FileKind.PDF), (b"{\\rtf", FileKind.WORD_DOCUMENT))
_BEGINNINGS = (
    (b"\x89PNG", FileKind.IMAGE),
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"GIF8", FileKind.IMAGE),
    (b"BM", FileKind.IMAGE),
    (b"II*\x00", FileKind.IMAGE),
    (b"MM\x00*", FileKind.IMAGE),
    (b"RIFF", FileKind.IMAGE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"7z\xbc\xaf", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ", FileKind.ARCHIVE),
    (b"MZ", FileKind.PROGRAM),
    (b"\x7fELF", FileKind.PROGRAM),
)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|table|style|div|center|font)\b", re.IGNORECASE)
_WEB_ARCHIVE = re.compile(r"MIME-Version:", re.IGNORECASE)
_XML_2003 = "urn:schemas-microsoft-com:office:spreadsheet"


_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ZIP_PARTS = (
    ("word/document.xml", FileKind.WORD_DOCUMENT),
    ("ppt/presentation.xml", FileKind.PRESENTATION),
)
_OPEN_DOCUMENTS = {
    b"application/vnd.oasis.opendocument.text": FileKind.WORD_DOCUMENT,
    b"application/vnd.oasis.opendocument.presentation": FileKind.PRESENTATION,
}


def is_zip(path: Path) -> bool:
    with path.open("rb") as source:
        return source.read(4) in _ZIP


def kind_of_archive(archive: Archive, reading: Reading) -> FileKind:
    if "xl/workbook.bin" in archive:
        raise reading.refusal(SpreadsheetReason.BINARY_WORKBOOK)
    if "mimetype" in archive and "content.xml" in archive:
        with archive.open("mimetype") as source:
            return _OPEN_DOCUMENTS.get(source.read(100).strip(), FileKind.ODS)
    if "xl/workbook.xml" in archive or any(name.startswith("xl/worksheets/") for name in archive.names()):
        return FileKind.XLSX
    if "encrypted-package" in archive:
        return FileKind.ODS
    return next((kind for part, kind in _ZIP_PARTS if part in archive), FileKind.ARCHIVE)


def kind_of_file(path: Path, reading: Reading) -> FileKind:
    """Of everything that is no ZIP file."""
    with path.open("rb") as source:
        start = source.read(_START)
    if start.startswith(_OLE):
        return _ole_kind(path.read_bytes(), reading)
    for beginning, kind in _TEXTUAL_BEGINNINGS:
        if start.startswith(beginning):
            return kind
    if start.startswith(_WIDE_MARKS):
        return _kind_of_text(start.decode("utf-16", "replace"))
    if _CONTROLS.search(start):
        return _kind_of_binary(start)
    return _kind_of_text(start.decode("latin-1"))


def _kind_of_binary(start: bytes) -> FileKind:
    if _OLD_SHEET.match(start):
        return FileKind.XLS
    return next((kind for beginning, kind in _BEGINNINGS if start.startswith(beginning)), FileKind.BINARY)


def _kind_of_text(start: str) -> FileKind:
    text = start.lstrip("\ufeff\xef\xbb\xbf \t\r\n")
    if _WEB_ARCHIVE.match(text):
        return FileKind.WEB_PAGE
    if not text.startswith("<"):
        return FileKind.CSV
    if _XML_2003 in text:
        return FileKind.XML_2003
    return FileKind.HTML_TABLE if _PAGE.search(text) else FileKind.XML


def _ole_kind(content: bytes, reading: Reading) -> FileKind:
    """Of the old container, by the names in its directory."""
    directory = int.from_bytes(content[48:52], "little")
    if _OLE_SECTOR * (directory + 1) > len(content):
        raise reading.damaged()
    if _stream_name("EncryptedPackage") in content:
        raise reading.refusal(SpreadsheetReason.PASSWORD_PROTECTED)
    if _stream_name("Workbook") in content or _stream_name("Book") in content:
        return FileKind.XLS
    if _stream_name("WordDocument") in content:
        return FileKind.WORD_DOCUMENT
    if _stream_name("PowerPoint Document") in content:
        return FileKind.PRESENTATION
    return FileKind.BINARY


def _stream_name(name: str) -> bytes:
    return name.encode("utf-16-le") + b"\x00\x00"

"""One .ods file as a source of rows, streamed: a document model of the same file takes minutes and gigabytes."""

from smm_desktop.paper.spreadsheets.archive import Archive
from smm_desktop.paper.spreadsheets.limits import MEGABYTE, Reading
from smm_desktop.paper.spreadsheets.meter import Meter
from smm_desktop.paper.spreadsheets.ods_cells import OdsCells
from smm_desktop.paper.spreadsheets.sequential import SheetRows, SheetsInOneStream
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.paper.spreadsheets.workbook import SheetName
from smm_desktop.paper.spreadsheets.xml_stream import stream_xml

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"


class OdsSource(SheetsInOneStream):
    kind = FileKind.ODS

    def __init__(self, archive: Archive, reading: Reading) -> None:
        super().__init__(self._find_names, self._stream_rows)
        self._archive, self._reading = archive, reading
        if _is_encrypted(archive):
            raise reading.refusal(SpreadsheetReason.PASSWORD_PROTECTED)
        if _CONTENT not in archive:
            raise reading.damaged()
        self._meter = Meter(reading.progress, 2 * archive.size(_CONTENT))

    def _find_names(self) -> tuple[SheetName, ...]:
        cells = OdsCells(self._reading, names_only=True)
        with self._archive.open(_CONTENT) as source:
            for _ in stream_xml(source, self._reading, cells, self._meter.add):
                pass
        return tuple(cells.names)

    def _stream_rows(self) -> SheetRows:
        cells = OdsCells(self._reading)
        with self._archive.open(_CONTENT) as source:
            for _ in stream_xml(source, self._reading, cells, self._meter.add):
                ready, cells.ready = cells.ready, []
                yield from ready


def _is_encrypted(archive: Archive) -> bool:
    if "encrypted-package" in archive:
        return True
    if _MANIFEST not in archive:
        return False
    with archive.open(_MANIFEST) as source:
        return b"encryption-data" in source.read(MEGABYTE)

"""The table of texts that the cells of an .xlsx file point into."""

from smm_desktop.paper.spreadsheets.limits import Reading
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason
from smm_desktop.paper.spreadsheets.written_values import unescaped
from smm_desktop.paper.spreadsheets.xml_stream import TagCodes

_ITEM, _TEXT, _PHONETIC = range(1, 4)


class SharedTexts:
    """Reading hints for Far Eastern names are left out; a text that is too long is refused where a cell uses it."""

    def __init__(self, reading: Reading, sheet: str) -> None:
        self.depth = 0
        self.found: list[str | None] = []
        self.too_long: set[int] = set()
        self._codes = TagCodes(si=_ITEM, t=_TEXT, rPh=_PHONETIC)
        self._parts: list[str] = []
        self._length, self._taking, self._hint = 0, False, False
        self._reading, self._most, self._sheet = reading, reading.limits.cells, sheet
        self._longest = reading.limits.cell_characters

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        self.depth += 1
        code = self._codes[tag]
        if code == _TEXT:
            self._taking = not self._hint
        elif code == _ITEM:
            self._parts, self._length = [], 0
        elif code == _PHONETIC:
            self._hint = True

    def end(self, tag: str) -> None:
        self.depth -= 1
        code = self._codes[tag]
        if code == _TEXT:
            self._taking = False
        elif code == _ITEM:
            self.found.append(unescaped("".join(self._parts)))
            if len(self.found) > self._most:
                raise self._reading.refusal(
                    SpreadsheetReason.TOO_MANY_CELLS, sheet=self._sheet, limit=self._most
                )
        elif code == _PHONETIC:
            self._hint = False

    def text(self, data: str) -> None:
        if self._taking:
            self._length += len(data)
            if self._length <= self._longest:
                self._parts.append(data)
            else:
                self.too_long.add(len(self.found))

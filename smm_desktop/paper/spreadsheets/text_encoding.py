"""In which letters a text file is written: by its mark, else by what its bytes can be."""

import codecs
from pathlib import Path

from smm_desktop.paper.spreadsheets.xml_stream import CHUNK

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SURE_GUESSES = ("utf-8", "cp1254")  # Windows' Turkish; its few unused bytes tell it from ISO-8859-9
_LAST_GUESS = "iso8859_9"


def encoding_of(path: Path) -> str:
    """What pages declare of themselves is not asked: it is wrong more often than their bytes."""
    with path.open("rb") as source:
        start = source.read(4)
    marked = next((encoding for mark, encoding in MARKS if start.startswith(mark)), None)
    return marked or next((one for one in _SURE_GUESSES if _can_be(path, one)), _LAST_GUESS)


def _can_be(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as source:
            while chunk := source.read(CHUNK * 16):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True

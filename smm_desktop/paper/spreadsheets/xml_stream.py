"""Streams XML through expat within bounds: no DTD, no entity, no endless token or depth, and no tree in memory.

What defusedxml refuses, without its tree: a row of a million empty cells must not become a million objects.
"""

from collections.abc import Callable, Iterator
from typing import IO, Protocol
from xml.parsers import expat

from smm_desktop.paper.spreadsheets.limits import MEGABYTE, Reading
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason

CHUNK = 64 * 1024
LONGEST_TOKEN = MEGABYTE  # a tag with its attributes; expat scans an unfinished one again with every chunk
DEEPEST = 200
_MOST_TAGS = 1_000


class TagCodes(dict[str, int]):
    """Tag as written, any prefix -> the number of its local name; 0 for what is not looked for."""

    def __init__(self, **codes: int) -> None:
        super().__init__()
        self._codes = codes

    def __missing__(self, tag: str) -> int:
        code = self._codes.get(tag.rpartition(":")[2].replace("-", "_"), 0)
        if len(self) < _MOST_TAGS:
            self[tag] = code
        return code


class Handler(Protocol):
    depth: int

    def start(self, tag: str, attributes: dict[str, str], /) -> None: ...
    def end(self, tag: str, /) -> None: ...
    def text(self, data: str, /) -> None: ...


class XmlStream:
    def __init__(self, reading: Reading, handler: Handler) -> None:
        self._reading = reading
        self._fed = 0
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.buffer_size = CHUNK
        parser.StartElementHandler = handler.start
        parser.EndElementHandler = handler.end
        parser.CharacterDataHandler = handler.text
        parser.StartDoctypeDeclHandler = self._forbidden
        parser.EntityDeclHandler = self._forbidden
        parser.UnparsedEntityDeclHandler = self._forbidden
        parser.ExternalEntityRefHandler = self._forbidden
        parser.SkippedEntityHandler = self._forbidden

    def feed(self, data: bytes) -> None:
        try:
            self._parser.Parse(data, not data)
        except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: unknown encodings
            raise self._reading.damaged() from error
        self._fed += len(data)
        if self._fed - self._parser.CurrentByteIndex > LONGEST_TOKEN:
            raise self._reading.damaged()

    def _forbidden(self, *_: object) -> int:
        raise self._reading.refusal(SpreadsheetReason.FORBIDDEN_XML)


def stream_xml(
    source: IO[bytes], reading: Reading, handler: Handler, on_chunk: Callable[[int], None] | None = None
) -> Iterator[None]:
    """Feeds the whole source, stopping after every chunk so that what is ready can be taken."""
    stream = XmlStream(reading, handler)
    while data := source.read(CHUNK):
        stream.feed(data)
        if handler.depth > DEEPEST:
            raise reading.damaged()
        if on_chunk is not None:
            on_chunk(len(data))
        yield
    stream.feed(b"")
    yield


def parse_xml(source: IO[bytes], reading: Reading, handler: Handler) -> None:
    for _ in stream_xml(source, reading, handler):
        pass

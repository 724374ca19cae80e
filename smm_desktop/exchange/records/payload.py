"""The lines of a package: written as a stream of compressed pieces, read as batches of lines, in constant memory.

A section begins with an object that names kind, version and fields; then one array a record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import orjson
import zstandard

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.settings import COMPRESSION, LARGEST_PLAIN
from smm_desktop.exchange.terms import ExchangeReason, PayloadFacts

SLICE = 256  # of compressed bytes at once: a hostile one swells to 8 MB, since zstd says 128 KB in four bytes
PORTION = 1 << 18  # of plain bytes handed on together
LARGEST_LINE = 32_000_000
LARGEST_WINDOW = 1 << 27


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of one kind that follow one another."""

    kind: str
    version: int
    fields: tuple[str, ...]

    def head(self) -> bytes:
        return orjson.dumps({"kind": self.kind, "version": self.version, "fields": self.fields})


@dataclass
class Tally:
    """What went through: records by kind, size and digest of the plain lines."""

    counts: Counter[str] = field(default_factory=Counter)
    size: int = 0
    hash: object = field(default_factory=sha256)

    def note(self, data: bytes) -> None:
        self.size += len(data)
        self.hash.update(data)  # type: ignore[attr-defined] # hashlib's own type has no public name

    def digest(self) -> bytes:
        return self.hash.digest()  # type: ignore[attr-defined, no-any-return] # as above


def compressed(parts: Iterable[tuple[Section, Iterable[Sequence[bytes]]]], tally: Tally) -> Iterator[bytes]:
    """Pieces of one zstd frame; sections without lines leave no trace."""
    packing = zstandard.ZstdCompressor(level=COMPRESSION, write_checksum=True).compressobj()
    for section, batches in parts:
        is_open = False
        for lines in batches:
            if not lines:
                continue
            head = [] if is_open else [section.head()]
            is_open = True
            tally.counts[section.kind] += len(lines)
            data = b"\n".join([*head, *lines, b""])
            tally.note(data)
            yield packing.compress(data)
    yield packing.flush()


Take = Callable[[Section, list[bytes]], None]


class LineReader:
    """Takes pieces of a compressed payload and hands on sections' lines; `finish` says whether all was whole.

    Refuses PAYLOAD_UNREADABLE. The lines handed on before count only once `finish` has returned.
    """

    def __init__(self, facts: PayloadFacts, counts: Mapping[str, int], take: Take) -> None:
        self._facts = facts
        self._counts = counts
        self._take = take
        self._unpacking = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).decompressobj()
        self._tally = Tally()
        self._rest: list[bytes] = []
        self._rest_size = 0
        self._section: Section | None = None
        self._portion: list[bytes] = []
        self._portion_size = 0

    def feed(self, piece: bytes) -> None:
        for at in range(0, len(piece), SLICE):
            try:
                plain = self._unpacking.decompress(piece[at : at + SLICE])
            except zstandard.ZstdError as error:
                raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE) from error
            if plain:
                self._portion.append(plain)
                self._portion_size += len(plain)
                if self._portion_size >= PORTION:
                    self._pass_portion()

    def _pass_portion(self) -> None:
        plain = b"".join(self._portion)
        self._portion, self._portion_size = [], 0
        self._take_plain(plain)

    def _take_plain(self, plain: bytes) -> None:
        self._tally.note(plain)
        if self._tally.size > min(self._facts.plain_size, LARGEST_PLAIN):
            raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE)
        whole, newline, rest = plain.rpartition(b"\n")
        if not newline:
            self._keep(plain)
            return
        joined = b"".join([*self._rest, whole])
        self._rest, self._rest_size = [], 0
        self._keep(rest)
        lines = joined.split(b"\n")
        if b"\n{" in joined or joined.startswith(b"{"):
            self._hand_on(lines)
        else:
            self._hand_on_records(lines)

    def _keep(self, rest: bytes) -> None:
        self._rest.append(rest)
        self._rest_size += len(rest)
        if self._rest_size > LARGEST_LINE:
            raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE)

    def _hand_on(self, lines: list[bytes]) -> None:
        heads = [place for place, line in enumerate(lines) if line.startswith(b"{")]
        for start, end in zip([0, *heads], [*heads, len(lines)], strict=True):
            batch = lines[start:end]
            if batch and batch[0].startswith(b"{"):
                self._section = read_head(batch.pop(0))
            if batch:
                self._hand_on_records(batch)

    def _hand_on_records(self, batch: list[bytes]) -> None:
        if self._section is None:
            raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE)
        self._tally.counts[self._section.kind] += len(batch)
        self._take(self._section, batch)

    def finish(self) -> None:
        """Refuses a payload that is not to the last byte what the manifest says."""
        self._pass_portion()
        whole = (
            self._unpacking.eof and not self._unpacking.unused_data,
            self._rest_size == 0,
            self._tally.size == self._facts.plain_size,
            self._tally.digest() == self._facts.plain_digest,
            dict(self._tally.counts) == dict(self._counts),
        )
        if not all(whole):
            raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE)


def read_head(line: bytes) -> Section:
    try:
        body = orjson.loads(line)
        kind, version, fields = body["kind"], body["version"], body["fields"]
    except (ValueError, KeyError, TypeError) as error:
        raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE) from error
    sound = isinstance(kind, str) and type(version) is int and isinstance(fields, list)
    if not sound or not all(isinstance(one, str) for one in fields):
        raise Refusal(ExchangeReason.PAYLOAD_UNREADABLE)
    return Section(kind, version, tuple(fields))

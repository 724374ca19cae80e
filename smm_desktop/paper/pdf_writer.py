"""The bytes of a PDF file: numbered objects, streams, cross-reference table, and an identifier by content."""

from __future__ import annotations

import hashlib
import zlib

_EFFORT = 6
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfWriter:
    """Collects objects under numbers and writes them as one file; the same objects give the same bytes."""

    def __init__(self) -> None:
        self._bodies: list[bytes | None] = []

    def reserve(self) -> int:
        """A number for an object that comes later."""
        self._bodies.append(None)
        return len(self._bodies)

    def put(self, body: str | bytes, number: int | None = None) -> int:
        number = number or self.reserve()
        self._bodies[number - 1] = body.encode("ascii") if isinstance(body, str) else body
        return number

    def put_stream(self, entries: str, data: bytes) -> int:
        """Compresses the data; `entries` are the dictionary's own, without Length and Filter."""
        return self.put_packed(entries, packed(data))

    def put_packed(self, entries: str, data: bytes) -> int:
        """A stream that `packed` has compressed already."""
        return self.put_plain(f"{entries}/Filter/FlateDecode", data)

    def put_plain(self, entries: str, data: bytes) -> int:
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("ascii")
        return self.put(head + data + b"\nendstream")

    def finish(self, catalog: int, info: int) -> bytes:
        out = bytearray(HEADER)
        offsets = self.write_objects(out)
        identifier = hashlib.sha256(out).hexdigest()[:32]
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        out += (
            f"trailer\n<</Size {len(offsets) + 1}/Root {catalog} 0 R/Info {info} 0 R"
            f"/ID[<{identifier}><{identifier}>]>>\nstartxref\n{start}\n%%EOF\n"
        ).encode("ascii")
        return bytes(out)

    def write_objects(self, out: bytearray, first: int = 1) -> list[int]:
        """Appends the objects, numbered from `first`; gives where each begins."""
        offsets = []
        for number, body in enumerate(self._bodies, start=first):
            if body is None:
                raise ValueError(f"object {number} was reserved and never written")
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        return offsets


def packed(data: bytes) -> bytes:
    return zlib.compress(data, _EFFORT)


def pdf_text(text: str) -> str:
    """A text string: plain where it is ASCII, otherwise UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<feff{text.encode('utf-16-be').hex()}>"

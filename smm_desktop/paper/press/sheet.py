"""One person's part of a sheet: what is said of it, and the place that is left for a signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from smm_desktop.paper.pdf_metadata import Metadata

if TYPE_CHECKING:
    from smm_desktop.paper.canvas import ArchiveCanvas

DATE = b"D:00000000000000+00'00'"
BYTE_RANGE = b"/ByteRange[0 0000000000 0000000000 0000000000]"


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the file says of itself; `created` carries its offset."""

    title: str
    created: datetime
    subject: str = ""


@dataclass(frozen=True, slots=True)
class SignatureField:
    """`reserve`: the bytes to leave free for the signature; the texts are what PDF viewers show of it."""

    reserve: int
    signer: str
    reason: str = ""
    location: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class PreparedPdf:
    """A finished PDF, or one that lacks its signature.

    `contents` is the room for the signature from "<" up to and with ">"; `signed_at` is the room for the date in /M.
    Both are empty (0, 0) in a PDF that is not to be signed.
    """

    data: bytes
    contents: tuple[int, int] = (0, 0)
    signed_at: tuple[int, int] = (0, 0)


def person_objects(
    canvas: ArchiveCanvas, metadata: Metadata, signature: SignatureField | None
) -> list[bytes]:
    """Content, XMP, Info and signature of one person, as the plate expects them."""
    from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress  # noqa: PLC0415  at first use

    canvas.showPage()
    document = canvas.document
    content = PDFStream(content=document.Pages[0].stream, filters=[PDFZCompress])
    xmp = canvas.describe(metadata)
    written = [part.format(document) for part in (content, xmp, document.info)]
    return written if signature is None else [*written, signature_dictionary(signature)]


def signature_dictionary(field: SignatureField) -> bytes:
    """A certification signature (PAdES, DocMDP 1) with its three places: date, byte range and contents."""
    texts = {
        "Name": field.signer,
        "Reason": field.reason,
        "Location": field.location,
        "ContactInfo": field.contact,
    }
    said = b"".join(b"/%b%b" % (key.encode(), _string(text)) for key, text in texts.items() if text)
    return (
        b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
        + said
        + b"/Reference[<</Type/SigRef"
        b"/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]"
        b"/M(" + DATE + b")" + BYTE_RANGE + b"/Contents<" + bytes(2 * field.reserve).translate(ZEROS) + b">>>"
    )


def lay_byte_range(data: bytearray, begin: int) -> PreparedPdf:
    """Fills the byte range of the signature dictionary that begins at `begin`: all but the contents."""
    date = data.index(DATE, begin)
    place = data.index(BYTE_RANGE, date)
    contents = data.index(b"<", place)
    end = data.index(b">", contents) + 1
    ranges = b"/ByteRange[0 %d %d %d]" % (contents, end, len(data) - end)
    data[place : place + len(BYTE_RANGE)] = ranges.ljust(len(BYTE_RANGE))
    return PreparedPdf(bytes(data), (contents, end), (date, date + len(DATE)))


def _string(text: str) -> bytes:
    from reportlab.pdfbase.pdfdoc import DummyDoc, PDFString  # noqa: PLC0415  as above

    written: bytes = PDFString(text).format(DummyDoc())
    return written


ZEROS = bytes([ord("0")]) * 256

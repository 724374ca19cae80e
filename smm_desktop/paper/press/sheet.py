"""One person's sheet: what is said of it, the page that it is drawn on, and the place that is left for a signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smm_desktop.paper.document import FontBook, PdfDocument
from smm_desktop.paper.page import Page
from smm_desktop.paper.pdf_writer import pdf_text
from smm_desktop.paper.surface import Surface
from smm_desktop.paper.terms import PageSize

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


class SheetPage(Page):
    """A page whose letters are looked up on the plate; it can place the art's drawings, but take no new pictures."""

    def __init__(self, art: PdfDocument, size: PageSize, fonts: FontBook) -> None:
        Surface.__init__(self, size, fonts)
        self.document = art
        self.number = 1
        self.fonts = fonts


def signature_dictionary(field: SignatureField) -> bytes:
    """A certification signature (PAdES, DocMDP 1) with its three places: date, byte range and contents."""
    texts = {
        "Name": field.signer,
        "Reason": field.reason,
        "Location": field.location,
        "ContactInfo": field.contact,
    }
    said = "".join(f"/{key}{pdf_text(text)}" for key, text in texts.items() if text).encode("ascii")
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


ZEROS = bytes([ord("0")]) * 256

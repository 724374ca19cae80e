"""The part of a file that is the same for every person: art, fonts, colour profile, page and form, already written.

The person's objects are numbered on from the plate's last.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFInfo, PDFObjectReference

from smm_desktop.paper.canvas import ArchiveCanvas
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.page import Artwork, Page

CONTENT, METADATA, INFO, SIGNATURE = (
    b"@person-%d@" % number for number in range(1, 5)
)  # where a number will stand
_PERSON = (CONTENT, METADATA, INFO, SIGNATURE)
_LINE = b"%010d 00000 n \n".__mod__


class ArtDocument(PdfDocument):
    """What the sheets of a batch share; they may draw with it, but not add to it."""

    art: Artwork | None = None

    def draw_art(self, draw: Callable[[Page], None]) -> Artwork:
        self.art = self.artwork("the art itself", self.size.width, self.size.height, draw)
        return self.art

    def picture(self, data: bytes) -> Artwork:
        if self.art:
            raise ValueError("a sheet takes no picture of its own: draw it in the art")
        return super().picture(data)

    def artwork(self, name: str, width: float, height: float, draw: Callable[[Page], None]) -> Artwork:
        if self.art and name not in self._artworks:
            raise ValueError("a sheet takes no artwork of its own: draw it in the art")
        return super().artwork(name, width, height, draw)

    @property
    def canvas(self) -> ArchiveCanvas:
        return self._canvas

    def cast(self, *, is_signed: bool) -> Plate:
        """Writes everything that the person's objects hang on."""
        page = self.add_page().canvas
        for drawing in self._artworks.values():
            page.doForm(drawing.name)  # the page's resources name what is drawn on it
        page.showPage()
        leaf = page.document.Pages[0]
        leaf.Contents = CONTENT
        if is_signed:
            leaf.Annots = [_put_field(page)]
        page.document.info = _NoInfo()
        data = page.seal(self.language, METADATA)
        return _plate(data, page.document)


class _NoInfo(PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """Every person has an own Info dictionary."""

    def format(self, _document: Any) -> bytes:
        return b"null"


def _put_field(page: ArchiveCanvas) -> Any:
    """The invisible field of a certification signature, and what the catalog says of it."""
    field = {
        "Type": "/Annot",
        "Subtype": "/Widget",
        "FT": "/Sig",
        "T": "(Signature1)",
        "F": 132,
        "V": SIGNATURE,
    }
    box = {"Rect": PDFArray([0, 0, 0, 0]), "P": PDFObjectReference("Page1")}
    reference = page.document.Reference(PDFDictionary({**field, **box}))
    form = PDFDictionary({"Fields": PDFArray([reference]), "SigFlags": 3})
    extension = b"<</ESIC<</BaseVersion/1.7/ExtensionLevel 1>>>>"
    page.enter({"AcroForm": form, "Perms": PDFDictionary({"DocMDP": SIGNATURE}), "Extensions": extension})
    return reference


def _plate(data: bytes, document: Any) -> Plate:
    count, first = document.objectcounter, data.rindex(b"xref\n0 ")
    places = [document.idToOffset[document.numberToId[number]] for number in range(1, count + 1)]
    body = data[:first]
    for number, mark in enumerate(_PERSON, count + 1):
        body = body.replace(mark, (b"%d 0 R" % number).ljust(len(mark)))
    catalog, _ = document.idToObjectNumberAndVersion[document.Reference(document.Catalog).name]
    return Plate(body, b"".join(map(_LINE, places)), count, catalog)


@dataclass(frozen=True)
class Plate:
    """The file's beginning, its lines of the cross-reference table, and how many objects it has."""

    data: bytes
    lines: bytes
    count: int
    catalog: int

    def print(self, objects: Sequence[bytes]) -> tuple[bytearray, int]:
        """The whole file with a person's objects in the order of their marks, and where the last of these begins."""
        out, offsets = bytearray(self.data), []
        for number, body in enumerate(objects, self.count + 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        identifier = hashlib.sha256(out).hexdigest()[:32]
        size, start = self.count + len(offsets) + 1, len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, self.lines + b"".join(map(_LINE, offsets)))
        out += (
            f"trailer\n<</Size {size}/Root {self.catalog} 0 R/Info {self.count + _PERSON.index(INFO) + 1} 0 R"
            f"/ID[<{identifier}><{identifier}>]>>\nstartxref\n{start}\n%%EOF\n"
        ).encode("ascii")
        return out, offsets[-1]

"""The part of a file that is the same for every person: art, fonts, colour profile, page and form, already written.

The field of the signature is the plate's last object; the person's own are numbered on from there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from smm_desktop.core.paths import resource
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.font_embedding import put_font
from smm_desktop.paper.page import Artwork, Page
from smm_desktop.paper.pdf_writer import HEADER, PdfWriter
from smm_desktop.paper.pictures import Picture, put_picture
from smm_desktop.paper.press.type_case import GlyphLetters, font_name
from smm_desktop.paper.surface import POINTS_PER_MM

CONTENT, METADATA, INFO, SIGNATURE = range(1, 5)  # the person's objects, counted from the plate's last
_CATALOG = (
    "/Type/Catalog/Pages {pages} 0 R/Lang({language})/Metadata {metadata} 0 R/OutputIntents"
    "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
    "/DestOutputProfile {profile} 0 R>>]/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>"
)
_FORM = (
    "/AcroForm<</Fields[{field} 0 R]/SigFlags 3>>/Perms<</DocMDP {signature} 0 R>>"
    "/Extensions<</ESIC<</BaseVersion/1.7/ExtensionLevel 1>>>>"
)
_LINE = b"%010d 00000 n \n".__mod__


class ArtDocument(PdfDocument):
    """Holds what the art draws with; it is never finished as a document of its own."""

    is_drawn = False

    def picture(self, data: bytes) -> tuple[str, Picture]:
        if self.is_drawn:
            raise ValueError("a sheet takes no picture of its own: draw it in the art")
        return super().picture(data)

    def artwork(self, name: str, width: float, height: float, draw: Callable[[Page], None]) -> Artwork:
        if self.is_drawn and name not in self._artworks:
            raise ValueError("a sheet takes no artwork of its own: draw it in the art")
        return super().artwork(name, width, height, draw)

    def put_resources(self, writer: PdfWriter, drawn: Page, letters: GlyphLetters) -> int:
        """The resources of page and art alike; the art itself is the form /Art."""
        number = writer.reserve()
        forms = [(artwork.name, page) for artwork, page in self._artworks.values()]
        objects = [f"/{name} {put_picture(writer, picture)} 0 R" for name, picture in self._pictures.items()]
        objects += [
            f"/{name} {_put_form(writer, page, number)} 0 R" for name, page in [*forms, ("Art", drawn)]
        ]
        fonts = [
            f"/{font_name(face)} {put_font(writer, face, glyphs)} 0 R"
            for face, glyphs in letters.items()
            if glyphs
        ]
        return writer.put(f"<</Font<<{''.join(fonts)}>>/XObject<<{''.join(objects)}>>>>", number)


@dataclass(frozen=True)
class Plate:
    """The file's beginning, its lines of the cross-reference table, and how many objects it has."""

    data: bytes
    lines: bytes
    count: int
    catalog: int

    def tail_writer(self) -> TailWriter:
        return TailWriter(self.count)

    def print(self, tail: TailWriter) -> tuple[bytearray, int]:
        """The whole file with a person's objects, and where the last of these begins."""
        out = bytearray(self.data)
        offsets = tail.write_objects(out, self.count + 1)
        size = self.count + len(offsets) + 1
        identifier = hashlib.sha256(out).hexdigest()[:32]
        start = len(out)
        lines = self.lines + b"".join(map(_LINE, offsets))
        out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, lines)
        out += (
            f"trailer\n<</Size {size}/Root {self.catalog} 0 R/Info {self.count + INFO} 0 R"
            f"/ID[<{identifier}><{identifier}>]>>\nstartxref\n{start}\n%%EOF\n"
        ).encode("ascii")
        return out, offsets[-1]


class TailWriter(PdfWriter):
    """Numbers its objects after those of a plate."""

    def __init__(self, before: int) -> None:
        super().__init__()
        self._before = before

    def reserve(self) -> int:
        return super().reserve() + self._before

    def put(self, body: str | bytes, number: int | None = None) -> int:
        number = number or self.reserve()
        return super().put(body, number - self._before) + self._before


def cast_plate(art: ArtDocument, drawn: Page, letters: GlyphLetters, *, is_signed: bool) -> Plate:
    """Writes everything that the person's objects hang on."""
    writer = PdfWriter()
    catalog, tree, page = (writer.reserve() for _ in range(3))
    resources = art.put_resources(writer, drawn, letters)
    profile = writer.put_stream("/N 3", resource("colour", "srgb.icc").read_bytes())
    field = writer.reserve()
    signature = field + SIGNATURE
    widget = f"/Subtype/Widget/FT/Sig/T(Signature1)/F 132/Rect[0 0 0 0]/P {page} 0 R/V {signature} 0 R"
    writer.put(f"<</Type/Annot{widget}>>" if is_signed else "null", field)
    writer.put(f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>", tree)
    annotations = f"/Annots[{field} 0 R]" if is_signed else ""
    writer.put(_page(drawn, tree, resources, f"{field + CONTENT} 0 R{annotations}"), page)
    form = _FORM.format(field=field, signature=signature) if is_signed else ""
    shared = _CATALOG.format(pages=tree, language=art.language, metadata=field + METADATA, profile=profile)
    writer.put(f"<<{shared}{form}>>", catalog)
    return _written(writer, field, catalog)


def _page(drawn: Page, tree: int, resources: int, contents: str) -> str:
    head = f"/Type/Page/Parent {tree} 0 R/MediaBox{_box(drawn)}/Resources {resources} 0 R"
    return f"<<{head}/Contents {contents}>>"


def _written(writer: PdfWriter, count: int, catalog: int) -> Plate:
    out = bytearray(HEADER)
    offsets = writer.write_objects(out)
    return Plate(bytes(out), b"".join(map(_LINE, offsets)), count, catalog)


def _put_form(writer: PdfWriter, drawn: Page, resources: int) -> int:
    entries = f"/Type/XObject/Subtype/Form/BBox{_box(drawn)}/Resources {resources} 0 R"
    return writer.put_stream(entries, drawn.content)


def _box(page: Page) -> str:
    return f"[0 0 {page.width * POINTS_PER_MM:.2f} {page.height * POINTS_PER_MM:.2f}]"

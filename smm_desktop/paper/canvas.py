"""reportlab's canvas in millimetres from the top left, and what its files lack to be PDF/A-2 (docs/adr/0010)."""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping
from copy import copy
from functools import lru_cache
from typing import Any

from PIL import Image
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from smm_desktop.core.paths import resource
from smm_desktop.paper.fonts import POINTS_PER_MM, Face, clean, loaded
from smm_desktop.paper.pdf_metadata import PRODUCER, Metadata, pdf_date, xmp
from smm_desktop.paper.terms import PageSize

rl_config.useA85 = rl_config.pdfComments = rl_config.pdfMultiLine = 0
_SEALING = threading.Lock()  # a font has one reading place for all documents
_format_stream = pdfdoc.PDFStream.format


def _end_the_line(stream: Any, document: Any) -> bytes:
    """PDF/A asks for an end of line before `endstream`."""
    written: bytes = _format_stream(stream, document)
    return written.removesuffix(b"endstream\n") + b"\nendstream\n"


pdfdoc.PDFStream.format = _end_the_line


class ArchiveCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """One page or one form; a document has as many as it likes, so that its pages can be drawn in any order."""

    def __init__(self, size: PageSize, *, beside: ArchiveCanvas | None = None, form: str = "") -> None:
        super().__init__(
            "",
            pagesize=(size.width * POINTS_PER_MM, size.height * POINTS_PER_MM),
            bottomup=0,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=loaded(Face.SANS).fontName,
        )
        if beside is not None:
            self._doc = beside.document
        if form:
            self.beginForm(form)
        self.scale(POINTS_PER_MM, POINTS_PER_MM)

    @property
    def document(self) -> Any:
        """reportlab's collection of objects, shared by all canvases of a document."""
        return self._doc

    def put_picture(self, name: str, data: bytes) -> tuple[int, int]:
        """Makes an image a form of this name; gives its pixels across and down."""
        picture = copy(_picture(data))
        mask = picture.__dict__.pop("_smask", None)
        if mask is not None:
            picture.smask = self._doc.Reference(copy(mask), f"{name}.mask")
        self._doc.addForm(name, picture)
        return picture.width, picture.height

    def describe(self, metadata: Metadata) -> Any:
        """Says in the Info dictionary what the document is, and gives the same as XMP."""
        written = xmp(metadata).encode()
        self.setTitle(clean(metadata.title))
        self.setAuthor(clean(metadata.author))
        self.setSubject(clean(metadata.subject))
        self.setCreator(PRODUCER)
        self.setProducer(PRODUCER)
        self.setDateFormatter(lambda *_: pdf_date(metadata.created))
        self._doc.updateSignature(written)
        return pdfdoc.XMP(creator=lambda _: written)

    def enter(self, entries: Mapping[str, object]) -> None:
        """Catalog entries, among them those that reportlab does not know."""
        catalog = self._doc.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, *entries]
        for key, entry in entries.items():
            setattr(catalog, key, entry)

    def seal(self, language: str, metadata: object) -> bytes:
        """The finished file; its identifier comes from its pages and what is said of it."""
        intents = pdfdoc.PDFArray([_output_intent()])
        self.enter({"Lang": pdfdoc.PDFString(language), "Metadata": metadata, "OutputIntents": intents})
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setViewerPreference("PrintScaling", "None")
        for page in self._doc.Pages.pages:
            self._doc.updateSignature(page.stream)
        with _SEALING:
            written: bytes = self._doc.GetPDFData(self)
        return written


def _output_intent() -> Any:
    profile = resource("colour", "srgb.icc").read_bytes()
    return pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": "(sRGB)",
            "Info": "(sRGB IEC61966-2.1)",
            "DestOutputProfile": pdfdoc.PDFStream(
                pdfdoc.PDFDictionary({"N": 3}), profile, [pdfdoc.PDFZCompress]
            ),
        }
    )


@lru_cache(maxsize=16)
def _picture(data: bytes) -> Any:
    """From PNG or JPEG bytes that `images.check_logo` or the project itself has vouched for."""
    with Image.open(io.BytesIO(data)) as image:
        whole = image.convert("RGBA")
    is_opaque = whole.getchannel("A").getextrema() == (255, 255)
    return pdfdoc.PDFImageXObject("", ImageReader(whole.convert("RGB") if is_opaque else whole), mask="auto")

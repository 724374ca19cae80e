"""A PDF/A-2 document: pages, artwork and images in, the finished file out; the same input gives the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime

from smm_desktop.core.paths import resource
from smm_desktop.paper.font_embedding import put_font
from smm_desktop.paper.fonts import Face, Run
from smm_desktop.paper.page import Artwork, Page
from smm_desktop.paper.pdf_metadata import Metadata, put_info, put_xmp
from smm_desktop.paper.pdf_writer import PdfWriter
from smm_desktop.paper.pictures import Picture, open_picture, put_picture
from smm_desktop.paper.surface import POINTS_PER_MM
from smm_desktop.paper.terms import A4, DocumentLanguage, PageSize

PageEnding = Callable[[Page, int, int], None]


class FontBook:
    """The faces of one document and the letters drawn with each."""

    def __init__(self) -> None:
        self.letters: dict[Face, dict[int, str]] = {}

    def use(self, run: Run) -> str:
        """The face's name inside the file."""
        self.letters.setdefault(run.face, {}).update(run.letters)
        return run.face.name.replace("_", "")


class PdfDocument:
    """Pages are drawn in any order and written by `finish`."""

    def __init__(
        self,
        title: str,
        *,
        created: datetime,
        language: DocumentLanguage,
        author: str = "",
        subject: str = "",
        size: PageSize = A4,
    ) -> None:
        if created.tzinfo is None:
            raise ValueError("a document's time needs its offset")
        self.metadata = Metadata(title, author, subject, language, created)
        self.language = language
        self.size = size
        self.fonts = FontBook()
        self.pages: list[Page] = []
        self._artworks: dict[str, tuple[Artwork, Page]] = {}
        self._pictures: dict[str, Picture] = {}
        self._endings: list[PageEnding] = []

    def add_page(self, size: PageSize | None = None) -> Page:
        page = Page(self, size or self.size, len(self.pages) + 1)
        self.pages.append(page)
        return page

    def artwork(self, name: str, width: float, height: float, draw: Callable[[Page], None]) -> Artwork:
        """Draws once under a name; asked again for the same name, gives what is there."""
        if name not in self._artworks:
            surface = Page(self, PageSize(width, height), 0)
            draw(surface)
            artwork = Artwork(f"A{len(self._artworks)}", width, height)
            self._artworks[name] = artwork, surface
        return self._artworks[name][0]

    def picture(self, data: bytes) -> tuple[str, Picture]:
        name = "I" + hashlib.sha256(data).hexdigest()[:12]
        if name not in self._pictures:
            self._pictures[name] = open_picture(data)
        return name, self._pictures[name]

    def on_finish(self, ending: PageEnding) -> None:
        """Called for every page at the end with its number and the number of pages."""
        self._endings.append(ending)

    def finish(self) -> bytes:
        for page in self.pages:
            for ending in self._endings:
                ending(page, page.number, len(self.pages))
        return _Finisher(self, self._artworks, self._pictures).write()


class _Finisher:
    def __init__(
        self,
        document: PdfDocument,
        artworks: dict[str, tuple[Artwork, Page]],
        pictures: dict[str, Picture],
    ) -> None:
        self._document = document
        self._artworks = artworks
        self._pictures = pictures
        self._writer = PdfWriter()
        self._resources = self._writer.reserve()

    def write(self) -> bytes:
        writer, metadata = self._writer, self._document.metadata
        catalog, tree = writer.reserve(), writer.reserve()
        pages = [self._put_page(page, tree) for page in self._document.pages]
        writer.put(f"<</Type/Pages/Count {len(pages)}/Kids[{_references(pages)}]>>", tree)
        self._put_resources()
        writer.put(
            f"<</Type/Catalog/Pages {tree} 0 R/Lang({metadata.language})/Metadata {put_xmp(writer, metadata)} 0 R"
            f"/OutputIntents[{self._output_intent()}]"
            "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>",
            catalog,
        )
        return writer.finish(catalog, put_info(writer, metadata))

    def _put_page(self, page: Page, tree: int) -> int:
        content = self._writer.put_stream("", page.content)
        return self._writer.put(
            f"<</Type/Page/Parent {tree} 0 R/MediaBox{_box(page)}/Resources {self._resources} 0 R"
            f"/Contents {content} 0 R>>"
        )

    def _put_resources(self) -> None:
        objects = [
            f"/{name} {put_picture(self._writer, picture)} 0 R" for name, picture in self._pictures.items()
        ]
        objects += [
            f"/{artwork.name} {self._put_form(drawn)} 0 R" for artwork, drawn in self._artworks.values()
        ]
        fonts = [
            f"/{face.name.replace('_', '')} {put_font(self._writer, face, letters)} 0 R"
            for face, letters in self._document.fonts.letters.items()
        ]
        body = f"<</Font<<{''.join(fonts)}>>/XObject<<{''.join(objects)}>>>>"
        self._writer.put(body, self._resources)

    def _put_form(self, drawn: Page) -> int:
        entries = f"/Type/XObject/Subtype/Form/BBox{_box(drawn)}/Resources {self._resources} 0 R"
        return self._writer.put_stream(entries, drawn.content)

    def _output_intent(self) -> str:
        profile = self._writer.put_stream("/N 3", resource("colour", "srgb.icc").read_bytes())
        return (
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
            f"/DestOutputProfile {profile} 0 R>>"
        )


def _references(numbers: list[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def _box(page: Page) -> str:
    return f"[0 0 {page.width * POINTS_PER_MM:.2f} {page.height * POINTS_PER_MM:.2f}]"

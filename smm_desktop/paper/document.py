"""A PDF/A-2 document: pages, artwork and images in, the finished file out; the same input gives the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime

from smm_desktop.paper.page import Artwork, Page
from smm_desktop.paper.pdf_metadata import Metadata
from smm_desktop.paper.terms import A4, DocumentLanguage, PageSize

PageEnding = Callable[[Page, int, int], None]


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
        from smm_desktop.paper.canvas import ArchiveCanvas  # noqa: PLC0415  reportlab: 0.2 s, at first use

        if created.tzinfo is None:
            raise ValueError("a document's time needs its offset")
        self.metadata = Metadata(title, author, subject, language, created)
        self.language = language
        self.size = size
        self.pages: list[Page] = []
        self._new_canvas = ArchiveCanvas
        self._canvas = ArchiveCanvas(size)
        self._artworks: dict[str, Artwork] = {}
        self._endings: list[PageEnding] = []

    def add_page(self, size: PageSize | None = None) -> Page:
        size = size or self.size
        page = Page(self, self._new_canvas(size, beside=self._canvas), size, len(self.pages) + 1)
        self.pages.append(page)
        return page

    def artwork(self, name: str, width: float, height: float, draw: Callable[[Page], None]) -> Artwork:
        """Draws once under a name; asked again for the same name, gives what is there."""
        if name not in self._artworks:
            artwork, size = Artwork(f"A{len(self._artworks)}", width, height), PageSize(width, height)
            self._artworks[name] = artwork
            canvas = self._new_canvas(size, beside=self._canvas, form=artwork.name)
            draw(Page(self, canvas, size, 0))
            canvas.endForm()
        return self._artworks[name]

    def picture(self, data: bytes) -> Artwork:
        """An image, kept once; its width and height are pixels."""
        name = "I" + hashlib.sha256(data).hexdigest()[:12]
        if name not in self._artworks:
            self._artworks[name] = Artwork(name, *self._canvas.put_picture(name, data))
        return self._artworks[name]

    def on_finish(self, ending: PageEnding) -> None:
        """Called for every page at the end with its number and the number of pages."""
        self._endings.append(ending)

    def finish(self) -> bytes:
        for page in self.pages:
            for ending in self._endings:
                ending(page, page.number, len(self.pages))
            page.canvas.showPage()
        return self._canvas.seal(self.language, self._canvas.describe(self.metadata))

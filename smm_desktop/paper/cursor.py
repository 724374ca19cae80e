"""A place on the pages of a document that moves down and turns the page when room runs out."""

from __future__ import annotations

from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.letterhead import Letterhead, draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Margins, PageSize

_FOOT = 8.0


class Cursor:
    """`page` and `y` are where the next thing goes; the first page has the letterhead, every page the foot."""

    def __init__(
        self,
        document: PdfDocument,
        *,
        letterhead: Letterhead | None = None,
        margins: Margins | None = None,
        size: PageSize | None = None,
        note: str = "",
        code: str = "",
    ) -> None:
        self.document = document
        self.margins = margins or Margins()
        self._size = size or document.size
        self.left = self.margins.left
        self.width = self._size.width - self.margins.left - self.margins.right
        self.right = self.left + self.width
        self.bottom = self._size.height - self.margins.bottom
        self._note, self._code = note, code
        self._own: set[int] = set()
        document.on_finish(self._draw_foot)
        self.page: Page = self._turn()
        if letterhead is not None:
            self.y = draw_letterhead(self.page, letterhead, left=self.left, right=self.right)

    def new_page(self) -> None:
        self.page = self._turn()

    def need(self, height: float) -> bool:
        """Turns the page when less than `height` is left; tells whether it did."""
        if self.y + height <= self.bottom:
            return False
        self.new_page()
        return True

    def space(self, height: float) -> None:
        self.y += height

    def _turn(self) -> Page:
        page = self.document.add_page(self._size)
        self._own.add(page.number)
        self.y = self.margins.top
        return page

    def _draw_foot(self, page: Page, number: int, total: int) -> None:
        if page.number in self._own:
            language = self.document.language
            baseline = self._size.height - self.margins.bottom + _FOOT
            draw_footer(
                page,
                number,
                total,
                language,
                left=self.left,
                right=self.right,
                note=self._note,
                code=self._code,
                baseline=baseline,
            )

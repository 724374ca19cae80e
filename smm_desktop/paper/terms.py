"""The words of paper: languages, page sizes, alignment, and why a file given to the kit is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PaperReason(StrEnum):
    """Why an image or a PDF file is refused."""

    FILE_NOT_FOUND = "file_not_found"
    IMAGE_NOT_READABLE = "image_not_readable"
    IMAGE_TOO_LARGE = "image_too_large"
    FILE_TOO_LARGE = "file_too_large"
    PDF_NOT_READABLE = "pdf_not_readable"
    PDF_LOCKED = "pdf_locked"
    TOO_MANY_PAGES = "too_many_pages"
    NO_SUCH_PAGE = "no_such_page"


class DocumentLanguage(StrEnum):
    """The language of a document's own words, apart from the window's."""

    TURKISH = "tr"
    ENGLISH = "en"


class Align(StrEnum):
    """Where a line stands in relation to its anchor."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in millimetres."""

    width: float
    height: float

    @property
    def landscape(self) -> PageSize:
        return PageSize(max(self.width, self.height), min(self.width, self.height))


@dataclass(frozen=True, slots=True)
class Margins:
    """The white around a page's content, in millimetres."""

    left: float = 18.0
    top: float = 16.0
    right: float = 18.0
    bottom: float = 20.0


A4 = PageSize(210.0, 297.0)

"""Why an image or PDF file is refused, in sentences."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import PaperReason

translate = QCoreApplication.translate

_MEGABYTE = 1_000_000


def word_paper(refusal: Refusal) -> str | None:
    if not isinstance(refusal.term, PaperReason):
        return None
    return _sentence(refusal.term).format(**_readable(refusal.values))


def _readable(values: dict[str, object]) -> dict[str, object]:
    """Sizes of files in megabytes."""
    limit = values.get("limit")
    megabytes = limit // _MEGABYTE if isinstance(limit, int) else 0
    return {**values, "megabytes": megabytes}


def _sentence(term: PaperReason) -> str:
    match term:
        case PaperReason.FILE_NOT_FOUND:
            return translate("centers", "The file cannot be opened: {file}")
        case PaperReason.IMAGE_NOT_READABLE:
            return translate("centers", "This file is no image that can be read. PNG and JPEG files can.")
        case PaperReason.IMAGE_TOO_LARGE:
            return translate("centers", "The image has too many pixels: {width} by {height}.")
        case PaperReason.FILE_TOO_LARGE:
            return translate("centers", "The file is too large; {megabytes} MB are allowed.")
        case PaperReason.PDF_NOT_READABLE:
            return translate("centers", "This PDF file cannot be read.")
        case PaperReason.PDF_LOCKED:
            return translate("centers", "This PDF file is protected by a password.")
        case PaperReason.TOO_MANY_PAGES:
            return translate("centers", "The file has {pages} pages; {limit} are allowed.")
        case PaperReason.NO_SUCH_PAGE:
            return translate("centers", "The file has {pages} pages; there is no page {page}.")
        case _:
            assert_never(term)

"""The one way to pdfium, which is a single machine for the whole process: one thread at a time, errors as refusals."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import PaperReason

_TURN = threading.RLock()


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """A document that other threads wait for; refuses what is locked or no PDF."""
    import pypdfium2  # noqa: PLC0415  40 ms that the start need not pay

    with _TURN:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise Refusal(_why(error)) from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise Refusal(PaperReason.PDF_NOT_READABLE) from error
        finally:
            document.close()


@contextmanager
def new_document() -> Iterator[Any]:
    """An empty document to be filled with the pages of others."""
    import pypdfium2  # noqa: PLC0415  as above

    with _TURN:
        document = pypdfium2.PdfDocument.new()
        try:
            yield document
        finally:
            document.close()


def _why(error: Exception) -> PaperReason:
    return PaperReason.PDF_LOCKED if "assword" in str(error) else PaperReason.PDF_NOT_READABLE

"""One print job out of many PDF files: their pages in order, in one document."""

from __future__ import annotations

import io
from collections.abc import Iterable

from smm_desktop.paper.pdfium import new_document, opened


def joined(documents: Iterable[bytes]) -> bytes:
    """Return one PDF with all pages of the given ones. Signatures do not survive joining; use it for paper only."""
    with new_document() as job:
        for document in documents:
            with opened(document) as source:
                source.init_forms()
                job.import_pages(source)
        buffer = io.BytesIO()
        job.save(buffer)
        return buffer.getvalue()

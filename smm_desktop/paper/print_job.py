"""One print job out of many PDF files: their pages in order, in one document."""

from __future__ import annotations

import io
from collections.abc import Iterable


def joined(documents: Iterable[bytes]) -> bytes:
    """Return one PDF with all pages of the given ones. Signatures do not survive joining; use it for paper only."""
    import pypdfium2  # noqa: PLC0415 - 40 ms that start-up need not pay

    job = pypdfium2.PdfDocument.new()
    try:
        for document in documents:
            source = pypdfium2.PdfDocument(document)
            try:
                source.init_forms()
                job.import_pages(source)
            finally:
                source.close()
        buffer = io.BytesIO()
        job.save(buffer)
        return buffer.getvalue()
    finally:
        job.close()

"""Looking at a PDF before it is printed or saved; the caller passes in what renders a page."""

from smm_desktop.widgets.pdf_preview.preview import PdfPreview, PdfPreviewDialog
from smm_desktop.widgets.pdf_preview.rendering import Render

__all__ = ["PdfPreview", "PdfPreviewDialog", "Render"]

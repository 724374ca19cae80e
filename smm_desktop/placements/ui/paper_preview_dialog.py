"""Papers looked at before they are printed or saved; only what really left the house is remembered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.placements.terms import PaperWish
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog

if TYPE_CHECKING:
    from smm_desktop.placements.service import PaperService, PreparedPaper
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DrawnPapers:
    """Papers, and all their pages in one document."""

    papers: tuple[PreparedPaper, ...]
    pdf: bytes


class PaperPreview(PdfPreviewDialog):
    def __init__(self, section: SectionPanel, drawn: DrawnPapers) -> None:
        pdf = drawn.pdf
        super().__init__(
            translate("placements", "Papers"),
            page_count(pdf),
            lambda number, dpi: _page(pdf, number, dpi),
            name="paper_preview",
            parent=section.window(),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._section, self._drawn, self._is_kept = section, drawn, False
        self.preview.printed.connect(self._keep)
        save = secondary(
            self.tr("Sa&ve…"), icon="download", shortcut="Ctrl+S", name="save_papers", on_click=self.save
        )
        self.preview.add_action(save)

    @staticmethod
    def drawn(service: PaperService, wish: PaperWish, progress: Progress) -> DrawnPapers:
        """In a worker."""
        papers = service.papers(wish, progress=progress)
        return DrawnPapers(papers, service.print_job(papers, progress=progress))

    def _keep(self) -> None:
        """The paper is out: its codes must be known from now on."""
        if not self._is_kept:
            self._is_kept = True
            papers, service, actor = (
                self._drawn.papers,
                self._section.desk.papers,
                self._section.desk.actor(),
            )
            self._section.carry_out(
                lambda: service.keep(papers, actor=actor), self.tr("The papers are noted"), undoable=False
            )

    def save(self) -> None:
        """All pages as one file."""
        suggested = self.tr("Papers") + ".pdf"
        path = file_dialogs.save_file(
            self, self.tr("Save papers"), suggested, self.tr("PDF documents (*.pdf)"), key="placement_papers"
        )
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        """First the file: a sheet that could not be written was never given out."""
        drawn, service, actor = self._drawn, self._section.desk.papers, self._section.desk.actor()
        is_kept, self._is_kept = self._is_kept, True

        def deed() -> None:
            write_safely(path, drawn.pdf)
            if not is_kept:
                service.keep(drawn.papers, actor=actor)

        self._section.carry_out(
            deed, self.tr("Saved: {file}").format(file=path.name), undoable=False, refused=self._not_written
        )

    def _not_written(self, _refusal: object) -> bool:
        self._is_kept = False
        return False


def _page(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba

"""What a report is to be: PDF, workbook, school pages, in which language; written into a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.needs.service import ReportService
from smm_desktop.needs.terms import AnalysisWish
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.needs.ui.wording.need_counts import NeedCounts
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.forms import Choice, ComboField, FormDialog, MultiChoiceField

translate = QCoreApplication.translate
PDF, WORKBOOK, SCHOOLS = "pdf", "workbook", "schools"


class ReportDialog(FormDialog):
    def __init__(self, panel: SectionPanel, wish: AnalysisWish, title: str) -> None:
        super().__init__(
            translate("needs", "Report"),
            translate(
                "needs",
                "What is hidden on the screen is hidden in the report, too. The same answers always give the same "
                "files.",
            ),
            primary=translate("needs", "Choose folder…"),
            name="report_dialog",
            parent=panel,
        )
        self._panel, self._wish, self._stem = panel, wish, title
        parts = [
            Choice(PDF, self.tr("PDF with charts")),
            Choice(WORKBOOK, self.tr("Workbook")),
            Choice(SCHOOLS, self.tr("School pages")),
        ]
        self.form.add("parts", self.tr("&Files"), MultiChoiceField(parts, name="report_parts"), required=True)
        languages = [Choice("tr", self.tr("Turkish")), Choice("en", self.tr("English"))]
        self.form.add(
            "language", self.tr("&Language"), ComboField(languages, name="report_language"), required=True
        )
        self.form.set_values({"parts": (PDF, WORKBOOK), "language": wish.language})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str] | None:
        folder = file_dialogs.choose_folder(
            self, translate("needs", "Folder for the report"), key="needs_report"
        )
        if folder is None:
            return {"": translate("needs", "No folder was chosen.")}
        parts = values["parts"]
        chosen = frozenset(map(str, parts)) if isinstance(parts, tuple) else frozenset()
        wish = AnalysisWish(
            self._wish.round_id, self._wish.field_code, self._wish.beside, str(values["language"])
        )
        self._write(wish, folder, chosen)
        return None

    def _write(self, wish: AnalysisWish, folder: Path, parts: frozenset[str]) -> None:
        panel, reports, title = self._panel, self._panel.desk.reports, self._stem
        panel.desk.jobs.run(
            lambda progress: write_report(reports, wish, folder / safe_file_name(title), parts, progress),
            title=translate("needs", "Writing the report"),
            on_done=lambda count: panel.deed_done.emit(
                NeedCounts().files_written(count).format(folder=folder.name),
                None,
            ),
            on_refused=panel.tell_refused,
            owner=panel,
        )


def write_report(
    reports: ReportService, wish: AnalysisWish, stem: Path, parts: frozenset[str], progress: Progress
) -> int:
    """Write the wanted files beside each other; school pages into a folder of their own. Returns how many."""
    files = reports.files(wish, with_schools=SCHOOLS in parts, progress=progress)
    written = {stem.with_name(f"{stem.name}.pdf"): files.pdf} if PDF in parts else {}
    if WORKBOOK in parts:
        written[stem.with_name(f"{stem.name}.xlsx")] = files.workbook
    if files.schools:
        stem.mkdir(parents=True, exist_ok=True)
    written |= {stem / f"{safe_file_name(school)}.pdf": data for school, data in files.schools}
    for path, data in written.items():
        write_safely(path, data)
    return len(written)

"""Writing the list as it is shown to a workbook; identity numbers stay masked unless asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.service import exported_list
from smm_desktop.teachers.terms import TeacherSort
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.forms import CheckField, Choice, ComboField, FormDialog

translate = QCoreApplication.translate


class ExportDialog(FormDialog):
    """`told` gets the account when the file is there."""

    def __init__(
        self,
        desk: Desk,
        chosen: TeacherFilter,
        order: tuple[TeacherSort, bool],
        told: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("teachers", "Export the list"),
            translate(
                "teachers", "The teachers that the list shows now, in its order, as an .xlsx workbook."
            ),
            primary=translate("teachers", "&Choose a place…"),
            name="export_dialog",
            parent=parent,
        )
        self._desk, self._chosen, self._order, self._told = desk, chosen, order, told
        self._owner = parent
        languages = (
            Choice(DocumentLanguage.TURKISH, self.tr("Turkish")),
            Choice(DocumentLanguage.ENGLISH, self.tr("English")),
        )
        self.form.add(
            "language",
            self.tr("&Language of the workbook"),
            ComboField(languages, name="language"),
            required=True,
        )
        self.form.add("whole", "", CheckField(self.tr("&Show identity numbers whole"), name="whole_numbers"))
        self.form.add_note(
            self.tr(
                "Whole identity numbers are personal data: give such a file to nobody who does not need it."
            )
        )
        self.form.set_values({"language": DocumentLanguage.TURKISH})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str] | None:
        day = f"{local(self._desk.clock.now()):%Y-%m-%d}"
        suggested = self.tr("teachers {day}.xlsx").format(day=day)
        path = file_dialogs.save_file(
            self, self.tr("Export the list"), suggested, self.tr("Workbook (*.xlsx)"), key="export"
        )
        if path is None:
            return {}
        language = values["language"]
        if isinstance(language, DocumentLanguage):
            self._write(path, language, masked=not values["whole"])
        return None

    def _write(self, path: Path, language: DocumentLanguage, *, masked: bool) -> None:
        desk, chosen, order, told = self._desk, self._chosen, self._order, self._told

        def work(progress: Progress) -> None:
            data = desk.database.ask(
                exported_list,
                chosen,
                order,
                desk.clock.now(),
                language=language,
                masked=masked,
                progress=progress,
            )
            write_safely(path, data)

        account = self.tr("Exported to {file}").format(file=path.name)
        desk.jobs.run(
            work,
            title=self.tr("Exporting to {file}").format(file=path.name),
            on_done=lambda _nothing: told(account),
            owner=self._owner,
        )

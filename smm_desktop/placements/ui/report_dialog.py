"""The final report of a placement, in its four parts; a finished one is only read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import FinalReport, PlacementReason, PlacementState
from smm_desktop.widgets.forms import PENDING, FormDialog, MultiLineField
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_LONGEST, _WIDTH = 4000, 720


class ReportDialog(FormDialog):
    def __init__(self, section: SectionPanel, row: PlacementRow) -> None:
        note = f"{row.teacher} · {row.company} · {row.code}"
        super().__init__(translate("placements", "Final report"), note, name="report_dialog", parent=section)
        self._section, self._row = section, row
        parts = (
            ("work", self.tr("&Work that was done")),
            ("gained", self.tr("What was &gained")),
            ("at_school", self.tr("How it will be taken to &school")),
            ("suggestions", self.tr("S&uggestions")),
        )
        for key, title in parts:
            self.form.add(key, title, MultiLineField(rows=4, max_length=_LONGEST, name=f"report_{key}"))
        if row.report is not None:
            self.form.set_values(row.report.to_json())
        self.setMinimumWidth(_WIDTH)
        self.on_submit = self._submit
        if row.state is not PlacementState.RUNNING:
            self._lock()

    def _lock(self) -> None:
        for editor in self.form.findChildren(MultiLineField):
            editor.setReadOnly(True)
        self.confirm_button.hide()
        self.cancel_button.setText(self.tr("Close"))

    def confirm(self) -> None:
        if self._row.state is PlacementState.RUNNING:
            super().confirm()

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        report, desk, own = FinalReport(**values), self._section.desk, self._row.id
        service, actor = desk.evaluations, desk.actor()
        self._section.carry_out(
            lambda: service.write_report(own, report, actor=actor),
            self.tr("Final report saved"),
            beside=Beside(self, {PlacementReason.REPORT_EMPTY: "work"}),
        )
        return PENDING

"""Closing a day or a span of days."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.ui.section_panel import SectionPanel
from smm_desktop.widgets.forms import PENDING, DateField, FormDialog, LineField

translate = QCoreApplication.translate


class ClosedDayDialog(FormDialog):
    def __init__(self, panel: SectionPanel) -> None:
        super().__init__(
            translate("centers", "Add closed days"),
            translate("centers", "Sessions are not planned on these days."),
            primary=translate("centers", "Add"),
            columns=2,
            name="closed_day_dialog",
            parent=panel,
        )
        self._panel = panel
        clock = panel.desk.clock
        self.form.add(
            "first", self.tr("&First day"), DateField(clock=clock, name="closed_first"), required=True
        )
        self.form.add(
            "last",
            self.tr("&Last day"),
            DateField(clock=clock, optional=True, name="closed_last"),
            hint=self.tr("Leave empty for one day."),
        )
        self.form.add(
            "name",
            self.tr("&Name"),
            LineField(max_length=120, placeholder=self.tr("For example: term break"), name="closed_name"),
            required=True,
            span=2,
        )
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        first, name = values["first"], str(values["name"])
        last = values["last"] or first
        if not isinstance(first, date) or not isinstance(last, date):
            return {"first": self.tr("Choose a day.")}
        desk = self._panel.desk
        actor = desk.actor()
        self._panel.carry_out(
            lambda: desk.service.add_closed_days(first, last, name, actor=actor),
            self.tr("Closed: {name}").format(name=name),
            dialog=self,
            field="last",
        )
        return PENDING

"""A group's name and seats."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.terms import Promotion, TrainingReason
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import PENDING, FormDialog, LineField, NumberField

translate = QCoreApplication.translate
_MOST_SEATS = 1000
_FIELDS = {
    TrainingReason.NAME_MISSING: "name",
    TrainingReason.TEXT_TOO_LONG: "name",
    TrainingReason.GROUP_NAME_TAKEN: "name",
    TrainingReason.QUOTA_OUT_OF_RANGE: "quota",
}


class GroupDialog(FormDialog):
    """Without `group` it adds one to the activity."""

    def __init__(self, panel: SectionPanel, activity_id: UUID, group: GroupRow | None = None) -> None:
        title = translate("trainings", "New group") if group is None else translate("trainings", "Group")
        note = translate("trainings", "People of one group are taught together, by one timetable.")
        super().__init__(title, note, name="group_dialog", parent=panel)
        self._panel, self._activity_id, self._group = panel, activity_id, group
        self.form.add("name", self.tr("&Name"), LineField(max_length=60, name="group_name"), required=True)
        self.form.add(
            "quota",
            self.tr("&Seats"),
            NumberField(1, _MOST_SEATS, name="group_quota"),
            hint=self.tr("More seats take people off the waiting list at once."),
        )
        self.form.set_values({"name": "", "quota": 30})
        if group is not None:
            self.form.set_values({"name": group.name, "quota": group.quota})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        service, actor = self._panel.desk.activities, self._panel.desk.actor()
        name, quota = str(values["name"]), int(str(values["quota"]))
        beside = Beside(self, _FIELDS)
        group = self._group
        if group is None:
            self._panel.carry_out(
                lambda: service.add_group(self._activity_id, name, quota, actor=actor),
                self.tr("Group {name} was added").format(name=name),
                beside=beside,
            )
        else:
            self._panel.carry_out(
                lambda: service.change_group(group.id, name, quota, actor=actor), self._account, beside=beside
            )
        return PENDING

    def _account(self, promotion: Promotion) -> str:
        if not promotion.promoted:
            return self.tr("The group was changed")
        names = ", ".join(person.name for person in promotion.promoted)
        return self.tr("Off the waiting list: {names}").format(names=names)

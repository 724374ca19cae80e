"""Moving one person into another group of the same activity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import EnrolmentRow, GroupRow
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog

translate = QCoreApplication.translate


class MoveDialog(FormDialog):
    def __init__(self, panel: SectionPanel, person: EnrolmentRow, groups: Sequence[GroupRow]) -> None:
        title = translate("trainings", "Move {name}").format(name=person.teacher.name)
        super().__init__(title, primary=translate("trainings", "Move"), name="move_dialog", parent=panel)
        self._panel, self._person = panel, person
        choices = [Choice(group.id, self._text(group)) for group in groups]
        self.form.add(
            "group_id", self.tr("&Into group"), ComboField(choices, name="move_group"), required=True
        )
        if choices:
            self.form.set_values({"group_id": choices[0].key})
        self.on_submit = self._submit

    def _text(self, group: GroupRow) -> str:
        free = self.tr("%n seat(s) free", "", group.free)
        return f"{group.name} · {free}"

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        group_id = values["group_id"]
        if not isinstance(group_id, UUID):
            raise TypeError("the form has checked this")
        service, actor = self._panel.desk.enrolments, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: service.move_to_group(self._person.id, group_id, actor=actor),
            self.tr("{name} was moved").format(name=self._person.teacher.name),
            beside=Beside(self),
        )
        return PENDING

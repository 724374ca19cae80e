"""Adding and changing a request: who asks, for what, when free, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import RequestRow
from smm_desktop.placements.terms import PlacementReason, RequestDraft
from smm_desktop.placements.ui.company_bar import field_choices, province_choices
from smm_desktop.placements.ui.request_teacher_panel import TeacherPick
from smm_desktop.placements.ui.technology_pick_panel import TechnologyPick
from smm_desktop.widgets.forms import PENDING, ComboField, DateField, FormDialog, MultiLineField, PickField
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_FIELDS = {
    PlacementReason.PLACED_TEACHER_UNKNOWN: "teacher_id",
    PlacementReason.TEACHER_NOT_IN_SERVICE: "teacher_id",
    PlacementReason.REQUEST_OPEN_ALREADY: "teacher_id",
    PlacementReason.REQUEST_DATES_REVERSED: "free_until",
    PlacementReason.REQUEST_IN_FUTURE: "asked_on",
    PlacementReason.REQUEST_PROVINCE_UNKNOWN: "provinces",
    PlacementReason.OFFER_FIELD_UNKNOWN: "field_code",
    PlacementReason.TECHNOLOGY_UNKNOWN: "technologies",
}


class RequestDialog(FormDialog):
    """Without a request it makes one; whose request it is cannot change."""

    def __init__(
        self,
        section: SectionPanel,
        row: RequestRow | None = None,
        *,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        title = translate("placements", "New request") if row is None else row.name
        note = "" if row is None else row.school
        super().__init__(title, note, columns=2, name="request_dialog", parent=section)
        self._section, self._row, self._then = section, row, then
        if row is None:
            self.teacher = TeacherPick(section, name="request_teacher")
            self.form.add("teacher_id", self.tr("T&eacher"), self.teacher, required=True, span=2)
        self._add_what()
        self._add_when()
        self._fill()
        self.on_submit = self._submit

    def _add_what(self) -> None:
        form, row = self.form, self._row
        own = self.tr("The teacher’s own") if row is None else self.tr("None")
        fields = ComboField(field_choices(own), searchable=True, name="request_field")
        form.add("field_code", self.tr("&Field"), fields)
        technologies = TechnologyPick(
            self._section,
            row.technologies if row else (),
            placeholder=self.tr("Type to find or to add"),
            name="request_technologies",
        )
        form.add("technologies", self.tr("Te&chnologies asked for"), technologies)

    def _add_when(self) -> None:
        form = self.form
        form.add("free_from", self.tr("F&ree from"), DateField(optional=True, name="request_free_from"))
        form.add("free_until", self.tr("Free &until"), DateField(optional=True, name="request_free_until"))
        provinces = PickField(
            province_choices(), placeholder=self.tr("Anywhere; type to find"), name="request_provinces"
        )
        form.add("provinces", self.tr("&Provinces"), provinces)
        form.add("asked_on", self.tr("&Asked on"), DateField(name="request_asked_on"), required=True)
        form.add("note", self.tr("&Note"), MultiLineField(rows=2, name="request_note"), span=2)

    def _fill(self) -> None:
        if self._row is None:
            today = self._section.desk.clock.today()
            self.form.set_values({"asked_on": today, "field_code": None})
            return
        draft = self._row.draft
        self.form.set_values({key: getattr(draft, key) for key in self.form.keys})

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        desk, row = self._section.desk, self._row
        draft = RequestDraft(**({"teacher_id": row.teacher_id} if row else {}) | values)
        service, actor = desk.requests, desk.actor()

        def deed() -> UUID:
            if row is None:
                return service.add_request(draft, actor=actor)
            service.change_request(row.id, draft, actor=actor)
            return row.id

        self._section.carry_out(deed, self.tr("Request saved"), beside=Beside(self, _FIELDS), then=self._then)
        return PENDING

"""A technology of the list: its name in both languages and its field; another spelling of a known one is not taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.placements.terms import PlacementReason, TechnologyDraft
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.widgets.forms import PENDING, ComboField, FormDialog, LineField
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


class TechnologyDialog(FormDialog):
    """`then` gets id and name; where it is given, a name that is known by another spelling is taken from the list."""

    def __init__(
        self,
        section: SectionPanel,
        row: TechnologyRow | None = None,
        *,
        name: str = "",
        then: Callable[[UUID, str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("placements", "New technology") if row is None else row.name
        note = translate("placements", "Everybody chooses from one list, so that offers and wishes meet.")
        super().__init__(title, note, name="technology_dialog", parent=parent or section)
        self._section, self._row, self._then = section, row, then
        form = self.form
        form.add("name", self.tr("&Name"), LineField(max_length=120, name="technology_name"), required=True)
        form.add("name_en", self.tr("&English name"), LineField(max_length=120, name="technology_name_en"))
        fields = ComboField(field_choices(self.tr("Every field")), searchable=True, name="technology_field")
        form.add("field_code", self.tr("&Field"), fields)
        keys = ("name", "name_en", "field_code")
        form.set_values({key: getattr(row, key) for key in keys} if row else {"name": name})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        field = values["field_code"]
        draft = TechnologyDraft(
            str(values["name"]), str(values["name_en"]), field if isinstance(field, str) else None
        )
        desk, row = self._section.desk, self._row
        service, actor = desk.technologies, desk.actor()

        def deed() -> UUID:
            if row is None:
                return service.add_technology(draft, actor=actor)
            service.change_technology(row.id, draft, actor=actor)
            return row.id

        self._section.carry_out(
            deed,
            self.tr("Saved: {name}").format(name=draft.name),
            beside=Beside(self),
            then=lambda technology_id: self._tell(technology_id, draft.name),
            refused=self._take_known if self._then is not None else None,
        )
        return PENDING

    def _tell(self, technology_id: UUID, name: str) -> None:
        if self._then is not None:
            self._then(technology_id, name)

    def _take_known(self, refusal: Refusal) -> bool:
        """The list has it by another spelling: that one is what was meant."""
        known, name = refusal.values.get("id"), refusal.values.get("name")
        if refusal.term is not PlacementReason.TECHNOLOGY_KNOWN or not isinstance(known, UUID):
            return False
        self.finish()
        self._tell(known, str(name))
        return True

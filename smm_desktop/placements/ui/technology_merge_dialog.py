"""Two entries of the list that mean the same become one; and the starting list of a field is taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.placements import queries
from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.placements.service import starting_technologies
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


class MergeDialog(FormDialog):
    """What names the one names the other from then on; the one leaves the list."""

    def __init__(
        self, section: SectionPanel, duplicate: TechnologyRow, then: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(
            translate("placements", "Merge “{name}”").format(name=duplicate.name),
            translate(
                "placements",
                "Companies, offers and requests that name it will name the other one, and it leaves the list.",
            ),
            primary=translate("placements", "Merge"),
            name="merge_dialog",
            parent=parent,
        )
        self._section, self._duplicate, self._then = section, duplicate, then
        self._loader = LatestLoader(section.desk.jobs, self)
        self.survivor = ComboField(searchable=True, name="merge_survivor")
        self.form.add("survivor", self.tr("The one that &stays"), self.survivor, required=True)
        self.on_submit = self._submit
        database = section.desk.database
        self._loader.load(lambda: database.ask(queries.technologies), self._offer)

    def _offer(self, rows: tuple[TechnologyRow, ...]) -> None:
        others = [one for one in rows if one.id != self._duplicate.id]
        self.survivor.set_choices([Choice(one.id, one.name) for one in others])

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        survivor, duplicate, desk = values["survivor"], self._duplicate, self._section.desk
        if not isinstance(survivor, UUID):
            return {"survivor": self.tr("Choose the one that stays.")}
        service, actor = desk.technologies, desk.actor()
        self._section.carry_out(
            lambda: service.merge_technologies(survivor, duplicate.id, actor=actor),
            self.tr("Merged: {name}").format(name=duplicate.name),
            beside=Beside(self),
            then=lambda _done: self._then(),
        )
        return PENDING


class StartingListDialog(FormDialog):
    """Shows what the list of a field holds before it is taken over; what is known already is not added twice."""

    def __init__(
        self, section: SectionPanel, field_code: str | None, then: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(
            translate("placements", "Starting list of a field"),
            translate(
                "placements", "A start of our own, no official list: rename, merge or retire as you like."
            ),
            primary=translate("placements", "Take over"),
            name="starting_dialog",
            parent=parent,
        )
        self._section, self._then = section, then
        known = starting_technologies()
        choices = [one for one in field_choices() if one.key in known]
        self.field = ComboField(choices, searchable=True, name="starting_field")
        self.names = Label("", TextRole.SOFT, wrap=True, name="starting_names")
        self.form.add("field_code", self.tr("&Field"), self.field, required=True)
        self.form.add_widget(self.names)
        self.field.value_changed.connect(self._show_names)
        self.form.set_values({"field_code": field_code if field_code in known else None})
        self._show_names()
        self.on_submit = self._submit

    def _show_names(self) -> None:
        code = self.field.value()
        drafts = starting_technologies().get(code, ()) if isinstance(code, str) else ()
        self.names.setText(", ".join(draft.name for draft in drafts))

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        code, desk = str(values["field_code"]), self._section.desk
        service, actor = desk.technologies, desk.actor()
        self._section.carry_out(
            lambda: service.offer_starting_list(code, actor=actor),
            lambda count: self.tr("%n technology(ies) added", "", count),
            beside=Beside(self),
            then=lambda _count: self._then(),
        )
        return PENDING

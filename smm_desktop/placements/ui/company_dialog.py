"""Adding and changing a company; a technology that the list lacks is added on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.contact import phone_text
from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyDetail, TechnologyRow
from smm_desktop.placements.terms import CompanyDraft
from smm_desktop.placements.ui.company_bar import field_choices, province_choices
from smm_desktop.placements.ui.technology_dialog import TechnologyDialog
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    FormDialog,
    LineField,
    MultiLineField,
    PickField,
)
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


class CompanyDialog(FormDialog):
    """Without a company it makes one; `then` gets its id."""

    def __init__(
        self,
        section: SectionPanel,
        detail: CompanyDetail | None = None,
        *,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        title = translate("placements", "New company") if detail is None else detail.row.name
        super().__init__(title, columns=2, name="company_dialog", parent=section)
        self._section, self._detail, self._then = section, detail, then
        self._loader = LatestLoader(section.desk.jobs, self)
        known = detail.technologies if detail else ()
        self.technologies = PickField(
            _choices(known),
            placeholder=self.tr("Type to find or to add"),
            may_grow=True,
            name="company_technologies",
        )
        self.technologies.unknown.connect(self._add_technology)
        self._add_who()
        self._add_where()
        self._add_more()
        self._fill()
        self.on_submit = self._submit
        database = section.desk.database
        self._loader.load(lambda: database.ask(queries.technologies), self._offer)

    def _offer(self, rows: Sequence[TechnologyRow]) -> None:
        """The list, and what the company has of retired ones."""
        kept = {one.id: one for one in (self._detail.technologies if self._detail else ())}
        self.technologies.set_choices(_choices([*({one.id: one for one in rows} | kept).values()]))

    def _add_who(self) -> None:
        form = self.form
        form.add(
            "name", self.tr("&Name"), LineField(max_length=300, name="company_name"), required=True, span=2
        )
        form.add(
            "tax_number",
            self.tr("Ta&x number"),
            LineField(max_length=11, digits=True, name="company_tax_number"),
        )
        form.add("sector", self.tr("&Sector"), LineField(max_length=120, name="company_sector"))
        fields = PickField(field_choices(), placeholder=self.tr("Type to find"), name="company_fields")
        form.add("field_codes", self.tr("&Fields"), fields)
        form.add("technologies", self.tr("T&echnologies"), self.technologies)

    def _add_where(self) -> None:
        form = self.form
        provinces = ComboField(province_choices(), searchable=True, name="company_province_code")
        form.add("province_code", self.tr("&Province"), provinces)
        form.add("district", self.tr("&District"), LineField(max_length=80, name="company_district"))
        form.add(
            "address",
            self.tr("&Address"),
            MultiLineField(rows=2, max_length=500, name="company_address"),
            span=2,
        )
        form.add("phone", self.tr("Telep&hone"), LineField(max_length=20, name="company_phone"))
        form.add("email", self.tr("E-&mail"), LineField(max_length=200, name="company_email"))

    def _add_more(self) -> None:
        form = self.form
        form.add("website", self.tr("&Web site"), LineField(max_length=200, name="company_website"), span=2)
        form.add(
            "safety",
            self.tr("Safety &requirements"),
            MultiLineField(rows=2, max_length=2000, name="company_safety"),
            hint=self.tr("What teachers must bring or wear; it stands in their letter."),
            span=2,
        )
        form.add("note", self.tr("N&ote"), MultiLineField(rows=2, name="company_note"), span=2)

    def _fill(self) -> None:
        if self._detail is None:
            return
        draft = self._detail.row.draft
        values = {key: getattr(draft, key) for key in self.form.keys if key != "technologies"}
        values["tax_number"] = draft.tax_number or ""
        values["phone"] = phone_text(draft.phone)
        values["technologies"] = tuple(one.id for one in self._detail.technologies)
        self.form.set_values(values)

    def _add_technology(self, text: str) -> None:
        TechnologyDialog(self._section, name=text, then=self._take_technology, parent=self).open()

    def _take_technology(self, technology_id: UUID, name: str) -> None:
        """A new one, or the one that was meant by another spelling."""
        self.technologies.line.clear()
        self.technologies.grow(Choice(technology_id, name))

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        technologies = self.technologies.value()
        del values["technologies"]
        values["tax_number"] = str(values["tax_number"]) or None
        draft = CompanyDraft(**values)  # type: ignore[arg-type]  # the editors' types fit
        desk, detail = self._section.desk, self._detail
        service, actor = desk.companies, desk.actor()

        def deed() -> UUID:
            if detail is None:
                return service.add_company(draft, technologies, actor=actor)
            service.change_company(detail.row.id, draft, technologies, actor=actor)
            return detail.row.id

        self._section.carry_out(
            deed, self.tr("Saved: {name}").format(name=draft.name), beside=Beside(self), then=self._then
        )
        return PENDING


def _choices(rows: Sequence[TechnologyRow]) -> list[Choice]:
    return [Choice(one.id, one.name) for one in rows]

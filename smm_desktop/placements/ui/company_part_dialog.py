"""The dialogs of a company's people, protocols and visits; what is refused stands beside its field."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.contact import phone_text
from smm_desktop.placements.queries import ContactRow, ProtocolRow, VisitRow
from smm_desktop.placements.terms import ContactDraft, ContactRole, ProtocolDraft, VisitDraft, VisitKind
from smm_desktop.placements.ui.wording import role_text, visit_kind_text
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    DateField,
    FormDialog,
    LineField,
    MultiLineField,
    NumberField,
)
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_MOST_DAYS = 365


class PartDialog(FormDialog):
    """Fills from the row that is changed; `deed` writes the values."""

    def __init__(self, section: SectionPanel, title: str, name: str, note: str = "") -> None:
        super().__init__(title, note, columns=2, name=name, parent=section)
        self.section = section
        self.add_fields()
        self.on_submit = self._submit

    @abstractmethod
    def add_fields(self) -> None:
        """The form's fields."""

    @abstractmethod
    def deed(self, values: dict[str, Any], actor: str) -> None:
        """Write the values. In the writer's thread."""

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        actor, deed = self.section.desk.actor(), self.deed
        work: Callable[[], None] = lambda: deed(values, actor)  # noqa: E731
        self.section.carry_out(work, self.tr("Saved"), beside=Beside(self))
        return PENDING


class ContactDialog(PartDialog):
    def __init__(self, section: SectionPanel, company_id: UUID, row: ContactRow | None = None) -> None:
        title = translate("placements", "New person") if row is None else row.name
        super().__init__(section, title, "contact_dialog")
        self._company_id, self._row = company_id, row
        if row is not None:
            values = {key: getattr(row.draft, key) for key in self.form.keys}
            self.form.set_values({**values, "phone": phone_text(row.draft.phone)})

    def add_fields(self) -> None:
        form = self.form
        form.add("name", self.tr("&Name"), LineField(max_length=200, name="contact_name"), required=True)
        roles = ComboField([Choice(one, role_text(one)) for one in ContactRole], name="contact_role")
        form.add("role", self.tr("&Role"), roles, required=True)
        form.add("title", self.tr("&Position"), LineField(max_length=120, name="contact_title"))
        form.add(
            "certificate",
            self.tr("Master trainer’s &certificate"),
            LineField(max_length=60, name="contact_certificate"),
        )
        form.add("phone", self.tr("&Telephone"), LineField(max_length=20, name="contact_phone"))
        form.add("email", self.tr("E-&mail"), LineField(max_length=200, name="contact_email"))
        form.set_values({"role": ContactRole.REPRESENTATIVE})

    def deed(self, values: dict[str, Any], actor: str) -> None:
        draft, service = ContactDraft(**values), self.section.desk.contacts
        if self._row is None:
            service.add_contact(self._company_id, draft, actor=actor)
        else:
            service.change_contact(self._row.id, draft, actor=actor)


class ProtocolDialog(PartDialog):
    def __init__(self, section: SectionPanel, company_id: UUID, row: ProtocolRow | None = None) -> None:
        title = (
            translate("placements", "New protocol") if row is None else translate("placements", "Protocol")
        )
        note = translate("placements", "Placements at this company must lie within these days.")
        super().__init__(section, title, "protocol_dialog", note)
        self._company_id, self._row = company_id, row
        if row is not None:
            self.form.set_values({key: getattr(row.draft, key) for key in self.form.keys})

    def add_fields(self) -> None:
        form = self.form
        form.add("starts_on", self.tr("&First day"), DateField(name="protocol_starts_on"), required=True)
        form.add("ends_on", self.tr("&Last day"), DateField(name="protocol_ends_on"), required=True)
        form.add("number", self.tr("N&umber"), LineField(max_length=60, name="protocol_number"))
        signed = DateField(optional=True, name="protocol_signed_on")
        form.add("signed_on", self.tr("&Signed on"), signed)
        days = NumberField(0, _MOST_DAYS, suffix=self.tr(" days"), name="protocol_remind_days")
        form.add("remind_days", self.tr("&Remind before it ends"), days, required=True)
        scope = MultiLineField(rows=3, max_length=4000, name="protocol_scope")
        form.add("scope", self.tr("S&cope"), scope, span=2)
        form.set_values({"remind_days": 30})

    def deed(self, values: dict[str, Any], actor: str) -> None:
        draft, service = ProtocolDraft(**values), self.section.desk.protocols
        if self._row is None:
            service.add_protocol(self._company_id, draft, actor=actor)
        else:
            service.change_protocol(self._row.id, draft, actor=actor)


class VisitDialog(PartDialog):
    def __init__(self, section: SectionPanel, company_id: UUID, row: VisitRow | None = None) -> None:
        super().__init__(section, translate("placements", "Visit or note"), "visit_dialog")
        self._company_id, self._row = company_id, row
        if row is None:
            desk = section.desk
            self.form.set_values(
                {"day": desk.clock.today(), "visitor": desk.actor(), "kind": VisitKind.VISIT}
            )
        else:
            self.form.set_values({key: getattr(row.draft, key) for key in self.form.keys})

    def add_fields(self) -> None:
        form = self.form
        form.add("day", self.tr("&Day"), DateField(name="visit_day"), required=True)
        kinds = ComboField([Choice(one, visit_kind_text(one)) for one in VisitKind], name="visit_kind")
        form.add("kind", self.tr("&Kind"), kinds, required=True)
        form.add("visitor", self.tr("&Who went or called"), LineField(name="visit_visitor"))
        form.add("met", self.tr("&Talked to"), LineField(name="visit_met"))
        form.add("note", self.tr("&Note"), MultiLineField(rows=4, max_length=4000, name="visit_note"), span=2)
        form.add(
            "follow_up_on",
            self.tr("&Ask again on"),
            DateField(optional=True, name="visit_follow_up_on"),
            hint=self.tr("You are reminded a week before."),
        )

    def deed(self, values: dict[str, Any], actor: str) -> None:
        draft, service = VisitDraft(**values), self.section.desk.visits
        if self._row is None:
            service.record_visit(self._company_id, draft, actor=actor)
        else:
            service.change_visit(self._row.id, draft, actor=actor)

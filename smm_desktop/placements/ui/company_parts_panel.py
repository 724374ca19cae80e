"""The parts of a company's panel: people, protocols and visits, each a short list with what can be done to it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from smm_desktop.core.contact import phone_text
from smm_desktop.placements.queries import CompanyDetail, ContactRow, ProtocolRow, VisitRow
from smm_desktop.placements.ui.company_part_dialog import ContactDialog, ProtocolDialog, VisitDialog
from smm_desktop.placements.ui.wording import day_text, protocol_badge, role_text, visit_kind_text
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.table import Column, DataTable, badge_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

_ROW, _HEADER, _MOST = 52, 40, 7


class CompanyPart(QWidget):
    """Override the columns, what is listed, and the deeds; Enter and F2 change a row, Del removes it."""

    def __init__(self, section: SectionPanel, name: str, adding: str, nothing: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.section = section
        self.detail: CompanyDetail | None = None
        self.table = DataTable(self.columns(), row_height=_ROW, name=f"{name}_table")
        self.none = Label(nothing, TextRole.SOFT, wrap=True)
        self.add_button = secondary(adding, icon="plus", name=f"{name}_add", on_click=self.add)
        self.table.opened.connect(self.change)
        self.table.add_row_action(
            self.tr("Change…"), self.change, icon="pencil", shortcut="F2", name=f"{name}_change"
        )
        self.table.add_row_action(
            self.tr("Remove…"), self.remove, icon="trash-2", shortcut="Del", name=f"{name}_remove"
        )
        self.setLayout(column(self.table, self.none, row(self.add_button, STRETCH), gap=10))

    @abstractmethod
    def columns(self) -> tuple[Column, ...]:
        """What the list shows of a part."""

    @abstractmethod
    def listed(self, detail: CompanyDetail) -> Sequence[Any]:
        """The company's parts of this kind."""

    @abstractmethod
    def add(self) -> None:
        """Ask for a new part."""

    @abstractmethod
    def change(self, row_id: object) -> None:
        """Open a part's dialog."""

    @abstractmethod
    def remove(self, row_id: object) -> None:
        """Ask whether a part is to go."""

    def show_company(self, detail: CompanyDetail) -> None:
        self.detail = detail
        rows = self.listed(detail)
        self.table.set_rows(rows)
        self.table.setFixedHeight(px(_HEADER) + px(_ROW) * min(len(rows), _MOST) + 10)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def found(self, row_id: object) -> Any:
        rows = self.listed(self.detail) if self.detail else ()
        return next((one for one in rows if one.id == row_id), None)

    def ask_to_remove(self, title: str, deed: Any, account: str) -> None:
        ask(
            self,
            title,
            self.tr("One undo brings it back."),
            self.tr("Remove"),
            lambda: self.section.carry_out(deed, account),
            danger=True,
            name="remove_part_question",
        )


class PeoplePart(CompanyPart):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(
            section, "company_people", self.tr("Add &person…"), self.tr("Nobody is known here yet.")
        )
        self.table.add_row_action(
            self.tr("Retire or restore"), self.retire, icon="archive", name="company_people_retire"
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "name",
                self.tr("Person"),
                lambda one: one.name,
                _reached_by,
                width=150,
                stretch=1,
                sortable=False,
            ),
            badge_column("role", self.tr("Role"), _role_badge, width=128, sortable=False),
        )

    def listed(self, detail: CompanyDetail) -> Sequence[ContactRow]:
        return detail.contacts

    def add(self) -> None:
        if self.detail is not None:
            ContactDialog(self.section, self.detail.row.id).open()

    def change(self, row_id: object) -> None:
        if self.detail is not None and (one := self.found(row_id)) is not None:
            ContactDialog(self.section, self.detail.row.id, one).open()

    def retire(self, row_id: object) -> None:
        one, desk = self.found(row_id), self.section.desk
        if one is None:
            return
        deed = desk.contacts.retire_contact if one.is_active else desk.contacts.restore_contact
        text = self.tr("Retired: {name}") if one.is_active else self.tr("Restored: {name}")
        actor = desk.actor()
        self.section.carry_out(lambda: deed(one.id, actor=actor), text.format(name=one.name))

    def remove(self, row_id: object) -> None:
        one, desk = self.found(row_id), self.section.desk
        if one is not None:
            self.ask_to_remove(
                self.tr("Remove {name}?").format(name=one.name),
                lambda: desk.contacts.remove_contact(one.id, actor=desk.actor()),
                self.tr("Removed: {name}").format(name=one.name),
            )


class ProtocolsPart(CompanyPart):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(
            section, "company_protocols", self.tr("Add p&rotocol…"), self.tr("There is no protocol yet.")
        )

    def columns(self) -> tuple[Column, ...]:
        today = self.section.desk.clock.today
        return (
            two_line_column(
                "days", self.tr("Days"), _span_text, lambda one: one.number or one.scope, width=150, stretch=1,
                sortable=False, tip=lambda one: one.scope,
            ),
            badge_column(
                "state", self.tr("State"), lambda one: protocol_badge(one.state(today())), width=128, sortable=False
            ),
        )  # fmt: skip

    def listed(self, detail: CompanyDetail) -> Sequence[ProtocolRow]:
        return detail.protocols

    def add(self) -> None:
        if self.detail is not None:
            ProtocolDialog(self.section, self.detail.row.id).open()

    def change(self, row_id: object) -> None:
        if self.detail is not None and (one := self.found(row_id)) is not None:
            ProtocolDialog(self.section, self.detail.row.id, one).open()

    def remove(self, row_id: object) -> None:
        one, desk = self.found(row_id), self.section.desk
        if one is not None:
            self.ask_to_remove(
                self.tr("Remove the protocol {days}?").format(days=_span_text(one)),
                lambda: desk.protocols.remove_protocol(one.id, actor=desk.actor()),
                self.tr("Protocol removed"),
            )


class VisitsPart(CompanyPart):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(
            section, "company_visits", self.tr("Add &visit or note…"), self.tr("No visit is noted yet.")
        )

    def columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "day", self.tr("Visit"), _visit_text, lambda one: one.draft.note, width=150, stretch=1,
                sortable=False, tip=lambda one: one.draft.note,
            ),
            badge_column("follow_up", self.tr("Ask again"), _follow_up_badge, width=118, sortable=False),
        )  # fmt: skip

    def listed(self, detail: CompanyDetail) -> Sequence[VisitRow]:
        return detail.visits

    def add(self) -> None:
        if self.detail is not None:
            VisitDialog(self.section, self.detail.row.id).open()

    def change(self, row_id: object) -> None:
        if self.detail is not None and (one := self.found(row_id)) is not None:
            VisitDialog(self.section, self.detail.row.id, one).open()

    def remove(self, row_id: object) -> None:
        one, desk = self.found(row_id), self.section.desk
        if one is not None:
            self.ask_to_remove(
                self.tr("Remove the note of {day}?").format(day=day_text(one.day)),
                lambda: desk.visits.remove_visit(one.id, actor=desk.actor()),
                self.tr("Note removed"),
            )


def _reached_by(one: ContactRow) -> str:
    return " · ".join(filter(None, (one.draft.title, phone_text(one.draft.phone), one.draft.email)))


def _role_badge(one: ContactRow) -> BadgeValue:
    return BadgeValue(role_text(one.role), Tone.ACCENT if one.is_active else Tone.NEUTRAL)


def _span_text(one: ProtocolRow) -> str:
    return f"{day_text(one.starts_on)} – {day_text(one.ends_on)}"


def _visit_text(one: VisitRow) -> str:
    return " · ".join(filter(None, (day_text(one.day), visit_kind_text(one.kind), one.draft.met)))


def _follow_up_badge(one: VisitRow) -> BadgeValue | None:
    day = one.draft.follow_up_on
    return None if day is None else BadgeValue(day_text(day), Tone.INFO)

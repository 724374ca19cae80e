"""One request beside the list: what is asked for, when and where; withdraw it, or open it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smm_desktop.placements.queries import RequestRow
from smm_desktop.placements.terms import RequestState
from smm_desktop.placements.ui.request_dialog import RequestDialog
from smm_desktop.placements.ui.wording import day_text
from smm_desktop.placements.ui.wording.offers import free_text
from smm_desktop.placements.ui.wording.requests import RequestCounts, provinces_text, request_badge
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """One request, and the placement that came of it in words."""

    row: RequestRow
    placement: str


class RequestPanel(DetailPanel):
    """Works through the section that it stands in; `show_teacher` leads to the teacher's card."""

    def __init__(self, section: SectionPanel, show_teacher: Callable[[], object]) -> None:
        super().__init__(name="request_detail")
        self._section = section
        self._detail: RequestDetail | None = None
        self.set_empty_text(self.tr("No request chosen"), self.tr("Choose one to see more here."))
        self.teacher_button = quiet(
            self.tr("Go to the &teacher"), icon="user", name="request_to_teacher", on_click=show_teacher
        )
        self.add_section("", self.teacher_button)
        self.withdraw_button = self.add_button(
            secondary("", icon="ban", name="withdraw_request", on_click=self.withdraw)
        )
        self.change_button = self.add_button(
            primary(self.tr("&Change…"), icon="pencil", name="change_request", on_click=self.change)
        )

    def show_request(self, detail: RequestDetail | None) -> None:
        self._detail = detail
        if detail is None:
            self.clear()
            return
        row = detail.row
        self.set_header(row.name, row.school, request_badge(row.state))
        self.set_facts(self._facts_of(detail))
        self.change_button.setEnabled(row.state is RequestState.OPEN)
        self.withdraw_button.setVisible(row.state is not RequestState.PLACED)
        is_open = row.state is RequestState.OPEN
        self.withdraw_button.set_icon("ban" if is_open else "rotate-ccw")
        self.withdraw_button.set_tip(self.tr("Withdraw") if is_open else self.tr("Open again"))

    def _facts_of(self, detail: RequestDetail) -> list[Fact]:
        row, today = detail.row, self._section.desk.clock.today()
        waited = RequestCounts().days(row.days_waited(today)) if row.state is RequestState.OPEN else ""
        texts = (
            ("calendar-days", day_text(row.asked_on), self.tr("Asked on")),
            ("hourglass", waited, self.tr("Waiting")),
            ("book-open", row.field, self.tr("Field")),
            ("cpu", ", ".join(name for _, name in row.technologies), self.tr("Technologies asked for")),
            ("calendar-check", free_text(row.free_from, row.free_until), self.tr("When free")),
            ("map-pin", provinces_text(row), self.tr("Provinces")),
            ("briefcase", detail.placement, self.tr("Placement")),
            ("sticky-note", row.note, self.tr("Note")),
        )
        return [Fact(icon, text, tip, copyable=True) for icon, text, tip in texts]

    def change(self) -> None:
        """Only what is open can change."""
        if self._detail is not None and self._detail.row.state is RequestState.OPEN:
            RequestDialog(self._section, self._detail.row).open()

    def withdraw(self) -> None:
        """Takes an open one back or opens a withdrawn one; undo stands beside the account of it."""
        if self._detail is None or self._detail.row.state is RequestState.PLACED:
            return
        row, desk = self._detail.row, self._section.desk
        is_open, actor = row.state is RequestState.OPEN, desk.actor()
        deed = desk.requests.withdraw_request if is_open else desk.requests.reopen_request
        text = self.tr("Withdrawn: {name}") if is_open else self.tr("Opened again: {name}")
        self._section.carry_out(lambda: deed(row.id, actor=actor), text.format(name=row.name))

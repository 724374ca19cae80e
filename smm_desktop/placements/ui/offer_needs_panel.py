"""The needs that an offer is to meet: link another one, or take a link away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.needs.queries import NeedRow
from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.ui.offer_need_dialog import OfferNeedDialog, need_text
from smm_desktop.placements.ui.wording.offers import need_state_badge
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.table import Column, DataTable, badge_column, two_line_column

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

_ROW, _HEADER, _MOST = 52, 40, 5


class OfferNeedsPanel(QWidget):
    """Del takes a link away; one undo brings it back."""

    def __init__(self, section: SectionPanel) -> None:
        super().__init__()
        self.setObjectName("offer_needs")
        self._section = section
        self._offer: OfferRow | None = None
        self._others: Sequence[NeedRow] = ()
        self.table = DataTable(self._columns(), row_height=_ROW, name="offer_needs_table")
        self.table.add_row_action(
            self.tr("Take the link away"), self.unlink, icon="x", shortcut="Del", name="unlink_need"
        )
        self.none = Label(self.tr("It is linked to no need yet."), TextRole.SOFT, wrap=True)
        self.link_button = secondary(
            self.tr("&Link a need…"), icon="link", name="link_need", on_click=self.link
        )
        self.unlink_button = secondary(
            "",
            icon="x",
            tip=self.tr("Take the link away"),
            name="unlink_chosen_need",
            on_click=lambda: self.unlink(self.table.selected_id),
        )
        self.setLayout(
            column(self.table, self.none, row(self.link_button, self.unlink_button, STRETCH), gap=10)
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "need",
                self.tr("Need"),
                lambda one: one.competency.text,
                lambda one: one.group,
                width=150,
                stretch=1,
                sortable=False,
                tip=need_text,
            ),
            badge_column(
                "state", self.tr("State"), lambda one: need_state_badge(one.state), width=112, sortable=False
            ),
        )

    def show_offer(self, offer: OfferRow, linked: Sequence[NeedRow], others: Sequence[NeedRow]) -> None:
        """`others` are the needs that could be linked."""
        self._offer, self._others = offer, others
        self.table.set_rows(linked)
        self.table.setFixedHeight(px(_HEADER) + px(_ROW) * min(len(linked), _MOST) + 10)
        self.table.setVisible(bool(linked))
        self.none.setVisible(not linked)
        self.unlink_button.setVisible(bool(linked))
        if linked and self.table.selected_id is None:
            self.table.select_first()
        self.link_button.setEnabled(bool(others))
        reason = self.tr("Needs are recorded on the page of needs; none is open that is not linked.")
        self.link_button.set_tip("" if others else reason)

    def link(self) -> None:
        if self._offer is not None and self._others:
            OfferNeedDialog(self._section, self._offer, self._others).open()

    def unlink(self, need_id: object) -> None:
        offer, desk = self._offer, self._section.desk
        if offer is None or not isinstance(need_id, UUID):
            return
        service, actor = desk.offers, desk.actor()
        self._section.carry_out(
            lambda: service.unlink_need(offer.id, need_id, actor=actor), self.tr("The link was taken away")
        )

"""The directorate's open remarks on this center's records; each leads to its record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.exchange.queries import OpenRemark, open_remarks
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel
from smm_desktop.exchange.ui.wording import moment_text, remark_subject
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.detail_panel import DetailPanel
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.facts import Fact
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import Column, DataTable, badge_column, date_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone


class RemarksPanel(HandOverPanel):
    """Remarks are settled by the directorate: mend the record, hand over, and its next receipt ends the remark."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "remarks_panel", parent)
        self.table = DataTable(self._columns(), name="remark_table")
        self.table.set_empty(
            EmptyState(
                self.tr("No open remarks"),
                self.tr(
                    "What the directorate remarks on your records comes with its receipts and is listed here."
                ),
                icon="message-square",
                name="no_remarks",
            )
        )
        self.table.view.setAccessibleName(self.tr("Open remarks"))
        self.table.selection_changed.connect(lambda _id: self._show_chosen())
        self.table.opened.connect(lambda _id: self.show_record())
        self.detail = DetailPanel(name="remark_detail")
        self.detail.set_empty_text(self.tr("Nothing chosen"), self.tr("Choose a remark to read it here."))
        self.text = Label("", wrap=True, name="remark_text")
        self.text.let_copy()
        self.detail.add_section(self.tr("Remark"), self.text)
        self.way = Label("", TextRole.SMALL, wrap=True, name="remark_way")
        self.detail.add_section("", self.way)
        self.show_button = self.detail.add_button(
            primary(
                self.tr("&Show the record"),
                icon="external-link",
                name="show_remarked_record",
                on_click=self.show_record,
            )
        )
        self.setLayout(column(SideBySide(self.table, self.detail, side_width=316), gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "subject",
                self.tr("Record and remark"),
                _subject,
                lambda one: one.row.text,
                stretch=1,
                sortable=False,
            ),
            badge_column("state", self.tr("State"), self._badge, width=190, sortable=False),
            date_column(
                "made", self.tr("Made on"), lambda one: local(one.row.made_at).date(), sortable=False
            ),
        )

    def _badge(self, remark: OpenRemark) -> BadgeValue:
        if remark.is_changed:
            return BadgeValue(self.tr("changed, to be handed over"), Tone.INFO)
        return BadgeValue(self.tr("open"), Tone.WARN)

    def refresh(self) -> None:
        self.loader.load(lambda: self.desk.database.ask(open_remarks), self._show)

    def _show(self, remarks: tuple[OpenRemark, ...]) -> None:
        self.table.set_rows(remarks)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen()
        self.counted.emit(len(remarks))

    @property
    def chosen(self) -> OpenRemark | None:
        found = None if self.table.selected_id is None else self.table.row(self.table.selected_id)
        return found if isinstance(found, OpenRemark) else None

    def _show_chosen(self) -> None:
        remark = self.chosen
        if remark is None:
            self.detail.clear()
            return
        self.detail.set_header(_subject(remark), badge=self._badge(remark), icon="message-square")
        self.text.setText(remark.row.text)
        self.detail.set_facts(
            [
                Fact("user", remark.row.author, self.tr("Made by")),
                Fact("clock", moment_text(remark.row.made_at), self.tr("Made on")),
            ]
        )
        self.way.setText(
            self.tr("Mend the record and hand over again; a receipt of the directorate then ends the remark.")
        )
        self.show_button.setEnabled(remark.place.place is not None)

    def show_record(self) -> None:
        """Go to the page where the chosen remark's record stands."""
        if (remark := self.chosen) is not None and remark.place.place is not None:
            self.wanted.emit("record", (remark.row.record_kind, remark.row.record_id))


def _subject(remark: OpenRemark) -> str:
    return remark.place.name or remark_subject(remark.row.record_kind)

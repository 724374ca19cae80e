"""The directorate's first page: how all centers stand with their reports, and what wants doing next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import CenterFile, CenterRow
from smm_desktop.exchange.terms import Delivery
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk, choose_carrier, tell_written
from smm_desktop.exchange.ui.directorate_panel import DirectoratePanel
from smm_desktop.exchange.ui.directorate_table import center_columns
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SPACE, SideBySide, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.text_question import ask_text
from smm_desktop.widgets.tones import Tone

ALL, LATE, ALARM, RECEIPT, REMARK = "all", "late", "alarm", "receipt", "remark"
_FITS: dict[str, Callable[[CenterRow], bool]] = {
    ALL: lambda _row: True,
    LATE: lambda row: row.days_late > 0,
    ALARM: lambda row: row.has_alarm,
    RECEIPT: lambda row: row.needs_receipt,
    REMARK: lambda row: row.open_remarks > 0,
}


class DirectoratePage(Page):
    """`arrivals_wanted` asks for the page that takes packages in."""

    arrivals_wanted = Signal()

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("directorate_page")
        self._desk = desk
        self._rows: Sequence[CenterRow] = ()
        self._wanted: object = None
        self._loader = LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._file_loader = LatestLoader(desk.jobs, self)
        self.set_title(self.tr("Centers"))
        self._add_buttons()
        self.body.addLayout(self._cards())
        self.chips = FilterChips(self._chip_list(), name="center_filter")
        self.chips.changed.connect(lambda _chosen: self._show_rows())
        self.toolbar.addWidget(self.chips)
        self.toolbar.addStretch(1)
        self.table = DataTable(center_columns(), key=lambda row: row.number, name="center_table")
        self.table.selection_changed.connect(lambda _number: self._read_file())
        self.table.set_empty(
            EmptyState(self.tr("No center fits"), self.tr("Choose another filter."), icon="list-filter")
        )
        self.detail = DirectoratePanel(
            desk, write_receipt=self.write_receipt, withdraw=self.ask_withdrawal, want_all=self.ask_all
        )
        self.detail.remarks.changed.connect(self._done)
        self.body.addWidget(SideBySide(self.table, self.detail, side_width=332), 1)

    def _add_buttons(self) -> None:
        self.receipts_button = self.add_action(
            secondary(
                self.tr("Write &all receipts…"),
                icon="file-check",
                name="write_receipts",
                on_click=self.write_receipts,
            )
        )
        self.add_action(
            primary(
                self.tr("&Take in packages…"),
                icon="package-open",
                shortcut="Ctrl+N",
                name="take_in_packages",
                on_click=self.arrivals_wanted.emit,
            )
        )

    def _cards(self) -> QHBoxLayout:
        self.reported = StatCard(self.tr("Reported this period"), icon="check-check", name="card_reported")
        self.late = StatCard(self.tr("Late"), icon="calendar-clock", name="card_late")
        self.alarms = StatCard(self.tr("Gaps and alarms"), icon="triangle-alert", name="card_alarms")
        self.waiting = StatCard(self.tr("Waiting for a receipt"), icon="file-check", name="card_receipts")
        for card, key in ((self.late, LATE), (self.alarms, ALARM), (self.waiting, RECEIPT)):
            card.make_clickable()
            card.clicked.connect(lambda key=key: self._choose(key))
        return row(self.reported, self.late, self.alarms, self.waiting, gap=SPACE)

    def _chip_list(self) -> list[Chip]:
        return [
            Chip(ALL, self.tr("All")),
            Chip(LATE, self.tr("Late")),
            Chip(ALARM, self.tr("Gaps and alarms")),
            Chip(RECEIPT, self.tr("Receipt to write")),
            Chip(REMARK, self.tr("Open remarks")),
        ]

    def _choose(self, key: str) -> None:
        self.chips.choose(key)
        self._show_rows()

    def refresh(self) -> None:
        database, today = self._desk.database, self._desk.clock.today()
        self._loader.load(lambda: (self._due(), database.ask(queries.center_rows, today)), self._show)

    def _due(self) -> date:
        """Until when everybody should have reported."""
        return self._desk.reports.last_period().last_day

    def _show(self, read: tuple[date, Sequence[CenterRow]]) -> None:
        due, rows = read
        self._rows = rows
        counts = {key: sum(map(fits, rows)) for key, fits in _FITS.items()}
        self.chips.set_counts({key: count or None for key, count in counts.items()})
        in_time = sum(not one.days_late for one in rows)
        self.set_subtitle(
            self.tr("{reported} of {all} centers have reported for the last period").format(
                reported=in_time, all=len(rows)
            )
        )
        everybody = in_time == len(rows)
        until = self.tr("period up to {day}").format(day=f"{due:%d.%m.%Y}")
        self.reported.set_value(f"{in_time} / {len(rows)}", until, Tone.GOOD if everybody else Tone.NEUTRAL)
        longest = max((one.days_late for one in rows), default=0)
        note = self.tr("%n day(s) at most", "", longest) if longest else self.tr("nobody")
        self.late.set_value(grouped(counts[LATE]), note, Tone.BAD if counts[LATE] else Tone.GOOD)
        note = self.tr("want a look") if counts[ALARM] else self.tr("none")
        self.alarms.set_value(grouped(counts[ALARM]), note, Tone.BAD if counts[ALARM] else Tone.GOOD)
        note = self.tr("write them to the stick") if counts[RECEIPT] else self.tr("all written")
        self.waiting.set_value(grouped(counts[RECEIPT]), note, Tone.WARN if counts[RECEIPT] else Tone.GOOD)
        self.receipts_button.setEnabled(counts[RECEIPT] > 0)
        self._show_rows()

    def _show_rows(self) -> None:
        fits = _FITS.get(self.chips.current, _FITS[ALL])
        self.table.set_rows([one for one in self._rows if fits(one)])
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        elif self.table.selected_id is None:
            self.table.select_first()
        self._read_file()

    @property
    def row(self) -> CenterRow | None:
        """The chosen center."""
        return next((one for one in self._rows if one.number == self.table.selected_id), None)

    def show_center(self, number: object) -> None:
        """Choose a center whatever the filter; the rows may still be on their way."""
        self._wanted = number
        self._choose(ALL)

    def _read_file(self) -> None:
        chosen = self.row
        if chosen is None:
            self.detail.show_file(None)
            return
        database = self._desk.database
        self._file_loader.load(lambda: database.ask(queries.center_file, chosen), self._show_file)

    def _show_file(self, file: CenterFile) -> None:
        if self.row is not None and file.row.number == self.row.number:
            self.detail.show_file(file)
            self.subject_chosen.emit(file.row.number)

    def write_receipt(self) -> None:
        """One receipt, for the chosen center."""
        if self.row is not None:
            self._write_receipts([self.row.number])

    def write_receipts(self) -> None:
        """All that are due."""
        self._write_receipts([one.number for one in self._rows if one.needs_receipt])

    def _write_receipts(self, centers: Sequence[int]) -> None:
        folder = choose_carrier(self) if centers else None
        if folder is None:
            return
        receipts, actor = self._desk.receipts, self._desk.actor()

        self._desk.do(
            self,
            lambda progress: receipts.write_receipts(centers, folder, actor=actor, progress=progress),
            self._told_written,
            title=self.tr("Writing receipts"),
        )

    def _told_written(self, receipts: Mapping[int, Delivery]) -> None:
        written = list(receipts.values())
        self.mark_stale()
        account = self.tr("%n receipt(s) written and read back. The stick may be removed.", "", len(written))
        tell_written(self, account, Path(written[-1].path))

    def ask_withdrawal(self) -> None:
        chosen = self.row
        if chosen is None or chosen.applied is None:
            return
        title = self.tr("Withdraw package {number}?")
        ask_text(
            self,
            title.format(number=chosen.applied),
            self.tr("&Reason"),
            lambda reason: self._withdraw(chosen, reason),
            confirm=self.tr("&Withdraw"),
            note=self.tr(
                "Its records return to what they were before. The next receipt takes the reason to the center."
            ),
            multi_line=True,
            danger=True,
            name="withdraw_dialog",
        )

    def _withdraw(self, chosen: CenterRow, reason: str) -> None:
        desk, actor, number = self._desk, self._desk.actor(), chosen.applied or 0
        said = self.tr("Package {number} was withdrawn: {reason}").format(number=number, reason=reason)

        def work(_progress: Progress) -> None:
            profile_id = desk.database.ask(queries.profile_of, chosen.number)
            desk.withdrawal.withdraw(chosen.number, number, actor=actor)
            if profile_id is not None:
                desk.remarks.remark(chosen.number, "center_profile", profile_id, said, actor=actor)

        account = self.tr("Package {number} is withdrawn.").format(number=number)
        desk.do(self, work, lambda _none: self._done(account), title=self.tr("Withdrawing a package"))

    def ask_all(self) -> None:
        chosen = self.row
        if chosen is None:
            return
        ask(
            self,
            self.tr("Ask center {number} for everything anew?").format(number=chosen.number),
            self.tr("The next receipt says so, and the center's next package then holds all its records."),
            self.tr("&Ask"),
            lambda: self._want_all(chosen.number),
            name="want_all_question",
        )

    def _want_all(self, center: int) -> None:
        wishes, actor = self._desk.wishes, self._desk.actor()
        account = self.tr("The next receipt asks for everything.")
        self._desk.do(
            self, lambda _progress: wishes.want_all(center, actor=actor), lambda _none: self._done(account)
        )

    def _done(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account)

"""Sent packages and received receipts in one list: what was confirmed, what waits, what never left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Passage, ReceiptRow, SentRow, passages
from smm_desktop.exchange.terms import PackageKind
from smm_desktop.exchange.ui.hand_over_minute_dialog import show_minute
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel
from smm_desktop.exchange.ui.wording import (
    digest_blocks,
    moment_text,
    package_text,
    receipt_note,
    record_kind_text,
    size_text,
    state_badge,
)
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.detail_panel import DetailPanel, Stat
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.facts import Fact
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

_BLOCKS = 4  # of the digest in a line of the panel


class PackagesPanel(HandOverPanel):
    """Choosing a row shows its counts by kind; a minute can be printed again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "packages_panel", parent)
        self.table = DataTable(self._columns(), row_height=52, name="package_table")
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing was handed over yet"),
                self.tr("Packages that you prepare and receipts that you take in are listed here."),
                icon="package",
                name="no_packages",
            )
        )
        self.table.view.setAccessibleName(self.tr("Packages and receipts"))
        self.table.selection_changed.connect(lambda _id: self._show_chosen())
        self.table.opened.connect(lambda _id: self.print_minute())
        self.detail = DetailPanel(name="package_detail")
        self.detail.set_empty_text(
            self.tr("Nothing chosen"), self.tr("Choose a package or a receipt to see what it holds.")
        )
        self.digest = Label("", TextRole.CODE, name="package_digest")
        self.digest.let_copy()
        self._digest_title = Label(self.tr("Hash of the file (SHA-256)"), TextRole.SOFT)
        self.detail.add_section("", self._digest_title)
        self.detail.add_section("", self.digest)
        self.minute_button = self.detail.add_button(
            primary(
                self.tr("Delivery &minute…"),
                icon="printer",
                name="package_minute",
                on_click=self.print_minute,
            )
        )
        self.setLayout(column(SideBySide(self.table, self.detail, side_width=332), gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column("what", self.tr("What"), _title, _note, stretch=1, sortable=False),
            text_column(
                "when", self.tr("When"), lambda one: moment_text(one.moment), width=150, sortable=False
            ),
            text_column("records", self.tr("Records"), _records, width=90, soft=True, sortable=False),
            badge_column("state", self.tr("State"), _badge, width=190, sortable=False),
        )

    def refresh(self) -> None:
        self.loader.load(lambda: self.desk.database.ask(passages), self._show)

    def _show(self, rows: Sequence[Passage]) -> None:
        self.table.set_rows(rows)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen()

    @property
    def chosen(self) -> Passage | None:
        found = None if self.table.selected_id is None else self.table.row(self.table.selected_id)
        return found if isinstance(found, Passage) else None

    def _show_chosen(self) -> None:
        passage = self.chosen
        if passage is None:
            self.detail.clear()
            return
        icon = "file-check" if passage.receipt else "package"
        self.detail.set_header(
            _title(passage), local(passage.moment).strftime("%d.%m.%Y %H:%M"), _badge(passage), icon=icon
        )
        sent = passage.sent
        digest = sent.file_digest if sent is not None else None
        self.digest.setText(digest_blocks(digest, _BLOCKS) if digest else "")
        for widget in (self.digest, self._digest_title):
            widget.setVisible(digest is not None)
        self.minute_button.setVisible(sent is not None and sent.written_at is not None)
        if sent is not None:
            self._show_sent(sent)
        elif passage.receipt is not None:
            self._show_receipt(passage.receipt)

    def _show_sent(self, sent: SentRow) -> None:
        stats = [Stat(grouped(sum(sent.counts.values())), self.tr("records"))]
        if sent.score is not None:
            stats.append(Stat(str(sent.score), self.tr("score")))
        if sent.file_size is not None:
            stats.append(Stat(size_text(sent.file_size), self.tr("size")))
        self.detail.set_stats(stats)
        whole = (
            self.tr("everything from the start")
            if sent.from_rev == 0
            else self.tr("what changed since the last receipt")
        )
        self.detail.set_facts(
            [
                Fact("file", sent.file_name, self.tr("File"), copyable=True),
                Fact("user", sent.made_by, self.tr("Prepared by")),
                Fact("layers", whole, self.tr("What it holds")),
            ]
        )
        counts = [_pair(kind, count) for kind, count in sent.counts.items() if count]
        self.detail.set_key_values(self.tr("Records by kind"), counts)

    def _show_receipt(self, receipt: ReceiptRow) -> None:
        self.detail.set_stats([])
        self.detail.set_key_values("", [])
        self.detail.set_facts(
            [
                Fact("check", receipt_note(receipt), self.tr("What it says")),
                Fact("clock", moment_text(receipt.made_at), self.tr("Written by the directorate")),
            ]
        )

    def print_minute(self) -> None:
        """Draw the delivery minute of the chosen package again."""
        passage = self.chosen
        if passage is not None and passage.sent is not None and passage.sent.written_at is not None:
            show_minute(self, self.desk, queries.delivery_of(passage.sent))


def _title(passage: Passage) -> str:
    return package_text(passage.sent.kind if passage.sent else PackageKind.RECEIPT, _number(passage))


def _number(passage: Passage) -> int:
    if passage.sent is not None:
        return passage.sent.number
    return passage.receipt.number if passage.receipt is not None else 0


def _note(passage: Passage) -> str:
    if passage.receipt is not None:
        return receipt_note(passage.receipt)
    return passage.sent.file_name if passage.sent is not None else ""


def _records(passage: Passage) -> str:
    return "" if passage.sent is None else grouped(sum(passage.sent.counts.values()))


def _badge(passage: Passage) -> BadgeValue:
    if passage.receipt is not None:
        return BadgeValue(package_text(PackageKind.RECEIPT, 0), Tone.ACCENT)
    return state_badge(passage.state, passage.contained_in)


def _pair(kind: str, count: int) -> tuple[str, str]:
    """The words without their number at the left, the number at the right."""
    words = record_kind_text(kind, count)
    number = str(count)
    name = words.removeprefix(number).strip()
    return name[:1] + name[1:], grouped(count)

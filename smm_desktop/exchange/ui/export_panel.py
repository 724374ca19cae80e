"""Preparing a package: what goes, where to, the writing itself with a stop, and the account."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import Delivery
from smm_desktop.exchange.ui.export_done_panel import ExportDonePanel
from smm_desktop.exchange.ui.export_drives_panel import Drive, DrivesPanel, removable_drives
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel, sentence_of
from smm_desktop.exchange.ui.wording import record_kind_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.tones import Tone


class ExportPanel(HandOverPanel):
    """`written` tells of a package that stands on the stick; `left` asks to go back."""

    written = Signal(object)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        find: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "export_panel", parent)
        self._job: Job | None = None
        self.banner = Banner(name="export_banner")
        self.banner.hide()
        self.drives = DrivesPanel(desk.jobs, find)
        self.drives.changed.connect(self._show_ready)
        self.full = CheckField(self.tr("&Everything from the start (full package)"), name="export_full")
        self.full.value_changed.connect(self.refresh)
        self.progress = ProgressLine(name="export_progress")
        self.account = Label("", TextRole.SOFT, wrap=True, name="export_account")
        self.done = ExportDonePanel(desk)
        self.done.left.connect(self.left)
        self._make_buttons()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self.done)
        self.setLayout(column(self.banner, self._stack, gap=12))
        self._show_idle()

    def _make_buttons(self) -> None:
        self.write_button = primary(
            self.tr("&Write package"),
            icon="package",
            shortcut="Ctrl+Return",
            name="write_package",
            on_click=self.write,
        )
        self.stop_button = secondary(
            self.tr("&Stop"), icon="circle-stop", name="stop_export", on_click=self.stop
        )

    def _choosing(self) -> QWidget:
        what = Card(self.tr("What goes"), name="export_content")
        self.amount = Label("–", TextRole.VALUE, name="export_amount")
        self._amount_note = Label("", TextRole.SMALL, wrap=True, name="export_amount_note")
        self._kinds = column(gap=6)
        scroll = ScrollColumn(name="export_kinds")
        scroll.body.addLayout(self._kinds)
        full_note = Label(
            self.tr(
                "Needed only when the directorate asks for it: the package grows, and nothing is lost by it."
            ),
            TextRole.SMALL,
            wrap=True,
        )
        what.body.addLayout(column(self.amount, self._amount_note, gap=2))
        what.body.addWidget(scroll, 1)
        what.body.addLayout(column(self.full, full_note, gap=4))
        cards = row(self.drives, what, gap=SPACE)
        cards.setStretch(0, 3)
        cards.setStretch(1, 2)
        foot = row(self.account, self.stop_button, self.write_button)
        foot.setStretch(0, 1)
        page = QWidget()
        layout = column(cards, self.progress, foot, gap=12)
        layout.setStretch(0, 1)
        page.setLayout(layout)
        return page

    def refresh(self) -> None:
        """Count anew what would go."""
        database, full = self.desk.database, self.full.value()

        def count() -> tuple[Mapping[str, int], int]:
            with database.read() as session:
                own = queries.own_side(session)
                confirmed = queries.confirmed(session, own.instance)
                since = 0 if full or confirmed.wants_all else confirmed.rev
                return queries.waiting_records(session, own.center, since), since

        self.loader.load(count, lambda found: self._show_counts(*found))

    def _show_counts(self, counts: Mapping[str, int], since: int) -> None:
        self.amount.setText(
            self.tr("%n record(s)", "", sum(counts.values())).replace(
                str(sum(counts.values())), grouped(sum(counts.values())), 1
            )
        )
        text = (
            self.tr("changed since the last receipt") if since else self.tr("everything that this center has")
        )
        self._amount_note.setText(text)
        empty_layout(self._kinds)
        for kind, number in counts.items():
            self._kinds.addWidget(Label(record_kind_text(kind, number), TextRole.SOFT))

    def show_findings(self, count: int, score: int) -> None:
        """Say before the writing that findings stand; they stop nothing."""
        if count and self._stack.currentIndex() == 0:
            text = self.tr(
                "%n finding(s) stand. The package may go all the same; it carries the score {score}.",
                "",
                count,
            )
            self._tell(text.format(score=score), Tone.WARN)

    def start(self) -> None:
        """Begin anew, coming from the page."""
        self._stack.setCurrentIndex(0)
        self.banner.hide()
        self.full.set_value(False)
        self.account.setText("")
        self.refresh()
        self._show_ready()
        self.drives.look()
        self.drives.table.focus_table()

    def _show_ready(self) -> None:
        drive = self.drives.chosen
        self.write_button.setEnabled(drive is not None and drive.is_writable and self._job is None)
        if drive is not None and self._job is None:
            self.account.setText(self.tr("To {place}").format(place=drive.path))
        elif self._job is None:
            self.account.setText(self.tr("Choose a stick or a folder."))

    def write(self) -> None:
        """Write to the chosen place in the background."""
        drive = self.drives.chosen
        if drive is None or self._job is not None:
            return
        exporting, actor, full = self.desk.exporting, self.desk.actor(), bool(self.full.value())
        target, is_stick = drive.path, self.drives.is_on_stick(drive.path)

        def work(progress: Progress) -> Delivery:
            return exporting.export(target, actor=actor, full=full, progress=progress)

        self._job = self.desk.jobs.run(
            work,
            title=self.tr("Preparing the package"),
            on_done=lambda delivery: self._written(delivery, is_stick=is_stick),
            on_refused=self._refused,
            on_cancelled=lambda: self._tell(self.tr("Stopped. Nothing was left at the target."), Tone.INFO),
            writes=True,
            owner=self,
        )
        self._job.progressed.connect(self.progress.set_progress)
        self._job.ended.connect(self._ended)
        self._show_busy()

    def _show_busy(self) -> None:
        self.banner.hide()
        self.progress.set_progress(0, 0)
        self.progress.show()
        self.stop_button.show()
        self.stop_button.setEnabled(True)
        self.account.setText(self.tr("Packing, encrypting and writing. Leave the stick in its place."))
        for widget in (self.drives, self.full, self.write_button):
            widget.setEnabled(False)

    def _show_idle(self) -> None:
        self.progress.hide()
        self.stop_button.hide()
        for widget in (self.drives, self.full):
            widget.setEnabled(True)
        self._show_ready()

    def _ended(self) -> None:
        self._job = None
        self._show_idle()

    def stop(self) -> None:
        """Ask the writing to stop; no half package stays behind."""
        if self._job is not None:
            self._job.cancel()
            self.stop_button.setEnabled(False)
            self.account.setText(self.tr("Stopping…"))

    @property
    def is_writing(self) -> bool:
        return self._job is not None

    def _written(self, delivery: Delivery, *, is_stick: bool) -> None:
        if self._job is not None:
            self._job.set_account(self.tr("Package {number} is written").format(number=delivery.number))
        self.banner.hide()
        self.done.show_delivery(delivery, is_stick=is_stick)
        self._stack.setCurrentWidget(self.done)
        self.done.minute_button.setFocus()
        self.written.emit(delivery)

    def _refused(self, refusal: Refusal) -> None:
        self._tell(sentence_of(refusal), Tone.BAD)
        self.drives.look()

    def _tell(self, text: str, tone: Tone) -> None:
        self.banner.set_text(text, tone)
        self.banner.show()

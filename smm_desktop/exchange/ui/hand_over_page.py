"""The center's page of the hand-over: check, prepare a package, take in receipts, remarks and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import CeremonyStep, HandOverStanding, hand_over_standing
from smm_desktop.exchange.terms import ReceiptOutcome, TransferOutcome
from smm_desktop.exchange.ui.export_drives_panel import Drive, removable_drives
from smm_desktop.exchange.ui.export_panel import ExportPanel
from smm_desktop.exchange.ui.hand_over_bar import StandingBar
from smm_desktop.exchange.ui.hand_over_packages_panel import PackagesPanel
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel
from smm_desktop.exchange.ui.keys_panel import KeysPanel
from smm_desktop.exchange.ui.preflight_panel import PreflightPanel, is_record
from smm_desktop.exchange.ui.receipt_panel import IncomingPanel
from smm_desktop.exchange.ui.remarks_panel import RemarksPanel
from smm_desktop.exchange.ui.wording import receipt_outcome_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.layouts import SPACE, column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.tones import Tone

CHECK, PACKAGES, REMARKS, KEYS = "check", "packages", "remarks", "keys"
_PLACES = {
    queries.Place.TEACHER: "teachers",
    queries.Place.TRAINING: "trainings",
    queries.Place.CERTIFICATE: "certificates",
    queries.Place.COMPANY: "placements",
    queries.Place.OFFER: "offer",
    queries.Place.REQUEST: "request",
    queries.Place.PLACEMENT: "placement",
}


class HandOverPage(Page):
    """`wanted` leads to another page: its key in the rail or what it is asked for, and the id of what to show there."""

    wanted = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        *,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hand_over_page")
        self.desk = desk
        self._loader, self._finder = LatestLoader(desk.jobs, self), LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._standing: HandOverStanding | None = None
        self.preflight, self.packages = PreflightPanel(self.desk), PackagesPanel(self.desk)
        self.remarks, self.keys = RemarksPanel(self.desk), KeysPanel(self.desk)
        self.export = ExportPanel(self.desk, find_drives)
        self.incoming = IncomingPanel(self.desk, self)
        self.sections: dict[str, HandOverPanel] = {
            CHECK: self.preflight,
            PACKAGES: self.packages,
            REMARKS: self.remarks,
            KEYS: self.keys,
        }
        self._build()
        self._connect()
        self._show_sections()

    def _build(self) -> None:
        self.bar = StandingBar()
        self.chips = FilterChips(
            [
                Chip(CHECK, self.tr("Check")),
                Chip(PACKAGES, self.tr("Packages and receipts")),
                Chip(REMARKS, self.tr("Remarks")),
                Chip(KEYS, self.tr("Keys")),
            ],
            name="hand_over_sections",
        )
        self._stack = QStackedWidget()
        for section in self.sections.values():
            self._stack.addWidget(section)
        everyday = QWidget()
        layout = column(self.bar, self.chips, self._stack, gap=SPACE)
        layout.setStretch(2, 1)
        everyday.setLayout(layout)
        self._whole = QStackedWidget()
        self._whole.addWidget(everyday)
        self._whole.addWidget(self.export)
        self.body.addWidget(self._whole, 1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.back_button = self.add_action(
            secondary(self.tr("&Back"), icon="arrow-left", name="leave_export", on_click=self.leave_export)
        )
        for button in self.incoming.buttons:
            self.add_action(button)
        self.prepare_button = self.add_action(
            primary(
                self.tr("&Prepare package…"),
                icon="package",
                shortcut="Ctrl+N",
                name="prepare_package",
                on_click=self.prepare,
            )
        )

    def _connect(self) -> None:
        self.chips.changed.connect(lambda _chosen: self._open(self.chips.current))
        self.preflight.counted.connect(self._count_findings)
        self.remarks.counted.connect(lambda count: self.chips.set_counts({REMARKS: count or None}))
        self.export.left.connect(self.leave_export)
        self.export.written.connect(lambda _delivery: self.mark_stale())
        self.incoming.received.connect(self._received)
        self.incoming.taken_over.connect(self._taken_over)
        for section in self.sections.values():
            section.wanted.connect(self._lead)
            section.deed_done.connect(self._tell)
        self.bar.remarks.make_clickable()
        self.bar.remarks.clicked.connect(lambda: self.show_section(REMARKS))
        self.bar.last.make_clickable()
        self.bar.last.clicked.connect(lambda: self.show_section(PACKAGES))

    def refresh(self) -> None:
        """Read where the center stands, and the section that is seen; findings and remarks are always counted."""
        self._loader.load(lambda: self.desk.database.ask(hand_over_standing), self._show)
        for section in {self.preflight, self.remarks, self._stack.currentWidget()}:
            if isinstance(section, HandOverPanel):
                section.refresh()

    def _show(self, standing: HandOverStanding) -> None:
        is_first = self._standing is None
        self._standing = standing
        self.bar.show_standing(standing)
        if self._whole.currentIndex() == 0:
            self.set_subtitle(self.bar.sentence(standing))
        self._show_buttons()
        if is_first and not standing.keys.can_hand_over:
            self.show_section(KEYS)
        self._warn(standing)

    def _warn(self, standing: HandOverStanding) -> None:
        self.clear_banners()
        if standing.keys.step is CeremonyStep.ANSWER and self.chips.current != KEYS:
            self.show_banner(
                self.tr(
                    "The directorate has not answered your key file yet; until it does, it refuses your packages."
                ),
                Tone.WARN,
                action=self.tr("Open the keys"),
                on_action=lambda: self.show_section(KEYS),
                closable=False,
            )
        if standing.confirmed.wants_all:
            self.show_banner(
                self.tr("The directorate asks for everything anew: the next package will be a full one."),
                closable=False,
            )

    def _show_buttons(self) -> None:
        is_everyday = self._whole.currentIndex() == 0
        ready = self._standing is not None and self._standing.keys.can_hand_over
        self.back_button.setVisible(not is_everyday)
        self.bar.setVisible(ready)
        for button in (*self.incoming.buttons, self.prepare_button):
            button.setVisible(is_everyday and ready)

    def _count_findings(self, count: int) -> None:
        self.chips.set_counts({CHECK: count or None})
        if self._whole.currentWidget() is self.export:
            self.export.show_findings(count, self.preflight.score)

    def show_section(self, key: str) -> None:
        """Open one of CHECK, PACKAGES, REMARKS, KEYS."""
        self.leave_export()
        self.chips.choose(key)
        self._open(key)

    def _open(self, key: str) -> None:
        self._stack.setCurrentWidget(self.sections[key])
        self.sections[key].refresh()
        if self._standing is not None:
            self._warn(self._standing)

    def _show_sections(self) -> None:
        self._whole.setCurrentIndex(0)
        self.set_title(self.tr("Hand-over"))
        if self._standing is not None:
            self.set_subtitle(self.bar.sentence(self._standing))
        self._show_buttons()

    def prepare(self) -> None:
        """Open the export in the page's place; without keys the ceremony comes first."""
        if self._standing is not None and not self._standing.keys.can_hand_over:
            self.show_section(KEYS)
            return
        self._whole.setCurrentWidget(self.export)
        self.set_title(self.tr("Prepare package"))
        self.set_subtitle(self.tr("Choose the stick, write, and wait until it may be removed"))
        self._show_buttons()
        self.export.start()
        self.export.show_findings(len(self.preflight.findings), self.preflight.score)

    def start(self, what: str) -> None:
        """Begin what the palette or another page asks for: "prepare", "receipt", or a section."""
        if what == "prepare":
            self.prepare()
        elif what == "receipt":
            self.incoming.choose_receipt()
        else:
            self.show_section(what)

    def leave_export(self) -> None:
        """Back to the sections; a writing under way is asked about first."""
        if self._whole.currentWidget() is not self.export:
            return
        if self.export.is_writing:
            ask(
                self,
                self.tr("Stop writing the package?"),
                self.tr("Nothing stays on the stick; the records wait for the next package."),
                self.tr("Stop"),
                self.export.stop,
                name="stop_export_question",
            )
            return
        self._show_sections()
        self.mark_stale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back_button.isVisible():
            self.leave_export()
        else:
            super().keyPressEvent(event)

    def _received(self, outcome: ReceiptOutcome) -> None:
        self.mark_stale()
        tone = Tone.WARN if outcome.fell_back or outcome.wants_all else Tone.GOOD
        self.show_toast(receipt_outcome_text(outcome), tone=tone)
        if outcome.remarks:
            self.show_section(REMARKS)

    def _taken_over(self, outcome: TransferOutcome) -> None:
        self.mark_stale()
        self.show_toast(self.tr("The teacher was taken over, with %n training(s).", "", outcome.trainings))
        self.wanted.emit("teachers", outcome.teacher_id)

    def _lead(self, key: str, subject: object) -> None:
        """To the page where a record stands: asked of the database, since a mark stands in a training."""
        found = is_record(subject)
        if found is None:
            self.wanted.emit(key, subject)
            return
        self._finder.load(lambda: self.desk.database.ask(queries.place_of, *found), self._go)

    def _go(self, place: queries.RecordPlace) -> None:
        if place.place is not None:
            self.wanted.emit(_PLACES[place.place], place.subject_id)
        else:
            self.show_toast(self.tr("This record is no longer there."), tone=Tone.WARN)

    def _tell(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account)

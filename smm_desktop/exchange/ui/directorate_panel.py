"""The panel beside the centers: one center's packages, alarms, remarks and key, and what to do about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.exchange.queries import CenterFile, CenterRow
from smm_desktop.exchange.terms import SeenState
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.directorate_remarks_panel import RemarksPanel, Subject
from smm_desktop.exchange.ui.directorate_table import number_text, place_of, score_tone
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.exchange.ui.wording.standing import alarm_sentences, seen_badge, standing_badge
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import MenuButton, primary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat, TimelineItem
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.timeline import Timeline
from smm_desktop.widgets.tones import Tone

_SHOWN = 12


class DirectoratePanel(DetailPanel):
    """Shows a file; what to do is called back."""

    def __init__(
        self,
        desk: DirectorateDesk,
        *,
        write_receipt: Callable[[], object],
        withdraw: Callable[[], object],
        want_all: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="center_detail", parent=parent)
        self.set_empty_text(self.tr("Nothing chosen"), self.tr("Choose a center to see its packages here."))
        self._alarms = QWidget()
        self._alarms.setObjectName("center_alarms")
        self._alarms.setLayout(column(gap=8))
        self.add_section("", self._alarms)
        self._arrived = Timeline()
        self.add_section(self.tr("Packages"), self._arrived)
        self.remarks = RemarksPanel(desk, "center_remarks")
        self.add_section(self.tr("Notes"), self.remarks)
        self.more = MenuButton(tip=self.tr("More"), name="center_more")
        self.withdraw_action = self.more.add_item(
            self.tr("Withdraw its last package…"), withdraw, icon="undo-2", name="withdraw_package"
        )
        self.want_action = self.more.add_item(
            self.tr("Ask for everything anew…"), want_all, icon="refresh-cw", name="want_all"
        )
        self.more.add_item(
            self.tr("Write a remark…"), self.remarks.write, icon="message-square", name="write_remark"
        )
        self.add_button(self.more)
        self.receipt_button = self.add_button(
            primary(
                self.tr("Write &receipt…"),
                icon="file-check",
                shortcut="Ctrl+R",
                name="write_receipt",
                on_click=write_receipt,
            )
        )

    def show_file(self, file: CenterFile | None) -> None:
        if file is None:
            self.clear()
            return
        row = file.row
        self.set_header(row.name, place_of(row), standing_badge(row), icon="building-2")
        self.set_stats(
            [
                Stat(str(row.applied or "–"), self.tr("Last package")),
                Stat(
                    "–" if row.score is None else str(row.score),
                    self.tr("Pre-check"),
                    score_tone(row.score or 0),
                ),
                Stat(
                    grouped(row.open_remarks),
                    self.tr("Notes"),
                    Tone.INFO if row.open_remarks else Tone.NEUTRAL,
                ),
            ]
        )
        self.set_facts(self._facts_of(file))
        nothing = TimelineItem(self.tr("Nothing has arrived yet."))
        self._arrived.set_items(self._packages(file) or [nothing])
        self._show_alarms(row)
        self._show_remarks(file)
        self.withdraw_action.setEnabled(bool(file.applied))
        self.want_action.setEnabled(row.is_trusted and not row.wants_all)
        self.receipt_button.setEnabled(row.is_trusted)

    def _facts_of(self, file: CenterFile) -> list[Fact]:
        row, party = file.row, file.party
        receipt = moment_text(row.receipt_at) if row.receipt_at else self.tr("none written yet")
        facts = [
            Fact("file-check", self.tr("Receipt: {moment}").format(moment=receipt), self.tr("Newest receipt"))
        ]
        if party is not None:
            facts.append(
                Fact("fingerprint", party.fingerprint, self.tr("Fingerprint of its keys"), copyable=True)
            )
        return facts

    def _packages(self, file: CenterFile) -> list[TimelineItem]:
        scores = {one.digest: one for one in file.applied}
        items = []
        for one in file.seen[:_SHOWN]:
            state = seen_badge(one.state)
            applied = scores.get(one.digest)
            moment = applied.applied_at if applied and one.state is SeenState.APPLIED else one.first_seen_at
            title = self.tr("{number}: {state}").format(number=number_text(one.number), state=state.text)
            note = self.tr("made {made}, here {moment}").format(made=_day(one.made_at), moment=_day(moment))
            items.append(TimelineItem(title, note, state.tone))
        return items

    def _show_alarms(self, row: CenterRow) -> None:
        layout = self._alarms.layout()
        if layout is None:
            return
        empty_layout(layout)
        sentences = alarm_sentences(row)
        for sentence, tone in sentences:
            layout.addWidget(Banner(sentence, tone))
        self._alarms.setVisible(bool(sentences))

    def _show_remarks(self, file: CenterFile) -> None:
        row, subject = file.row, None
        if file.profile_id is not None:
            subject = Subject(row.number, "center_profile", file.profile_id, row.name)
        self.remarks.show_remarks(subject, file.remarks)


def _day(moment: datetime) -> str:
    return f"{local(moment):%d.%m.%Y}"

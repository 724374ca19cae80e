"""The surveys of the center: what each asks, whom, with what promise, and how often it was used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import FrameRow, InstrumentRow
from smm_desktop.needs.terms import InstrumentState
from smm_desktop.needs.ui.instrument_dialog import CopyDialog, InstrumentDialog
from smm_desktop.needs.ui.instrument_table import instrument_columns
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_note, audience_text, instrument_badge
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Stat, TimelineItem
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class InstrumentFacts:
    """The list, and the frames that a new survey can stand on."""

    instruments: tuple[InstrumentRow, ...]
    frames: tuple[FrameRow, ...]


def read_instruments(database: Database) -> InstrumentFacts:
    return InstrumentFacts(database.ask(queries.instruments), database.ask(queries.frames))


class InstrumentsPanel(SectionPanel):
    opened = Signal(object)  # id of the survey to be built
    frames_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "instruments_panel", parent)
        self._frames: tuple[FrameRow, ...] = ()
        self.table = DataTable(instrument_columns(), name="instruments_table")
        self.detail = DetailPanel(name="instrument_detail")
        self.promise = Label("", TextRole.SOFT, wrap=True, name="instrument_promise_note")
        self.open_button = primary(
            self.tr("&Open"), icon="square-pen", name="open_instrument", on_click=self._open
        )
        self.copy_button = secondary(
            self.tr("&Copy…"), icon="copy", name="copy_instrument", on_click=self._copy
        )
        self.buttons = (
            primary(self.tr("&New survey…"), icon="plus", shortcut="Ctrl+N", name="new_instrument",
                    on_click=self._add),
        )  # fmt: skip
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.detail.add_section(self.tr("What it promises"), self.promise)
        self.detail.add_button(self.copy_button)
        self.detail.add_button(self.open_button)
        layout = column(SideBySide(self.table, self.detail), gap=0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._show_chosen)
        self.table.opened.connect(lambda _id: self._open())
        self.table.add_row_action(self.tr("Copy…"), lambda _id: self._copy(), icon="copy")
        self.table.add_row_action(
            self.tr("Remove draft"), lambda _id: self._remove(), icon="trash-2", shortcut="Del"
        )

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def refresh(self) -> None:
        database = self.desk.database
        self.loader.load(lambda: read_instruments(database), self._show)

    def _show(self, facts: InstrumentFacts) -> None:
        self._frames = facts.frames
        self.table.set_empty(
            EmptyState(
                self.tr("No survey yet"),
                self.tr("A survey asks teachers or companies; it is built here and used in rounds."),
                icon="list-checks",
                action=self.tr("New survey"),
                on_action=self._add,
                name="no_instruments",
            )
        )
        self.table.set_rows(facts.instruments)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen(None)
        self.say(self.tr("Surveys"), self._summary(facts.instruments))

    def _summary(self, rows: Sequence[InstrumentRow]) -> str:
        return self.tr("%n survey(s)", "", len(rows))

    @property
    def chosen(self) -> InstrumentRow | None:
        found = self.table.row(self.table.selected_id) if self.table.selected_id is not None else None
        return found if isinstance(found, InstrumentRow) else None

    def _show_chosen(self, _id: object) -> None:
        row = self.chosen
        if row is None:
            self.detail.clear()
            return
        self.detail.set_header(
            row.title, audience_text(row.audience), instrument_badge(row.state), avatar=False
        )
        self.detail.set_stats(
            [
                Stat(str(row.question_count), self.tr("Questions")),
                Stat(str(row.round_count), self.tr("Rounds")),
            ]
        )
        sections = [
            TimelineItem(
                one.title.text("tr") or self.tr("Section without a title"),
                self.tr("%n question(s)", "", len(one.questions)),
                Tone.ACCENT,
            )
            for one in row.content.sections
        ]
        self.detail.set_timeline(self.tr("Sections"), sections, empty=self.tr("None yet"))
        self.promise.setText(anonymity_note(row.anonymity))
        is_draft = row.state is InstrumentState.DRAFT
        self.open_button.setText(self.tr("&Build") if is_draft else self.tr("&Look at"))

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.id)

    def _add(self) -> None:
        InstrumentDialog(self, self._frames, self.opened.emit).open()

    def _copy(self) -> None:
        if self.chosen is not None:
            CopyDialog(self, self.chosen, self.opened.emit).open()

    def _remove(self) -> None:
        row, service, actor = self.chosen, self.desk.instruments, self.desk.actor()
        if row is not None:
            self.carry_out(
                lambda: service.remove_instrument(row.id, actor=actor),
                self.tr("Removed: {title}").format(title=row.title),
            )

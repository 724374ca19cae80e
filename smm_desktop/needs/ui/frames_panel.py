"""Competency frames: the versions of each, and the competencies of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import CompetencyRow, FrameRow
from smm_desktop.needs.terms import FrameState
from smm_desktop.needs.ui.competencies_panel import CompetenciesPanel
from smm_desktop.needs.ui.example_dialog import ExampleDialog
from smm_desktop.needs.ui.frame_dialog import FrameDialog, field_choices
from smm_desktop.needs.ui.frame_table import frame_columns
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import CheckField, ComboField
from smm_desktop.widgets.layouts import SPACE, STRETCH, row
from smm_desktop.widgets.table import DataTable

_WIDEST = 16_777_215


def _list_width() -> int:
    """Only the badge needs more room with larger letters: titles end in "…"."""
    return 300 + px(130)


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """The list, and what the chosen frame holds."""

    frames: tuple[FrameRow, ...]
    chosen: FrameRow | None
    competencies: tuple[CompetencyRow, ...]


def read_frames(
    database: Database, field_code: str | None, chosen: UUID | None, *, with_former: bool
) -> FrameFacts:
    rows = database.ask(queries.frames, field_code)
    shown = tuple(row for row in rows if with_former or row.is_newest)
    frame = next((row for row in shown if row.id == chosen), shown[0] if shown else None)
    return FrameFacts(shown, frame, database.ask(queries.competencies, frame.id) if frame else ())


class FramesPanel(SectionPanel):
    import_wanted = Signal(object)  # id of the frame that the list is for, or None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "frames_panel", parent)
        self._chosen: UUID | None = None
        self._filling = False
        self.fields = ComboField(
            field_choices(self.tr("All fields")), searchable=True, name="frame_field_filter"
        )
        self.fields.setAccessibleName(self.tr("Field"))
        self.former = CheckField(self.tr("Former &versions"), name="former_frames")
        self.table = DataTable(frame_columns(), name="frames_table")
        self.detail = CompetenciesPanel(self)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.buttons = (
            secondary(
                self.tr("E&xample frames…"), icon="lightbulb", name="add_example", on_click=self._add_example
            ),
            secondary(
                self.tr("&Import list…"), icon="upload", name="import_frame",
                on_click=lambda: self.import_wanted.emit(None),
            ),
            primary(
                self.tr("&New frame…"), icon="plus", shortcut="Ctrl+N", name="new_frame", on_click=self._add
            ),
        )  # fmt: skip

    def _lay_out(self) -> None:
        tools = QWidget()
        self.fields.setFixedWidth(250)
        tools.setLayout(row(self.fields, self.former, STRETCH, gap=SPACE))
        self.tools = tools
        self.table.setMinimumWidth(_list_width())
        sides = row(self.table, self.detail, gap=SPACE)
        sides.setStretch(1, 1)
        self.setLayout(sides)

    def _connect(self) -> None:
        self.fields.value_changed.connect(self.refresh)
        self.former.value_changed.connect(self.refresh)
        self.table.selection_changed.connect(self._choose_row)
        self.table.opened.connect(lambda _id: self._rename())
        self.table.add_row_action(
            self.tr("Title and field…"), lambda _id: self._rename(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Remove draft"), lambda _id: self.detail.remove(), icon="trash-2", shortcut="Del"
        )
        self.detail.import_wanted.connect(self.import_wanted)
        self.detail.made.connect(self.choose)

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def choose(self, frame_id: object) -> None:
        """Shows this frame, now or when it has been read."""
        if isinstance(frame_id, UUID):
            self._chosen = frame_id
            self.refresh()

    def _choose_row(self, frame_id: object) -> None:
        if not self._filling and isinstance(frame_id, UUID) and frame_id != self._chosen:
            self._chosen = frame_id
            self.refresh()

    def refresh(self) -> None:
        database, field, chosen = self.desk.database, self.fields.value(), self._chosen
        with_former = self.former.value()
        self.loader.load(lambda: read_frames(database, field, chosen, with_former=with_former), self._show)

    def _show(self, facts: FrameFacts) -> None:
        self._filling = True
        self.table.set_empty(self._empty())
        self.table.set_rows(facts.frames)
        if facts.chosen is not None:
            self._chosen = facts.chosen.id
            self.table.select(facts.chosen.id)
        self._filling = False
        self.table.setMaximumWidth(_list_width() if facts.chosen is not None else _WIDEST)
        self.detail.show_frame(facts.chosen, facts.competencies)
        self.say(self.tr("Competency frames"), self._summary(facts.frames))

    def _summary(self, frames: Sequence[FrameRow]) -> str:
        drafts = sum(frame.state is FrameState.DRAFT for frame in frames)
        count = self.tr("%n frame(s)", "", len(frames))
        return count if not drafts else self.tr("{count} · {drafts} not yet published").format(
            count=count, drafts=drafts
        )  # fmt: skip

    def _empty(self) -> EmptyState:
        if self.fields.value() is not None:
            return EmptyState(self.tr("No frame for this field"), icon="search")
        return EmptyState(
            self.tr("No competency frame yet"),
            self.tr("Begin with an example, import your list, or write one: surveys are built on frames."),
            icon="layers",
            action=self.tr("New frame"),
            on_action=self._add,
            name="no_frames",
        )

    def _add(self) -> None:
        FrameDialog(self, then=self.choose).open()

    def _add_example(self) -> None:
        ExampleDialog(self, then=self.choose).open()

    def _rename(self) -> None:
        self.detail.rename()

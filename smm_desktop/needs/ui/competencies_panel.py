"""One frame: its competencies in order, changed while it is a draft, published, taken further as a new version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from smm_desktop.needs import queries
from smm_desktop.needs.queries import CompetencyRow, FrameRow
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, FrameState
from smm_desktop.needs.ui.competency_dialog import CompetencyDialog
from smm_desktop.needs.ui.frame_dialog import FrameDialog
from smm_desktop.needs.ui.frame_table import competency_columns, frame_title
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.needs.ui.wording import frame_badge
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button, IconButton, primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.shortcuts import bind
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
Competencies = tuple[CompetencyDraft, ...]


class CompetenciesPanel(QFrame):
    import_wanted = Signal(object)
    made = Signal(object)  # id of a new version

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section)
        self._section = section
        self._frame: FrameRow | None = None
        self._rows: tuple[CompetencyRow, ...] = ()
        self.title = Label("", TextRole.DISPLAY, wrap=True, name="frame_heading")
        self.facts = ElidedLabel("", TextRole.SMALL, name="frame_facts")
        self.badge = Badge(name="frame_badge")
        self.example = Banner(
            self.tr("An example of this program, not an official text. Adapt it before you use it."),
            Tone.WARN, name="example_banner",
        )  # fmt: skip
        self.table = DataTable(competency_columns(), name="competencies_table")
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.add_button = secondary(self.tr("&Add"), icon="plus", name="add_competency", on_click=self._add)
        self.up = IconButton("arrow-up", self.tr("Move up (Alt+Up)"), name="competency_up", on_click=self._up)
        self.down = IconButton(
            "arrow-down", self.tr("Move down (Alt+Down)"), name="competency_down", on_click=self._down
        )
        self.delete = IconButton(
            "trash-2", self.tr("Remove competency (Del)"), name="remove_competency", on_click=self._delete
        )
        self.import_button = secondary(
            self.tr("&From a list…"), icon="upload", name="import_into_frame", on_click=self._import
        )
        self.version_button = secondary(
            self.tr("New &version"), icon="copy", name="new_version", on_click=self._new_version
        )
        self.publish_button = primary(
            self.tr("&Publish…"), icon="badge-check", name="publish_frame", on_click=self._publish
        )

    def _lay_out(self) -> None:
        head = row(column(self.title, self.facts, gap=2), self.badge)
        head.setStretch(0, 1)
        foot = row(
            self.add_button, self.up, self.down, self.delete, self.import_button, STRETCH,
            self.version_button, self.publish_button,
        )  # fmt: skip
        layout = column(head, self.example, self.table, foot, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.set_empty(
            EmptyState(
                self.tr("No competencies yet"),
                self.tr("Add them one by one, or take them over from a spreadsheet."),
                icon="list-plus",
            )
        )
        self.table.opened.connect(lambda _id: self._change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _id: self._change(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Remove"), lambda _id: self._delete(), icon="trash-2", shortcut="Del"
        )
        bind(self.table, "Alt+Up", self._up)
        bind(self.table, "Alt+Down", self._down)
        bind(self.table, "Ins", self._add)

    def show_frame(self, frame: FrameRow | None, competencies: Sequence[CompetencyRow]) -> None:
        self._frame, self._rows = frame, tuple(competencies)
        self.setVisible(frame is not None)
        if frame is None:
            return
        self.title.setText(frame_title(frame))
        groups = len({row.group for row in competencies})
        text = self.tr(
            "{field} · {code} · version {version} · {competencies} competencies in {groups} groups"
        )
        self.facts.setText(
            text.format(
                field=frame.field, code=frame.code, version=frame.version,
                competencies=len(competencies), groups=groups,
            )
        )  # fmt: skip
        self.badge.set_badge(frame_badge(frame.state))
        self.example.setVisible(frame.is_example)
        self.table.set_rows(competencies)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_buttons(frame)

    def _show_buttons(self, frame: FrameRow) -> None:
        is_draft = frame.state is FrameState.DRAFT
        editing: tuple[Button | IconButton, ...] = (
            self.add_button, self.up, self.down, self.delete, self.import_button, self.publish_button,
        )  # fmt: skip
        for button in editing:
            button.setVisible(is_draft)
        self.version_button.setVisible(not is_draft and frame.is_newest)

    @property
    def _place(self) -> int | None:
        chosen = self.table.selected_id
        return None if chosen is None else self.table.row_of(chosen)

    def _draft(self) -> FrameDraft | None:
        """The frame as it stands, when it may be changed."""
        if self._frame is None or self._frame.state is not FrameState.DRAFT:
            return None
        return self._section.desk.database.ask(queries.frame_draft, self._frame.id)

    def _add(self) -> None:
        draft, place = self._draft(), self._place
        if draft is None or self._frame is None:
            return
        one = self._rows[place] if place is not None else None
        group = (one.group, one.group_en) if one else ("", "")
        CompetencyDialog(self._section, self._frame.id, draft, None, group).open()

    def _change(self) -> None:
        draft, place = self._draft(), self._place
        if draft is not None and place is not None and self._frame is not None:
            CompetencyDialog(self._section, self._frame.id, draft, place).open()

    def _write(self, change: Callable[[Competencies], Competencies], account: str) -> None:
        draft, frame, desk = self._draft(), self._frame, self._section.desk
        if draft is None or frame is None:
            return
        changed = replace(draft, competencies=change(draft.competencies))
        actor = desk.actor()
        self._section.carry_out(lambda: desk.frames.change_frame(frame.id, changed, actor=actor), account)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place = self._place
        if place is None or not 0 <= place + step < len(self._rows):
            return
        self._write(lambda known: moved(known, place, step), "")

    def _delete(self) -> None:
        place = self._place
        if place is not None:
            self._write(
                lambda known: known[:place] + known[place + 1 :], self.tr("The competency was removed")
            )

    def _import(self) -> None:
        if self._frame is not None:
            self.import_wanted.emit(self._frame.id)

    def rename(self) -> None:
        draft = self._draft()
        if draft is not None and self._frame is not None:
            FrameDialog(self._section, self._frame.id, draft, is_code_fixed=self._frame.version > 1).open()

    def remove(self) -> None:
        frame, desk = self._frame, self._section.desk
        if frame is None:
            return
        actor = desk.actor()
        self._section.carry_out(
            lambda: desk.frames.remove_frame(frame.id, actor=actor),
            self.tr("Removed: {title}").format(title=frame.title),
        )

    def _publish(self) -> None:
        if self._frame is not None:
            ask(
                self,
                self.tr("Publish this version?"),
                self.tr(
                    "A published version never changes, so that answers of different years mean the same. Later "
                    "changes make a new version."
                ),
                self.tr("Publish"),
                self._publish_now,
                name="publish_question",
            )

    def _publish_now(self) -> None:
        self._with_frame(
            lambda frame_id, actor: self._section.desk.frames.publish_frame(frame_id, actor=actor),
            self.tr("The frame is published"),
        )

    def _new_version(self) -> None:
        self._with_frame(
            lambda frame_id, actor: self._section.desk.frames.new_version(frame_id, actor=actor),
            self.tr("A draft of the next version was made"),
        )

    def _with_frame(self, deed: Callable[[UUID, str], UUID | None], account: str) -> None:
        frame, actor = self._frame, self._section.desk.actor()
        if frame is not None:
            self._section.carry_out(lambda: deed(frame.id, actor), account, then=self.made.emit)


def moved(known: Competencies, place: int, step: int) -> Competencies:
    """The competency at a place changed with its neighbour; it takes the neighbour's group where that is another."""
    changed = list(known)
    one, other = changed[place], changed[place + step]
    if one.group != other.group:
        changed[place] = replace(one, group=other.group, group_en=other.group_en)
        return tuple(changed)
    changed[place], changed[place + step] = other, one
    return tuple(changed)

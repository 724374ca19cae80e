"""A frame from a spreadsheet: what its columns mean, what its rows would become; nothing is written before that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import FrameRow
from smm_desktop.needs.service import FramePlan
from smm_desktop.needs.terms import FrameDraft
from smm_desktop.needs.ui.frame_columns_table import ColumnMeanings, preview_columns
from smm_desktop.needs.ui.frame_dialog import field_choices
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice, ComboField, Form, LineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, ScrollColumn, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt")
_SIDE, _PAUSE = 400, 350
_HEAD = ("title", "field_code", "code")


@dataclass(frozen=True, slots=True)
class Into:
    """The frames that a list can go into, and the one it was started for."""

    frames: tuple[FrameRow, ...]
    chosen: FrameRow | None


def read_targets(database: Database, frame_id: UUID | None) -> Into:
    newest = tuple(row for row in database.ask(queries.frames) if row.is_newest)
    return Into(newest, next((row for row in newest if row.id == frame_id), None))


class FrameImportPanel(SectionPanel):
    left = Signal()
    imported = Signal(object)  # id of the frame that the list went into

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "frame_import_panel", parent)
        self._path: Path | None = None
        self._sheet: str | None = None
        self._filling = False
        self._frames: dict[UUID, FrameRow] = {}
        self.plan: FramePlan | None = None
        self.planner = LatestLoader(desk.jobs, self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._replan)
        self.target = DropTarget(
            self.tr("Drop the list of competencies here"),
            self.tr("One row each: code, group, competency, description, level; in any order of columns."),
            suffixes=SUFFIXES, icon="file-spreadsheet", button=self.tr("&Choose file…"),
            on_browse=self.browse, name="frame_drop",
        )  # fmt: skip
        self.into = ComboField(name="import_into")
        self.form = Form(name="import_head")
        self.sheets = ComboField(name="import_sheet")
        self.meanings = ColumnMeanings()
        self.table = DataTable(preview_columns(), key=lambda one: one.row_number, name="import_rows")
        self.account = Label("", TextRole.SOFT, wrap=True, name="import_account")
        self.back_button = secondary(
            self.tr("&Back"), icon="arrow-left", shortcut="Esc", name="leave_import", on_click=self.left.emit
        )
        self.take_button = primary(
            self.tr("&Take over as a draft"), name="apply_import", on_click=self._apply
        )
        self.choose_button = secondary(
            self.tr("&Choose file…"), icon="folder-open", name="choose_frame_list", on_click=self.browse
        )
        self.buttons = (self.back_button, self.choose_button)
        self._fill_form()
        self._lay_out()
        self._connect()

    def _fill_form(self) -> None:
        form = self.form
        form.add("into", self.tr("Goes into"), self.into)
        form.add("title", self.tr("&Title"), LineField(max_length=300, name="import_title"), required=True)
        form.add(
            "field_code", self.tr("&Field"), ComboField(field_choices(), searchable=True, name="import_field"),
            required=True,
        )  # fmt: skip
        form.add("code", self.tr("&Code"), LineField(max_length=40, name="import_code"), required=True)
        form.add("sheet", self.tr("&Sheet"), self.sheets)

    def _lay_out(self) -> None:
        side = ScrollColumn(name="import_side")
        side.setFixedWidth(_SIDE)
        side.body.setContentsMargins(0, 0, 12, 0)
        card = Card(self.tr("What the columns mean"))
        card.body.addWidget(self.meanings)
        for widget in (self.target, self.form, card):
            side.body.addWidget(widget)
        self.target.setMinimumHeight(170)
        foot = row(self.account, self.take_button, gap=SPACE)
        foot.setStretch(0, 1)
        right = column(self.table, foot, gap=12)
        right.setStretch(0, 1)
        sides = row(side, right, gap=SPACE)
        sides.setStretch(1, 1)
        self.setLayout(sides)
        self.table.set_empty(
            EmptyState(
                self.tr("No list yet"),
                self.tr("Its rows are shown here before anything is written."),
                icon="table-2",
            )
        )

    def _connect(self) -> None:
        self.target.dropped.connect(lambda paths: self.open_list(paths[0]))
        self.into.value_changed.connect(self._choose_target)
        self.form.changed.connect(
            lambda key: self._soon.start() if key in _HEAD and not self._filling else None
        )
        self.sheets.value_changed.connect(self._choose_sheet)
        self.meanings.changed.connect(self._soon.start)

    def start(self, frame_id: object) -> None:
        """For one frame, or for a new one."""
        self._path, self._sheet, self.plan = None, None, None
        self.target.show()
        wanted, database = frame_id if isinstance(frame_id, UUID) else None, self.desk.database
        self._show_plan(None)
        self.meanings.show_columns(())
        self.loader.load(lambda: read_targets(database, wanted), self._show_targets)

    def refresh(self) -> None:
        self.say(
            self.tr("Import competencies"), self.tr("A spreadsheet becomes the draft of a competency frame")
        )

    def _show_targets(self, into: Into) -> None:
        self._filling = True
        self._frames = {row.id: row for row in into.frames}
        choices = [Choice(row.id, f"{row.title} ({row.code})") for row in into.frames]
        self.into.set_choices([Choice(None, self.tr("a new frame")), *choices])
        self.into.set_value(into.chosen.id if into.chosen else None)
        self._filling = False
        self._choose_target()

    def _choose_target(self) -> None:
        if self._filling:
            return
        frame = self._frames.get(self.into.value())
        if frame is not None:
            self.form.set_values({"title": frame.title, "field_code": frame.field_code, "code": frame.code})
        for key in _HEAD:
            self.form.set_visible(key, frame is None)
        self._soon.start()

    def browse(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("Spreadsheets ({patterns});;All files (*)").format(patterns=patterns)
        path = file_dialogs.open_file(self, self.tr("Choose a list of competencies"), filters, key="frames")
        if path is not None:
            self.open_list(path)

    def open_list(self, path: Path) -> None:
        """Reads a list and shows what would come of it."""
        self._path, self._sheet = path, None
        self.target.hide()
        self.meanings.show_columns(())
        if not self.form.values()["title"]:
            self.form.set_values({"title": path.stem})
        if not self.form.values()["code"]:
            self.form.set_values({"code": path.stem[:12]})
        self._replan()

    def _choose_sheet(self) -> None:
        name = self.sheets.value()
        if not self._filling and isinstance(name, str) and name != self._sheet:
            self._sheet = name
            self.meanings.show_columns(())
            self._replan()

    def _replan(self) -> None:
        path, values, service = self._path, self.form.values(), self.desk.frame_import
        if path is None:
            return
        if values["field_code"] is None:
            self._show_problem(self.tr("Choose the field first."))
            return
        frame = FrameDraft(str(values["code"]), str(values["title"]), str(values["field_code"]))
        sheet, meanings = self._sheet, self.meanings.chosen
        self.planner.load(
            lambda: service.plan_import(path, frame, sheet=sheet, columns=meanings),
            self._show_plan, refused=self._refused,
        )  # fmt: skip

    def _refused(self, refusal: Refusal) -> None:
        self._show_problem(self.desk.sentence(refusal))

    def _show_problem(self, sentence: str) -> None:
        self._show_plan(None)
        self.account.setText(sentence)
        self.account.set_tone(Tone.BAD)

    def _show_plan(self, plan: FramePlan | None) -> None:
        self.plan = plan
        self.take_button.setEnabled(plan is not None)
        self.table.set_rows(plan.rows if plan is not None else ())
        self.account.setText("")
        self.account.set_tone(None)
        if plan is None:
            return
        self._filling = True
        self.sheets.set_choices([Choice(name, name) for name in plan.sheets])
        self.sheets.set_value(plan.sheet)
        self._sheet = plan.sheet
        self._filling = False
        self.meanings.show_columns(plan.columns)
        text = self.tr("{added} new, {changed} changed, {removed} no longer in the list, {refused} not taken")
        self.account.setText(
            text.format(
                added=len(plan.added), changed=len(plan.changed), removed=len(plan.removed),
                refused=len(plan.refused),
            )
        )  # fmt: skip

    def _apply(self) -> None:
        plan, service, actor = self.plan, self.desk.frame_import, self.desk.actor()
        if plan is not None and self.form.check():
            self.carry_out(
                lambda: service.apply_import(plan, actor=actor),
                self.tr("The list became a draft: {title}").format(title=plan.draft.title),
                then=self.imported.emit,
            )

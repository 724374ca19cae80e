"""Attendance sheets of a group: choose day or week, look, print or save; only what really left is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import EnrolmentRow, SheetRow, SlotRow
from smm_desktop.trainings.terms import SheetSpan
from smm_desktop.trainings.ui.part_panel import PartPanel
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.sheet_table import choices_of, sheet_columns
from smm_desktop.trainings.ui.wording import sheet_span_text, word_refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import MenuButton
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SPACE, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.pdf_preview import PdfPreview
from smm_desktop.widgets.table import DataTable

if TYPE_CHECKING:
    from smm_desktop.trainings.service import PreparedSheet

_SIDE = 290


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """The days that have lessons, what was printed of them, and what a sheet says."""

    days: tuple[date, ...]
    printed: tuple[SheetRow, ...]
    people: tuple[EnrolmentRow, ...]
    slots: tuple[SlotRow, ...]


def read_sheets(database: Database, group_id: UUID) -> SheetFacts:
    return SheetFacts(
        database.ask(queries.sheet_days, group_id),
        database.ask(queries.sheets, group_id),
        database.ask(queries.enrolments, group_id),
        database.ask(queries.slots, group_id),
    )


def page_of(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba


class SheetsPanel(PartPanel):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "sheets_panel", parent)
        self._read: SheetFacts | None = None
        self._kept: set[UUID] = set()
        self._drawn: tuple[object, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.prepared: PreparedSheet | None = None
        self.drawing = LatestLoader(desk.jobs, self)
        self.spans = FilterChips(
            [Chip(span.value, sheet_span_text(span)) for span in SheetSpan], name="sheet_spans"
        )
        self.languages = FilterChips(
            [
                Chip(DocumentLanguage.TURKISH.value, self.tr("Turkish")),
                Chip(DocumentLanguage.ENGLISH.value, self.tr("English")),
            ],
            name="sheet_languages",
        )
        self.table = DataTable(sheet_columns(), name="sheet_days")
        self.preview = PdfPreview(name="sheet_preview")
        self.save_menu = MenuButton(self.tr("Sa&ve"), icon="download", name="save_sheet")
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.table.set_empty(
            EmptyState(self.tr("No lessons yet"), self.tr("Plan the sessions first."), icon="calendar-x")
        )
        self.preview.set_empty_text(
            self.tr("Nothing to preview"),
            self.tr("Choose a day: its sheet is shown here before it is printed."),
        )
        self.save_menu.add_item(
            self.tr("As PDF…"), self.save_pdf, icon="file-text", shortcut="Ctrl+S", name="save_pdf"
        )
        self.save_menu.add_item(
            self.tr("As a spreadsheet…"), self.save_xlsx, icon="file-spreadsheet", name="save_xlsx"
        )
        self.save_menu.add_item(
            self.tr("All days into a folder…"), self.save_all, icon="folder-down", name="save_all_sheets"
        )
        self.preview.add_action(self.save_menu)
        self.preview.printed.connect(self._keep)
        self.spans.changed.connect(lambda _chosen: self._show_days())
        self.spans.changed.connect(lambda _chosen: self._soon.start())
        self.languages.changed.connect(lambda _chosen: self._soon.start())
        self.table.selection_changed.connect(lambda _day: self._soon.start())
        self._soon.timeout.connect(self._draw)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        choices = column(self.spans, self.languages, self.table, gap=10)
        choices.setStretch(2, 1)
        side.setLayout(choices)
        sides = row(side, self.preview, gap=SPACE)
        sides.setStretch(1, 1)
        self.setLayout(sides)

    @property
    def span(self) -> SheetSpan:
        return SheetSpan(self.spans.current)

    def refresh(self) -> None:
        group, database = self.group, self.desk.database
        if group is not None:
            self.loader.load(lambda: read_sheets(database, group.id), self._show)

    def _show(self, read: SheetFacts) -> None:
        self._read = read
        self._show_days()
        self._soon.start()

    def _show_days(self) -> None:
        if self._read is None:
            return
        self.table.set_rows(choices_of(self.span, self._read.days, self._read.printed))
        if self.table.selected_id is None:
            today = self.desk.clock.today()
            coming = next((day for day in self._read.days if day >= today), None)
            if coming is None or not self.table.select(self._first_of_span(coming)):
                self.table.select_first()

    def _first_of_span(self, day: date) -> date:
        """The row that holds a day: itself, or the first lesson day of its week."""
        if self.span is SheetSpan.DAY or self._read is None:
            return day
        week = day.isocalendar()[:2]
        return next(one for one in self._read.days if one.isocalendar()[:2] == week)

    def _draw(self) -> None:
        """A sheet whose people, lessons and training are as before keeps its code."""
        group, day, facts = self.group, self.table.selected_id, self.facts
        if group is None or facts is None or self._read is None or not isinstance(day, date):
            self._show_nothing()
            return
        sheets, span, language = self.desk.sheets, self.span, DocumentLanguage(self.languages.current)
        wanted = (group, facts.activity, span, day, language, self._read.people, self._read.slots)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.drawing.load(
            lambda: sheets.preview(group.id, span, day, language=language),
            self._show_sheet,
            refused=self._refused,
        )

    def _show_nothing(self) -> None:
        self._drawn, self.prepared = (), None
        self.preview.clear()
        self.save_menu.setEnabled(False)

    def _show_sheet(self, prepared: PreparedSheet) -> None:
        self.prepared = prepared
        self.save_menu.setEnabled(True)
        self.preview.set_document(
            prepared.page_count,
            lambda number, dpi: page_of(prepared.pdf, number, dpi),
            title=prepared.file_name,
        )

    def _refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if sentence is None:
            raise refusal
        self._show_nothing()
        self.preview.set_empty_text(sentence)

    def _keep(self) -> None:
        """The paper is out: its code must be known from now on."""
        prepared = self.prepared
        if prepared is None or prepared.id in self._kept:
            return
        self._kept.add(prepared.id)
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.sheets.keep(prepared, actor=actor),
            self.tr("The sheet {code} is kept").format(code=prepared.code),
            undoable=False,
        )

    def save_pdf(self) -> None:
        if self.prepared is not None:
            self._save(self.prepared.pdf, ".pdf", self.tr("PDF documents (*.pdf)"))

    def save_xlsx(self) -> None:
        if self.prepared is not None:
            self._save(self.prepared.xlsx, ".xlsx", self.tr("Spreadsheets (*.xlsx)"))

    def _save(self, data: bytes, suffix: str, filters: str) -> None:
        prepared = self.prepared
        if prepared is None:
            return
        path = file_dialogs.save_file(
            self, self.tr("Save attendance sheet"), f"{prepared.file_name}{suffix}", filters, key="sheets"
        )
        if path is None:
            return
        sheets, actor = self.desk.sheets, self.desk.actor()
        keep = None if prepared.id in self._kept else lambda: sheets.keep(prepared, actor=actor)
        self.carry_out(
            lambda: _write(path, data, keep),
            self.tr("Saved: {file}").format(file=path.name),
            undoable=False,
            then=lambda _nothing: self._kept.add(prepared.id),
        )

    def save_all(self) -> None:
        group = self.group
        folder = file_dialogs.choose_folder(self, self.tr("Folder for the sheets"), key="sheets")
        if group is None or folder is None:
            return
        sheets, actor, span = self.desk.sheets, self.desk.actor(), self.span
        language = DocumentLanguage(self.languages.current)
        self.desk.jobs.run(
            lambda progress: _write_all(
                folder, sheets.prepare_all(group.id, span, actor=actor, language=language, progress=progress)
            ),
            title=self.tr("Drawing attendance sheets"),
            on_done=self._told_all,
            on_refused=self.tell_refused,
            writes=True,
            owner=self,
        )

    def _told_all(self, files: list[Path]) -> None:
        self.deed_done.emit(self.tr("%n sheet(s) saved", "", len(files)), None)
        self.refresh()


def _write(path: Path, data: bytes, keep: Callable[[], None] | None) -> None:
    """First the file: a sheet that could not be written was never given out."""
    write_safely(path, data)
    if keep is not None:
        keep()


def _write_all(folder: Path, prepared: tuple[PreparedSheet, ...]) -> list[Path]:
    files = []
    for sheet in prepared:
        path = folder / f"{sheet.file_name}.pdf"
        write_safely(path, sheet.pdf)
        files.append(path)
    return files

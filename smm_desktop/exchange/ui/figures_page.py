"""The figures of all centers: a span, a breakdown, cards, charts and a table; the report as a workbook and a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smm_desktop.core.files import write_safely
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.queries import Figures
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk, tell_written
from smm_desktop.exchange.ui.figures_panel import FiguresPanel
from smm_desktop.exchange.ui.figures_placed_panel import PlacedFiguresPanel
from smm_desktop.exchange.ui.figures_table import TOTAL, attendance_text, breakdown_text, figure_columns
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import Choice, ComboField, DateField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

YEAR, LAST_YEAR, PERIOD, LAST_PERIOD, MONTHS, EVER, OWN = (
    *("year", "last_year", "period", "last_period", "twelve_months", "ever"),
    "own",
)
_ROW, _HEADER = 40, 58
_YEAR_DAYS = 365
_ORDER = (Breakdown.CENTER, Breakdown.PROVINCE, Breakdown.FIELD, Breakdown.MONTH)


class FiguresPage(Page):
    """Everything is counted anew when the span or the breakdown changes."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make_scrolling()
        self.setObjectName("figures_page")
        self._desk = desk
        self._loader = LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._months = 0
        self.set_title(self.tr("Figures"))
        self._add_buttons()
        self._fill_toolbar()
        self.body.addLayout(self._cards())
        self.charts = FiguresPanel()
        self.body.addWidget(self.charts)
        self.tables = {by: self._make_table(by) for by in _ORDER}
        for table in self.tables.values():
            self.body.addWidget(table)
            table.hide()
        self.placed = PlacedFiguresPanel(_ORDER)
        self.body.addWidget(self.placed)
        self.body.addStretch()

    def _make_table(self, by: Breakdown) -> DataTable:
        return DataTable(figure_columns(by), row_height=_ROW, multi=True, name=f"figures_{by.value}")

    def _add_buttons(self) -> None:
        self.add_action(
            secondary(
                self.tr("&Workbook…"),
                icon="file-spreadsheet",
                shortcut="Ctrl+Shift+S",
                name="save_workbook",
                on_click=self.save_workbook,
            )
        )
        self.add_action(
            primary(
                self.tr("&Report…"),
                icon="file-text",
                shortcut="Ctrl+P",
                name="show_report",
                on_click=self.show_report,
            )
        )

    def _fill_toolbar(self) -> None:
        self.breakdown = FilterChips([Chip(by.value, breakdown_text(by)) for by in _ORDER], name="figures_by")
        self.breakdown.changed.connect(lambda _chosen: self.refresh())
        self.span = ComboField(self._spans(), name="figures_span")
        self.span.setAccessibleName(self.tr("Span"))
        self.span.set_value(YEAR)
        self.span.value_changed.connect(self._span_chosen)
        self.first, self.last = DateField(name="figures_first"), DateField(name="figures_last")
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self._until = Label("–", TextRole.SOFT)
        for field in (self.first, self.last):
            field.value_changed.connect(self.refresh)
        self.toolbar.addWidget(self.breakdown)
        self.toolbar.addStretch(1)
        for widget in (self.span, self.first, self._until, self.last):
            self.toolbar.addWidget(widget)
        self._show_days(shown=False)

    def _spans(self) -> list[Choice]:
        return [
            Choice(YEAR, self.tr("This year")),
            Choice(LAST_YEAR, self.tr("Last year")),
            Choice(PERIOD, self.tr("This report period")),
            Choice(LAST_PERIOD, self.tr("Last report period")),
            Choice(MONTHS, self.tr("The last twelve months")),
            Choice(EVER, self.tr("Everything")),
            Choice(OWN, self.tr("From … to …")),
        ]

    def _cards(self) -> QHBoxLayout:
        self.registered = StatCard(self.tr("Registered teachers"), icon="users", name="figure_registered")
        self.activities = StatCard(self.tr("Trainings"), icon="graduation-cap", name="figure_activities")
        self.persons = StatCard(self.tr("Persons trained"), icon="user-check", name="figure_persons")
        self.attendance = StatCard(self.tr("Attendance"), icon="clipboard-check", name="figure_attendance")
        self.certificates = StatCard(self.tr("Certificates"), icon="award", name="figure_certificates")
        return row(
            self.registered, self.activities, self.persons, self.attendance, self.certificates, gap=SPACE
        )

    def _span_chosen(self) -> None:
        is_own = self.span.value() == OWN
        if is_own and self.first.value() is None:
            chosen = self._days_of(YEAR)
            for field, day in ((self.first, chosen.first_day), (self.last, chosen.last_day)):
                field.blockSignals(True)
                field.set_value(day)
                field.blockSignals(False)
        self._show_days(shown=is_own)
        self.refresh()

    def _show_days(self, *, shown: bool) -> None:
        for widget in (self.first, self._until, self.last):
            widget.setVisible(shown)

    @property
    def by(self) -> Breakdown:
        return Breakdown(self.breakdown.current or Breakdown.CENTER.value)

    @property
    def chosen(self) -> TotalsFilter:
        """The days that count."""
        if self.span.value() == OWN:
            return TotalsFilter(self.first.value(), self.last.value())
        return self._days_of(str(self.span.value()))

    def _days_of(self, key: str) -> TotalsFilter:
        today = self._desk.clock.today()
        months = self._months or 12
        match key:
            case "last_year":
                return TotalsFilter(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
            case "period":
                span = rules.period_of(today, months)
                return TotalsFilter(span.first_day, span.last_day)
            case "last_period":
                span = rules.last_period(today, months)
                return TotalsFilter(span.first_day, span.last_day)
            case "twelve_months":
                return TotalsFilter(today - timedelta(days=_YEAR_DAYS), today)
            case "ever":
                return TotalsFilter()
            case _:
                return TotalsFilter(date(today.year, 1, 1), date(today.year, 12, 31))

    def refresh(self) -> None:
        desk, by, today = self._desk, self.by, self._desk.clock.today()
        if not self._months:
            self._months = desk.database.ask(queries.report_months, today)
        chosen = self.chosen
        self._loader.load(lambda: desk.database.ask(queries.figures, by, chosen), self._show)

    def _show(self, figures: Figures) -> None:
        self.set_subtitle(self._span_text(figures.chosen))
        self._show_cards(figures)
        self.charts.show_figures(figures)
        total = replace(figures.total, key=TOTAL)
        for by, table in self.tables.items():
            table.setVisible(by is figures.by)
        table = self.tables[figures.by]
        table.set_rows([*figures.rows, total])
        table.setFixedHeight(_HEADER + _ROW * (len(figures.rows) + 1))
        self.placed.show_figures(figures)

    def _show_cards(self, figures: Figures) -> None:
        total = figures.total
        self.registered.set_value(grouped(figures.registered), self.tr("each identity number once"))
        self.activities.set_value(grouped(total.activities), self.tr("%n closed", "", total.closed))
        self.persons.set_value(
            grouped(total.persons), self.tr("%n participation(s)", "", total.participations)
        )
        self.attendance.set_value(attendance_text(total), self.tr("%n lesson(s) given", "", total.lessons))
        note = self.tr("%n revoked", "", total.revoked) if total.revoked else self.tr("none revoked")
        tone = Tone.WARN if total.revoked else Tone.NEUTRAL
        self.certificates.set_value(grouped(total.certificates), note, tone)

    def _span_text(self, chosen: TotalsFilter) -> str:
        if chosen.first_day is None or chosen.last_day is None:
            return self.tr("All trainings and on-the-job training, whenever they ended")
        text = self.tr("Trainings and on-the-job training that ended from {first} to {last}")
        return text.format(first=f"{chosen.first_day:%d.%m.%Y}", last=f"{chosen.last_day:%d.%m.%Y}")

    def save_workbook(self) -> None:
        """Write the consolidated workbook."""
        reports, chosen = self._desk.reports, self.chosen
        name, filters = self.tr("consolidated-report.xlsx"), self.tr("Workbooks (*.xlsx)")
        path = file_dialogs.save_file(self, self.tr("Save the workbook"), name, filters, key="reports")
        if path is not None:
            self._save(path, lambda: reports.workbook(chosen.first_day, chosen.last_day))

    def _save(self, path: Path, make: Callable[[], bytes]) -> None:
        account = self.tr("Saved: {file}").format(file=path.name)
        self._desk.do(
            self,
            lambda _progress: write_safely(path, make()),
            lambda _none: tell_written(self, account, path),
            title=self.tr("Writing the report"),
            writes=False,
        )

    def show_report(self) -> None:
        """Draw the PDF and show it; it is saved and printed from there."""
        reports, chosen = self._desk.reports, self.chosen
        self._desk.do(
            self,
            lambda _progress: reports.pdf(chosen.first_day, chosen.last_day),
            self._preview,
            title=self.tr("Drawing the report"),
            writes=False,
        )

    def _preview(self, pdf: bytes) -> None:
        def page(number: int, dpi: float) -> tuple[int, int, bytes]:
            image = render_page(pdf, number, dpi)
            return image.width, image.height, image.rgba

        dialog = PdfPreviewDialog(
            self.tr("Consolidated report"), page_count(pdf), page, name="report_preview", parent=self
        )
        dialog.preview.add_action(
            secondary(
                self.tr("&Save as PDF…"),
                icon="download",
                name="save_report",
                on_click=lambda: self._save_pdf(pdf),
            )
        )
        dialog.open()

    def _save_pdf(self, pdf: bytes) -> None:
        name, filters = self.tr("consolidated-report.pdf"), self.tr("PDF documents (*.pdf)")
        path = file_dialogs.save_file(self, self.tr("Save the report"), name, filters, key="reports")
        if path is not None:
            self._save(path, lambda: pdf)

"""A teacher's trainings, hours per year and the training card: hung on the register's detail by the shell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import TrainingHistoryRow
from smm_desktop.trainings.terms import (
    ActivityState,
    CardLine,
    CardPlacement,
    CardResult,
    EnrolmentState,
    PlacedHistory,
)
from smm_desktop.trainings.ui.wording import (
    activity_state_text,
    decimal_text,
    enrolment_state_text,
    percent_text,
    span_text,
    word_refusal,
)
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.charts import Bar, HorizontalBars
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from smm_desktop.widgets.timeline import Timeline, TimelineItem
from smm_desktop.widgets.toast import show_toast
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.trainings.service import CardService

_SHOWN = 8
_YEARS = 6
_PLACED_TONES = {
    CardResult.PLANNED: Tone.NEUTRAL,
    CardResult.RUNNING: Tone.WARN,
    CardResult.PASSED: Tone.GOOD,
    CardResult.FAILED: Tone.BAD,
}


@dataclass(frozen=True, slots=True)
class History:
    """What the panel shows of one teacher."""

    rows: tuple[TrainingHistoryRow, ...]
    hours: dict[int, float]
    placed: PlacedHistory = field(default_factory=PlacedHistory)

    @property
    def entries(self) -> list[TrainingHistoryRow | CardPlacement]:
        """Trainings and on-the-job training together, the newest first."""
        return sorted((*self.rows, *self.placed.rows), key=lambda one: one.starts_on, reverse=True)


Placed = Callable[[UUID], PlacedHistory]


def read_history(database: Database, teacher_id: UUID, placed: Placed | None = None) -> History:
    return History(
        database.ask(queries.history_of_teacher, teacher_id),
        database.ask(queries.hours_per_year, teacher_id),
        placed(teacher_id) if placed is not None else PlacedHistory(),
    )


def history_tone(row: TrainingHistoryRow) -> Tone:
    if row.enrolment_state is not EnrolmentState.ENROLLED:
        return Tone.NEUTRAL
    if row.has_passed:
        return Tone.GOOD
    return Tone.BAD if row.state is ActivityState.CLOSED else Tone.WARN


def history_note(row: TrainingHistoryRow) -> str:
    days = span_text(row.starts_on, row.ends_on, short=True)
    if row.enrolment_state is not EnrolmentState.ENROLLED:
        return f"{days} · {enrolment_state_text(row.enrolment_state)}"
    if not row.planned_minutes or row.state is ActivityState.PLANNED:
        return f"{days} · {activity_state_text(row.state)}"
    return f"{days} · {percent_text(row.percent)}"


def entry_item(entry: TrainingHistoryRow | CardPlacement) -> TimelineItem:
    if isinstance(entry, CardPlacement):
        return TimelineItem(entry.title, placement_note(entry), _PLACED_TONES[entry.result])
    return TimelineItem(entry.title, history_note(entry), history_tone(entry))


def placement_note(entry: CardPlacement) -> str:
    """Say that it was at a company, and how much of it was done."""
    days = span_text(entry.starts_on, entry.ends_on, short=True)
    where = QCoreApplication.translate("trainings", "on-the-job training, {company}")
    share = "" if entry.result is CardResult.PLANNED else percent_text(entry.percent)
    return " · ".join(filter(None, (days, where.format(company=entry.company), share)))


class HistoryPanel(QWidget):
    """`show_teacher` loads in the background; None shows nothing."""

    def __init__(
        self,
        database: Database,
        cards: CardService,
        jobs: JobRunner,
        extra: Callable[[UUID], Sequence[CardLine]] | None = None,
        parent: QWidget | None = None,
        *,
        placed: Placed | None = None,
    ) -> None:
        super().__init__(parent)
        self._placed = placed
        self.setObjectName("history_panel")
        self._database, self._cards, self._extra = database, cards, extra
        self._teacher_id: UUID | None = None
        self._jobs = jobs
        self._loader, self._card_loader = LatestLoader(jobs, self), LatestLoader(jobs, self)
        self.timeline = Timeline()
        self.none_yet = Label(self.tr("No trainings yet"), TextRole.SOFT, name="no_history")
        self.more = Label("", TextRole.SMALL, name="more_history")
        self.hours = HorizontalBars(name="hours_per_year")
        self.card_button = secondary(
            self.tr("Training card (&PDF)"), icon="id-card", name="training_card", on_click=self.show_card
        )
        self.placed_hours = HorizontalBars(name="placed_hours_per_year")
        self._placed_title = Label(self.tr("Hours of on-the-job training per year"), TextRole.HEADING)
        self._hours_title = Label(self.tr("Lesson hours per year"), TextRole.HEADING)
        self._lay_out()
        self.show_teacher(None)

    def _lay_out(self) -> None:
        title = Label(self.tr("Trainings"), TextRole.HEADING)
        self.setLayout(
            column(
                title,
                self.timeline,
                self.none_yet,
                self.more,
                self._hours_title,
                self.hours,
                self._placed_title,
                self.placed_hours,
                self.card_button,
                gap=10,
            )
        )

    def show_teacher(self, teacher_id: UUID | None) -> None:
        self._teacher_id = teacher_id
        self.setVisible(teacher_id is not None)
        if teacher_id is None:
            self._loader.drop()
            return
        placed = self._placed
        self._loader.load(lambda: read_history(self._database, teacher_id, placed), self._show)

    def _show(self, history: History) -> None:
        entries = history.entries
        rows = entries[:_SHOWN]
        self.timeline.set_items(list(map(entry_item, rows)))
        self.timeline.setVisible(bool(rows))
        self.none_yet.setVisible(not rows)
        left = len(entries) - len(rows)
        self.more.setText(self.tr("and %n more on the card", "", left))
        self.more.setVisible(left > 0)
        self._show_years(self.hours, self._hours_title, history.hours)
        self._show_years(self.placed_hours, self._placed_title, dict(history.placed.hours_by_year))

    @staticmethod
    def _show_years(bars: HorizontalBars, title: Label, hours: Mapping[int, float]) -> None:
        years = sorted(hours.items(), reverse=True)[:_YEARS]
        bars.set_bars([Bar(str(year), worked) for year, worked in years], format_=decimal_text)
        for widget in (bars, title):
            widget.setVisible(bool(years))

    def show_card(self) -> None:
        teacher_id = self._teacher_id
        if teacher_id is not None:
            self._card_loader.load(
                lambda: self._draw_card(teacher_id), self._open_card, refused=self._tell_refused
            )

    def _draw_card(self, teacher_id: UUID) -> bytes:
        extra, placed = self._extra, self._placed
        return self._cards.training_card(
            teacher_id,
            extra=extra(teacher_id) if extra is not None else (),
            placed=placed(teacher_id) if placed is not None else None,
        )

    def _open_card(self, pdf: bytes) -> None:
        dialog = PdfPreviewDialog(
            self.tr("Training card"),
            page_count(pdf),
            lambda number, dpi: _page(pdf, number, dpi),
            name="card_dialog",
            parent=self.window(),
        )
        dialog.preview.add_action(
            secondary(
                self.tr("Sa&ve…"),
                icon="download",
                shortcut="Ctrl+S",
                name="save_card",
                on_click=lambda: self._save_card(pdf),
            )
        )
        dialog.open()

    def _save_card(self, pdf: bytes) -> None:
        suggested = self.tr("Training card") + ".pdf"
        filters = self.tr("PDF documents (*.pdf)")
        path = file_dialogs.save_file(
            self.window(), self.tr("Save training card"), suggested, filters, key="cards"
        )
        if path is not None:
            self._jobs.run(
                lambda _progress: write_safely(path, pdf),
                title=self.tr("Saving the training card"),
                on_done=lambda _nothing: show_toast(
                    self.window(), self.tr("Saved: {file}").format(file=path.name)
                ),
                owner=self,
            )

    def _tell_refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if sentence is None:
            raise refusal
        tell(self.window(), self.tr("Training card"), sentence, tone=Tone.BAD)


def _page(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba

"""Deeds on paper: attendance sheets drawn, looked at, and kept when they are really printed; training cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.ids import new_id
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings import queries
from smm_desktop.trainings.documents.attendance_sheet import attendance_sheet_pdf
from smm_desktop.trainings.documents.sheet_workbook import attendance_sheet_xlsx
from smm_desktop.trainings.documents.training_card import training_card_pdf
from smm_desktop.trainings.model import ActivityGroup, AttendanceSheet
from smm_desktop.trainings.queries.paper import card_snapshot, sheet_snapshot, span_of
from smm_desktop.trainings.terms import CardLine, PlacedHistory, SheetSnapshot, SheetSpan, TrainingReason


@dataclass(frozen=True, slots=True)
class PreparedSheet:
    """A sheet ready for the printer; `code` stands on its paper, `file_name` has no suffix."""

    id: UUID
    group_id: UUID
    code: str
    span: SheetSpan
    first_day: date
    last_day: date
    page_count: int
    pdf: bytes
    xlsx: bytes
    geometry: Mapping[str, object]
    file_name: str


def _file_name(snapshot: SheetSnapshot) -> str:
    days = f"{snapshot.first_day:%Y-%m-%d}"
    if snapshot.last_day != snapshot.first_day:
        days = f"{days} {snapshot.last_day:%Y-%m-%d}"
    return safe_file_name(f"{snapshot.activity_code} {turkish.upper(snapshot.group_name)} {days}")


def _prepared(snapshot: SheetSnapshot, group_id: UUID, language: DocumentLanguage) -> PreparedSheet:
    drawn = attendance_sheet_pdf(snapshot, language)
    return PreparedSheet(
        id=snapshot.id,
        group_id=group_id,
        code=drawn.code,
        span=snapshot.span,
        first_day=snapshot.first_day,
        last_day=snapshot.last_day,
        page_count=drawn.page_count,
        pdf=drawn.pdf,
        xlsx=attendance_sheet_xlsx(snapshot, language),
        geometry=drawn.geometry,
        file_name=_file_name(snapshot),
    )


def _store(deed: Deed, sheets: Sequence[PreparedSheet]) -> None:
    rows = (
        {
            "id": sheet.id,
            "group_id": sheet.group_id,
            "code": sheet.code,
            "span": sheet.span,
            "first_day": sheet.first_day,
            "last_day": sheet.last_day,
            "page_count": sheet.page_count,
            "geometry": sheet.geometry,
            "printed_at": deed.now,
        }
        for sheet in sheets
    )
    deed.insert_many(AttendanceSheet, rows)


class SheetService:
    """Attendance sheets. A preview writes nothing; what is printed is kept with its geometry."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def preview(
        self,
        group_id: UUID,
        span: SheetSpan,
        day: date,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> PreparedSheet:
        """Draws the sheet of the day, or of the week that holds the day."""
        sheet_id, now = new_id(), self._clock.now()
        snapshot = self._database.ask(sheet_snapshot, group_id, span, day, sheet_id=sheet_id, created=now)
        return _prepared(snapshot, group_id, language)

    def keep(self, *sheets: PreparedSheet, actor: str) -> None:
        """Remembers sheets that go to the printer or into a file, so that their scans find home."""
        with self._database.deed("print_sheets", actor) as deed:
            for group_id in {sheet.group_id for sheet in sheets}:
                if deed.session.get(ActivityGroup, group_id) is None:
                    raise Refusal(TrainingReason.GROUP_UNKNOWN)
            _store(deed, sheets)

    def prepare(
        self,
        group_id: UUID,
        span: SheetSpan,
        day: date,
        *,
        actor: str,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> PreparedSheet:
        """Draws and keeps one sheet."""
        sheet = self.preview(group_id, span, day, language=language)
        self.keep(sheet, actor=actor)
        return sheet

    def prepare_all(
        self,
        group_id: UUID,
        span: SheetSpan,
        *,
        actor: str,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
        progress: Progress = QUIET,
    ) -> tuple[PreparedSheet, ...]:
        """Draws and keeps a sheet for every day or week that has lessons, in one deed."""
        days = self._database.ask(queries.sheet_days, group_id)
        starts = list(dict.fromkeys(span_of(span, day)[0] for day in days))
        if not starts:
            raise Refusal(TrainingReason.NOTHING_TO_PRINT)
        sheets = []
        for place, start in enumerate(starts):
            progress.step(place, len(starts))
            sheets.append(self.preview(group_id, span, start, language=language))
        self.keep(*sheets, actor=actor)
        progress.step(len(starts), len(starts))
        return tuple(sheets)


class CardService:
    """Training cards; reads only."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def training_card(
        self,
        teacher_id: UUID,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
        extra: Sequence[CardLine] = (),
        extra_title: str = "",
        placed: PlacedHistory | None = None,
    ) -> bytes:
        """The card as a PDF; higher rooms may add lines of their own, and on-the-job training."""
        now = self._clock.now()
        card = self._database.ask(card_snapshot, teacher_id, now, extra, extra_title, placed=placed)
        if card is None:
            raise Refusal(TrainingReason.TEACHER_UNKNOWN)
        return training_card_pdf(card, language)

"""Forms of an open round: answer page and spreadsheet to be sent, paper to be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.documents.answer_page import answer_page
from smm_desktop.needs.documents.answer_workbook import answer_workbook
from smm_desktop.needs.documents.paper_form import DrawnForm, page_count, paper_form
from smm_desktop.needs.model import PrintedForm
from smm_desktop.needs.queries.forms import form_snapshot
from smm_desktop.needs.service import guards
from smm_desktop.needs.terms import FormSnapshot, NeedsReason
from smm_desktop.paper.terms import DocumentLanguage


@dataclass(frozen=True, slots=True)
class FormFile:
    """A form ready to be saved."""

    file_name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PreparedForm:
    """A batch of printed forms ready for the printer."""

    id: UUID
    round_id: UUID
    language: DocumentLanguage
    copies: int
    file_name: str
    drawn: DrawnForm


class FormService:
    """Forms for everybody, or in a named round for one person, then with that person's code inside."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def answer_page(
        self,
        round_id: UUID,
        member_id: UUID | None = None,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> FormFile:
        """One HTML file; every browser shows it from disk. Refuses ROUND_NOT_OPEN, NAME_NOT_WANTED."""
        snapshot = self.snapshot(round_id, member_id)
        return FormFile(f"{_stem(snapshot)}.html", answer_page(snapshot, language))

    def workbook(
        self,
        round_id: UUID,
        member_id: UUID | None = None,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> FormFile:
        """A spreadsheet with drop-downs. Refuses as `answer_page` does."""
        snapshot = self.snapshot(round_id, member_id)
        return FormFile(f"{_stem(snapshot)}.xlsx", answer_workbook(snapshot, language))

    def preview_paper(
        self,
        round_id: UUID,
        copies: int = 1,
        member_id: UUID | None = None,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> PreparedForm:
        """Draws a batch of printed forms; nothing is stored. Refuses COPIES_OUT_OF_RANGE, and as `answer_page` does."""
        snapshot, form_id = self.snapshot(round_id, member_id), new_id()
        most = settings.FORM_PAGES // page_count(snapshot, language)
        if not 1 <= copies <= most:
            raise Refusal(NeedsReason.COPIES_OUT_OF_RANGE, least=1, most=most)
        drawn = paper_form(snapshot, form_id, copies, language)
        return PreparedForm(form_id, round_id, language, copies, f"{_stem(snapshot)}.pdf", drawn)

    def keep_paper(self, form: PreparedForm, *, actor: str) -> None:
        """Remembers a batch that goes to the printer, so that its copies can be typed and read."""
        with self._database.deed("print_forms", actor) as deed:
            guards.open_round(deed.session, form.round_id)
            row = PrintedForm(
                id=form.id,
                round_id=form.round_id,
                code=form.drawn.code,
                language=form.language.value,
                copies=form.copies,
                page_count=form.drawn.page_count,
                geometry=form.drawn.geometry,
                printed_at=deed.now,
            )
            deed.session.add(row)

    def snapshot(self, round_id: UUID, member_id: UUID | None = None) -> FormSnapshot:
        now: datetime = self._clock.now()
        return self._database.ask(form_snapshot, round_id, now, member_id)


def _stem(snapshot: FormSnapshot) -> str:
    return safe_file_name(" ".join(filter(None, (snapshot.title, snapshot.member_name))))

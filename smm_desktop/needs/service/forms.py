"""Forms of an open round: answer page and spreadsheet to be sent, paper to be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.needs.documents.answer_page import answer_page
from smm_desktop.needs.documents.answer_workbook import answer_workbook
from smm_desktop.needs.queries.forms import form_snapshot
from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.paper.terms import DocumentLanguage


@dataclass(frozen=True, slots=True)
class FormFile:
    """A form ready to be saved."""

    file_name: str
    data: bytes


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

    def snapshot(self, round_id: UUID, member_id: UUID | None = None) -> FormSnapshot:
        now: datetime = self._clock.now()
        return self._database.ask(form_snapshot, round_id, now, member_id)


def _stem(snapshot: FormSnapshot) -> str:
    return safe_file_name(" ".join(filter(None, (snapshot.title, snapshot.member_name))))

"""The consolidated report of a span, as a workbook and as a PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.documents.consolidated_figures import ReportSnapshot
from smm_desktop.exchange.documents.needs_sheet import FieldRanking
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown

_BREAKDOWNS = (Breakdown.CENTER, Breakdown.PROVINCE, Breakdown.FIELD, Breakdown.MONTH)


class ReportService:
    """Reads only. Days are both included; without them everything counts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_period(self) -> rules.Span:
        """The report period of the rule book that ended last."""
        today = self._database.clock.today()
        return rules.last_period(today, self._database.ask(queries.report_months, today))

    def workbook(
        self,
        first_day: date | None = None,
        last_day: date | None = None,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> bytes:
        """An .xlsx file."""
        from smm_desktop.exchange.documents.consolidated_workbook import (  # noqa: PLC0415 - heavy, on first use
            consolidated_workbook,
        )

        snapshot = self._snapshot(first_day, last_day)
        return consolidated_workbook(replace(snapshot, needs=self._database.ask(_needs, language)), language)

    def pdf(
        self,
        first_day: date | None = None,
        last_day: date | None = None,
        *,
        language: DocumentLanguage = DocumentLanguage.TURKISH,
    ) -> bytes:
        """A PDF/A file."""
        from smm_desktop.exchange.documents.consolidated_report import (  # noqa: PLC0415 - heavy, on first use
            consolidated_pdf,
        )

        return consolidated_pdf(self._snapshot(first_day, last_day), language)

    def _snapshot(self, first_day: date | None, last_day: date | None) -> ReportSnapshot:
        return self._database.ask(self._read, TotalsFilter(first_day, last_day))

    def _read(self, session: Session, chosen: TotalsFilter) -> ReportSnapshot:
        now = self._database.clock.now()
        return ReportSnapshot(
            letterhead=centers.letterhead_snapshot(session),
            first_day=chosen.first_day,
            last_day=chosen.last_day,
            figures=tuple(queries.figures(session, by, chosen) for by in _BREAKDOWNS),
            centers=queries.center_rows(session, local(now).date()),
            made_at=now,
        )


def _needs(session: Session, language: DocumentLanguage) -> tuple[FieldRanking, ...]:
    """Of every field that centers asked about."""
    return tuple(
        FieldRanking(name, ranking)
        for code, name in queries.fields_with_needs(session)
        for ranking in queries.field_needs(session, code, language.value).rankings
    )

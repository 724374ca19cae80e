"""The consolidated report: a workbook and a PDF that say the same as the figures."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange.service import ReportService
from smm_desktop.paper.preview import page_count
from smm_desktop.paper.terms import DocumentLanguage
from tests.exchange.builders import House
from tests.exchange.test_figures import teach
from tests.exchange.test_national_needs import ask_all
from tests.verapdf import assert_pdf_a, needs_verapdf


@pytest.fixture
def reports(world: House, clock: FixedClock) -> ReportService:
    teach(world.center, clock, 3)
    teach(world.other, clock, 4, absent=1, code="ROB-02")
    for office in (world.center, world.other):
        world.hand_over(office)
    return ReportService(world.directorate.database)


def cells(data: bytes, sheet: str) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(BytesIO(data))[sheet].iter_rows(values_only=True))


def test_the_workbook_has_a_sheet_for_each_breakdown(reports: ReportService) -> None:
    names = openpyxl.load_workbook(BytesIO(reports.workbook())).sheetnames
    assert names == ["Merkezler", "İller", "Alanlar", "Aylar", "Teslim durumu"]


def test_the_total_stands_at_the_foot(reports: ReportService) -> None:
    total = next(row for row in cells(reports.workbook(), "Merkezler") if row[0] == "Toplam")
    assert total[1:5] == (2, 8, 7, 6)


def test_the_same_records_give_the_same_bytes(reports: ReportService) -> None:
    assert reports.pdf() == reports.pdf()


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_report_has_pages(reports: ReportService, language: DocumentLanguage) -> None:
    assert page_count(reports.pdf(language=language)) >= 2


@needs_verapdf
def test_the_report_is_pdf_a(reports: ReportService) -> None:
    assert_pdf_a(reports.pdf())


def test_the_last_period_is_the_rule_books(reports: ReportService) -> None:
    span = reports.last_period()
    assert (span.first_day.isoformat(), span.last_day.isoformat()) == ("2026-01-01", "2026-06-30")


def test_needs_have_a_sheet_once_centers_asked(reports: ReportService, world: House) -> None:
    ask_all(world.center, 6, 1)
    ask_all(world.other, 7, 3)
    for office in (world.center, world.other):
        world.hand_over(office)
    rows = cells(reports.workbook(), "İhtiyaçlar")
    first = next(row for row in rows if row[2] == 1)
    assert (first[0], first[1], first[5], first[6], first[11]) == ("Bilişim Teknolojileri", 5, 2, 20, None)
    assert [round(float(str(value)), 2) for value in (first[7], first[10])] == [14.5, -100]

"""On-the-job training in the directorate's figures: told apart from trainings, added up with them, on paper too."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Figures, JointKind
from smm_desktop.exchange.service import ReportService
from smm_desktop.paper.preview import page_count
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown
from tests.exchange.builders import House
from tests.exchange.test_figures import teach
from tests.exchange.test_placements_hand_over import placed
from tests.verapdf import assert_pdf_a, needs_verapdf

SUMMED = ("offers", "seats", "placements", "done", "companies", "worked_minutes", "certificates", "revoked")


@pytest.fixture
def gathered(world: House, clock: FixedClock) -> House:
    """One center taught, the other placed; both handed over."""
    placed(world.center)
    teach(world.other, clock, 4, absent=1)
    for office in (world.center, world.other):
        world.hand_over(office)
    return world


def asked(world: House, by: Breakdown = Breakdown.CENTER, chosen: TotalsFilter | None = None) -> Figures:
    return world.directorate.database.ask(queries.figures, by, chosen or TotalsFilter())


def test_offers_and_their_use_stand_by_center(gathered: House) -> None:
    found = {row.key: row for row in asked(gathered).placed}
    assert (found[9].offers, found[9].seats, found[9].placements, found[9].use) == (2, 4, 3, 0.75)
    assert (found[4].offers, found[4].use) == (0, None)


@pytest.mark.parametrize("by", list(Breakdown))
def test_every_breakdown_adds_up(gathered: House, by: Breakdown) -> None:
    found = asked(gathered, by)
    summed = {name: sum(getattr(row, name) for row in found.placed) for name in SUMMED}
    assert summed == {name: getattr(found.placed_total, name) for name in SUMMED}


def test_trainings_do_not_count_placements(gathered: House) -> None:
    found = asked(gathered).total
    assert (found.participations, found.certificates) == (4, 3)


def test_both_kinds_stand_apart_and_together(gathered: House) -> None:
    trained, at_work, both = asked(gathered).joint
    assert [row.kind for row in (trained, at_work, both)] == list(JointKind)
    assert (trained.certificates, at_work.certificates, both.certificates) == (3, 2, 5)
    assert (at_work.hours, both.participations) == (80, 7)


def test_another_span_has_none(gathered: House, clock: FixedClock) -> None:
    today = clock.today().replace(year=2030)
    assert asked(gathered, chosen=TotalsFilter(today, today)).placed_total.placements == 0


def test_the_workbook_has_sheets_of_its_own_for_it(gathered: House) -> None:
    book = openpyxl.load_workbook(BytesIO(ReportService(gathered.directorate.database).workbook()))
    assert {"İşbaşı – merkezler", "İşbaşı – aylar", "Birlikte"} <= set(book.sheetnames)
    last = [row for row in book["Birlikte"].iter_rows(values_only=True) if row[0] == "Birlikte"]
    assert last[-1][1:4] == (7, 80 + 8, 5)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_report_says_it_in_both_languages(gathered: House, language: DocumentLanguage) -> None:
    assert page_count(ReportService(gathered.directorate.database).pdf(language=language)) >= 3


@needs_verapdf
def test_the_report_is_pdf_a(gathered: House) -> None:
    assert_pdf_a(ReportService(gathered.directorate.database).pdf())

"""The merged register and the figures: searched in Turkish, linked and never merged, counted and written."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import FixedClock
from smm_desktop.exchange import queries
from smm_desktop.exchange.ui.figures_page import EVER, LAST_YEAR, FiguresPage
from smm_desktop.exchange.ui.merged_page import CERTIFICATES, TRAININGS, MergedPage
from smm_desktop.trainings.terms import Breakdown
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from tests.certificates.ui.driving import Wait
from tests.exchange.builders import House
from tests.exchange.test_figures import teach
from tests.exchange.ui.directorate_builders import Directorate, fill_text


@pytest.fixture
def side(world: House, clock: FixedClock, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> Directorate:
    """Two centers taught; one person was in both."""
    teach(world.center, clock, 3)
    teach(world.other, clock, 4, absent=1, code="ROB-02")
    for office in (world.center, world.other):
        world.hand_over(office)
    return Directorate(world, qtbot, jobs, wait)


@pytest.fixture
def page(side: Directorate) -> MergedPage:
    return side.open(MergedPage)


@pytest.fixture
def figures(side: Directorate) -> FiguresPage:
    return side.open(FiguresPage)


def test_everybody_of_all_centers_is_listed(page: MergedPage) -> None:
    assert page.table.row_count == 7


def test_the_search_folds_turkish_letters(page: MergedPage, side: Directorate) -> None:
    page.search.setText("ayse isik")
    page.refresh()
    side.wait()
    assert page.table.row_count == 2


def test_one_center_can_be_chosen(page: MergedPage, side: Directorate) -> None:
    page.center.set_value(4)
    page.refresh()
    side.wait()
    assert page.table.row_count == 4


def test_who_is_in_several_centers_is_linked_not_merged(page: MergedPage, side: Directorate) -> None:
    page.linked.click()
    side.wait()
    assert page.table.row_count == 2
    assert len(page.detail.findChildren(QWidget, "linked_entry")) == 2


def test_a_linked_persons_trainings_are_those_of_both_centers(page: MergedPage, side: Directorate) -> None:
    page.linked.click()
    side.wait()
    chosen = page.table.selected_id
    assert isinstance(chosen, UUID)
    person = side.world.directorate.database.ask(queries.linked_person, chosen)
    assert len(person.trainings) == len(person.certificates) == 2


@pytest.mark.parametrize(("kind", "count"), [(TRAININGS, 2), (CERTIFICATES, 6)])
def test_trainings_and_certificates_stand_beside(
    page: MergedPage, side: Directorate, kind: str, count: int
) -> None:
    page.chips.choose(kind)
    page.refresh()
    side.wait()
    assert page.table.row_count == count


@pytest.mark.parametrize("kind", ["teachers", TRAININGS, CERTIFICATES])
def test_a_remark_is_written_on_a_record(page: MergedPage, side: Directorate, kind: str) -> None:
    page.chips.choose(kind)
    page.refresh()
    side.wait()
    page.detail.remarks.write()
    fill_text("remark_dialog", "Kontrol ediniz")
    side.wait()
    (remark,) = side.world.directorate.database.ask(queries.remarks)
    assert remark.record_id == page.table.selected_id


def test_the_record_that_was_asked_for_is_chosen(page: MergedPage, side: Directorate) -> None:
    page.chips.choose(CERTIFICATES)
    page.refresh()
    side.wait()
    wanted = page.table.model.store.ids[3]
    page.show_record(CERTIFICATES, wanted)
    side.wait()
    assert page.table.selected_id == wanted


def test_the_figures_stand_in_cards(figures: FiguresPage) -> None:
    assert figures.activities.accessibleName().startswith("Trainings: 2")


@pytest.mark.parametrize(
    ("by", "lines"), [(Breakdown.CENTER, 16), (Breakdown.PROVINCE, 3), (Breakdown.MONTH, 2)]
)
def test_each_breakdown_has_its_table(
    figures: FiguresPage, side: Directorate, by: Breakdown, lines: int
) -> None:
    figures.breakdown.choose(by.value)
    figures.refresh()
    side.wait()
    assert figures.tables[by].row_count == lines


def test_another_span_counts_anew(figures: FiguresPage, side: Directorate) -> None:
    figures.span.set_value(LAST_YEAR)
    figures.refresh()
    side.wait()
    assert figures.activities.accessibleName().startswith("Trainings: 0")


def test_the_workbook_is_saved(
    figures: FiguresPage, side: Directorate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "report.xlsx"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_named: path)
    figures.span.set_value(EVER)
    figures.save_workbook()
    side.wait()
    assert path.read_bytes().startswith(b"PK")


def test_the_report_is_shown(figures: FiguresPage, side: Directorate) -> None:
    figures.show_report()
    side.wait()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, PdfPreviewDialog)]
    assert shown
    shown[-1].accept()

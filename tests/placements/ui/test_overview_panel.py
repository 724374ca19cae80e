"""The overview in the window: bars, clashes, the table beside them, and what is offered, wanted and missing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements.model import Offer
from smm_desktop.placements.ui.overview_panel.coverage_grid import Figure
from smm_desktop.placements.ui.overview_panel.panel import COVERAGE, TABLE
from smm_desktop.placements.ui.overview_panel.time_bar import TEACHERS
from smm_desktop.widgets.span_chart import Zoom
from tests.placements.placing import FIELD, MONDAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window
from tests.widgets.typing import press

BESIDE_THE_RAIL = 1366 - 214


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def overfill(placing: Placing) -> None:
    """An offer whose capacity was lowered by other tools than ours, below those who are placed."""
    offer = placing.offer(capacity=2)
    placing.placement(offer)
    placing.placement(offer)
    with placing.database.deed("lower", "Test") as deed:
        found = deed.session.get(Offer, offer)
        assert found is not None
        found.capacity = 1


def titles(window: Window) -> list[str]:
    return [row.row.title for row in window.page.overview.timeline.chart.rows.rows]


def test_it_is_what_the_page_opens_with(open_page: Opened) -> None:
    page = open_page().page
    assert page.view is page.overview


def test_it_fits_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    assert open_page().page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_a_company_has_a_row_with_its_placements(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    assert titles(open_page()) == ["Örnek Makine A.Ş."]


def test_the_other_side_shows_teachers(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    window = open_page()
    window.page.overview.timeline.bar.sides.choose(TEACHERS)
    window.settle()
    assert titles(window) == [placing.row(own).teacher]


def test_an_offer_lies_behind_its_bars(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    row = open_page().page.overview.timeline.chart.rows.rows[0]
    assert (row.grounds[0].ground.key, row.bars[0].bar.ground) == (placing.row(own).offer_id,) * 2


def test_a_clash_is_said_in_words(placing: Placing, open_page: Opened) -> None:
    overfill(placing)
    window = open_page()
    timeline = window.page.overview.timeline
    assert (timeline.clashes.isVisible(), bool(timeline.chart.rows.rows[0].row.warning)) == (True, True)


def test_without_clashes_nothing_is_said(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    assert not open_page().page.overview.timeline.clashes.isVisible()


def test_a_clash_is_gone_to(placing: Placing, open_page: Opened) -> None:
    overfill(placing)
    window = open_page()
    window.page.overview.timeline.show_clash()
    assert window.page.overview.timeline.detail.warning.isVisible()


def test_an_arrow_chooses_a_bar_and_enter_opens_it(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    overview = open_page().page.overview
    told: list[object] = []
    overview.wanted.connect(lambda kind, one: told.append((kind, one)))
    press(overview.timeline.chart, "Down")
    press(overview.timeline.chart, "Return")
    assert told == [("placement", own)]


def test_the_table_holds_the_same_placements(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    window = open_page()
    window.page.overview.views.choose(TABLE)
    window.settle()
    assert window.page.overview.timeline.table.row_of(own) == 0


def test_a_key_zooms_out(placing: Placing, open_page: Opened) -> None:
    window = open_page()
    press(window.page.overview.timeline.chart, "-")
    window.settle()
    assert window.page.overview.timeline.bar.zoom is Zoom.YEAR


def test_a_key_goes_on_in_time(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    window = open_page()
    window.page.overview.timeline.bar.zooms.choose(Zoom.MONTH.value)
    window.settle()
    assert titles(window) == []
    press(window.page.overview.timeline.chart, "Alt+Right")
    window.settle()
    assert titles(window) == ["Örnek Makine A.Ş."]


def covered(window: Window) -> dict[str, list[int]]:
    window.page.overview.views.choose(COVERAGE)
    window.settle()
    lines = window.page.overview.coverage.grid.coverage.lines
    return {line.name: [line.value(figure) for figure in list(Figure)[1:]] for line in lines}


def test_coverage_counts_by_technology(placing: Placing, open_page: Opened) -> None:
    robot = placing.technology("Robot")
    placing.offer(technologies=(robot,), capacity=1)
    for _ in range(3):
        placing.request(technologies=(robot,))
    assert covered(open_page())["Robot"] == [1, 1, 3, 0, 2]


def test_fields_in_use_come_first(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    assert next(iter(covered(open_page()))).startswith("Makine ve Tasarım")


def test_what_is_missing_is_listed(placing: Placing, open_page: Opened) -> None:
    placing.request(technologies=(placing.technology("Robot"),))
    window = open_page()
    covered(window)
    assert window.page.overview.coverage.missing.accessibleName().startswith("Robot")


def test_a_cell_shows_who_waits(placing: Placing, open_page: Opened) -> None:
    own = placing.request(technologies=(placing.technology("Robot"),))
    window = open_page()
    covered(window)
    coverage, told = window.page.overview.coverage, []
    coverage.wanted.connect(lambda kind, one: told.append((kind, one)))
    robot = next(line for line in coverage.grid.coverage.lines if line.name == "Robot")
    coverage.grid.go_to(robot, Figure.WANTED)
    press(coverage.behind, "Return")
    assert told == [("request", own)]


def test_a_placement_of_another_time_is_not_shown(placing: Placing, open_page: Opened) -> None:
    later = MONDAY + timedelta(days=365)
    placing.offer(starts_on=later, ends_on=later, field_code=FIELD)
    assert titles(open_page()) == []

"""The directorate's first page: how centers stand, receipts, remarks, withdrawing, asking anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.exchange import queries
from smm_desktop.exchange.ui.directorate_page import DirectoratePage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.ui.driving import Wait
from tests.exchange.builders import House
from tests.exchange.ui.directorate_builders import Directorate, confirm, fill_text


@pytest.fixture
def side(world: House, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> Directorate:
    return Directorate(world, qtbot, jobs, wait)


@pytest.fixture
def page(side: Directorate) -> DirectoratePage:
    """Center 9 has reported; it is the chosen one."""
    side.world.center.register("Ayşe")
    side.world.hand_over()
    page = side.open(DirectoratePage)
    page.show_center(9)
    side.wait()
    return page


def test_all_centers_are_listed(page: DirectoratePage) -> None:
    assert page.table.row_count == 15


def test_who_reported_is_not_late(page: DirectoratePage) -> None:
    assert page.row is not None
    assert (page.row.applied, page.row.days_late) == (1, 0)


def test_the_late_ones_can_be_shown_alone(page: DirectoratePage) -> None:
    page.late.clicked.emit()
    assert page.table.row_count == 14


def test_a_receipt_is_written_to_the_chosen_folder(
    page: DirectoratePage, side: Directorate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_args, **_named: tmp_path)
    page.detail.receipt_button.click()
    side.wait()
    (receipt,) = tmp_path.glob("*.smm")
    side.world.center.take_receipt(receipt)
    assert side.world.center.confirmed() == 1


def test_receipts_that_are_due_are_written_at_once(
    page: DirectoratePage, side: Directorate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_args, **_named: tmp_path)
    page.receipts_button.click()
    side.wait()
    assert not page.receipts_button.isEnabled()


def test_a_withdrawn_package_is_gone_and_the_center_learns_why(
    page: DirectoratePage, side: Directorate
) -> None:
    page.ask_withdrawal()
    fill_text("withdraw_dialog", "Yanlış dosya")
    side.wait()
    database = side.world.directorate.database
    (remark,) = database.ask(queries.remarks, 9)
    assert "Yanlış dosya" in remark.text
    assert database.ask(queries.newest_applied, 9) is None


def test_everything_can_be_asked_anew(page: DirectoratePage, side: Directorate) -> None:
    page.ask_all()
    confirm("want_all_question")
    side.wait()
    assert side.world.directorate.database.ask(queries.wants_all, 9)


def test_a_remark_is_written_and_settled(page: DirectoratePage, side: Directorate) -> None:
    page.detail.remarks.write()
    fill_text("remark_dialog", "Çizelgeler eksik")
    side.wait()
    database = side.world.directorate.database
    (remark,) = database.ask(queries.remarks, 9)
    page.detail.remarks.settle(remark.id)
    side.wait()
    assert database.ask(queries.remarks, 9) == ()


def test_a_gap_is_an_alarm(side: Directorate) -> None:
    world = side.world
    world.hand_over()
    world.answer()
    world.center.register("Bir")
    world.hand_over()
    world.answer()
    world.directorate.withdrawing.withdraw(9, 2, actor="Deneme")
    world.center.register("İki")
    page = side.open(DirectoratePage)
    side.desk.batches.plan([world.center.export(world.stick)], actor="Deneme")
    page.refresh()
    side.wait()
    page.alarms.clicked.emit()
    assert (page.table.row_count, page.row and page.row.held) == (1, (3,))

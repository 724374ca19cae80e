"""Taking packages in: shown first, alarms ticked, refused by name, harmless when repeated."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.journal import head
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.exchange.ui.arrivals_page import ArrivalsPage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.ui.driving import Wait, find
from tests.exchange.builders import House
from tests.exchange.ui.directorate_builders import Directorate


@pytest.fixture
def side(world: House, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> Directorate:
    return Directorate(world, qtbot, jobs, wait)


@pytest.fixture
def page(side: Directorate) -> ArrivalsPage:
    return side.open(ArrivalsPage)


def look(page: ArrivalsPage, side: Directorate, *paths: Path) -> None:
    page.look_at(paths)
    side.wait()


def take(page: ArrivalsPage, side: Directorate) -> None:
    page.take_button.click()
    side.wait()


def test_looking_changes_nothing(page: ArrivalsPage, side: Directorate) -> None:
    side.world.center.register("Ayşe")
    look(page, side, side.package(side.world.center))
    assert side.world.directorate.names(9) == []


def test_what_was_shown_is_taken_in(page: ArrivalsPage, side: Directorate) -> None:
    side.world.center.register("Ayşe", "Işıl")
    look(page, side, side.package(side.world.center))
    take(page, side)
    assert side.world.directorate.names(9) == ["Ayşe", "Işıl"]


def test_a_folder_holds_packages_of_several_centers(page: ArrivalsPage, side: Directorate) -> None:
    for office in (side.world.center, side.world.other):
        office.register("Biri")
        side.package(office)
    look(page, side, side.world.stick / "box")
    take(page, side)
    assert side.world.directorate.names(4) == side.world.directorate.names(9) == ["Biri"]


def test_only_the_newest_package_of_a_center_is_needed(page: ArrivalsPage, side: Directorate) -> None:
    side.package(side.world.center)
    side.world.center.register("Ayşe")
    side.package(side.world.center)
    look(page, side, side.world.stick / "box")
    assert [one.covered_by for one in page.arrivals] == [None, 2]
    assert not page.arrivals[0].missing


def test_repeating_changes_nothing_and_says_so(page: ArrivalsPage, side: Directorate) -> None:
    path = side.package(side.world.center)
    look(page, side, path)
    take(page, side)
    database = side.world.directorate.database
    before = database.ask(head).number
    look(page, side, path)
    assert database.ask(head).number == before
    assert [one for one in page.findChildren(Banner) if "Nothing new" in one.text]


def test_each_refused_file_has_its_own_sentence(
    page: ArrivalsPage, side: Directorate, tmp_path: Path
) -> None:
    (tmp_path / "empty.smm").write_bytes(b"")
    (tmp_path / "text.smm").write_text("no package")
    look(page, side, tmp_path)
    terms = {one.refusal.term for one in page.arrivals if one.refusal is not None}
    assert terms == {ExchangeReason.FILE_EMPTY, ExchangeReason.NOT_A_PACKAGE}
    assert page.findChild(Banner, "arrival_refusal") is not None


def test_a_changed_record_is_shown_before_and_after(page: ArrivalsPage, side: Directorate) -> None:
    (teacher,) = side.world.center.register("Ayşe")
    look(page, side, side.package(side.world.center))
    take(page, side)
    side.world.center.rename(teacher, "Şule")
    look(page, side, side.package(side.world.center))
    side.wait()
    (line,) = page.findChildren(QWidget, "difference")
    assert "First name: Ayşe → Şule" in [label.text() for label in line.findChildren(QLabel)]


@pytest.fixture
def restored(page: ArrivalsPage, side: Directorate, tmp_path: Path) -> ArrivalsPage:
    """The page looks at a package of a center that went back to a backup."""
    center = side.world.center
    center.copy_records(tmp_path / "backup")
    center.register("Ayşe")
    side.world.hand_over()
    center.restore_records(tmp_path / "backup")
    look(page, side, side.package(center, "restored"))
    return page


def test_an_alarm_holds_a_package_back(restored: ArrivalsPage) -> None:
    assert restored.ready == ()


def test_a_tick_lets_it_pass(restored: ArrivalsPage, side: Directorate) -> None:
    find(restored, CheckField, "accept_alarm").click()
    take(restored, side)
    assert side.world.directorate.names(9) == []


def test_a_withdrawn_package_passes_again_on_demand(page: ArrivalsPage, side: Directorate) -> None:
    side.world.center.register("Ayşe")
    path = side.package(side.world.center)
    side.world.directorate.receive(path)
    side.world.directorate.withdrawing.withdraw(9, 1, actor="Deneme")
    look(page, side, path)
    find(page, CheckField, "take_again").click()
    side.wait()
    take(page, side)
    assert side.world.directorate.names(9) == ["Ayşe"]


def test_receipts_are_offered_for_what_was_taken_in(
    page: ArrivalsPage, side: Directorate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_args, **_named: tmp_path)
    look(page, side, side.package(side.world.center))
    take(page, side)
    page.write_receipts([9])
    side.wait()
    assert len(list(tmp_path.glob("smm-receipt-09-*.smm"))) == 1


def test_stopping_leaves_nothing_half_done(page: ArrivalsPage, side: Directorate, jobs: JobRunner) -> None:
    side.world.center.register("Ayşe")
    look(page, side, side.package(side.world.center))
    page.take_in()
    jobs.cancel_all()
    side.wait()
    assert side.world.directorate.names(9) in ([], ["Ayşe"])
    assert page.arrivals[0].outcome is not None or page.arrivals[0].is_ready

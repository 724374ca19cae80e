"""A teacher moves to another center by a file, from the one window into the other."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.exchange.service import TransferService
from smm_desktop.exchange.ui.export_drives_panel import Drive
from smm_desktop.exchange.ui.hand_over_page import HandOverPage
from smm_desktop.exchange.ui.transfer_in_dialog import TransferInDialog
from smm_desktop.exchange.ui.transfer_panel import TransferPanel
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label
from tests.certificates.ui.driving import Wait, dialog, fill, find, press
from tests.exchange.builders import ACTOR, House, introduce
from tests.exchange.ui.conftest import DeskOf


@pytest.fixture
def teacher(world: House) -> UUID:
    """Ayşe of center 9; the two centers know each other."""
    introduce(world.center, world.other)
    [teacher_id] = world.center.register("Ayşe")
    return teacher_id


@pytest.fixture
def panel(qtbot: QtBot, world: House, desk_of: DeskOf, sticks: list[Drive]) -> TransferPanel:
    panel = TransferPanel(desk_of(world.center), lambda: tuple(sticks))
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def file(world: House, teacher: UUID) -> Path:
    service = TransferService(world.center.database)
    return Path(service.write(teacher, 4, world.stick, actor=ACTOR).path)


def names(world: House) -> list[str]:
    return world.other.names(4)


def asked(page: HandOverPage, file: Path, wait: Wait) -> TransferInDialog:
    page.incoming.show_transfer(file)
    wait()
    shown = dialog("transfer_in")
    assert isinstance(shown, TransferInDialog)
    return shown


@pytest.fixture
def other_page(world: House, qtbot: QtBot, desk_of: DeskOf, wait: Wait) -> HandOverPage:
    page = HandOverPage(desk_of(world.other), find_drives=tuple)
    qtbot.addWidget(page)
    page.show()
    wait()
    return page


def test_a_file_is_written_from_the_teachers_panel(
    panel: TransferPanel, world: House, teacher: UUID, wait: Wait
) -> None:
    panel.show_teacher(teacher)
    wait()
    press(panel, "move_teacher")
    wait()
    fill("transfer_out", center=4).confirm()
    wait()
    dialog("transfer_written").reject()
    assert (
        TransferService(world.other.database).plan(next(world.stick.glob("*.smm"))).draft.first_name == "Ayşe"
    )
    assert "Left for" in find(panel, Label, "teacher_moves").text()


def test_without_known_centers_it_says_so(panel: TransferPanel, world: House, wait: Wait) -> None:
    [teacher_id] = world.center.register("Ayşe")
    panel.show_teacher(teacher_id)
    wait()
    press(panel, "move_teacher")
    wait()
    dialog("no_recipients").accept()


def test_the_plan_is_shown_first(other_page: HandOverPage, world: House, file: Path, wait: Wait) -> None:
    shown = asked(other_page, file, wait)
    assert "a new entry is made" in find(shown, Banner, "transfer_effect").text
    shown.reject()
    assert names(world) == []


def test_a_teacher_is_taken_over(other_page: HandOverPage, world: House, file: Path, wait: Wait) -> None:
    wanted: list[tuple[str, object]] = []
    other_page.wanted.connect(lambda key, subject: wanted.append((key, subject)))
    asked(other_page, file, wait).confirm()
    wait()
    assert (names(world), [key for key, _subject in wanted]) == (["Ayşe"], ["teachers"])


def test_namesakes_are_decided_by_a_person(
    other_page: HandOverPage, world: House, file: Path, wait: Wait
) -> None:
    [here] = world.other.register("Ayşe")
    shown = asked(other_page, file, wait)
    before = shown.confirm_button.isEnabled()
    assert shown.decision is not None
    shown.decision.set_value(here)
    after = shown.confirm_button.isEnabled()
    shown.confirm()
    wait()
    assert (before, after, names(world)) == (False, True, ["Ayşe"])


def test_a_file_for_others_is_refused_in_words(page: HandOverPage, file: Path, wait: Wait) -> None:
    page.incoming.show_transfer(file)
    wait()
    told = dialog("refusal")
    told.accept()
    assert find(told, QWidget, "refusal_note") is not None

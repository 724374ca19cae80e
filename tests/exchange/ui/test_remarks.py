"""Remarks in the window: listed with the record's name, leading to it, and shown where it stands."""

from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Place, place_of
from smm_desktop.exchange.ui.hand_over_page import REMARKS, HandOverPage
from smm_desktop.exchange.ui.remarks_notice_panel import RemarkNotice
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from tests.certificates.ui.driving import Wait, find, press
from tests.exchange.builders import ACTOR, House
from tests.trainings.builders import Center

TEXT = "Okul adı eksik."


@pytest.fixture
def teacher(world: House) -> UUID:
    """Ayşe, whom the directorate remarks on."""
    [teacher_id] = world.center.register("Ayşe")
    world.hand_over()
    world.directorate.remarks.remark(9, "teacher", teacher_id, TEXT, actor=ACTOR)
    world.answer()
    return teacher_id


def listed(page: HandOverPage, wait: Wait) -> HandOverPage:
    page.show_section(REMARKS)
    wait()
    return page


def test_a_remark_bears_its_records_name(page: HandOverPage, teacher: UUID, wait: Wait) -> None:
    remark = listed(page, wait).remarks.chosen
    assert remark is not None
    assert (remark.place.name, remark.row.record_id) == ("Ayşe Örnek", teacher)
    assert find(page, Label, "remark_text").text() == TEXT


def test_show_leads_to_the_record(page: HandOverPage, teacher: UUID, wait: Wait) -> None:
    wanted: list[tuple[str, object]] = []
    listed(page, wait)
    page.wanted.connect(lambda key, subject: wanted.append((key, subject)))
    press(page, "show_remarked_record")
    wait()
    assert wanted == [("teachers", teacher)]


def test_a_mended_record_is_told_apart(page: HandOverPage, world: House, teacher: UUID, wait: Wait) -> None:
    before = listed(page, wait).remarks.chosen
    world.center.rename(teacher, "Ayşegül")
    after = listed(page, wait).remarks.chosen
    assert before is not None
    assert after is not None
    assert (before.is_changed, after.is_changed) == (False, True)


def test_a_settled_remark_leaves_the_list(
    page: HandOverPage, world: House, teacher: UUID, wait: Wait
) -> None:
    [remark] = world.directorate.database.ask(queries.remarks, 9)
    world.directorate.remarks.settle(remark.id, actor=ACTOR)
    world.answer()
    assert listed(page, wait).remarks.table.row_count == 0
    assert find(page, QWidget, "no_remarks").isVisible()
    assert teacher


@pytest.fixture
def notice(qtbot: QtBot, world: House, jobs: JobRunner) -> RemarkNotice:
    notice = RemarkNotice(world.center.database, jobs, Place.TEACHER)
    qtbot.addWidget(notice)
    return notice


def test_a_remark_stands_where_its_record_stands(notice: RemarkNotice, teacher: UUID, wait: Wait) -> None:
    notice.show_subject(teacher)
    wait()
    assert find(notice, Banner, "remark_1").text.endswith(TEXT)
    assert notice.isVisible()


def test_nothing_is_said_of_others(notice: RemarkNotice, teacher: UUID, wait: Wait) -> None:
    notice.show_subject(uuid4())
    wait()
    assert (notice.isVisible(), notice.remarks) == (False, ())
    assert teacher


def test_a_mark_stands_in_its_training(world: House) -> None:
    """What belongs to a training leads there, with the person's name."""
    made = Center(world.center.database, world.center.clock)
    [enrolment] = made.seated(made.running(1))
    place = world.center.database.ask(place_of, "enrolment", enrolment)
    assert place.place is Place.TRAINING
    assert " · " in place.name


def test_a_record_that_is_gone_leads_nowhere(world: House) -> None:
    place = world.center.database.ask(place_of, "teacher", uuid4())
    assert (place.place, place.rev) == (None, None)

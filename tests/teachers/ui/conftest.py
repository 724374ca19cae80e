"""The register's page on a screen that nobody sees."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.teachers.terms import Employment
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme
from tests.teachers.builders import ACTOR, a_draft, a_list, a_number, registered
from tests.teachers.ui.driving import settle

SCHOOL = "Kurgu MTAL"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    current_theme()
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def page(qtbot: QtBot, database: Database, jobs: JobRunner) -> TeachersPage:
    """Three people: Ayşe Işık, Çağrı Kurgu (retired), İsmail Örnek."""
    registered(
        database,
        a_draft(identity_number=a_number(1), school=SCHOOL, phone="5000000001", province_code=6),
        a_draft(first_name="Çağrı", last_name="Kurgu", employment=Employment.RETIRED, province_code=34),
        a_draft(first_name="İsmail", last_name="Örnek", field_code="bilisim-teknolojileri"),
    )
    page = TeachersPage(
        database, TeacherService(database), ImportService(database), database.clock, jobs, lambda: ACTOR
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    settle(qtbot, jobs)
    return page


@pytest.fixture
def teacher_list(tmp_path: Path) -> Path:
    """One row each: changed, new, doubtful, refused, a repetition."""
    number, name = "T.C. Kimlik No", "Adı Soyadı"
    return a_list(
        tmp_path,
        {number: a_number(1), name: "AYŞE IŞIK", "Okulu": "Örnek MTAL", "Cep Telefonu": "0500 000 00 01"},
        {number: a_number(2), name: "ZEYNEP DENEME", "Okulu": "ÖRNEK MTAL"},
        {number: None, name: "Çağrı Kurgu", "Okulu": "Deneme MTAL"},
        {number: "12345678901", name: "HATALI KİŞİ", "Okulu": "Kurgu"},
        {number: a_number(2), name: "ZEYNEP DENEME", "Okulu": "ÖRNEK MTAL"},
        above=(("KATILIMCI LİSTESİ",),),
    )

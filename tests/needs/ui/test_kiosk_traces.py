"""What the answering screen leaves on the disk: the box under the data key, and nothing that anybody could read."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import DBAPIError

from smm_desktop.core.logs import configure_logging
from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity, Background
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.shell.window.crash_window import report_of
from smm_desktop.widgets.jobs import JobRunner
from tests.conftest import KEY
from tests.needs.builders import TEXT, Asking, instrument_draft, pairs
from tests.needs.raw_pages import anywhere
from tests.needs.ui.kiosk_screen import Screen
from tests.widgets.typing import type_text

SECRET = "kimseyesoylemeyin"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Everything that the program logs, down to the least."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield configure_logging(tmp_path / "logs", logging.DEBUG)
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def answered(qtbot: QtBot, jobs: JobRunner, desk: Desk, asking: Asking) -> None:
    draft = instrument_draft(1, (TEXT,))
    round_id = asking.opened(6, Anonymity.ANONYMOUS, draft)
    assert Background.SCHOOL in draft.background
    kiosk = Screen(qtbot, jobs, desk, round_id)
    kiosk.press("kiosk_start_tr")
    kiosk.press("kiosk_next")
    kiosk.rate("q1", 5, 2)
    kiosk.press("kiosk_next")
    type_text(kiosk.sheet.cards[0].field, SECRET)  # type: ignore[attr-defined]  # a card for words
    kiosk.press("kiosk_next")


@pytest.mark.usefixtures("log")
def test_nothing_readable_is_left_on_the_disk(
    qtbot: QtBot, jobs: JobRunner, desk: Desk, asking: Asking, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = asking.database.folder
    assert folder is not None
    answered(qtbot, jobs, desk, asking)
    files = [path for path in tmp_path_factory.getbasetemp().rglob("*") if path.is_file()]
    assert [path.name for path in files if SECRET.encode() in path.read_bytes()] == []
    assert anywhere(folder, KEY, SECRET.encode())  # it did arrive


def test_a_report_of_a_crash_holds_no_answer(asking: Asking) -> None:
    round_id = asking.opened(6, Anonymity.ANONYMOUS, instrument_draft(1, (TEXT,)))
    member = asking.database.ask(queries.members, round_id)[0]
    with asking.database.engines.writer.begin() as connection:
        connection.exec_driver_sql("DROP TABLE ballot_box")
    with pytest.raises(DBAPIError) as caught:
        asking.answer(round_id, {**pairs(1), "wish": SECRET}, member.id)
    report = report_of(caught.type, caught.value, caught.tb)
    assert SECRET not in report
    assert member.name not in report

"""The directorate's desk over a world of two centers, and its pages shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from smm_desktop.exchange.service import BatchService, ReportService, WishService
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.page import Page
from tests.certificates.ui.driving import Wait, dialog, fill
from tests.exchange.builders import ACTOR, House, Office

Shown = TypeVar("Shown", bound=Page)


def desk_of(office: Office, jobs: JobRunner) -> DirectorateDesk:
    database = office.database
    return DirectorateDesk(
        database=database,
        clock=office.clock,
        keys=office.keys,
        batches=BatchService(office.importing),
        receipts=office.receipts,
        remarks=office.remarks,
        withdrawal=office.withdrawing,
        wishes=WishService(database),
        reports=ReportService(database),
        jobs=jobs,
        actor=lambda: ACTOR,
    )


class Directorate:
    """A world, and the pages of its directorate."""

    def __init__(self, world: House, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> None:
        self.world, self.wait = world, wait
        self.desk = desk_of(world.directorate, jobs)
        self._qtbot = qtbot

    def open(self, kind: Callable[[DirectorateDesk], Shown]) -> Shown:
        page = kind(self.desk)
        self._qtbot.addWidget(page)
        page.resize(1150, 740)
        page.show()
        self.wait()
        return page

    def package(self, office: Office, name: str = "box") -> Path:
        """A package in a folder of its own, as it lies on a stick."""
        folder = self.world.stick / name
        folder.mkdir(exist_ok=True)
        return office.export(folder)


def fill_text(name: str, text: str) -> None:
    """Answer an open question for one text."""
    fill(name, text=text).confirm()


def confirm(name: str) -> None:
    """Say yes to an open question."""
    dialog(name).confirm_button.click()

"""The answering screen as somebody sits before it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.needs.ui.kiosk_page import Kiosk
from smm_desktop.needs.ui.question_panel import AnswerSheet
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner


class Screen:
    """The kiosk as somebody sits before it."""

    def __init__(self, qtbot: QtBot, jobs: JobRunner, desk: Desk, round_id: UUID) -> None:
        self.qtbot, self.jobs = qtbot, jobs
        self.kiosk = Kiosk(desk, desk.forms.snapshot(round_id))
        qtbot.addWidget(self.kiosk, before_close_func=lambda one: setattr(one, "_may_close", True))
        self.kiosk.resize(1366, 768)
        self.kiosk.show()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.jobs, timeout=20_000)

    def press(self, name: str) -> None:
        found = self.kiosk.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()
        self.settle()

    @property
    def shown(self) -> QWidget:
        return self.kiosk.shown

    @property
    def sheet(self) -> AnswerSheet:
        assert isinstance(self.shown, AnswerSheet)
        return self.shown

    def rate(self, key: str, *points: int) -> None:
        for side, point in enumerate(points, 1):
            self.press(f"points_{key}_{side}_{point}")

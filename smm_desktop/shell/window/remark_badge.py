"""The number of open remarks beside the hand-over in the rail."""

from __future__ import annotations

from PySide6.QtCore import QObject

from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.nav_rail import NavRail


class RemarkBadge(QObject):
    """Counts behind the window's back; none shows no badge."""

    def __init__(self, database: Database, jobs: JobRunner, rail: NavRail) -> None:
        super().__init__(rail)
        self._database, self._rail = database, rail
        self._loader = LatestLoader(jobs, self)

    def refresh(self) -> None:
        database = self._database
        self._loader.load(lambda: len(database.ask(queries.remarks, database.center_id)), self._show)

    def _show(self, count: int) -> None:
        self._rail.set_badge("handover", str(count) if count else "")

"""Builds the pages of all rooms and hangs the panels that higher rooms offer to lower pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smm_desktop.centers.ui.page import CentersPage
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.ui.issue_panel import IssuePanel
from smm_desktop.certificates.ui.page import CertificatesPage
from smm_desktop.certificates.ui.verify_page import VerifyPage
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.dashboard_page import DashboardPage
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.trainings.ui.attendance_page import AttendancePage
from smm_desktop.trainings.ui.history_panel import HistoryPanel
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Pages:
    """The window's pages by the keys of the navigation rail, in its order."""

    dashboard: DashboardPage
    teachers: TeachersPage
    trainings: TrainingsPage
    attendance: AttendancePage
    certificates: CertificatesPage
    verify: VerifyPage
    center: CentersPage

    def by_key(self) -> dict[str, Page]:
        return {
            "dashboard": self.dashboard,
            "teachers": self.teachers,
            "trainings": self.trainings,
            "attendance": self.attendance,
            "certificates": self.certificates,
            "verify": self.verify,
            "center": self.center,
        }


def build_pages(rooms: Rooms, jobs: JobRunner, actor: Callable[[], str]) -> Pages:
    """Build every page; what a page may do comes in through its constructor and nowhere else."""
    database, clock = rooms.database, rooms.clock
    teachers = TeachersPage(database, rooms.teachers, rooms.teacher_import, clock, jobs, actor)
    trainings = TrainingsPage(
        database,
        rooms.catalogue,
        rooms.activities,
        rooms.schedule,
        rooms.enrolments,
        rooms.sheets,
        clock,
        jobs,
        actor,
    )
    history = HistoryPanel(database, rooms.cards, jobs)
    teachers.add_panel(history, "teacher")
    teachers.subject_chosen.connect(history.show_teacher)
    issue = IssuePanel(database, rooms.issue, rooms.handing_out, clock, jobs, actor)
    trainings.add_panel(issue, "activity")
    trainings.activity_chosen.connect(issue.show_activity)
    return Pages(
        dashboard=DashboardPage(database, clock, jobs, actor),
        teachers=teachers,
        trainings=trainings,
        attendance=AttendancePage(database, rooms.attendance, clock, jobs, actor),
        certificates=CertificatesPage(database, rooms.issue, rooms.handing_out, clock, jobs, actor),
        verify=VerifyPage(rooms.verification, jobs),
        center=CentersPage(
            database,
            rooms.center,
            jobs,
            actor,
            key_list=lambda: database.ask(certificates.own_trust, clock.today()),
        ),
    )

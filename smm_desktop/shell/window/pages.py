"""The pages of all rooms, each built when it is first shown, with the panels that higher rooms hang on lower pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.terms import DIRECTORATE
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.page import Page

if TYPE_CHECKING:
    from smm_desktop.centers.ui.page import CentersPage
    from smm_desktop.certificates.ui.page import CertificatesPage
    from smm_desktop.certificates.ui.verify_page import VerifyPage
    from smm_desktop.exchange.queries import Place
    from smm_desktop.exchange.ui.hand_over_page import HandOverPage
    from smm_desktop.exchange.ui.hand_over_panel import Desk
    from smm_desktop.exchange.ui.remarks_notice_panel import RemarkNotice
    from smm_desktop.needs.ui.page import NeedsPage
    from smm_desktop.placements.ui.page import PlacementsPage
    from smm_desktop.shell.window.dashboard_page import DashboardPage
    from smm_desktop.teachers.ui.page import TeachersPage
    from smm_desktop.trainings.ui.attendance_page import AttendancePage
    from smm_desktop.trainings.ui.page import TrainingsPage

KEYS = (
    *("dashboard", "teachers", "needs", "trainings", "attendance", "placements", "certificates"),
    *("verify", "handover", "center"),
)
_OF_CENTERS = frozenset({"handover", "needs", "placements"})


class Pages:
    """What a page may do comes in through its constructor and nowhere else."""

    def __init__(self, rooms: Rooms, jobs: JobRunner) -> None:
        self._rooms, self._jobs = rooms, jobs
        self._actor: Callable[[], str] = lambda: rooms.actor

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the rail for those who opened these records: a center hands over, the directorate gathers."""
        if self._rooms.database.center_id == DIRECTORATE:
            return tuple(key for key in KEYS if key not in _OF_CENTERS)
        return KEYS

    def page(self, key: str) -> Page:
        """Return the page of a key of the navigation rail."""
        page = getattr(self, key) if key in self.keys else None
        if not isinstance(page, Page):
            raise KeyError(key)
        return page

    def built(self) -> Iterator[Page]:
        """Yield those that were shown once: the others will load when they are."""
        yield from (self.page(key) for key in self.keys if key in self.__dict__)

    @cached_property
    def dashboard(self) -> DashboardPage:
        from smm_desktop.shell.window.dashboard_page import DashboardPage  # noqa: PLC0415 - when first shown

        return DashboardPage(self._rooms.database, self._rooms.clock, self._jobs, self._actor)

    @cached_property
    def teachers(self) -> TeachersPage:
        from smm_desktop.exchange.queries import Place  # noqa: PLC0415 - when first shown
        from smm_desktop.teachers.ui.page import TeachersPage  # noqa: PLC0415 - as above
        from smm_desktop.trainings.ui.history_panel import HistoryPanel  # noqa: PLC0415 - as above

        rooms = self._rooms
        page = TeachersPage(
            rooms.database, rooms.teachers, rooms.teacher_import, rooms.clock, self._jobs, self._actor
        )
        history = HistoryPanel(
            rooms.database,
            rooms.cards,
            self._jobs,
            rooms.handing_out.card_lines,
            placed=rooms.handing_out.placed_history,
        )
        notice = self._remark_notice(Place.TEACHER)
        for panel in (notice, history, *self._transfers(page)):
            page.add_panel(panel, "teacher")
        page.subject_chosen.connect(notice.show_subject)
        page.subject_chosen.connect(history.show_teacher)
        return page

    def _transfers(self, page: TeachersPage) -> Iterator[QWidget]:
        """Teachers move between centers; the directorate moves nobody."""
        if "handover" in self.keys:
            from smm_desktop.exchange.ui.transfer_panel import TransferPanel  # noqa: PLC0415 - as above

            panel = TransferPanel(self._hand_over_desk())
            page.subject_chosen.connect(panel.show_teacher)
            yield panel

    def _remark_notice(self, place: Place) -> RemarkNotice:
        from smm_desktop.exchange.ui.remarks_notice_panel import RemarkNotice  # noqa: PLC0415 - as above

        return RemarkNotice(self._rooms.database, self._jobs, place)

    @cached_property
    def needs(self) -> NeedsPage:
        from smm_desktop.needs.ui.page import NeedsPage  # noqa: PLC0415 - when first shown
        from smm_desktop.shell.window.needs_desk import needs_desk  # noqa: PLC0415 - as above
        from smm_desktop.trainings.ui.need_cover_panel import NeedCoverPanel  # noqa: PLC0415 - as above

        rooms = self._rooms
        page = NeedsPage(needs_desk(rooms, self._jobs))
        trainings = NeedCoverPanel(
            rooms.database,
            rooms.need_covers,
            rooms.enrolments,
            rooms.clock,
            self._jobs,
            self._actor,
            word_refusal,
        )
        page.add_panel(trainings, "need")
        page.need_list.need_chosen.connect(trainings.show_need)
        trainings.changed.connect(page.mark_stale)
        return page

    @cached_property
    def trainings(self) -> TrainingsPage:
        from smm_desktop.certificates.ui.issue_panel import IssuePanel  # noqa: PLC0415 - when first shown
        from smm_desktop.exchange.queries import Place  # noqa: PLC0415 - as above
        from smm_desktop.trainings.ui.page import TrainingsPage  # noqa: PLC0415 - as above

        rooms = self._rooms
        page = TrainingsPage(
            rooms.database,
            rooms.catalogue,
            rooms.activities,
            rooms.schedule,
            rooms.enrolments,
            rooms.sheets,
            rooms.clock,
            self._jobs,
            self._actor,
        )
        issue = IssuePanel(
            rooms.database, rooms.issue, rooms.handing_out, rooms.clock, self._jobs, self._actor
        )
        page.add_panel(issue, "activity")
        page.activity_chosen.connect(issue.show_activity)
        notice = self._remark_notice(Place.TRAINING)
        page.add_panel(notice)
        page.activity_chosen.connect(notice.show_subject)
        return page

    @cached_property
    def attendance(self) -> AttendancePage:
        from smm_desktop.trainings.ui.attendance_page import AttendancePage  # noqa: PLC0415 - when first shown

        rooms = self._rooms
        return AttendancePage(rooms.database, rooms.attendance, rooms.clock, self._jobs, self._actor)

    @cached_property
    def placements(self) -> PlacementsPage:
        from smm_desktop.placements.ui.page import PlacementsPage  # noqa: PLC0415 - when first shown
        from smm_desktop.shell.window.placement_certificates import open_issuing  # noqa: PLC0415 - as above
        from smm_desktop.shell.window.placements_desk import placements_desk  # noqa: PLC0415 - as above

        page = PlacementsPage(placements_desk(self._rooms, self._jobs))
        page.issuing_wanted.connect(lambda ids: open_issuing(self._rooms, self._jobs, ids, page))
        return page

    @cached_property
    def certificates(self) -> CertificatesPage:
        from smm_desktop.certificates.ui.page import CertificatesPage  # noqa: PLC0415 - when first shown
        from smm_desktop.exchange.queries import Place  # noqa: PLC0415 - as above

        rooms = self._rooms
        page = CertificatesPage(
            rooms.database, rooms.issue, rooms.handing_out, rooms.clock, self._jobs, self._actor
        )
        notice = self._remark_notice(Place.CERTIFICATE)
        page.add_panel(notice)
        page.subject_chosen.connect(notice.show_subject)
        return page

    @cached_property
    def verify(self) -> VerifyPage:
        from smm_desktop.certificates.ui.verify_page import VerifyPage  # noqa: PLC0415 - when first shown

        return VerifyPage(self._rooms.verification, self._jobs)

    @cached_property
    def handover(self) -> HandOverPage:
        from smm_desktop.exchange.ui.hand_over_page import HandOverPage  # noqa: PLC0415 - when first shown

        return HandOverPage(self._hand_over_desk())

    def _hand_over_desk(self) -> Desk:
        from smm_desktop.exchange.ui.hand_over_panel import Desk  # noqa: PLC0415 - when first shown

        rooms = self._rooms
        return Desk(
            rooms.database,
            rooms.exchange_keys,
            rooms.package_export,
            rooms.receipts,
            rooms.minutes,
            rooms.transfers,
            self._jobs,
            self._actor,
        )

    @cached_property
    def center(self) -> CentersPage:
        from smm_desktop.centers.ui.page import CentersPage  # noqa: PLC0415 - when first shown

        rooms = self._rooms
        return CentersPage(rooms.database, rooms.center, self._jobs, self._actor, key_list=rooms.own_key_list)

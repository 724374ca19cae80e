"""The composition root: every service of the house, built by hand and handed to pages, command line and tour alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import CenterService
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.service import HandingOutService, IssueService, VerificationService
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.signing.trust import TrustList
from smm_desktop.signing.trust_store import TrustStore
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.trainings.service import (
    ActivityService,
    AttendanceService,
    CardService,
    CatalogueService,
    EnrolmentService,
    ScheduleService,
    SheetService,
)


@dataclass(frozen=True, slots=True)
class Rooms:
    """One open database and everything that can be done with it."""

    database: Database
    clock: Clock
    actor: str
    center: CenterService
    teachers: TeacherService
    teacher_import: ImportService
    catalogue: CatalogueService
    activities: ActivityService
    schedule: ScheduleService
    enrolments: EnrolmentService
    attendance: AttendanceService
    sheets: SheetService
    cards: CardService
    issue: IssueService
    handing_out: HandingOutService
    verification: VerificationService
    trust: Callable[[], TrustList]


def build_rooms(database: Database, clock: Clock, actor: str, store: TrustStore | None = None) -> Rooms:
    """Build every service over an open database; `actor` is the signed-in user's name."""
    memory = store or TrustStore()
    teachers = TeacherService(database)

    def trust() -> TrustList:
        return memory.load().merged(database.ask(certificates.own_trust, clock.today()))

    return Rooms(
        database=database,
        clock=clock,
        actor=actor,
        center=CenterService(database, clock),
        teachers=teachers,
        teacher_import=ImportService(database),
        catalogue=CatalogueService(database, clock),
        activities=ActivityService(database, clock),
        schedule=ScheduleService(database, clock),
        enrolments=EnrolmentService(database, clock, teachers),
        attendance=AttendanceService(database, clock),
        sheets=SheetService(database, clock),
        cards=CardService(database, clock),
        issue=IssueService(database, clock, memory.remember),
        handing_out=HandingOutService(database, clock),
        verification=VerificationService.of_database(database, trust),
        trust=trust,
    )


def remember_own_keys(rooms: Rooms, store: TrustStore | None = None) -> TrustList:
    """Let this machine verify the center's certificates without its database from now on."""
    own = rooms.database.ask(certificates.own_trust, rooms.clock.today())
    (store or TrustStore()).remember(own)
    return own


def coordinator_of(database: Database) -> str:
    """Return the coordinator's name for deeds that nobody signed in for by another name."""
    profile = database.ask(centers.profile)
    return profile.coordinator if profile else ""

"""The composition root: every service of the house, built by hand and handed to pages, command line and tour alike."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import CenterService
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.service import HandingOutService, IssueService, VerificationService
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries as exchange
from smm_desktop.exchange.service import (
    BatchService,
    ExportService,
    KeyService,
    MinuteService,
    ReceiptService,
    RemarkService,
    ReportService,
    TransferService,
    WishService,
    WithdrawalService,
)
from smm_desktop.exchange.service import ImportService as PackageImportService
from smm_desktop.needs.service import (
    AnswerImportService,
    AnswerService,
    EntryService,
    FormService,
    FrameImportService,
    FrameService,
    InstrumentService,
    NeedService,
    RoundService,
)
from smm_desktop.needs.service import ReportService as NeedReportService
from smm_desktop.placements import queries as placements
from smm_desktop.placements.service import (
    CompanyImportService,
    CompanyService,
    ContactService,
    DailyLogService,
    EvaluationService,
    MatchingService,
    OfferService,
    PaperService,
    PlacementService,
    ProtocolService,
    RequestService,
    TechnologyService,
    VisitService,
)
from smm_desktop.signing.trust import TrustList
from smm_desktop.signing.trust_store import TrustStore
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import (
    ActivityService,
    AttendanceService,
    CardService,
    CatalogueService,
    EnrolmentService,
    NeedCoverService,
    ScheduleService,
    SheetService,
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AskingServices:
    """What asks for needs, takes the answers and keeps what follows from them."""

    frames: FrameService
    frame_import: FrameImportService
    instruments: InstrumentService
    rounds: RoundService
    answers: AnswerService
    forms: FormService
    answer_import: AnswerImportService
    entries: EntryService
    needs: NeedService
    reports: NeedReportService

    @classmethod
    def of(cls, database: Database, clock: Clock) -> AskingServices:
        return cls(
            frames=FrameService(database),
            frame_import=FrameImportService(database),
            instruments=InstrumentService(database),
            rounds=RoundService(database),
            answers=AnswerService(database),
            forms=FormService(database, clock),
            answer_import=AnswerImportService(database),
            entries=EntryService(database),
            needs=NeedService(database),
            reports=NeedReportService(database),
        )


@dataclass(frozen=True, slots=True)
class PlacingServices:
    """What keeps companies and places teachers in them."""

    companies: CompanyService
    company_import: CompanyImportService
    contacts: ContactService
    protocols: ProtocolService
    visits: VisitService
    technologies: TechnologyService
    offers: OfferService
    requests: RequestService
    matching: MatchingService
    placements: PlacementService
    log: DailyLogService
    evaluations: EvaluationService
    papers: PaperService

    @classmethod
    def of(cls, database: Database, clock: Clock) -> PlacingServices:
        """Placements ask trainings who passed what, and how far trainings are with a need."""
        return cls(
            companies=CompanyService(database),
            company_import=CompanyImportService(database),
            contacts=ContactService(database),
            protocols=ProtocolService(database),
            visits=VisitService(database),
            technologies=TechnologyService(database),
            offers=OfferService(database, trainings.cover_state),
            requests=RequestService(database),
            matching=MatchingService(database, trainings.passed_codes, trainings.cover_state),
            placements=PlacementService(database, trainings.cover_state),
            log=DailyLogService(database),
            evaluations=EvaluationService(database),
            papers=PaperService(database, clock),
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
    asking: AskingServices
    placing: PlacingServices
    need_covers: NeedCoverService
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
    exchange_keys: KeyService
    package_export: ExportService
    package_import: PackageImportService
    minutes: MinuteService
    receipts: ReceiptService
    withdrawal: WithdrawalService
    remarks: RemarkService
    batches: BatchService
    wishes: WishService
    reports: ReportService
    transfers: TransferService

    def center_name(self) -> str:
        """Return the center's name as it stands on paper."""
        return self.database.ask(centers.letterhead_snapshot).institution

    def own_key_list(self) -> TrustList:
        """Return the list with which anybody verifies this center's certificates, revocations included."""
        return self.database.ask(certificates.own_trust, self.clock.today())


def _trust_in(database: Database, clock: Clock, memory: TrustStore) -> Callable[[], TrustList]:
    """Everybody whom this computer or these records vouch for, asked anew each time."""
    return lambda: memory.load().merged(database.ask(exchange.trust, clock.today()))


def build_rooms(database: Database, clock: Clock, actor: str, store: TrustStore | None = None) -> Rooms:
    """Build every service over an open database; `actor` is the signed-in user's name."""
    memory = store or TrustStore()
    centers.use_reference(database.ask(exchange.brought_reference))
    teachers, package_import = TeacherService(database), PackageImportService(database)
    trust = _trust_in(database, clock, memory)
    return Rooms(
        database=database,
        clock=clock,
        actor=actor,
        center=CenterService(database, clock),
        teachers=teachers,
        teacher_import=ImportService(database),
        asking=AskingServices.of(database, clock),
        placing=PlacingServices.of(database, clock),
        need_covers=NeedCoverService(database, placements.cover_state),
        catalogue=CatalogueService(database, clock),
        activities=ActivityService(database, clock, placements.cover_state),
        schedule=ScheduleService(database, clock),
        enrolments=EnrolmentService(database, clock, teachers),
        attendance=AttendanceService(database, clock),
        sheets=SheetService(database, clock),
        cards=CardService(database, clock),
        issue=IssueService(database, clock, memory.remember),
        handing_out=HandingOutService(database, clock),
        verification=VerificationService.of_database(database, trust),
        trust=trust,
        exchange_keys=KeyService(database),
        package_export=ExportService(database),
        package_import=package_import,
        minutes=MinuteService(database),
        receipts=ReceiptService(database),
        withdrawal=WithdrawalService(database),
        remarks=RemarkService(database),
        batches=BatchService(package_import),
        wishes=WishService(database),
        reports=ReportService(database),
        transfers=TransferService(database),
    )


def remember_own_keys(rooms: Rooms, store: TrustStore | None = None) -> TrustList:
    """Let this machine verify the center's certificates without its database from now on."""
    own = rooms.own_key_list()
    (store or TrustStore()).remember(own)
    return own


def try_to_remember_own_keys(rooms: Rooms) -> None:
    """Do so where the user's settings can be written; the records are open all the same where they cannot."""
    try:
        remember_own_keys(rooms)
    except (Refusal, OSError) as error:
        _log.warning("the known keys were not written: %s", error)

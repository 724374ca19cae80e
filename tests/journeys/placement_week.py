"""A week at a company, from what teachers ask for to their certificates, through the services of a center."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.certificates.service import PlacementOrder
from smm_desktop.core.clock import FixedClock
from smm_desktop.placements import queries
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.service import MatchProposal
from smm_desktop.placements.terms import (
    CompanyDraft,
    ContactDraft,
    ContactRole,
    DayChange,
    EvaluationDraft,
    Evaluator,
    FinalReport,
    MentorItem,
    OfferDraft,
    PaperKind,
    PaperWish,
    ProtocolDraft,
    RequestDraft,
    TeacherItem,
)
from tests.journeys.builders import COORDINATOR, MONDAY, Journey, listed

COMPANY, TITLE = "Örnek Veri Merkezi A.Ş.", "Sunucu İşletimi"
PEOPLE, SEATS, DAYS = 4, 3, 5
FIRST = MONDAY + timedelta(days=14)
LAST = FIRST + timedelta(days=DAYS - 1)
ITEMS = {Evaluator.MENTOR: MentorItem, Evaluator.TEACHER: TeacherItem}


@dataclass
class Week:
    """What came of it: the match, the placements by teacher's name, and the files."""

    journey: Journey
    folder: Path
    proposal: MatchProposal
    placement_ids: tuple[UUID, ...]
    papers: tuple[Path, ...] = ()
    certificates: tuple[Path, ...] = ()
    rows: list[PlacementRow] = field(default_factory=list)

    @property
    def absentee(self) -> PlacementRow:
        return self.rows[-1]


def played(journey: Journey, folder: Path) -> Week:
    """Ask, match, apply, print, agree, work, evaluate, finish, certify; the last one placed hardly comes."""
    _ask(journey, journey.import_rows(listed(PEOPLE)))
    matching = journey.rooms.placing.matching
    proposal = matching.match()
    week = Week(journey, folder, proposal, matching.apply(proposal, actor=COORDINATOR))
    week.papers = _print(week)
    _agree_and_begin(week)
    found = journey.rooms.database.ask(queries.placements_by_id, week.placement_ids)
    week.rows = sorted(found.values(), key=lambda row: row.code)
    for row in week.rows:
        _finish(week, row)
    issued = journey.rooms.issue.issue(PlacementOrder(), actor=COORDINATOR).issued
    week.certificates = journey.hand_out(issued, folder / "certificates")
    return week


def _ask(journey: Journey, people: Sequence[UUID]) -> None:
    """Three seats at a company with a protocol, and four who want one."""
    placing, year = journey.rooms.placing, date(FIRST.year, 1, 1)
    company = placing.companies.add_company(CompanyDraft(COMPANY, province_code=6), actor=COORDINATOR)
    placing.protocols.add_protocol(
        company, ProtocolDraft(year, year + timedelta(days=700)), actor=COORDINATOR
    )
    mentor = ContactDraft("Deniz Usta", ContactRole.MASTER_TRAINER)
    mentor_id = placing.contacts.add_contact(company, mentor, actor=COORDINATOR)
    offer = OfferDraft(company, TITLE, FIRST, LAST, 480, SEATS, mentor_id=mentor_id)
    placing.offers.add_offer(offer, actor=COORDINATOR)
    for waited, teacher_id in enumerate(people):
        asked_on = MONDAY - timedelta(days=30 * waited)
        placing.requests.add_request(RequestDraft(teacher_id, asked_on=asked_on), actor=COORDINATOR)


def _print(week: Week) -> tuple[Path, ...]:
    target = week.folder / "papers"
    target.mkdir()
    wish = PaperWish(week.placement_ids, frozenset(PaperKind), with_calendar=True)
    return week.journey.rooms.placing.papers.to_folder(wish, target, actor=COORDINATOR).paths


def _agree_and_begin(week: Week) -> None:
    """Both sides say yes; then the week goes by."""
    placements, clock = week.journey.rooms.placing.placements, week.journey.rooms.clock
    placements.agree_company(week.placement_ids, clock.today(), actor=COORDINATOR)
    placements.agree_school(week.placement_ids, clock.today(), actor=COORDINATOR)
    placements.start(week.placement_ids, actor=COORDINATOR)
    assert isinstance(clock, FixedClock)
    clock.advance(days=(LAST - clock.today()).days)


def _finish(week: Week, row: PlacementRow) -> None:
    placing = week.journey.rooms.placing
    minutes = 0 if row == week.absentee else row.daily_minutes
    days = [FIRST + timedelta(days=number) for number in range(DAYS)]
    first, *others = (DayChange(day, minutes, "Bakım") for day in days)
    came = [DayChange(first.day, row.daily_minutes, "Tanıtım"), *others]
    placing.log.record_days(row.id, came, actor=COORDINATOR)
    for evaluator, items in ITEMS.items():
        draft = EvaluationDraft(evaluator, {item.value: 4 for item in items})
        placing.evaluations.record_evaluation(row.id, draft, actor=COORDINATOR)
    placing.evaluations.write_report(row.id, FinalReport(work="Sunucu bakımı"), actor=COORDINATOR)
    placing.placements.finish(row.id, actor=COORDINATOR)

"""A center that places: companies with protocols, offers, requests, made through the services of the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import CoverState, nowhere
from smm_desktop.placements import queries
from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.service import (
    DailyLogService,
    EvaluationService,
    MatchingService,
    OfferService,
    PlacementService,
    RequestService,
)
from smm_desktop.placements.service.companies import CompanyService
from smm_desktop.placements.service.contacts import ContactService
from smm_desktop.placements.service.protocols import ProtocolService
from smm_desktop.placements.service.technologies import TechnologyService
from smm_desktop.placements.terms import (
    CompanyDraft,
    ContactDraft,
    ContactRole,
    DayChange,
    EvaluationDraft,
    Evaluator,
    FinalReport,
    OfferDraft,
    PlacementDraft,
    PlacementReason,
    ProtocolDraft,
    RequestDraft,
    TechnologyDraft,
)
from smm_desktop.teachers.service import TeacherService
from tests.trainings.builders import ACTOR, person

MONDAY = date(2026, 12, 7)  # two weeks after the tests' clock stands
TODAY = date(2026, 11, 23)
FRIDAY = MONDAY + timedelta(days=4)
FIELD = "makine-ve-tasarim-teknolojisi"
ANKARA, ISTANBUL = 6, 34
YEAR = (date(2026, 1, 1), date(2027, 12, 31))


@contextmanager
def refused(reason: PlacementReason, **values: object) -> Iterator[None]:
    """The block is refused for the reason; values that are named are compared."""
    with pytest.raises(Refusal) as found:
        yield
    refusal = found.value
    given = {name: refusal.values.get(name) for name in values}
    assert (refusal.term, given) == (reason, values), refusal.values


@dataclass
class Placing:
    """The services of placements on one database."""

    database: Database
    clock: FixedClock
    elsewhere: CoverState = nowhere

    def __post_init__(self) -> None:
        self.teachers = TeacherService(self.database)
        self.companies = CompanyService(self.database)
        self.contacts = ContactService(self.database)
        self.protocols = ProtocolService(self.database)
        self.technologies = TechnologyService(self.database)
        self.offers = OfferService(self.database, self.elsewhere)
        self.requests = RequestService(self.database)
        self.placements = PlacementService(self.database, self.elsewhere)
        self.log = DailyLogService(self.database)
        self.evaluations = EvaluationService(self.database)
        self.passed: dict[UUID, frozenset[str]] = {}
        self.matching = MatchingService(self.database, lambda _session, _ids: self.passed, self.elsewhere)
        self._people = 0

    def teacher(self, **changes: Any) -> UUID:
        """A new one each time, of the field, in Ankara."""
        usual = {"field_code": FIELD, "province_code": ANKARA, "district": "Çankaya"}
        draft = replace(person(self._people), **{**usual, **changes})
        self._people += 1
        return self.teachers.register(draft, actor=ACTOR)

    def company(
        self, name: str = "Örnek Makine A.Ş.", *, protocol: tuple[date, date] | None = YEAR, **changes: Any
    ) -> UUID:
        usual = {"province_code": ANKARA, "district": "Sincan"}
        own = self.companies.add_company(CompanyDraft(name=name, **{**usual, **changes}), actor=ACTOR)
        if protocol is not None:
            self.protocols.add_protocol(own, ProtocolDraft(*protocol), actor=ACTOR)
        return own

    def mentor(self, company_id: UUID, role: ContactRole = ContactRole.MASTER_TRAINER) -> UUID:
        return self.contacts.add_contact(company_id, ContactDraft("Deniz Usta", role), actor=ACTOR)

    def technology(self, name: str = "CNC torna") -> UUID:
        return self.technologies.add_technology(TechnologyDraft(name), actor=ACTOR)

    def offer_draft(self, company_id: UUID | None = None, **changes: Any) -> OfferDraft:
        draft = OfferDraft(
            company_id=company_id or self.company(),
            title="Beş eksenli işleme",
            starts_on=MONDAY,
            ends_on=FRIDAY,
            daily_minutes=480,
            capacity=2,
            field_code=FIELD,
        )
        return replace(draft, **changes)

    def offer(self, company_id: UUID | None = None, **changes: Any) -> UUID:
        return self.offers.add_offer(self.offer_draft(company_id, **changes), actor=ACTOR)

    def request(self, teacher_id: UUID | None = None, **changes: Any) -> UUID:
        draft = RequestDraft(teacher_id or self.teacher(), **changes)
        return self.requests.add_request(draft, actor=ACTOR)

    def placement(self, offer_id: UUID | None = None, teacher_id: UUID | None = None) -> UUID:
        """Proposed, on an offer with a mentor of its own."""
        if offer_id is None:
            company = self.company()
            offer_id = self.offer(company, mentor_id=self.mentor(company))
        return self.placements.place(PlacementDraft(teacher_id or self.teacher(), offer_id), actor=ACTOR)

    def running(self, offer_id: UUID | None = None, teacher_id: UUID | None = None) -> UUID:
        """Agreed and begun; the clock stands on the last day at noon."""
        own = self.placement(offer_id, teacher_id)
        self.placements.agree_company([own], TODAY, actor=ACTOR)
        self.placements.agree_school([own], TODAY, actor=ACTOR)
        self.placements.start([own], actor=ACTOR)
        days = (self.row(own).ends_on - self.clock.today()).days
        self.clock.advance(days=max(days, 0))
        return own

    def row(self, placement_id: UUID) -> queries.PlacementRow:
        found = self.database.ask(queries.placement, placement_id)
        assert found is not None
        return found

    def work(self, placement_id: UUID, minutes: int = 480) -> int:
        days = [line.day for line in self.database.ask(queries.log, placement_id)]
        return self.log.record_days(
            placement_id, [DayChange(day, minutes, "Frezeleme") for day in days], actor=ACTOR
        )

    def evaluate(self, placement_id: UUID, evaluator: Evaluator, mark: int = 4) -> None:
        draft = EvaluationDraft(evaluator, dict.fromkeys(items_of(evaluator), mark))
        self.evaluations.record_evaluation(placement_id, draft, actor=ACTOR)

    def done(self, offer_id: UUID | None = None, teacher_id: UUID | None = None) -> UUID:
        """Logged, evaluated, reported and finished."""
        own = self.running(offer_id, teacher_id)
        self.work(own)
        for evaluator in Evaluator:
            self.evaluate(own, evaluator)
        self.evaluations.write_report(own, FinalReport(work="Beş eksenli işleme"), actor=ACTOR)
        self.placements.finish(own, actor=ACTOR)
        return own

"""A center that places and issues: on-the-job training finished through the services of the window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import PlacementCandidateRow
from smm_desktop.certificates.service import IssueOutcome, PlacementOrder
from smm_desktop.certificates.terms import CertificateLanguage
from smm_desktop.placements.terms import DayChange, Evaluator, FinalReport
from tests.certificates.builders import Office
from tests.placements.placing import Placing
from tests.trainings.builders import ACTOR

LONGEST_COMPANY = (
    "Örnek Uluslararası Otomotiv Yan Sanayi Kalıp Tasarım, İmalat, Mühendislik ve Dış Ticaret Anonim Şirketi "
    "Organize Sanayi Bölgesi Üçüncü Kısım Üretim ve Araştırma Yerleşkesi"
)
COMPETENCIES = ("Beş eksenli takım yolu hazırlar", "İş parçasını güvenle bağlar")
ENGLISH = CertificateLanguage.TURKISH_ENGLISH


class Workshop:
    """Placements of one office."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.placing = Placing(office.database, office.clock)

    def finished(self, people: int = 1, *, company: str = "Örnek Makine A.Ş.", **offer: Any) -> list[UUID]:
        """Done by the book, each by another teacher, at one company."""
        placing = self.placing
        own = placing.company(company)
        usual = {"technologies": (placing.technology(f"CNC {company}"[:40]),), "competencies": COMPETENCIES}
        offered = placing.offer(own, mentor_id=placing.mentor(own), capacity=people, **{**usual, **offer})
        running = [self._running(offered) for _ in range(people)]
        last = max(placing.row(one).ends_on for one in running)
        placing.clock.advance(days=max((last - placing.clock.today()).days, 0))
        return [self.finish(one) for one in running]

    def begun(self) -> UUID:
        """Under way, at another company."""
        own = self.placing.company("Deneme Kalıp Ltd. Şti.")
        return self._running(self.placing.offer(own, mentor_id=self.placing.mentor(own)))

    def _running(self, offer_id: UUID) -> UUID:
        own = self.placing.placement(offer_id)
        today = self.placing.clock.today()
        self.placing.placements.agree_company([own], today, actor=ACTOR)
        self.placing.placements.agree_school([own], today, actor=ACTOR)
        self.placing.placements.start([own], actor=ACTOR)
        return own

    def finish(self, placement_id: UUID, minutes: int = 480) -> UUID:
        placing = self.placing
        placing.work(placement_id, minutes)
        for evaluator in Evaluator:
            placing.evaluate(placement_id, evaluator)
        placing.evaluations.write_report(placement_id, FinalReport(work="Frezeleme"), actor=ACTOR)
        placing.placements.finish(placement_id, actor=ACTOR)
        return placement_id

    def absent(self, placement_id: UUID, day: date) -> None:
        placing = self.placing
        placing.placements.reopen(placement_id, "Devam düzeltildi", actor=ACTOR)
        placing.log.record_days(placement_id, [DayChange(day, 0)], actor=ACTOR)
        placing.placements.finish(placement_id, actor=ACTOR)

    def miss_all(self, placement_id: UUID) -> None:
        for day in range(5):
            self.absent(placement_id, self.placing.row(placement_id).starts_on + timedelta(days=day))

    def candidates(self) -> tuple[PlacementCandidateRow, ...]:
        return self.office.database.ask(queries.placement_candidates)

    def issue(self, *ids: UUID, language: CertificateLanguage = CertificateLanguage.TURKISH) -> IssueOutcome:
        order = PlacementOrder(language, frozenset(ids) or None)
        return self.office.issue.issue(order, actor=ACTOR)

"""All that a match asks of the records: who asks, what is offered, and what their values depend on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.needs.queries import gaps_of_teachers, needs
from smm_desktop.needs.terms import NeedState
from smm_desktop.placements import settings
from smm_desktop.placements.model import Offer, PairRule, Placement
from smm_desktop.placements.queries.neighbours import province_neighbours
from smm_desktop.placements.queries.offer_facts import protocol_spans
from smm_desktop.placements.queries.offers import OfferRow, offers
from smm_desktop.placements.queries.requests import RequestRow, people_of, requests
from smm_desktop.placements.rules.eligibility import Asking, Held, Offering, months_before
from smm_desktop.placements.rules.value import NeedFacts, Surroundings, school_key
from smm_desktop.placements.terms import MatchWish, PairRuling, PlacementState, Weights
from smm_desktop.teachers.queries import TeacherRow, school_counts, survivors
from smm_desktop.teachers.terms import Employment

TrainingsPassed = Callable[[Session, Collection[UUID]], Mapping[UUID, frozenset[str]]]
Key = tuple[UUID, UUID]  # request, offer


@dataclass(frozen=True, slots=True)
class PairRuleRow:
    """What the coordinator decided of a pair."""

    request_id: UUID
    offer_id: UUID
    ruling: PairRuling
    reason: str


@dataclass(frozen=True, slots=True)
class MatchFacts:
    """Requests and offers by id, each as a row and as what the rules see, and all rulings between them."""

    requests: Mapping[UUID, RequestRow]
    offers: Mapping[UUID, OfferRow]
    asking: Mapping[UUID, Asking]
    offering: Mapping[UUID, Offering]
    around: Surroundings
    rulings: Mapping[Key, PairRuleRow]

    def ruled(self, ruling: PairRuling) -> tuple[Key, ...]:
        return tuple(key for key, row in self.rulings.items() if row.ruling is ruling)


def pair_rules(session: Session) -> tuple[PairRuleRow, ...]:
    stored = session.scalars(select(PairRule).order_by(PairRule.id))
    return tuple(PairRuleRow(one.request_id, one.offer_id, one.ruling, one.reason) for one in stored)


def match_facts(session: Session, wish: MatchWish, today: date, passed: TrainingsPassed) -> MatchFacts:
    """Open requests, one a person, and offers of active companies that are neither retired nor begun."""
    rows = [row for row in offers(session) if row.starts_on >= today and row.company_is_active]
    offered = {row.id: row for row in rows}
    if wish.offer_ids is not None:
        offered = {own: row for own, row in offered.items() if own in wish.offer_ids}
    rulings = {(row.request_id, row.offer_id): row for row in pair_rules(session)}
    asked = _asked(session, wish, rulings, offered)
    limits = wish.limits or settings.LIMITS
    since = months_before(today, limits.lately_months)
    rows = list(offered.values())
    return MatchFacts(
        requests=asked,
        offers=offered,
        asking=_asking(session, asked, rows, passed),
        offering=_offering(session, rows),
        around=_around(session, asked, rows, today, since, wish.weights or settings.WEIGHTS),
        rulings={key: row for key, row in rulings.items() if key[0] in asked and key[1] in offered},
    )


def _asked(
    session: Session, wish: MatchWish, rulings: Mapping[Key, PairRuleRow], offered: Mapping[UUID, OfferRow]
) -> dict[UUID, RequestRow]:
    """Who is pinned to an offer that is left out of this match is left out too."""
    elsewhere = {
        request_id
        for (request_id, offer_id), row in rulings.items()
        if row.ruling is PairRuling.PINNED and offer_id not in offered and wish.offer_ids is not None
    }
    people: set[UUID] = set()
    found: dict[UUID, RequestRow] = {}
    for row in requests(session):
        wanted = wish.request_ids is None or row.id in wish.request_ids
        if wanted and row.id not in elsewhere and row.teacher_id not in people:
            people.add(row.teacher_id)
            found[row.id] = row
    return found


def _asking(
    session: Session, asked: Mapping[UUID, RequestRow], rows: Collection[OfferRow], passed: TrainingsPassed
) -> dict[UUID, Asking]:
    ids = {row.teacher_id for row in asked.values()}
    people = people_of(session, ids)
    held = _held(session, ids)
    codes = passed(session, ids) if any(row.prerequisites for row in rows) else {}
    return {
        own: _asking_of(row, people[row.teacher_id], held.get(row.teacher_id, ()), codes)
        for own, row in asked.items()
    }


def _asking_of(
    row: RequestRow, person: TeacherRow, held: Collection[Held], codes: Mapping[UUID, frozenset[str]]
) -> Asking:
    return Asking(
        request_id=row.id,
        teacher_id=row.teacher_id,
        field_code=row.field_code or person.field_code,
        province_code=person.province_code,
        district=person.district,
        school=person.school,
        asked_on=row.asked_on,
        free_from=row.free_from,
        free_until=row.free_until,
        provinces=frozenset(row.provinces),
        technologies=frozenset(own for own, _ in row.technologies),
        languages=person.languages,
        passed=frozenset(turkish.fold(code) for code in codes.get(row.teacher_id, ())),
        held=tuple(held),
        is_away=person.employment in {Employment.LEFT, Employment.RETIRED},
    )


def _held(session: Session, people: Collection[UUID]) -> dict[UUID, list[Held]]:
    """By person, every placement that was not cancelled."""
    statement = (
        select(Placement.teacher_id, Offer.company_id, Placement.code, Placement.starts_on, Placement.ends_on)
        .join(Offer, Offer.id == Placement.offer_id)
        .where(Placement.state != PlacementState.CANCELLED)
    )
    stored = session.execute(statement).all()
    today = survivors(session, {row[0] for row in stored})
    found: dict[UUID, list[Held]] = defaultdict(list)
    for teacher_id, company_id, code, first, last in stored:
        if (person := today.get(teacher_id, teacher_id)) in people:
            found[person].append(Held(company_id, code, first, last))
    return found


def _offering(session: Session, rows: Collection[OfferRow]) -> dict[UUID, Offering]:
    spans = protocol_spans(session, {row.company_id for row in rows})
    return {
        row.id: Offering(
            offer_id=row.id,
            company_id=row.company_id,
            field_code=row.field_code,
            first=row.starts_on,
            last=row.ends_on,
            free=row.free,
            province_code=row.province_code,
            district=row.district,
            language=row.language,
            prerequisites=row.prerequisites,
            technologies=frozenset(own for own, _ in row.technologies),
            needs=row.needs,
            has_protocol=row.has_protocol,
            protocol_ends=max((last for _, last in spans.get(row.company_id, ())), default=None),
        )
        for row in rows
    }


def _around(  # noqa: PLR0917 -- what the values of all pairs share
    session: Session,
    asked: Mapping[UUID, RequestRow],
    rows: Collection[OfferRow],
    today: date,
    since: date,
    weights: Weights,
) -> Surroundings:
    schools = _schools(session, {school_key(row.school) for row in asked.values()}, since)
    return Surroundings(
        today=today,
        weights=weights,
        needs=_needs(session, {own for row in rows for own in row.needs}),
        technologies=dict(named for row in rows for named in row.technologies),
        neighbours=province_neighbours(),
        schools=schools,
        largest_share=max((share for _, share in schools.values()), default=0.0),
    )


def _needs(session: Session, ids: Collection[UUID]) -> dict[UUID, NeedFacts]:
    """Needs that are not met yet; those of a round asked by name bring the gaps of the persons of today."""
    found: dict[UUID, NeedFacts] = {}
    for row in needs(session, states=frozenset(NeedState) - {NeedState.CLOSED}) if ids else ():
        if row.id not in ids:
            continue
        stored = gaps_of_teachers(session, row.round_id, row.competency.code) if row.round_id else {}
        today = survivors(session, stored)
        gaps = {today.get(own, own): gap for own, gap in stored.items()}
        largest = max(gaps.values(), default=0.0)
        found[row.id] = NeedFacts(row.competency.text, row.field_code, row.priority, gaps, largest)
    return found


def _schools(session: Session, wanted: Collection[str], since: date) -> dict[str, tuple[int, float]]:
    """By folded name, placements since a day, and how many that is for each teacher of the school."""
    lately = select(Placement.teacher_id).where(
        Placement.state != PlacementState.CANCELLED, Placement.starts_on >= since
    )
    stored = list(session.scalars(lately))
    people = people_of(session, set(stored))
    placed = Counter(school_key(people[own].school) for own in stored if own in people)
    teachers = Counter[str]()
    for school, count in school_counts(session).items():
        teachers[school_key(school)] += count
    return {school: (placed[school], placed[school] / max(1, teachers[school])) for school in wanted}

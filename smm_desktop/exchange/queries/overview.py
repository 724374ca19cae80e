"""The directorate's first look: every center with its last package, gaps, alarms, lateness and open remarks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import RuleKey
from smm_desktop.core.clock import local
from smm_desktop.exchange import rules
from smm_desktop.exchange.model import AppliedPackage, FullWish, KnownParty, Remark, SeenPackage, SentPackage
from smm_desktop.exchange.terms import DIRECTORATE, PackageKind, PartyState, RemarkState, SeenState


@dataclass(frozen=True, slots=True)
class CenterRow:
    """One center as the directorate sees it. `applied` is the number through which everything was taken over;
    `receipted` the one that the newest receipt confirmed; `missing` numbers never came, `held` ones wait for them.
    """

    number: int
    name: str
    province: str
    district: str
    is_trusted: bool
    applied: int | None
    made_at: datetime | None
    applied_at: datetime | None
    score: int | None
    receipted: int | None
    receipt_at: datetime | None
    held: tuple[int, ...]
    missing: tuple[int, ...]
    forked: tuple[int, ...]
    awaits_decision: bool
    days_late: int
    open_remarks: int
    wants_all: bool

    @property
    def id(self) -> int:
        return self.number

    @property
    def needs_receipt(self) -> bool:
        """Whether something was taken over that no receipt told the center of."""
        if self.applied_at is None or not self.is_trusted:
            return False
        return self.receipt_at is None or self.receipt_at < self.applied_at

    @property
    def has_alarm(self) -> bool:
        return bool(self.missing or self.held or self.forked or self.awaits_decision or self.wants_all)


@dataclass(frozen=True, slots=True)
class _Place:
    number: int
    name: str
    province: str
    district: str


@dataclass(frozen=True, slots=True)
class _Facts:
    """What was read of all centers at once."""

    applied: dict[int, AppliedPackage]
    seen: dict[int, list[SeenPackage]]
    receipts: dict[int, datetime]
    remarks: dict[int, int]
    trusted: dict[int, str]
    wished: frozenset[int]


def report_months(session: Session, today: date) -> int:
    """How many months the rule book's report period has."""
    return int(centers.rule_line(session, RuleKey.REPORT_PERIODS, today).value)


def center_rows(session: Session, today: date) -> tuple[CenterRow, ...]:
    """All centers of the reference data, and whoever else is known here, by number."""
    facts, months = _facts(session), report_months(session, today)
    return tuple(_row(place, facts, today, months) for place in _places(facts))


def center_row(session: Session, center: int, today: date) -> CenterRow | None:
    return next((row for row in center_rows(session, today) if row.number == center), None)


def center_name(session: Session, number: int) -> str:
    """What a center is called: by the reference data, else as it introduced itself."""
    known = centers.reference().center(number)
    if known is not None:
        return known.school
    named = select(KnownParty.name).where(KnownParty.center == number).order_by(KnownParty.made_at.desc())
    return session.scalars(named.limit(1)).first() or str(number)


def _facts(session: Session) -> _Facts:
    newest = select(func.max(AppliedPackage.rev)).group_by(AppliedPackage.center)
    applied = session.scalars(select(AppliedPackage).where(AppliedPackage.rev.in_(newest)))
    seen: dict[int, list[SeenPackage]] = defaultdict(list)
    unsettled = (SeenState.HELD, SeenState.FORKED, SeenState.WITHDRAWN)
    for one in session.scalars(select(SeenPackage).where(SeenPackage.state.in_(unsettled))):
        seen[one.center].append(one)
    receipts = select(SentPackage.recipient, func.max(SentPackage.made_at)).where(
        SentPackage.kind == PackageKind.RECEIPT
    )
    remarks = select(Remark.center, func.count()).where(Remark.state == RemarkState.OPEN)
    trusted = select(KnownParty.center, KnownParty.name).where(KnownParty.state == PartyState.TRUSTED)
    return _Facts(
        {one.center: one for one in applied},
        seen,
        dict(session.execute(receipts.group_by(SentPackage.recipient)).all()),
        dict(session.execute(remarks.group_by(Remark.center)).all()),
        dict(session.execute(trusted).all()),
        frozenset(session.scalars(select(FullWish.center))),
    )


def _places(facts: _Facts) -> Iterator[_Place]:
    book = centers.reference()
    for one in book.centers:
        province = book.province(one.province_code)
        yield _Place(one.number, one.school, province.name if province else "", one.district)
    known = {one.number for one in book.centers} | {DIRECTORATE}
    for number in sorted(({*facts.applied, *facts.trusted, *facts.seen}) - known):
        yield _Place(number, facts.trusted.get(number, str(number)), "", "")


def _row(place: _Place, facts: _Facts, today: date, months: int) -> CenterRow:
    number = place.number
    applied = facts.applied.get(number)
    receipt_at = facts.receipts.get(number)
    seen = facts.seen.get(number, [])
    instance = applied.instance if applied else None
    done = applied.number if applied else 0
    here = [one for one in seen if instance in {None, one.instance}]
    held = _numbers(one.number for one in here if one.state is SeenState.HELD and one.number > done)
    brought = {one.number for one in here}
    forked = _numbers(one.number for one in seen if one.state is SeenState.FORKED)
    is_told = applied is not None and receipt_at is not None and receipt_at >= applied.applied_at
    return CenterRow(
        number=number,
        name=place.name,
        province=place.province,
        district=place.district,
        is_trusted=number in facts.trusted,
        applied=applied.number if applied else None,
        made_at=applied.made_at if applied else None,
        applied_at=applied.applied_at if applied else None,
        score=applied.score if applied else None,
        receipted=done if is_told else None,
        receipt_at=receipt_at,
        held=held,
        missing=tuple(one for one in range(done + 1, max(held, default=0)) if one not in brought),
        forked=forked,
        awaits_decision=any(_awaits(one, applied) for one in seen),
        days_late=rules.days_late(local(applied.made_at).date() if applied else None, today, months),
        open_remarks=facts.remarks.get(number, 0),
        wants_all=number in facts.wished,
    )


def _awaits(seen: SeenPackage, applied: AppliedPackage | None) -> bool:
    """Whether a package of another state of the center waits for somebody to say which state is the true one."""
    if applied is None or seen.state is not SeenState.HELD or seen.instance == applied.instance:
        return False
    return seen.first_seen_at > applied.applied_at


def _numbers(found: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(found)))


def profile_of(session: Session, center: int) -> UUID | None:
    """The record that stands for a center as a whole, for a remark on it."""
    return centers.profile_ids(session).get(center)

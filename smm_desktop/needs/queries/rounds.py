"""Rounds: the list, who was asked and has not answered, and what came back once it may be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.needs.model import Instrument, RoundMember, SurveyRound
from smm_desktop.needs.terms import Anonymity, Audience, RoundState, Target


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round. `answered` counts the members that are marked; `responses` is known when the round is closed."""

    id: UUID
    center_id: int
    instrument_id: UUID
    title: str
    instrument: str
    audience: Audience
    anonymity: Anonymity
    frame_id: UUID | None
    field_code: str | None
    starts_on: date
    ends_on: date
    state: RoundState
    target: Target
    members: int
    answered: int
    responses: int
    rev: int

    @property
    def waiting(self) -> int:
        return self.members - self.answered


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody a round asks. `code` stands on forms of a named round."""

    id: UUID
    teacher_id: UUID | None
    code: str
    name: str
    organisation: str
    email: str
    has_answered: bool


def rounds(session: Session, *, state: RoundState | None = None) -> tuple[RoundRow, ...]:
    """The newest first."""
    statement = _rounds().order_by(SurveyRound.starts_on.desc(), SurveyRound.sort_key, SurveyRound.id)
    if state is not None:
        statement = statement.where(SurveyRound.state == state)
    return tuple(map(_row, session.execute(statement)))


def survey_round(session: Session, round_id: UUID) -> RoundRow | None:
    found = session.execute(_rounds().where(SurveyRound.id == round_id)).first()
    return None if found is None else _row(found)


def _rounds() -> Select[*tuple[SurveyRound, Instrument, int]]:
    answered = (
        select(RoundMember.round_id, func.count().label("many"))
        .where(RoundMember.has_answered)
        .group_by(RoundMember.round_id)
        .subquery()
    )
    return (
        select(SurveyRound, Instrument, answered.c.many)
        .join(Instrument, Instrument.id == SurveyRound.instrument_id)
        .outerjoin(answered, answered.c.round_id == SurveyRound.id)
    )


def _row(found: Row[*tuple[SurveyRound, Instrument, int]]) -> RoundRow:
    one, instrument, answered = found[0], found[1], found[2]
    return RoundRow(
        id=one.id,
        center_id=one.center_id,
        instrument_id=instrument.id,
        title=one.title,
        instrument=instrument.title,
        audience=instrument.audience,
        anonymity=instrument.anonymity,
        frame_id=instrument.frame_id,
        field_code=instrument.field_code,
        starts_on=one.starts_on,
        ends_on=one.ends_on,
        state=one.state,
        target=target_of(one),
        members=one.member_count,
        answered=answered or 0,
        responses=one.response_count,
        rev=one.rev,
    )


def target_of(one: SurveyRound) -> Target:
    return Target(**one.target) if isinstance(one.target, dict) else Target()


def members(session: Session, round_id: UUID, *, waiting_only: bool = False) -> tuple[MemberRow, ...]:
    """In Turkish name order; `waiting_only` is the list of reminders."""
    statement = select(RoundMember).where(RoundMember.round_id == round_id)
    if waiting_only:
        statement = statement.where(RoundMember.has_answered.is_(False))
    found = session.scalars(statement.order_by(RoundMember.sort_key, RoundMember.id))
    return tuple(_member(one) for one in found)


def member_by_code(session: Session, round_id: UUID, code: str) -> MemberRow | None:
    statement = select(RoundMember).where(RoundMember.round_id == round_id, RoundMember.code == code.strip())
    found = session.scalars(statement).first()
    return None if found is None else _member(found)


def schools(session: Session, round_id: UUID) -> tuple[str, ...]:
    """The schools of those who are asked, for the lists of forms."""
    statement = select(RoundMember.organisation).where(RoundMember.round_id == round_id).distinct()
    return tuple(turkish.sorted_by(filter(None, session.scalars(statement)), str))


def _member(one: RoundMember) -> MemberRow:
    return MemberRow(
        id=one.id,
        teacher_id=one.teacher_id,
        code=one.code,
        name=one.name,
        organisation=one.organisation,
        email=one.email,
        has_answered=one.has_answered,
    )

"""What every deed asks first: is it there, and may it still change."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import CompetencyFrame, Instrument, Need, RoundMember, SurveyRound
from smm_desktop.needs.terms import (
    Anonymity,
    FrameState,
    InstrumentState,
    NeedsReason,
    RoundState,
)


def known_field(code: str | None) -> None:
    if code is not None and reference().field(code) is None:
        raise Refusal(NeedsReason.UNKNOWN_FIELD, found=code)


def known_frame(session: Session, frame_id: UUID) -> CompetencyFrame:
    frame = session.get(CompetencyFrame, frame_id)
    if frame is None:
        raise Refusal(NeedsReason.FRAME_UNKNOWN)
    return frame


def draft_frame(session: Session, frame_id: UUID) -> CompetencyFrame:
    frame = known_frame(session, frame_id)
    if frame.state is FrameState.PUBLISHED:
        raise Refusal(NeedsReason.FRAME_PUBLISHED, title=frame.title, version=frame.version)
    return frame


def known_instrument(session: Session, instrument_id: UUID) -> Instrument:
    instrument = session.get(Instrument, instrument_id)
    if instrument is None:
        raise Refusal(NeedsReason.INSTRUMENT_UNKNOWN)
    return instrument


def draft_instrument(session: Session, instrument_id: UUID) -> Instrument:
    instrument = known_instrument(session, instrument_id)
    if instrument.state is InstrumentState.FROZEN:
        raise Refusal(NeedsReason.INSTRUMENT_FROZEN, title=instrument.title)
    return instrument


def known_round(session: Session, round_id: UUID) -> SurveyRound:
    found = session.get(SurveyRound, round_id)
    if found is None:
        raise Refusal(NeedsReason.ROUND_UNKNOWN)
    return found


def planned_round(session: Session, round_id: UUID) -> SurveyRound:
    found = known_round(session, round_id)
    if found.state is not RoundState.PLANNED:
        raise Refusal(NeedsReason.ROUND_NOT_PLANNED, title=found.title)
    return found


def open_round(session: Session, round_id: UUID) -> tuple[SurveyRound, Instrument]:
    found = known_round(session, round_id)
    if found.state is not RoundState.OPEN:
        raise Refusal(NeedsReason.ROUND_NOT_OPEN, title=found.title, state=found.state)
    return found, known_instrument(session, found.instrument_id)


def known_member(session: Session, round_id: UUID, member_id: UUID) -> RoundMember:
    member = session.get(RoundMember, member_id)
    if member is None or member.round_id != round_id:
        raise Refusal(NeedsReason.MEMBER_UNKNOWN)
    return member


def known_need(session: Session, need_id: UUID) -> Need:
    need = session.get(Need, need_id)
    if need is None:
        raise Refusal(NeedsReason.NEED_UNKNOWN)
    return need


def is_anonymous(instrument: Instrument) -> bool:
    return instrument.anonymity is Anonymity.ANONYMOUS

"""Deeds on rounds: planned, opened for answers, closed; opening freezes the instrument and the list of the asked."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.model import Instrument, KeyedForm, PrintedForm, Response, SurveyRound
from smm_desktop.needs.queries.rounds import target_of
from smm_desktop.needs.rules.texts import needed
from smm_desktop.needs.service import ballots, guards, keys, members
from smm_desktop.needs.service.taking import content_of
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Audience,
    InstrumentState,
    MemberDraft,
    NeedsReason,
    RoundDraft,
    RoundState,
)


@dataclass(frozen=True, slots=True)
class Closing:
    """What a closed round holds."""

    responses: int
    members: int


class RoundService:
    """Rounds; several may be open side by side."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = keys.RoundKeys(database)

    def plan_round(self, draft: RoundDraft, *, actor: str) -> UUID:
        with self._database.deed("plan_round", actor) as deed:
            guards.known_instrument(deed.session, draft.instrument_id)
            found = SurveyRound(state=RoundState.PLANNED)
            _fill(found, draft)
            deed.session.add(found)
            deed.session.flush()
            members.write_companies(deed, found.id, draft.companies)
            return found.id

    def change_round(self, round_id: UUID, draft: RoundDraft, *, actor: str) -> None:
        with self._database.deed("change_round", actor) as deed:
            found = guards.planned_round(deed.session, round_id)
            guards.known_instrument(deed.session, draft.instrument_id)
            _fill(found, draft)
            members.write_companies(deed, found.id, draft.companies)

    def extend_round(self, round_id: UUID, draft: RoundDraft, *, actor: str) -> None:
        """Changes title and dates of an open round; whom it asks and what stays."""
        with self._database.deed("extend_round", actor) as deed:
            found, _ = guards.open_round(deed.session, round_id)
            _fill_dates(found, draft)

    def open_round(self, round_id: UUID, *, actor: str) -> int:
        """Freezes the instrument and the list of the asked, and makes the key. Returns how many are asked."""
        with self._database.deed("open_round", actor, reversible=False) as deed:
            found = guards.planned_round(deed.session, round_id)
            instrument = guards.known_instrument(deed.session, found.instrument_id)
            _refuse_empty(instrument)
            if instrument.audience is Audience.TEACHERS:
                members.freeze_teachers(deed, found.id, target_of(found))
            asked = members.count(deed.session, found.id)
            _refuse_too_few(instrument, asked)
            instrument.state, found.state = InstrumentState.FROZEN, RoundState.OPEN
            found.member_count = asked
            self._keys.make(deed, found.id)
            return asked

    def add_member(self, round_id: UUID, draft: MemberDraft, *, actor: str) -> UUID:
        """Somebody who was forgotten when the round opened."""
        with self._database.deed("add_round_member", actor) as deed:
            found, _ = guards.open_round(deed.session, round_id)
            member = members.add(deed, found.id, draft)
            found.member_count = members.count(deed.session, found.id)
            return member

    def close_round(self, round_id: UUID, *, actor: str) -> Closing:
        """Ends a round. The box of an anonymous one is opened now, and its key destroyed: for good."""
        with self._database.deed("close_round", actor, reversible=False) as deed:
            found, instrument = guards.open_round(deed.session, round_id)
            _refuse_waiting_entries(deed.session, round_id)
            found.response_count = (
                _open_box(deed, found, instrument)
                if guards.is_anonymous(instrument)
                else _count_responses(deed.session, round_id)
            )
            found.state = RoundState.CLOSED
            closing = Closing(found.response_count, found.member_count)
        self._database.forget_former_states()
        return closing

    def reopen_round(self, round_id: UUID, *, actor: str) -> None:
        """For late answers; refused for anonymous rounds, where one more answer would stand out."""
        with self._database.deed("reopen_round", actor) as deed:
            found = guards.known_round(deed.session, round_id)
            instrument = guards.known_instrument(deed.session, found.instrument_id)
            if found.state is not RoundState.CLOSED:
                raise Refusal(NeedsReason.ROUND_NOT_CLOSED, title=found.title)
            if guards.is_anonymous(instrument):
                raise Refusal(NeedsReason.ROUND_SEALED, title=found.title)
            found.state = RoundState.OPEN

    def cancel_round(self, round_id: UUID, *, actor: str) -> None:
        """Gives up a round that is planned or open; what lies in the box of an anonymous one is destroyed unread."""
        with self._database.deed("cancel_round", actor, reversible=False) as deed:
            found = guards.known_round(deed.session, round_id)
            if found.state not in {RoundState.PLANNED, RoundState.OPEN}:
                raise Refusal(NeedsReason.ROUND_NOT_OPEN, title=found.title, state=found.state)
            ballots.discard(deed, round_id)
            keys.destroy(deed, round_id)
            _discard_entries(deed, round_id)
            found.state = RoundState.CANCELLED
        self._database.forget_former_states()


def _fill(found: SurveyRound, draft: RoundDraft) -> None:
    _fill_dates(found, draft)
    found.instrument_id, found.target = draft.instrument_id, asdict(draft.target)


def _fill_dates(found: SurveyRound, draft: RoundDraft) -> None:
    if draft.ends_on < draft.starts_on:
        raise Refusal(NeedsReason.DATES_REVERSED)
    found.title = needed(draft.title, settings.TITLE_LENGTH, NeedsReason.TITLE_MISSING)
    found.sort_key = turkish.sort_key(found.title)
    found.starts_on, found.ends_on = draft.starts_on, draft.ends_on


def _refuse_empty(instrument: Instrument) -> None:
    if not any(content_of(instrument).questions()):
        raise Refusal(NeedsReason.INSTRUMENT_EMPTY)


def _refuse_too_few(instrument: Instrument, asked: int) -> None:
    """Nobody can be anonymous among fewer than five."""
    if not asked:
        raise Refusal(NeedsReason.TARGET_EMPTY)
    if guards.is_anonymous(instrument) and asked < SMALLEST_CLAIM:
        raise Refusal(NeedsReason.TARGET_TOO_SMALL, found=asked, least=SMALLEST_CLAIM)


def _open_box(deed: Deed, found: SurveyRound, instrument: Instrument) -> int:
    waiting = len(ballots.ballots(deed.session, found.id))
    if waiting < SMALLEST_CLAIM:
        raise Refusal(NeedsReason.TOO_FEW_ANSWERS, found=waiting, least=SMALLEST_CLAIM)
    keys.destroy(deed, found.id)
    return ballots.release(deed, found.id, content_of(instrument))


def _count_responses(session: Session, round_id: UUID) -> int:
    return session.scalar(select(func.count(Response.id)).where(Response.round_id == round_id)) or 0


def _entries(session: Session, round_id: UUID) -> list[KeyedForm]:
    typed = select(KeyedForm).join(PrintedForm, PrintedForm.id == KeyedForm.form_id)
    return list(session.scalars(typed.where(PrintedForm.round_id == round_id)))


def _refuse_waiting_entries(session: Session, round_id: UUID) -> None:
    waiting = len({(entry.form_id, entry.copy) for entry in _entries(session, round_id)})
    if waiting:
        raise Refusal(NeedsReason.ENTRIES_WAITING, count=waiting)


def _discard_entries(deed: Deed, round_id: UUID) -> None:
    for entry in _entries(deed.session, round_id):
        deed.session.delete(entry)

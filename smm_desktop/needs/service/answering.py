"""Answers given in the window, and who has answered."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Instrument, Response, RoundMember
from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.service import guards, taking
from smm_desktop.needs.service.taking import Taken, content_of
from smm_desktop.needs.terms import (
    Answers,
    AnswerWay,
    InstrumentDraft,
    NeedsReason,
    ResponseDraft,
)


def checked(instrument: InstrumentDraft, draft: ResponseDraft) -> Answers:
    """Whole and faultless answers, or a refusal that names the faults."""
    found = check_answers(instrument, draft.answers)
    if found.faults:
        raise Refusal(NeedsReason.ANSWERS_FAULTY, faults=found.faults)
    if not found.answers:
        raise Refusal(NeedsReason.RESPONSE_EMPTY)
    return found.answers


class AnswerService:
    """A teacher at the center's computer answers in the window; the coordinator keeps the list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_response(self, round_id: UUID, draft: ResponseDraft, *, actor: str) -> None:
        """Keeps one person's answers. In a named round somebody of its list answers; in an anonymous one the list
        only learns that an answer was given, and no undo takes it back."""
        with self._database.deed("record_response", actor, reversible=False) as deed:
            _, instrument = guards.open_round(deed.session, round_id)
            deed.reversible = not guards.is_anonymous(instrument)
            answers = checked(content_of(instrument), draft)
            member = _member(deed.session, round_id, instrument, draft)
            respondent = taking.respondent_of(deed.session, member, draft.respondent)
            taken = Taken(answers, respondent, AnswerWay.WINDOW, member)
            taking.keep(deed, round_id, instrument, [taken])

    def remove_response(self, response_id: UUID, *, actor: str) -> None:
        """Takes out a response of a named round; its member is asked again."""
        with self._database.deed("remove_response", actor) as deed:
            response = deed.session.get(Response, response_id)
            if response is None:
                raise Refusal(NeedsReason.RESPONSE_UNKNOWN)
            _, instrument = guards.open_round(deed.session, response.round_id)
            if guards.is_anonymous(instrument):
                raise Refusal(NeedsReason.RESPONSE_UNKNOWN)
            _ask_again(deed.session, response)
            deed.session.delete(response)

    def mark_answered(self, round_id: UUID, member_id: UUID, *, has_answered: bool, actor: str) -> None:
        """Notes by hand that somebody's form came back, or that it did not."""
        with self._database.deed("mark_answered", actor) as deed:
            guards.open_round(deed.session, round_id)
            guards.known_member(deed.session, round_id, member_id).has_answered = has_answered


def _member(
    session: Session, round_id: UUID, instrument: Instrument, draft: ResponseDraft
) -> RoundMember | None:
    """Who answers; an anonymous round may go without, and asks nobody twice."""
    if draft.member_id is None:
        if not guards.is_anonymous(instrument):
            raise Refusal(NeedsReason.NAME_MISSING)
        return None
    member = guards.known_member(session, round_id, draft.member_id)
    if member.has_answered:
        raise Refusal(NeedsReason.ALREADY_ANSWERED, name=member.name)
    return member


def _ask_again(session: Session, response: Response) -> None:
    asked = select(RoundMember).where(RoundMember.round_id == response.round_id)
    if response.teacher_id is not None:
        asked = asked.where(RoundMember.teacher_id == response.teacher_id)
    else:
        asked = asked.where(RoundMember.teacher_id.is_(None), RoundMember.name == response.name)
    for member in session.scalars(asked):
        member.has_answered = False

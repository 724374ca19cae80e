"""Which rounds can stand beside each other, and as of when a round's answers speak."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.journal import JournalEntry
from smm_desktop.needs.model import CompetencyFrame, Response, SurveyRound
from smm_desktop.needs.queries.rounds import RoundRow, rounds, survey_round
from smm_desktop.needs.terms import Anonymity, RoundState


def may_be_analysed(row: RoundRow) -> bool:
    """An anonymous round is read once it is closed; a named one while it is open, too."""
    return row.state is RoundState.CLOSED or (
        row.state is RoundState.OPEN and row.anonymity is Anonymity.NAMED
    )


def analysable_rounds(session: Session) -> tuple[RoundRow, ...]:
    """The newest first."""
    return tuple(filter(may_be_analysed, rounds(session)))


def comparable_rounds(session: Session, round_id: UUID) -> tuple[RoundRow, ...]:
    """Rounds of the same center on any version of the same frame, or with the same instrument; the newest first."""
    wanted = survey_round(session, round_id)
    if wanted is None:
        return ()
    frames = select(CompetencyFrame.id, CompetencyFrame.code)
    codes = {found.id: found.code for found in session.execute(frames)}
    code = codes.get(wanted.frame_id) if wanted.frame_id else None

    def is_alike(row: RoundRow) -> bool:
        found = codes.get(row.frame_id) if row.frame_id else None
        return row.instrument_id == wanted.instrument_id or (code is not None and found == code)

    others = (row for row in analysable_rounds(session) if row.id != round_id)
    return tuple(row for row in others if row.center_id == wanted.center_id and is_alike(row))


def usual_comparisons(session: Session, round_id: UUID) -> tuple[RoundRow, ...]:
    """The other audience's newest round and the one of the same audience just before: what a report shows."""
    wanted = survey_round(session, round_id)
    others = comparable_rounds(session, round_id)
    if wanted is None:
        return ()
    industry = [row for row in others if row.audience is not wanted.audience]
    place = (wanted.starts_on, wanted.id)
    earlier = [row for row in others if row.audience is wanted.audience and (row.starts_on, row.id) < place]
    return (*industry[:1], *earlier[:1])


def speaks_as_of(session: Session, round_id: UUID) -> datetime:
    """When the round or its answers last changed: the date of everything that is made from them."""
    newest = select(func.max(Response.rev)).where(Response.round_id == round_id)
    revs = [session.scalar(newest), session.get_one(SurveyRound, round_id).rev]
    statement = select(JournalEntry.at).where(JournalEntry.number == max(rev or 0 for rev in revs))
    return session.scalars(statement).one()

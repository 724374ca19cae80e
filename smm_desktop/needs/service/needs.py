"""Deeds on needs: recorded, met by trainings, closed with evidence, and opened again when they show once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.model import Competency, Need, NeedStep
from smm_desktop.needs.rules.needs import furthest, may_become, unmet_state
from smm_desktop.needs.rules.texts import tidy
from smm_desktop.needs.service import guards
from smm_desktop.needs.terms import NeedDraft, NeedPriority, NeedsReason, NeedState

Figures = Mapping[str, float]
CoverState = Callable[
    [Session, UUID], NeedState | None
]  # how far a room is with meeting a need; None: not at all


class NeedService:
    """Needs. Which training meets one is said in trainings, which tell the state by `advance_within`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_need(self, draft: NeedDraft, *, actor: str) -> UUID:
        """One open need for each competency and group."""
        with self._database.deed("record_need", actor) as deed:
            return _record(deed, draft)

    def record_needs(self, drafts: Sequence[NeedDraft], *, actor: str) -> tuple[UUID, ...]:
        """Several in one deed; those that are open already are passed over. Refuses when all are."""
        with self._database.deed("record_need", actor) as deed:
            made: list[UUID] = []
            taken: Refusal | None = None
            for draft in drafts:
                try:
                    made.append(_record(deed, draft))
                except Refusal as refusal:
                    if refusal.term is not NeedsReason.NEED_TAKEN:
                        raise
                    taken = refusal
            if taken is not None and not made:
                raise taken
            return tuple(made)

    def change_need(self, need_id: UUID, priority: NeedPriority, reason: str, *, actor: str) -> None:
        with self._database.deed("change_need", actor) as deed:
            need = guards.known_need(deed.session, need_id)
            need.priority, need.reason = priority, reason.strip()

    def close_need(
        self,
        need_id: UUID,
        reason: str,
        *,
        round_id: UUID | None = None,
        figures: Figures | None = None,
        actor: str,
    ) -> None:
        """With the round that measured again and its figures as evidence; without one the reason stands alone."""
        if not reason.strip():
            raise Refusal(NeedsReason.REASON_MISSING)
        with self._database.deed("close_need", actor) as deed:
            need = guards.known_need(deed.session, need_id)
            if need.state is NeedState.CLOSED:
                raise Refusal(NeedsReason.NEED_CLOSED)
            if round_id is not None:
                guards.known_round(deed.session, round_id)
            need.state = NeedState.CLOSED
            _note(deed, need, reason, round_id, figures)

    def reopen_need(
        self,
        need_id: UUID,
        reason: str,
        *,
        round_id: UUID | None = None,
        figures: Figures | None = None,
        actor: str,
    ) -> None:
        """The need stays marked as one that came back, whatever happens to it afterwards."""
        if not reason.strip():
            raise Refusal(NeedsReason.REASON_MISSING)
        with self._database.deed("reopen_need", actor) as deed:
            need = guards.known_need(deed.session, need_id)
            if need.state is not NeedState.CLOSED:
                raise Refusal(NeedsReason.NEED_NOT_CLOSED)
            need.state = NeedState.REOPENED
            need.times_reopened += 1
            _note(deed, need, reason, round_id, figures)


def _record(deed: Deed, draft: NeedDraft) -> UUID:
    competency = deed.session.get(Competency, draft.competency_id)
    if competency is None:
        raise Refusal(NeedsReason.COMPETENCY_UNKNOWN, code="")
    if draft.round_id is not None:
        guards.known_round(deed.session, draft.round_id)
    group = tidy(draft.group, settings.GROUP_LENGTH)
    _refuse_twice(deed.session, competency, group)
    need = Need(
        competency_id=competency.id,
        round_id=draft.round_id,
        group_name=group,
        priority=draft.priority,
        reason=draft.reason.strip(),
        figures=_plain(draft.figures),
        state=NeedState.OPEN,
        times_reopened=0,
    )
    deed.session.add(need)
    deed.session.flush()
    _note(deed, need, draft.reason, draft.round_id, draft.figures)
    return need.id


def nowhere(_session: Session, _need_id: UUID) -> None:
    """The `CoverState` of a room that stands alone."""


def advance_within(deed: Deed, need_id: UUID, *ways: NeedState | None) -> None:
    """Notes how far those who are to meet a need are; None: nothing is planned. A closed need stays closed."""
    need = guards.known_need(deed.session, need_id)
    state = furthest(ways) or unmet_state(need.times_reopened)
    if need.state is not state and need.state is not NeedState.CLOSED and may_become(need.state, state):
        need.state = state
        _note(deed, need)


def _refuse_twice(session: Session, competency: Competency, group: str) -> None:
    """The same competency in an older version of its frame is the same need."""
    same = (
        select(Need.id)
        .join(Competency, Competency.id == Need.competency_id)
        .where(Competency.code == competency.code, Need.group_name == group, Need.state != NeedState.CLOSED)
        .where(Competency.text == competency.text)
    )
    if session.scalars(same).first() is not None:
        raise Refusal(NeedsReason.NEED_TAKEN, competency=competency.text)


def _note(
    deed: Deed, need: Need, reason: str = "", round_id: UUID | None = None, figures: Figures | None = None
) -> None:
    step = NeedStep(
        need_id=need.id,
        state=need.state,
        at=deed.now,
        reason=reason.strip(),
        round_id=round_id,
        figures=_plain(figures),
    )
    deed.session.add(step)


def _plain(figures: Figures | None) -> dict[str, float] | None:
    return None if figures is None else dict(figures)

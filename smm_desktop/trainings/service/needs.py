"""Deeds that say which training is to meet a need; the need's state follows."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import advance_within
from smm_desktop.needs.terms import NeedsReason, NeedState
from smm_desktop.trainings.model import Activity, NeedCover
from smm_desktop.trainings.service import guards
from smm_desktop.trainings.terms import ActivityState


class NeedCoverService:
    """Links from needs to catalogue entries and activities."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cover_by_entry(self, need_id: UUID, catalogue_id: UUID, *, actor: str) -> UUID:
        """A training that could meet the need."""
        with self._database.deed("cover_need", actor) as deed:
            guards.catalogue_entry(deed.session, catalogue_id)
            return _cover(deed, need_id, catalogue_id, None)

    def cover_by_activity(self, need_id: UUID, activity_id: UUID, *, actor: str) -> UUID:
        """A training that is planned, under way or over."""
        with self._database.deed("cover_need", actor) as deed:
            guards.known_activity(deed.session, activity_id)
            return _cover(deed, need_id, None, activity_id)

    def uncover(self, cover_id: UUID, *, actor: str) -> None:
        with self._database.deed("uncover_need", actor) as deed:
            cover = deed.session.get(NeedCover, cover_id)
            if cover is None:
                raise Refusal(NeedsReason.NEED_UNKNOWN)
            deed.session.delete(cover)
            deed.session.flush()
            _follow(deed, [cover.need_id])


def _cover(deed: Deed, need_id: UUID, catalogue_id: UUID | None, activity_id: UUID | None) -> UUID:
    """A link that is there already is left as it is."""
    for known in deed.session.scalars(select(NeedCover).where(NeedCover.need_id == need_id)):
        if (known.catalogue_id, known.activity_id) == (catalogue_id, activity_id):
            return known.id
    cover = NeedCover(need_id=need_id, catalogue_id=catalogue_id, activity_id=activity_id)
    deed.session.add(cover)
    _follow(deed, [need_id])
    deed.session.flush()
    return cover.id


def follow_activity(deed: Deed, activity_id: UUID) -> None:
    """The needs that an activity is to meet learn how far it is."""
    deed.session.flush()
    _follow(deed, _needs_of(deed.session, activity_id))


def forget_activity(deed: Deed, activity_id: UUID) -> None:
    """Takes the links of an activity that is about to be removed."""
    touched = _needs_of(deed.session, activity_id)
    links = select(NeedCover.id).where(NeedCover.activity_id == activity_id)
    deed.delete_many(NeedCover, list(deed.session.scalars(links)))
    _follow(deed, touched)


def _needs_of(session: Session, activity_id: UUID) -> list[UUID]:
    return list(session.scalars(select(NeedCover.need_id).where(NeedCover.activity_id == activity_id)))


def _follow(deed: Deed, need_ids: Iterable[UUID]) -> None:
    deed.session.flush()
    for need_id in dict.fromkeys(need_ids):
        advance_within(deed, need_id, _state(deed.session, need_id))


def _state(session: Session, need_id: UUID) -> NeedState | None:
    """None when nothing is planned."""
    states = session.scalars(
        select(Activity.state)
        .select_from(NeedCover)
        .outerjoin(Activity, Activity.id == NeedCover.activity_id)
        .where(
            NeedCover.need_id == need_id, or_(NeedCover.catalogue_id.is_not(None), Activity.id.is_not(None))
        )
    ).all()
    if any(state not in {None, ActivityState.PLANNED} for state in states):
        return NeedState.IN_TRAINING
    return NeedState.PLANNED if states else None

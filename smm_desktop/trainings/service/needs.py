"""Deeds that say which training is to meet a need; the need's state follows."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import CoverState, advance_within, nowhere
from smm_desktop.needs.terms import NeedsReason
from smm_desktop.trainings.model import NeedCover
from smm_desktop.trainings.queries import cover_state
from smm_desktop.trainings.service import guards


class NeedCoverService:
    """Links from needs to catalogue entries and activities."""

    def __init__(self, database: Database, elsewhere: CoverState = nowhere) -> None:
        """`elsewhere` tells how far the other rooms are that meet needs."""
        self._database = database
        self._elsewhere = elsewhere

    def cover_by_entry(self, need_id: UUID, catalogue_id: UUID, *, actor: str) -> UUID:
        """A training that could meet the need."""
        with self._database.deed("cover_need", actor) as deed:
            guards.catalogue_entry(deed.session, catalogue_id)
            return _cover(deed, need_id, catalogue_id, None, self._elsewhere)

    def cover_by_activity(self, need_id: UUID, activity_id: UUID, *, actor: str) -> UUID:
        """A training that is planned, under way or over."""
        with self._database.deed("cover_need", actor) as deed:
            guards.known_activity(deed.session, activity_id)
            return _cover(deed, need_id, None, activity_id, self._elsewhere)

    def uncover(self, cover_id: UUID, *, actor: str) -> None:
        with self._database.deed("uncover_need", actor) as deed:
            cover = deed.session.get(NeedCover, cover_id)
            if cover is None:
                raise Refusal(NeedsReason.NEED_UNKNOWN)
            deed.session.delete(cover)
            deed.session.flush()
            _follow(deed, [cover.need_id], self._elsewhere)


def _cover(
    deed: Deed, need_id: UUID, catalogue_id: UUID | None, activity_id: UUID | None, elsewhere: CoverState
) -> UUID:
    """A link that is there already is left as it is."""
    for known in deed.session.scalars(select(NeedCover).where(NeedCover.need_id == need_id)):
        if (known.catalogue_id, known.activity_id) == (catalogue_id, activity_id):
            return known.id
    cover = NeedCover(need_id=need_id, catalogue_id=catalogue_id, activity_id=activity_id)
    deed.session.add(cover)
    _follow(deed, [need_id], elsewhere)
    deed.session.flush()
    return cover.id


def follow_activity(deed: Deed, activity_id: UUID, elsewhere: CoverState = nowhere) -> None:
    """The needs that an activity is to meet learn how far it is."""
    deed.session.flush()
    _follow(deed, _needs_of(deed.session, activity_id), elsewhere)


def forget_activity(deed: Deed, activity_id: UUID, elsewhere: CoverState = nowhere) -> None:
    """Takes the links of an activity that is about to be removed."""
    touched = _needs_of(deed.session, activity_id)
    links = select(NeedCover.id).where(NeedCover.activity_id == activity_id)
    deed.delete_many(NeedCover, list(deed.session.scalars(links)))
    _follow(deed, touched, elsewhere)


def _needs_of(session: Session, activity_id: UUID) -> list[UUID]:
    return list(session.scalars(select(NeedCover.need_id).where(NeedCover.activity_id == activity_id)))


def _follow(deed: Deed, need_ids: Iterable[UUID], elsewhere: CoverState) -> None:
    deed.session.flush()
    for need_id in dict.fromkeys(need_ids):
        advance_within(deed, need_id, cover_state(deed.session, need_id), elsewhere(deed.session, need_id))

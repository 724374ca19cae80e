"""The needs that offers and placements are to meet learn how far they are."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from smm_desktop.core.database.deeds import Deed
from smm_desktop.needs.service import CoverState, advance_within
from smm_desktop.placements.model import OfferNeed
from smm_desktop.placements.queries.needs import cover_state


def follow_offers(deed: Deed, offer_ids: Iterable[UUID], elsewhere: CoverState) -> None:
    """After a deed on offers or on their placements."""
    wanted = set(offer_ids)
    linked = deed.session.scalars(select(OfferNeed.need_id).where(OfferNeed.offer_id.in_(wanted)))
    follow_needs(deed, list(linked), elsewhere)


def follow_needs(deed: Deed, need_ids: Iterable[UUID], elsewhere: CoverState) -> None:
    """`elsewhere` tells how far trainings are; the further of the two counts."""
    deed.session.flush()
    for need_id in dict.fromkeys(need_ids):
        advance_within(deed, need_id, cover_state(deed.session, need_id), elsewhere(deed.session, need_id))

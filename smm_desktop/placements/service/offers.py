"""Deeds on offers: what a company gives, for whom, and which needs it is to meet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.queries import need
from smm_desktop.needs.service import CoverState, nowhere
from smm_desktop.needs.terms import NeedsReason
from smm_desktop.placements import settings
from smm_desktop.placements.model import Offer, OfferNeed, OfferTechnology, PairRule, Placement
from smm_desktop.placements.queries.offer_facts import seats_used
from smm_desktop.placements.rules.offers import made_code, normal_offer
from smm_desktop.placements.service import guards
from smm_desktop.placements.service.needs import follow_needs, follow_offers
from smm_desktop.placements.terms import OfferDraft, PlacementReason

_PLAIN = (
    *("company_id", "mentor_id", "title", "title_en", "field_code", "starts_on", "ends_on"),
    *("daily_minutes", "capacity", "minimum", "language", "accommodation", "requirements", "note"),
)


class OfferService:
    """Offers. What was placed on one keeps the dates and the mentor it was placed with."""

    def __init__(self, database: Database, elsewhere: CoverState = nowhere) -> None:
        """`elsewhere` tells how far trainings are with meeting a need."""
        self._database = database
        self._elsewhere = elsewhere

    def add_offer(self, draft: OfferDraft, *, actor: str) -> UUID:
        normal = normal_offer(draft)
        with self._database.deed("add_offer", actor) as deed:
            _check(deed.session, normal)
            offer = Offer(is_active=True, code=_code(deed.session, normal, None))
            _fill(offer, normal)
            deed.session.add(offer)
            deed.session.flush()
            _set_technologies(deed, offer.id, normal.technologies)
            return offer.id

    def change_offer(self, offer_id: UUID, draft: OfferDraft, *, actor: str) -> None:
        normal = normal_offer(draft)
        with self._database.deed("change_offer", actor) as deed:
            offer = guards.known_offer(deed.session, offer_id)
            _check(deed.session, normal)
            placed = seats_used(deed.session, [offer_id]).get(offer_id, 0)
            if normal.capacity < placed:
                raise Refusal(PlacementReason.CAPACITY_BELOW_PLACED, capacity=normal.capacity, placed=placed)
            if placed and normal.company_id != offer.company_id:
                raise Refusal(PlacementReason.OFFER_IN_USE, code=offer.code, placements=placed)
            offer.code = _code(deed.session, normal, offer_id) if normal.code else offer.code
            _fill(offer, normal)
            _set_technologies(deed, offer_id, normal.technologies)

    def retire_offer(self, offer_id: UUID, *, actor: str) -> None:
        """Takes an offer out of the match; its placements stay."""
        with self._database.deed("retire_offer", actor) as deed:
            guards.known_offer(deed.session, offer_id).is_active = False
            follow_offers(deed, [offer_id], self._elsewhere)

    def restore_offer(self, offer_id: UUID, *, actor: str) -> None:
        with self._database.deed("restore_offer", actor) as deed:
            guards.known_offer(deed.session, offer_id).is_active = True
            follow_offers(deed, [offer_id], self._elsewhere)

    def remove_offer(self, offer_id: UUID, *, actor: str) -> None:
        """Only one to which nobody was ever placed."""
        with self._database.deed("remove_offer", actor) as deed:
            offer = guards.known_offer(deed.session, offer_id)
            used = deed.session.scalar(select(func.count()).where(Placement.offer_id == offer_id)) or 0
            if used:
                raise Refusal(PlacementReason.OFFER_IN_USE, code=offer.code, placements=used)
            touched = _needs_of(deed.session, offer_id)
            for model in (OfferTechnology, OfferNeed, PairRule):
                _remove_links(deed, model, offer_id)
            deed.session.delete(offer)
            follow_needs(deed, touched, self._elsewhere)

    def link_need(self, offer_id: UUID, need_id: UUID, *, actor: str) -> None:
        """Says that the offer is to meet the need; a link that is there already is left as it is."""
        with self._database.deed("link_offer_need", actor) as deed:
            guards.known_offer(deed.session, offer_id)
            if need(deed.session, need_id) is None:
                raise Refusal(NeedsReason.NEED_UNKNOWN)
            if need_id not in _needs_of(deed.session, offer_id):
                deed.session.add(OfferNeed(offer_id=offer_id, need_id=need_id))
                follow_needs(deed, [need_id], self._elsewhere)

    def unlink_need(self, offer_id: UUID, need_id: UUID, *, actor: str) -> None:
        with self._database.deed("unlink_offer_need", actor) as deed:
            wanted = select(OfferNeed.id).where(OfferNeed.offer_id == offer_id, OfferNeed.need_id == need_id)
            deed.delete_many(OfferNeed, list(deed.session.scalars(wanted)))
            follow_needs(deed, [need_id], self._elsewhere)


def _check(session: Session, draft: OfferDraft) -> None:
    """What the draft names is there, and the company may give it then."""
    company = guards.offering_company(session, draft.company_id)
    guards.check_mentor(session, draft.mentor_id, company)
    guards.known_field(draft.field_code)
    guards.known_technologies(session, draft.technologies)
    guards.check_protocol_of(session, company, draft.starts_on, draft.ends_on)


def _code(session: Session, draft: OfferDraft, own: UUID | None) -> str:
    others = select(Offer.code).where(Offer.id != own) if own else select(Offer.code)
    taken = frozenset(session.scalars(others))
    if not draft.code:
        return made_code(settings.CODE_PREFIX_OFFER, draft.starts_on.year, taken)
    known = next((other for other in taken if turkish.same(draft.code, other)), None)
    if known is not None:
        raise Refusal(PlacementReason.OFFER_CODE_TAKEN, code=known)
    return draft.code


def _fill(offer: Offer, draft: OfferDraft) -> None:
    for name in _PLAIN:
        setattr(offer, name, getattr(draft, name))
    offer.competencies, offer.prerequisites = list(draft.competencies), list(draft.prerequisites)
    offer.weekdays = sorted(draft.weekdays)
    offer.sort_key = turkish.sort_key(draft.title)


def _set_technologies(deed: Deed, offer_id: UUID, wanted: Iterable[UUID]) -> None:
    links = select(OfferTechnology).where(OfferTechnology.offer_id == offer_id)
    stored = {link.technology_id: link.id for link in deed.session.scalars(links)}
    new = [own for own in wanted if own not in stored]
    gone = [stored[own] for own in stored.keys() - set(wanted)]
    deed.delete_many(OfferTechnology, gone)
    deed.insert_many(OfferTechnology, [{"offer_id": offer_id, "technology_id": own} for own in new])


def _needs_of(session: Session, offer_id: UUID) -> list[UUID]:
    return list(session.scalars(select(OfferNeed.need_id).where(OfferNeed.offer_id == offer_id)))


def _remove_links(deed: Deed, model: Any, offer_id: UUID) -> None:
    deed.delete_many(model, list(deed.session.scalars(select(model.id).where(model.offer_id == offer_id))))

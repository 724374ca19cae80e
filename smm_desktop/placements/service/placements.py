"""Deeds on placements: placed by hand, agreed, begun, finished, cancelled, and opened again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import CoverState, nowhere
from smm_desktop.placements import settings
from smm_desktop.placements.model import Company, Offer, Placement, PlacementDay
from smm_desktop.placements.queries.logs import current_rules, gaps
from smm_desktop.placements.rules.offers import check_dates, check_days
from smm_desktop.placements.rules.states import AGREEING, OPEN, agreed_state, missing_agreement
from smm_desktop.placements.rules.texts import needed, paragraph
from smm_desktop.placements.service import guards
from smm_desktop.placements.service.needs import follow_offers
from smm_desktop.placements.service.seats import (
    check_place,
    free_request,
    place_within,
    refuse_when_elsewhere,
)
from smm_desktop.placements.terms import (
    PlacementChange,
    PlacementDraft,
    PlacementReason,
    PlacementState,
)
from smm_desktop.teachers.queries import same_person_ids


class PlacementService:
    """Placements. What many need is one deed: agreements and beginnings take as many ids as one likes."""

    def __init__(self, database: Database, elsewhere: CoverState = nowhere) -> None:
        """`elsewhere` tells how far trainings are with meeting a need."""
        self._database = database
        self._elsewhere = elsewhere

    def place(self, draft: PlacementDraft, *, actor: str) -> UUID:
        """By hand; an open request of the teacher is met by it."""
        with self._database.deed("place_teacher", actor) as deed:
            placement = place_within(deed, draft)
            self._follow(deed, [placement])
            return placement.id

    def change_placement(self, placement_id: UUID, change: PlacementChange, *, actor: str) -> None:
        """Until the end; other days or hours than were agreed want to be agreed on again."""
        check_dates(change.starts_on, change.ends_on, PlacementReason.PLACEMENT_DATES_REVERSED)
        check_days(change.weekdays, change.daily_minutes)
        with self._database.deed("change_placement", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, OPEN)
            _check_change(deed, placement, change)
            if placement.state in AGREEING and _times(placement) != _times_of(change):
                placement.company_agreed_on = placement.school_agreed_on = None
                placement.state = PlacementState.PROPOSED
            placement.starts_on, placement.ends_on = change.starts_on, change.ends_on
            placement.weekdays, placement.daily_minutes = sorted(change.weekdays), change.daily_minutes
            placement.mentor_id = change.mentor_id
            placement.note = paragraph(change.note, settings.NOTE_LENGTH)

    def agree_company(
        self, placement_ids: Sequence[UUID], on: date, *, mentor_id: UUID | None = None, actor: str
    ) -> None:
        """The company said yes; a mentor that is named takes the place of the one planned."""
        self._refuse_future(on)
        with self._database.deed("agree_company", actor) as deed:
            for placement in _each(deed, placement_ids, AGREEING):
                if mentor_id is not None:
                    company = deed.session.get_one(Offer, placement.offer_id).company_id
                    guards.check_mentor(deed.session, mentor_id, deed.session.get_one(Company, company))
                    placement.mentor_id = mentor_id
                placement.company_agreed_on = on
                placement.state = agreed_state(on, placement.school_agreed_on)

    def agree_school(self, placement_ids: Sequence[UUID], on: date, *, actor: str) -> None:
        """The teacher's school said yes."""
        self._refuse_future(on)
        with self._database.deed("agree_school", actor) as deed:
            for placement in _each(deed, placement_ids, AGREEING):
                placement.school_agreed_on = on
                placement.state = agreed_state(placement.company_agreed_on, on)

    def start(self, placement_ids: Sequence[UUID], *, actor: str) -> None:
        """Freezes the rules; refused until both agreed, a mentor is named and a protocol covers the days."""
        with self._database.deed("start_placement", actor) as deed:
            begun = _each(deed, placement_ids, AGREEING)
            for placement in begun:
                _check_start(deed, placement)
                rules = current_rules(deed.session, self._database.clock.today())
                placement.rules, placement.state = rules.to_json(), PlacementState.RUNNING
            self._follow(deed, begun)

    def finish(self, placement_id: UUID, *, actor: str) -> None:
        """Locks it; refused with everything that is missing."""
        with self._database.deed("finish_placement", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, {PlacementState.RUNNING})
            missing = gaps(deed.session, placement_id, self._database.clock.today())
            if missing:
                raise Refusal(PlacementReason.FINISH_INCOMPLETE, code=placement.code, gaps=missing)
            placement.state, placement.closed_at = PlacementState.DONE, deed.now
            self._follow(deed, [placement])

    def cancel(self, placement_id: UUID, reason: str, *, actor: str) -> None:
        """The seat is free again, and the request waits again from the day it was asked."""
        why = needed(reason, settings.NOTE_LENGTH, PlacementReason.PLACEMENT_REASON_MISSING)
        with self._database.deed("cancel_placement", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, OPEN)
            placement.state, placement.reason = PlacementState.CANCELLED, why
            free_request(deed.session, placement)
            self._follow(deed, [placement])

    def reopen(self, placement_id: UUID, reason: str, *, actor: str) -> None:
        """Unlocks a finished placement; the reason stays with it, its rules stay frozen."""
        why = needed(reason, settings.NOTE_LENGTH, PlacementReason.PLACEMENT_REASON_MISSING)
        with self._database.deed("reopen_placement", actor) as deed:
            placement = guards.placement_in(deed.session, placement_id, {PlacementState.DONE})
            placement.state, placement.closed_at = PlacementState.RUNNING, None
            placement.reason = why
            self._follow(deed, [placement])

    def _follow(self, deed: Deed, touched: Sequence[Placement]) -> None:
        deed.session.flush()
        follow_offers(deed, {placement.offer_id for placement in touched}, self._elsewhere)

    def _refuse_future(self, on: date) -> None:
        if on > self._database.clock.today():
            raise Refusal(PlacementReason.AGREED_IN_FUTURE, day=on)


def _each(deed: Deed, ids: Sequence[UUID], wanted: frozenset[PlacementState]) -> list[Placement]:
    return [guards.placement_in(deed.session, own, wanted) for own in dict.fromkeys(ids)]


def _check_start(deed: Deed, placement: Placement) -> None:
    missing = missing_agreement(placement.company_agreed_on, placement.school_agreed_on)
    if missing is not None:
        raise Refusal(PlacementReason.AGREEMENT_MISSING, code=placement.code, missing=missing)
    if placement.mentor_id is None:
        raise Refusal(PlacementReason.MENTOR_MISSING, code=placement.code)
    offer = deed.session.get_one(Offer, placement.offer_id)
    check_place(deed.session, offer, placement.mentor_id, placement.starts_on, placement.ends_on)


def _check_change(deed: Deed, placement: Placement, change: PlacementChange) -> None:
    session = deed.session
    offer = session.get_one(Offer, placement.offer_id)
    check_place(session, offer, change.mentor_id, change.starts_on, change.ends_on)
    is_longer = change.starts_on < placement.starts_on or change.ends_on > placement.ends_on
    person_of = guards.placeable_teacher if is_longer else guards.known_teacher
    person = person_of(session, placement.teacher_id)
    entries = same_person_ids(session, person.id)
    days = (change.starts_on, change.ends_on)
    refuse_when_elsewhere(session, person.full_name, entries, days, placement.id)
    written = select(func.min(PlacementDay.day), func.max(PlacementDay.day))
    first, last = session.execute(written.where(PlacementDay.placement_id == placement.id)).one()
    is_empty = first is None  # min and max over no row, which the types do not tell
    if not is_empty and (first < change.starts_on or last > change.ends_on):
        raise Refusal(PlacementReason.DATES_CUT_LOG, first=first, last=last)


def _times(placement: Placement) -> tuple[object, ...]:
    return placement.starts_on, placement.ends_on, placement.weekdays, placement.daily_minutes


def _times_of(change: PlacementChange) -> tuple[object, ...]:
    return change.starts_on, change.ends_on, sorted(change.weekdays), change.daily_minutes

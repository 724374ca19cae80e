"""Deeds on requests: what teachers ask for, typed one by one or taken over from a need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import PairRule, PlacementRequest, RequestTechnology
from smm_desktop.placements.rules.offers import normal_request
from smm_desktop.placements.service import guards
from smm_desktop.placements.terms import PlacementReason, RequestDraft, RequestState
from smm_desktop.teachers.queries import TeacherRow, same_person_ids


class RequestService:
    """Requests; a teacher has at most one that is open."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_request(self, draft: RequestDraft, *, actor: str) -> UUID:
        with self._database.deed("add_request", actor) as deed:
            return self._add(deed, draft)

    def add_requests(self, drafts: Sequence[RequestDraft], *, actor: str) -> tuple[UUID, ...]:
        """Several in one deed; teachers who have an open one are passed over. Refuses when all have."""
        with self._database.deed("add_requests", actor) as deed:
            made: list[UUID] = []
            taken: Refusal | None = None
            for draft in drafts:
                try:
                    made.append(self._add(deed, draft))
                except Refusal as refusal:
                    if refusal.term is not PlacementReason.REQUEST_OPEN_ALREADY:
                        raise
                    taken = refusal
            if taken is not None and not made:
                raise taken
            return tuple(made)

    def change_request(self, request_id: UUID, draft: RequestDraft, *, actor: str) -> None:
        """Of the same teacher, whom the draft cannot change; no day asked leaves that day."""
        normal = normal_request(draft, self._database.clock.today())
        with self._database.deed("change_request", actor) as deed:
            request = guards.open_request(deed.session, request_id)
            _check(deed.session, normal)
            _fill(request, replace(normal, asked_on=draft.asked_on), normal.field_code)
            _set_technologies(deed, request_id, normal.technologies)

    def withdraw_request(self, request_id: UUID, *, actor: str) -> None:
        """What was pinned or forbidden of it goes with it."""
        with self._database.deed("withdraw_request", actor) as deed:
            guards.open_request(deed.session, request_id).state = RequestState.WITHDRAWN
            rules = select(PairRule.id).where(PairRule.request_id == request_id)
            deed.delete_many(PairRule, list(deed.session.scalars(rules)))

    def reopen_request(self, request_id: UUID, *, actor: str) -> None:
        """Brings back a withdrawn one, with the day on which it was asked."""
        with self._database.deed("reopen_request", actor) as deed:
            request = guards.known_request(deed.session, request_id)
            person = guards.placeable_teacher(deed.session, request.teacher_id)
            if request.state is not RequestState.WITHDRAWN:
                raise Refusal(PlacementReason.REQUEST_NOT_OPEN, name=person.full_name, state=request.state)
            refuse_second(deed.session, person)
            request.state = RequestState.OPEN

    def _add(self, deed: Deed, draft: RequestDraft) -> UUID:
        normal = normal_request(draft, self._database.clock.today())
        person = guards.placeable_teacher(deed.session, normal.teacher_id)
        _check(deed.session, normal)
        refuse_second(deed.session, person)
        request = PlacementRequest(teacher_id=person.id, state=RequestState.OPEN)
        _fill(request, normal, normal.field_code or person.field_code)
        deed.session.add(request)
        deed.session.flush()
        _set_technologies(deed, request.id, normal.technologies)
        return request.id


def refuse_second(session: Session, person: TeacherRow) -> None:
    """One open request a person, merged entries included."""
    known = select(PlacementRequest.id).where(
        PlacementRequest.teacher_id.in_(same_person_ids(session, person.id)),
        PlacementRequest.state == RequestState.OPEN,
    )
    if session.scalars(known.limit(1)).first() is not None:
        raise Refusal(PlacementReason.REQUEST_OPEN_ALREADY, name=person.full_name)


def _check(session: Session, draft: RequestDraft) -> None:
    guards.known_field(draft.field_code)
    guards.known_technologies(session, draft.technologies)
    for code in draft.provinces:
        if reference().province(code) is None:
            raise Refusal(PlacementReason.REQUEST_PROVINCE_UNKNOWN, found=code)


def _fill(request: PlacementRequest, draft: RequestDraft, field_code: str | None) -> None:
    if draft.asked_on is not None:
        request.asked_on = draft.asked_on
    request.field_code, request.note = field_code, draft.note
    request.free_from, request.free_until = draft.free_from, draft.free_until
    request.provinces = list(draft.provinces)


def _set_technologies(deed: Deed, request_id: UUID, wanted: Sequence[UUID]) -> None:
    links = select(RequestTechnology).where(RequestTechnology.request_id == request_id)
    stored = {link.technology_id: link.id for link in deed.session.scalars(links)}
    new = [own for own in wanted if own not in stored]
    deed.delete_many(RequestTechnology, [stored[own] for own in stored.keys() - set(wanted)])
    deed.insert_many(RequestTechnology, [{"request_id": request_id, "technology_id": own} for own in new])

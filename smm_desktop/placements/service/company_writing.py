"""Writing the rows of a list of companies within one deed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import new_id
from smm_desktop.placements.model import Company, CompanyContact, CompanyTechnology
from smm_desktop.placements.queries.known_companies import known_companies
from smm_desktop.placements.queries.technologies import technology_ids
from smm_desktop.placements.rules.judging_companies import (
    KnownCompany,
    PlannedCompany,
    applied,
    changes_of,
    merged_contact,
)
from smm_desktop.placements.rules.reading_companies import ReadCompany
from smm_desktop.placements.rules.technologies import technology_key
from smm_desktop.placements.service.contacts import contact_columns
from smm_desktop.placements.service.known_companies import columns_of
from smm_desktop.placements.service.technologies import add_technology_within
from smm_desktop.placements.terms import ContactDraft, TechnologyDraft

_NOTHING: Mapping[str, tuple[UUID, ContactDraft]] = {}


class CompanyWriting:
    """Collects what rows come to; several rows about one company add up, and all is written by `finish`."""

    def __init__(self, deed: Deed, *, with_new_technologies: bool) -> None:
        self._deed = deed
        self._known = dict(known_companies(deed.session).by_id)
        self._technologies = technology_ids(deed.session)
        self._with_new_technologies = with_new_technologies
        self._new: dict[UUID, dict[str, Any]] = {}
        self._changed: dict[UUID, dict[str, Any]] = {}
        self._links: list[dict[str, Any]] = []
        self._new_people: dict[UUID, dict[str, Any]] = {}
        self._changed_people: dict[UUID, dict[str, Any]] = {}
        self.added = self.changed = self.unchanged = self.technologies_added = 0
        self.company_ids: list[UUID] = []
        self._by_row: dict[int, UUID] = {}

    def take_in(self, row: PlannedCompany, company_id: UUID | None) -> None:
        """Add a row as a new company, or change the company of this id or of the row it follows by what it gives."""
        read = self._with_technologies(row.read)
        if row.follows is not None:
            company_id = self._by_row[row.follows]
            read = replace(read, given=frozenset())  # it adds people and technologies only
        if company_id is None:
            known = KnownCompany(new_id(), read.draft, frozenset(), _NOTHING)
            self._new[known.id] = {"id": known.id, "is_active": True, **columns_of(read.draft)}
            self.added += 1
        else:
            known = self._known[company_id]
            self._change(known, read)
        self.company_ids.append(known.id)
        self._by_row[row.row_number] = known.id
        self._known[known.id] = self._extended(known, read)

    def finish(self) -> None:
        self._deed.insert_many(Company, self._new.values())
        self._deed.update_many(Company, self._changed.values())
        self._deed.insert_many(CompanyTechnology, self._links)
        self._deed.insert_many(CompanyContact, self._new_people.values())
        self._deed.update_many(CompanyContact, self._changed_people.values())

    def _with_technologies(self, read: ReadCompany) -> ReadCompany:
        """Return a row whose unknown technologies were taken into the list, where that was decided."""
        if not self._with_new_technologies:
            return read
        ids = dict.fromkeys(read.technology_ids)
        field_codes = read.draft.field_codes
        field_code = field_codes[0] if len(field_codes) == 1 else None
        for name in read.unknown_technologies:
            key = technology_key(name)
            if key not in self._technologies:
                draft = TechnologyDraft(name, field_code=field_code)
                self._technologies[key] = add_technology_within(self._deed, draft)
                self.technologies_added += 1
            ids[self._technologies[key]] = None
        return replace(read, technology_ids=tuple(ids))

    def _change(self, known: KnownCompany, read: ReadCompany) -> None:
        changes = changes_of(known, read)
        draft = applied(known.draft, changes)
        if draft != known.draft:
            values = {"id": known.id, **columns_of(draft)}
            self._changed[known.id] = values
        if changes:
            self.changed += 1
        else:
            self.unchanged += 1

    def _extended(self, known: KnownCompany, read: ReadCompany) -> KnownCompany:
        """Collect technologies and people that are new or better known, and return the company with them."""
        more = [one for one in read.technology_ids if one not in known.technology_ids]
        self._links.extend({"company_id": known.id, "technology_id": one} for one in more)
        people = dict(known.contacts)
        for given in read.contacts:
            contact_id, before = people.get(turkish.fold(given.name), (None, None))
            if contact_id is None or before is None:
                contact_id, after = new_id(), given
                base = {"id": contact_id, "company_id": known.id, "is_active": True}
                self._new_people[contact_id] = {**base, **contact_columns(after)}
            elif (after := merged_contact(before, given)) != before:
                self._change_person(contact_id, after)
            people[turkish.fold(given.name)] = contact_id, after
        draft = applied(known.draft, changes_of(known, read))
        return KnownCompany(known.id, draft, known.technology_ids | set(more), people)

    def _change_person(self, contact_id: UUID, after: ContactDraft) -> None:
        if contact_id in self._new_people:
            self._new_people[contact_id].update(contact_columns(after))
        else:
            self._changed_people[contact_id] = {"id": contact_id, **contact_columns(after)}

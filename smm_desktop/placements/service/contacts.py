"""Deeds on the people of a company: whom to ask for, and who teaches there."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import exists, select

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import CompanyContact, Offer, Placement
from smm_desktop.placements.rules.companies import normal_contact
from smm_desktop.placements.service.known_companies import known_company, known_contact
from smm_desktop.placements.terms import ContactDraft, PlacementReason


class ContactService:
    """Contacts and mentors of companies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_contact(self, company_id: UUID, draft: ContactDraft, *, actor: str) -> UUID:
        normal = normal_contact(draft)
        with self._database.deed("add_contact", actor) as deed:
            known_company(deed.session, company_id)
            contact = CompanyContact(company_id=company_id, is_active=True, **contact_columns(normal))
            deed.session.add(contact)
            deed.session.flush()
            return contact.id

    def change_contact(self, contact_id: UUID, draft: ContactDraft, *, actor: str) -> None:
        normal = normal_contact(draft)
        with self._database.deed("change_contact", actor) as deed:
            contact = known_contact(deed.session, contact_id)
            for name, value in contact_columns(normal).items():
                setattr(contact, name, value)

    def retire_contact(self, contact_id: UUID, *, actor: str) -> None:
        """Take somebody who left out of the choices; where they were a mentor, they stay named."""
        with self._database.deed("retire_contact", actor) as deed:
            known_contact(deed.session, contact_id).is_active = False

    def restore_contact(self, contact_id: UUID, *, actor: str) -> None:
        with self._database.deed("restore_contact", actor) as deed:
            known_contact(deed.session, contact_id).is_active = True

    def remove_contact(self, contact_id: UUID, *, actor: str) -> None:
        """Delete somebody typed by mistake; refused as CONTACT_IN_USE for the mentor of an offer or a placement."""
        with self._database.deed("remove_contact", actor) as deed:
            contact = known_contact(deed.session, contact_id)
            for named in (Offer, Placement):
                if deed.session.scalar(select(exists().where(named.mentor_id == contact_id))):
                    raise Refusal(PlacementReason.CONTACT_IN_USE, name=contact.name)
            deed.session.delete(contact)


def contact_columns(draft: ContactDraft) -> dict[str, object]:
    """Return the values of the table's columns for a draft in the register's form."""
    return {
        "name": draft.name,
        "role": draft.role,
        "title": draft.title,
        "phone": draft.phone,
        "email": draft.email,
        "certificate": draft.certificate,
        "sort_key": turkish.sort_key(draft.name),
    }

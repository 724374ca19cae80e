"""Deeds on the list of technologies: it grows, but no technology stands in it twice under two spellings."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import paths, turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.model import CompanyTechnology, OfferTechnology, RequestTechnology, Technology
from smm_desktop.placements.rules.technologies import normal_technology, technology_key
from smm_desktop.placements.service.known_companies import known_technology, refuse_unknown_fields
from smm_desktop.placements.terms import PlacementReason, TechnologyDraft

_LINKS = (
    (CompanyTechnology, CompanyTechnology.company_id),
    (OfferTechnology, OfferTechnology.offer_id),
    (RequestTechnology, RequestTechnology.request_id),
)


class TechnologyService:
    """The controlled list of technologies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_technology(self, draft: TechnologyDraft, *, actor: str) -> UUID:
        """Refused as TECHNOLOGY_KNOWN for another spelling of one in the list, saying which."""
        with self._database.deed("add_technology", actor) as deed:
            return add_technology_within(deed, draft)

    def change_technology(self, technology_id: UUID, draft: TechnologyDraft, *, actor: str) -> None:
        """Rename a technology or move it to another field."""
        normal = _checked(draft)
        with self._database.deed("change_technology", actor) as deed:
            technology = known_technology(deed.session, technology_id)
            _refuse_known(deed.session, normal, technology_id)
            _fill(technology, normal)

    def merge_technologies(self, survivor_id: UUID, duplicate_id: UUID, *, actor: str) -> None:
        """Let everything that names the duplicate name the survivor, and take the duplicate off the list."""
        if survivor_id == duplicate_id:
            raise Refusal(PlacementReason.TECHNOLOGY_MERGED_WITH_ITSELF)
        with self._database.deed("merge_technologies", actor) as deed:
            known_technology(deed.session, survivor_id)
            duplicate = known_technology(deed.session, duplicate_id)
            for link, owner in _LINKS:
                named = select(owner).where(link.technology_id == survivor_id)
                has_both = set(deed.session.scalars(named))
                ours = select(link.id, owner).where(link.technology_id == duplicate_id)
                rows = deed.session.execute(ours).all()
                deed.delete_many(link, [row_id for row_id, one in rows if one in has_both])
                moved = [row_id for row_id, one in rows if one not in has_both]
                deed.update_many(link, [{"id": row_id, "technology_id": survivor_id} for row_id in moved])
            deed.session.delete(duplicate)

    def retire_technology(self, technology_id: UUID, *, actor: str) -> None:
        """Take a technology out of the choices; where it is named, it stays."""
        with self._database.deed("retire_technology", actor) as deed:
            known_technology(deed.session, technology_id).is_active = False

    def restore_technology(self, technology_id: UUID, *, actor: str) -> None:
        with self._database.deed("restore_technology", actor) as deed:
            known_technology(deed.session, technology_id).is_active = True

    def remove_technology(self, technology_id: UUID, *, actor: str) -> None:
        """Delete a technology that nothing names; refused as TECHNOLOGY_IN_USE otherwise."""
        with self._database.deed("remove_technology", actor) as deed:
            technology = known_technology(deed.session, technology_id)
            counts = (select(func.count()).where(link.technology_id == technology_id) for link, _ in _LINKS)
            uses = sum(deed.session.scalar(count) or 0 for count in counts)
            if uses:
                raise Refusal(PlacementReason.TECHNOLOGY_IN_USE, name=technology.name, uses=uses)
            deed.session.delete(technology)

    def offer_starting_list(self, field_code: str, *, actor: str) -> int:
        """Add the technologies that ship for a field and are not in the list yet; returns how many."""
        drafts = starting_technologies().get(field_code)
        if drafts is None:
            raise Refusal(PlacementReason.NO_STARTING_LIST, field_code=field_code)
        with self._database.deed("add_starting_technologies", actor) as deed:
            known = set(deed.session.scalars(select(Technology.folded_name)))
            new = [draft for draft in drafts if technology_key(draft.name) not in known]
            for draft in new:
                add_technology_within(deed, draft)
            return len(new)


@cache
def starting_technologies() -> Mapping[str, tuple[TechnologyDraft, ...]]:
    """The technologies that ship with the program by field: a start of our own, no official list."""
    read = tomllib.loads(paths.resource("placements", "technologies.toml").read_text(encoding="utf-8"))
    return {
        code: tuple(TechnologyDraft(name, name_en, code) for name, name_en in pairs)
        for code, pairs in read["technologies"].items()
    }


def add_technology_within(deed: Deed, draft: TechnologyDraft) -> UUID:
    """Add a technology as part of another deed, such as an import."""
    normal = _checked(draft)
    _refuse_known(deed.session, normal, None)
    technology = Technology(is_active=True)
    _fill(technology, normal)
    deed.session.add(technology)
    deed.session.flush()
    return technology.id


def _checked(draft: TechnologyDraft) -> TechnologyDraft:
    normal = normal_technology(draft)
    if normal.field_code is not None:
        refuse_unknown_fields((normal.field_code,))
    return normal


def _fill(technology: Technology, draft: TechnologyDraft) -> None:
    technology.name, technology.name_en = draft.name, draft.name_en
    technology.field_code = draft.field_code
    technology.folded_name = technology_key(draft.name)
    technology.sort_key = turkish.sort_key(draft.name)


def _refuse_known(session: Session, draft: TechnologyDraft, own_id: UUID | None) -> None:
    same = select(Technology.id, Technology.name).where(Technology.folded_name == technology_key(draft.name))
    for other_id, name in session.execute(same):
        if other_id != own_id:
            raise Refusal(PlacementReason.TECHNOLOGY_KNOWN, field="name", name=name, id=other_id)

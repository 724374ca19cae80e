"""Facts of companies as an import shows them: codes and ids by their names, people with what is known of them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from smm_desktop.centers.queries import reference
from smm_desktop.core.contact import phone_text
from smm_desktop.placements.rules.judging_companies import PlannedCompany
from smm_desktop.placements.rules.reading_companies import DRAFT_FIELDS
from smm_desktop.placements.terms import CompanyColumn, ContactDraft
from smm_desktop.placements.ui.wording import role_text
from smm_desktop.placements.ui.wording.company_import import company_column_text

Names = Mapping[UUID, str]


def shown_value(column: CompanyColumn, value: object, technologies: Names) -> str:
    match value:
        case None | "" | ():
            return "–"
        case ContactDraft():
            return _person(value)
        case int() if column is CompanyColumn.PROVINCE:
            province = reference().province(value)
            return province.name if province else str(value)
        case tuple() if column is CompanyColumn.FIELDS:
            fields = (reference().field(str(code)) for code in value)
            return ", ".join(field.name for field in fields if field)
        case tuple():
            return ", ".join(technologies.get(one, "–") for one in value)
        case _:
            return phone_text(str(value)) if column is CompanyColumn.PHONE else str(value)


def _person(draft: ContactDraft) -> str:
    parts = (draft.name, draft.title, phone_text(draft.phone), draft.email, draft.certificate)
    return ", ".join(filter(None, parts))


def row_values(planned: PlannedCompany, technologies: Names) -> list[tuple[str, str]]:
    """What a row gives by itself, the name left out; people by their roles."""
    read = planned.read
    found = [
        (company_column_text(column), shown_value(column, getattr(read.draft, name), technologies))
        for column, name in DRAFT_FIELDS.items()
        if column in read.given and column is not CompanyColumn.NAME
    ]
    named = [technologies.get(one, "–") for one in read.technology_ids]
    if named or read.unknown_technologies:
        text = ", ".join((*named, *read.unknown_technologies))
        found.append((company_column_text(CompanyColumn.TECHNOLOGIES), text))
    return [*found, *((role_text(one.role), _person(one)) for one in read.contacts)]

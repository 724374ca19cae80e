"""Writes the center's profile."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import CenterProfile
from smm_desktop.centers.queries import is_set_up, reference
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.rules import usual_letterhead, usual_titles
from smm_desktop.centers.terms import CenterReason, DatabaseRole, ProfileDraft, SetUp
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.images import check_logo


def _stripped(text: str) -> str:
    return " ".join(text.split())


def _refuse_gaps(name: str, coordinator: str, province_code: int) -> None:
    if not name.strip():
        raise Refusal(CenterReason.NAME_MISSING)
    if not coordinator.strip():
        raise Refusal(CenterReason.COORDINATOR_MISSING)
    if reference().province(province_code) is None:
        raise Refusal(CenterReason.UNKNOWN_PROVINCE, code=province_code)


def set_up(session: Session, given: SetUp) -> None:
    if is_set_up(session):
        raise Refusal(CenterReason.ALREADY_SET_UP)
    if given.role is DatabaseRole.CENTER and reference().center(given.center_number) is None:
        raise Refusal(CenterReason.UNKNOWN_CENTER, number=given.center_number)
    _refuse_gaps(given.name, given.coordinator, given.province_code)
    session.add(_new_profile(given))


def _new_profile(given: SetUp) -> CenterProfile:
    name = _stripped(given.name)
    lines, institution = usual_letterhead(given.role, name)
    coordinator_title, principal_title = usual_titles(given.role)
    return CenterProfile(
        role=given.role,
        name=name,
        province_code=given.province_code,
        district=_stripped(given.district),
        address=given.address.strip(),
        web=given.web.strip(),
        coordinator=_stripped(given.coordinator),
        coordinator_title=_stripped(given.coordinator_title) or coordinator_title,
        principal=_stripped(given.principal),
        principal_title=_stripped(given.principal_title) or principal_title,
        letterhead_lines="\n".join(lines),
        letterhead_institution=institution,
        is_test=given.is_test,
    )


def checked_draft(draft: ProfileDraft) -> ProfileDraft:
    """The draft with clean texts and logos; refuses what is missing or no image."""
    _refuse_gaps(draft.name, draft.coordinator, draft.province_code)
    return replace(
        draft,
        name=_stripped(draft.name),
        district=_stripped(draft.district),
        coordinator=_stripped(draft.coordinator),
        coordinator_title=_stripped(draft.coordinator_title),
        principal=_stripped(draft.principal),
        principal_title=_stripped(draft.principal_title),
        letterhead_lines=tuple(line for line in map(_stripped, draft.letterhead_lines) if line),
        letterhead_institution=_stripped(draft.letterhead_institution),
        logo_left=check_logo(draft.logo_left) if draft.logo_left else None,
        logo_right=check_logo(draft.logo_right) if draft.logo_right else None,
    )


def change(session: Session, draft: ProfileDraft) -> None:
    stored = session.scalars(select(CenterProfile).where(is_own(CenterProfile))).first()
    if stored is None:
        raise Refusal(CenterReason.NOT_SET_UP)
    for name in draft.__slots__:
        setattr(stored, name, getattr(draft, name))
    stored.letterhead_lines = "\n".join(draft.letterhead_lines)

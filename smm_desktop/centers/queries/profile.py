"""Whose database this is, and what stands on its paper."""

from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.model import CenterProfile, Preference
from smm_desktop.centers.queries.own import is_own
from smm_desktop.centers.queries.reference import reference
from smm_desktop.centers.rules import letterhead_of, usual_letterhead, usual_titles
from smm_desktop.centers.terms import (
    DatabaseRole,
    LetterheadSnapshot,
    ProfileDraft,
    ReferenceCenter,
    SetUp,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CenterProfileRow:
    """The center's own data; `center_number` is None for the directorate."""

    center_number: int | None
    role: DatabaseRole
    name: str
    province_code: int
    province_name: str
    district: str
    address: str
    phone: str
    email: str
    web: str
    coordinator: str
    coordinator_title: str
    principal: str
    principal_title: str
    letterhead_lines: tuple[str, ...]
    letterhead_institution: str
    logo_left: bytes | None
    logo_right: bytes | None
    is_test: bool

    @property
    def letterhead_name(self) -> str:
        """The institution as it stands on paper; it names the center."""
        return self.letterhead_institution or self.name

    @property
    def short_name(self) -> str:
        """For a window's title or a list: the school's usual short name where it is a known center."""
        center = reference().center(self.center_number)
        return self.name if center is None or self.name != center.full_name else center.school

    @property
    def draft(self) -> ProfileDraft:
        """What a form starts with."""
        return ProfileDraft(
            name=self.name,
            province_code=self.province_code,
            coordinator=self.coordinator,
            district=self.district,
            address=self.address,
            phone=self.phone,
            email=self.email,
            web=self.web,
            coordinator_title=self.coordinator_title,
            principal=self.principal,
            principal_title=self.principal_title,
            letterhead_lines=self.letterhead_lines,
            letterhead_institution=self.letterhead_institution,
            logo_left=self.logo_left,
            logo_right=self.logo_right,
        )


def _stored(session: Session) -> CenterProfile | None:
    return session.scalars(select(CenterProfile).where(is_own(CenterProfile)).limit(1)).first()


def is_set_up(session: Session) -> bool:
    return session.scalar(select(CenterProfile.id).where(is_own(CenterProfile)).limit(1)) is not None


def _row(stored: CenterProfile) -> CenterProfileRow:
    province = reference().province(stored.province_code)
    return CenterProfileRow(
        center_number=stored.center_id if stored.role is DatabaseRole.CENTER else None,
        role=stored.role,
        name=stored.name,
        province_code=stored.province_code,
        province_name=province.name if province else "",
        district=stored.district,
        address=stored.address,
        phone=stored.phone,
        email=stored.email,
        web=stored.web,
        coordinator=stored.coordinator,
        coordinator_title=stored.coordinator_title,
        principal=stored.principal,
        principal_title=stored.principal_title,
        letterhead_lines=tuple(stored.letterhead_lines.splitlines()),
        letterhead_institution=stored.letterhead_institution,
        logo_left=stored.logo_left,
        logo_right=stored.logo_right,
        is_test=stored.is_test,
    )


def profile(session: Session) -> CenterProfileRow | None:
    stored = _stored(session)
    return None if stored is None else _row(stored)


def profiles(session: Session) -> tuple[CenterProfileRow, ...]:
    """Of every center whose records are here, by number."""
    return tuple(map(_row, session.scalars(select(CenterProfile).order_by(CenterProfile.center_id))))


def profile_ids(session: Session) -> dict[int, UUID]:
    """The profile of every center whose records are here, for what is said of a center as a whole."""
    return dict(session.execute(select(CenterProfile.center_id, CenterProfile.id)).all())


def letterhead_snapshot(session: Session) -> LetterheadSnapshot:
    """The letterhead as it stands now, frozen; a database that is not set up gives an empty one."""
    row = profile(session)
    return (
        LetterheadSnapshot((), "") if row is None else letterhead_of(row.draft, row.role, row.province_name)
    )


def suggested_set_up(
    center_number: int | None, coordinator: str, principal: str = "", *, is_test: bool = False
) -> SetUp:
    """What the reference data knows of a center (None: the directorate), for the first run."""
    center = reference().center(center_number)
    role = DatabaseRole.DIRECTORATE if center_number is None else DatabaseRole.CENTER
    coordinator_title, principal_title = usual_titles(role)
    place = center or ReferenceCenter(0, 6, "Çankaya", usual_letterhead(role, "")[1], (), "mtegm.meb.gov.tr")
    return SetUp(
        center_number=center_number,
        role=role,
        name=place.full_name,
        province_code=place.province_code,
        district=place.district,
        address=place.address,
        web=place.web,
        coordinator=coordinator,
        coordinator_title=coordinator_title,
        principal=principal,
        principal_title=principal_title,
        is_test=is_test,
    )


def preference(session: Session, key: str, default: T) -> T:
    """A setting of this computer; whatever was stored with another type counts as not set."""
    value = session.scalar(select(Preference.value).where(Preference.key == key))
    return value if isinstance(value, type(default)) else default

"""What is typed of companies, their people, technologies, protocols and visits, and what can be asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from smm_desktop.placements.terms.words import ContactRole, VisitKind


class CompanySort(StrEnum):
    """By which column the list of companies is sorted."""

    NAME = "name"
    SECTOR = "sector"
    PROVINCE = "province"
    PROTOCOL = "protocol"  # by the day the newest protocol ends
    LAST_VISIT = "last_visit"


class ProtocolStanding(StrEnum):
    """How a company stands with protocols on a day."""

    NONE = "none"  # protokol yok
    COMING = "coming"  # protokol başlamadı
    VALID = "valid"  # protokol yürürlükte
    ENDING = "ending"  # protokolün süresi doluyor
    EXPIRED = "expired"  # protokolün süresi doldu


@dataclass(frozen=True, slots=True)
class CompanyDraft:
    """A company as typed or imported; codes are those of the reference data."""

    name: str
    tax_number: str | None = None
    sector: str = ""
    field_codes: tuple[str, ...] = ()
    address: str = ""
    province_code: int | None = None
    district: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    safety: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """Somebody at a company as typed."""

    name: str
    role: ContactRole = ContactRole.REPRESENTATIVE
    title: str = ""
    phone: str = ""
    email: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolDraft:
    """A protocol as typed; both days belong to it."""

    starts_on: date
    ends_on: date
    number: str = ""
    scope: str = ""
    signed_on: date | None = None
    remind_days: int = 30


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """A visit or a talk as typed; `follow_up_on` is the day to ask again."""

    day: date
    kind: VisitKind = VisitKind.VISIT
    visitor: str = ""
    met: str = ""
    note: str = ""
    follow_up_on: date | None = None


@dataclass(frozen=True, slots=True)
class TechnologyDraft:
    """A technology as typed."""

    name: str
    name_en: str = ""
    field_code: str | None = None


@dataclass(frozen=True, slots=True)
class CompanyFilter:
    """Which companies a list shows; None and "" ask for no restriction."""

    text: str = ""
    field_code: str | None = None
    technology_id: UUID | None = None
    province_code: int | None = None
    standing: ProtocolStanding | None = None
    center: int | None = None
    with_retired: bool = False

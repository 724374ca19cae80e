"""Companies: who they are, whom to ask for, what they can do, what was agreed, and every visit."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Travelling, Uuid16, enum_text
from smm_desktop.core.database.search import Searchable
from smm_desktop.placements.terms import ContactRole, VisitKind


class Technology(Travelling, Base):
    """A technology by the name everybody uses: the list grows, but never by another spelling of the same."""

    __tablename__ = "technology"
    __table_args__ = (UniqueConstraint("center_id", "folded_name"),)

    name: Mapped[str] = mapped_column(String(120))
    name_en: Mapped[str] = mapped_column(String(120), default="")
    field_code: Mapped[str | None] = mapped_column(String(80), index=True)
    folded_name: Mapped[str] = mapped_column(String(240))
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[str] = mapped_column(String(380))


class Company(Searchable, Travelling, Base):
    """A company that may take teachers. `field_codes` is a list of the reference list's codes."""

    __tablename__ = "company"
    __table_args__ = (
        Index("ix_company_sort", "sort_key", "id"),
        Index("ix_company_tax_number", "tax_number"),
    )

    name: Mapped[str] = mapped_column(String(300))
    tax_number: Mapped[str | None] = mapped_column(
        String(11)
    )  # 10 digits (VKN), or a sole trader's 11 (T.C.)
    sector: Mapped[str] = mapped_column(String(160), default="")
    field_codes: Mapped[object] = mapped_column(JsonText, default=list)
    address: Mapped[str] = mapped_column(String(400), default="")
    province_code: Mapped[int | None] = mapped_column(SmallInteger, index=True)
    district: Mapped[str] = mapped_column(String(100), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    website: Mapped[str] = mapped_column(String(200), default="")
    safety: Mapped[str] = mapped_column(Text, default="")  # iş sağlığı ve güvenliği koşulları
    note: Mapped[str] = mapped_column(Text, default="")
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[str] = mapped_column(String(900))


class CompanyTechnology(Travelling, Base):
    """A technology that a company works with."""

    __tablename__ = "company_technology"
    __table_args__ = (UniqueConstraint("company_id", "technology_id"),)

    company_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("company.id"))
    technology_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("technology.id"), index=True)


class CompanyContact(Travelling, Base):
    """Somebody at a company. `certificate`: the number of a master trainer's certificate (usta öğreticilik belgesi)."""

    __tablename__ = "company_contact"

    company_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("company.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[ContactRole] = mapped_column(enum_text(ContactRole))
    title: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    certificate: Mapped[str] = mapped_column(String(60), default="")
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[str] = mapped_column(String(620))


class Protocol(Travelling, Base):
    """What a company and the center signed. The reminder comes `remind_days` before its end."""

    __tablename__ = "protocol"
    __table_args__ = (Index("ix_protocol_company", "company_id", "ends_on"),)

    company_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("company.id"))
    number: Mapped[str] = mapped_column(String(60), default="")
    scope: Mapped[str] = mapped_column(Text, default="")
    signed_on: Mapped[date | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    remind_days: Mapped[int] = mapped_column(SmallInteger)


class CompanyVisit(Travelling, Base):
    """A visit or a talk, and when to ask again."""

    __tablename__ = "company_visit"
    __table_args__ = (Index("ix_company_visit_company", "company_id", "day"),)

    company_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("company.id"))
    day: Mapped[date]
    kind: Mapped[VisitKind] = mapped_column(enum_text(VisitKind))
    visitor: Mapped[str] = mapped_column(String(200), default="")  # who went, of the center
    met: Mapped[str] = mapped_column(String(200), default="")  # whom they met, at the company
    note: Mapped[str] = mapped_column(Text, default="")
    follow_up_on: Mapped[date | None]

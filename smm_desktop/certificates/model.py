"""Issued certificates as they were issued, and their revocations. An issued row is never changed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.certificates.terms import CertificateKind, RevocationReason
from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, Uuid16, enum_text
from smm_desktop.core.database.search import Searchable

ONE_SOURCE = (
    "enrolment_id IS NOT NULL AND activity_id IS NOT NULL AND placement_id IS NULL "
    "OR enrolment_id IS NULL AND activity_id IS NULL AND placement_id IS NOT NULL"
)


class Certificate(Searchable, Travelling, Base):
    """A certificate: its number, whose it is, and the frozen snapshot that its paper was drawn from.

    It is of one enrolment in one activity, or of one placement, and never of both.
    `sha256` is the digest of the signed PDF; `replaces_id` names the revoked certificate that this one corrects;
    `sort_key` orders by the holder's name.
    """

    __tablename__ = "certificate"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("center_id", "year", "serial"),
        Index("ix_certificate_issued", "issued_at"),
        CheckConstraint(ONE_SOURCE, name="one_source"),
    )

    number: Mapped[str] = mapped_column(String(40))
    kind: Mapped[CertificateKind] = mapped_column(enum_text(CertificateKind))
    year: Mapped[int] = mapped_column(SmallInteger)
    serial: Mapped[int]
    enrolment_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("enrolment.id"), index=True)
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    activity_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("activity.id"), index=True)
    placement_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("placement.id"), index=True)
    sort_key: Mapped[str] = mapped_column(String(420), index=True)
    snapshot: Mapped[object] = mapped_column(JsonText)
    proof: Mapped[str] = mapped_column(Text)
    sha256: Mapped[bytes] = mapped_column(LargeBinary(32))
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    issued_by: Mapped[str] = mapped_column(String(120))
    replaces_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("certificate.id"), index=True)


class CertificateFile(Travelling, Base):
    """The signed PDF of a certificate, apart from it so that lists stay quick."""

    __tablename__ = "certificate_file"
    __table_args__ = (UniqueConstraint("certificate_id"),)

    certificate_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("certificate.id"))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)


class Revocation(Travelling, Base):
    """A certificate taken back, with its reason."""

    __tablename__ = "revocation"
    __table_args__ = (UniqueConstraint("certificate_id"),)

    certificate_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("certificate.id"))
    reason: Mapped[RevocationReason] = mapped_column(enum_text(RevocationReason))
    note: Mapped[str] = mapped_column(Text, default="")
    revoked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_by: Mapped[str] = mapped_column(String(120))

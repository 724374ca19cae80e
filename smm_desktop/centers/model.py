"""What a center remembers of itself: its profile, its rule book, its keys and its own holidays."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.centers.terms import DatabaseRole, KeyPurpose, RuleStatus
from smm_desktop.core.database.base import Base, JsonText, Travelling, UtcDateTime, enum_text


class CenterProfile(Travelling, Base):
    """The one row that says whose database this is; the letterhead and the signers come from it.

    `letterhead_lines` (a line each) and `letterhead_institution` are what stands on paper below "T.C.".
    """

    __tablename__ = "center_profile"

    role: Mapped[DatabaseRole] = mapped_column(enum_text(DatabaseRole))
    name: Mapped[str] = mapped_column(String(200))
    province_code: Mapped[int]
    district: Mapped[str] = mapped_column(String(100), default="")
    address: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    web: Mapped[str] = mapped_column(String(200), default="")
    coordinator: Mapped[str] = mapped_column(String(120))
    coordinator_title: Mapped[str] = mapped_column(String(120), default="")
    principal: Mapped[str] = mapped_column(String(120), default="")
    principal_title: Mapped[str] = mapped_column(String(120), default="")
    letterhead_lines: Mapped[str] = mapped_column(Text, default="")
    letterhead_institution: Mapped[str] = mapped_column(String(300), default="")
    logo_left: Mapped[bytes | None] = mapped_column(LargeBinary)
    logo_right: Mapped[bytes | None] = mapped_column(LargeBinary)
    is_test: Mapped[bool] = mapped_column(default=False)  # an exercise: its documents must not count


class RuleValue(Travelling, Base):
    """One value of the rule book from a day on; earlier values stay and explain old decisions."""

    __tablename__ = "rule_value"
    __table_args__ = (UniqueConstraint("center_id", "key", "effective_from"),)

    key: Mapped[str] = mapped_column(String(80))
    value: Mapped[object] = mapped_column(JsonText)
    source: Mapped[str] = mapped_column(Text)
    effective_from: Mapped[date]
    status: Mapped[RuleStatus] = mapped_column(enum_text(RuleStatus))
    confirmed_by: Mapped[str] = mapped_column(String(120), default="")
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SigningKey(Travelling, Base):
    """A key of the center: its private part sealed under the database, its public part readable.

    `public_part` is a PDF key's certificate (DER), the proof key's 32 bytes; `fingerprint` is its SHA-256.
    """

    __tablename__ = "signing_key"

    purpose: Mapped[KeyPurpose] = mapped_column(enum_text(KeyPurpose))
    label: Mapped[str] = mapped_column(String(200))
    public_part: Mapped[bytes] = mapped_column(LargeBinary)
    private_part: Mapped[bytes | None] = mapped_column(LargeBinary)
    fingerprint: Mapped[str] = mapped_column(String(64), default="")
    algorithm: Mapped[str] = mapped_column(String(20), default="")
    valid_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_imported: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    retired_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ClosedDay(Travelling, Base):
    """A day on which this center differs from the public holidays that ship with the program.

    Closed besides them; or with `is_open` a shipped holiday on which it teaches: a feast announced otherwise.
    """

    __tablename__ = "closed_day"
    __table_args__ = (UniqueConstraint("center_id", "day"),)

    day: Mapped[date]
    name: Mapped[str] = mapped_column(String(120))
    is_open: Mapped[bool] = mapped_column(default=False)


class Preference(Base):
    """A setting of this computer's user that concerns nobody else and never travels."""

    __tablename__ = "preference"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[object] = mapped_column(JsonText)

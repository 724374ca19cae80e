"""What the hand-over remembers: own keys, believed keys, what was sent, seen, applied, confirmed and remarked.

What a deed on records leaves behind belongs to the journal, so that taking the deed back takes its mark back too; the
others are the protocol's memory, which no undo may touch (docs/adr/0031).
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, JsonText, Stamped, UtcDateTime, Uuid16, enum_text
from smm_desktop.core.ids import new_id
from smm_desktop.exchange.terms import (
    DataMode,
    KeyUse,
    MoveDirection,
    PackageKind,
    PartyState,
    RemarkState,
    SeenState,
)


class ExchangeKey(Base):
    """A key of this database, its private part sealed under a secret derived from the data key."""

    __tablename__ = "exchange_key"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    use: Mapped[KeyUse] = mapped_column(enum_text(KeyUse))
    public_part: Mapped[str] = mapped_column(String(100))  # hexadecimal digits, or an age recipient
    private_part: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    retired_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class KnownParty(Base):
    """Keys of a center (or, under number 0, of the directorate) that a person here vouched for."""

    __tablename__ = "known_party"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    center: Mapped[int] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(String(200))
    mode: Mapped[DataMode] = mapped_column(enum_text(DataMode))
    public: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    recipients: Mapped[object] = mapped_column(JsonText)  # list of age recipients
    state: Mapped[PartyState] = mapped_column(enum_text(PartyState), default=PartyState.TRUSTED)
    trusted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    trusted_by: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    note: Mapped[str] = mapped_column(Text, default="")


class SentPackage(Base):
    """A package or receipt of this database; the row is written before the file. `digest` is of its manifest."""

    __tablename__ = "sent_package"
    __table_args__ = (UniqueConstraint("instance", "recipient", "number"),)

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    kind: Mapped[PackageKind] = mapped_column(enum_text(PackageKind))
    instance: Mapped[UUID] = mapped_column(Uuid16)
    recipient: Mapped[int]
    number: Mapped[int]
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    from_rev: Mapped[int] = mapped_column(BigInteger)
    to_rev: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[object] = mapped_column(JsonText)
    versions: Mapped[object] = mapped_column(JsonText)
    counts: Mapped[object] = mapped_column(JsonText)
    score: Mapped[int | None]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[str] = mapped_column(String(200))
    written_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    file_name: Mapped[str] = mapped_column(String(300), default="")
    file_digest: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    file_size: Mapped[int | None] = mapped_column(BigInteger)


class SeenPackage(Base):
    """A package that arrived with a good signature, whatever became of it: a fork shows against these."""

    __tablename__ = "seen_package"
    __table_args__ = (UniqueConstraint("center", "instance", "number", "digest"),)

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    center: Mapped[int]
    instance: Mapped[UUID] = mapped_column(Uuid16)
    number: Mapped[int]
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    previous: Mapped[bytes] = mapped_column(LargeBinary(32))
    state: Mapped[SeenState] = mapped_column(enum_text(SeenState))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    first_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    file_name: Mapped[str] = mapped_column(String(300), default="")


class AppliedPackage(Stamped, Base):
    """A package whose records stand here; the newest of a center says how far it was taken over."""

    __tablename__ = "applied_package"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    center: Mapped[int] = mapped_column(index=True)
    instance: Mapped[UUID] = mapped_column(Uuid16)
    instance_since: Mapped[datetime] = mapped_column(UtcDateTime)
    number: Mapped[int]
    from_rev: Mapped[int] = mapped_column(BigInteger)
    to_rev: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[object] = mapped_column(JsonText)
    versions: Mapped[object] = mapped_column(JsonText)
    counts: Mapped[object] = mapped_column(JsonText)
    score: Mapped[int | None]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    applied_at: Mapped[datetime] = mapped_column(UtcDateTime)


class FullWish(Base):
    """A center from which everything is wanted anew, since its records here do not add up."""

    __tablename__ = "full_wish"

    center: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    since: Mapped[datetime] = mapped_column(UtcDateTime)


class ReceivedReceipt(Base):
    """A receipt of the directorate that was taken in; the newest says from where the next package starts."""

    __tablename__ = "received_receipt"
    __table_args__ = (UniqueConstraint("sender_instance", "number"),)

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    sender_instance: Mapped[UUID] = mapped_column(Uuid16)
    sender_since: Mapped[datetime] = mapped_column(UtcDateTime)
    number: Mapped[int]
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    instance: Mapped[UUID] = mapped_column(Uuid16)  # ours, at the time
    accepted_number: Mapped[int]
    accepted_rev: Mapped[int] = mapped_column(BigInteger)
    wants_all: Mapped[bool]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Remark(Base):
    """What the directorate says of one record of a center; the same row on both sides."""

    __tablename__ = "remark"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    center: Mapped[int] = mapped_column(index=True)
    record_kind: Mapped[str] = mapped_column(String(63))
    record_id: Mapped[UUID] = mapped_column(Uuid16, index=True)
    text: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(String(200))
    state: Mapped[RemarkState] = mapped_column(enum_text(RemarkState), default=RemarkState.OPEN)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class TeacherMove(Stamped, Base):
    """A teacher who left for another center, or came from one, by the transfer file of this digest (docs/adr/0033).

    `center` is the other one; `origin_id` is the teacher there, known only of those who came.
    """

    __tablename__ = "teacher_move"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    direction: Mapped[MoveDirection] = mapped_column(enum_text(MoveDirection))
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    center: Mapped[int]
    center_name: Mapped[str] = mapped_column(String(200))
    origin_id: Mapped[UUID | None] = mapped_column(Uuid16)
    instance: Mapped[UUID] = mapped_column(Uuid16)
    number: Mapped[int]
    moved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class BroughtTraining(Stamped, Base):
    """A training that a teacher brought from another center: `line` is as it came, frozen. It stays here."""

    __tablename__ = "brought_training"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True)  # of the enrolment at the other center
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    version: Mapped[int]
    line: Mapped[bytes] = mapped_column(LargeBinary)


class BroughtPlacement(Stamped, Base):
    """On-the-job training that a teacher brought from another center: `line` is as it came, frozen. It stays here."""

    __tablename__ = "brought_placement"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True)  # of the placement at the other center
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    version: Mapped[int]
    line: Mapped[bytes] = mapped_column(LargeBinary)


class BroughtCertificate(Stamped, Base):
    """A certificate that a teacher brought from another center, with the PDF as it was signed. It stays here."""

    __tablename__ = "brought_certificate"

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True)  # of the certificate at the other center
    teacher_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    version: Mapped[int]
    line: Mapped[bytes] = mapped_column(LargeBinary)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)


class BroughtFile(Base):
    """A text that receipts bring and that stays: the list for verification, the directorate's reference data."""

    __tablename__ = "brought_file"

    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    version: Mapped[str] = mapped_column(String(100), default="")
    text: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)

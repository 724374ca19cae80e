"""Rounds, whom they ask, and what comes back. What an anonymous round keeps is decided in docs/adr/0041."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import (
    KEPT_OUT_OF_BACKUPS,
    Base,
    JsonText,
    Stamped,
    Travelling,
    UtcDateTime,
    Uuid16,
    enum_text,
)
from smm_desktop.core.ids import new_id
from smm_desktop.needs.terms import AnswerWay, EntryPass, RoundState

_ANONYMOUS = (
    "round_id IN (SELECT survey_round.id FROM survey_round JOIN instrument ON instrument.id = "
    "survey_round.instrument_id WHERE instrument.anonymity = 'anonymous')"
)
_PAPER_OF_ANONYMOUS = (
    "form_id IN (SELECT printed_form.id FROM printed_form JOIN survey_round ON survey_round.id = "
    "printed_form.round_id JOIN instrument ON instrument.id = survey_round.instrument_id "
    "WHERE instrument.anonymity = 'anonymous')"
)
_ONCE_ONLY = {KEPT_OUT_OF_BACKUPS: _ANONYMOUS}  # two backups, an answer between them, would tell that answer
_PAPER_ONCE_ONLY = {KEPT_OUT_OF_BACKUPS: _PAPER_OF_ANONYMOUS}


class SurveyRound(Travelling, Base):
    """One use of an instrument. `keyed` and `differing` count fields typed twice and those that differed."""

    __tablename__ = "survey_round"

    instrument_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("instrument.id"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    state: Mapped[RoundState] = mapped_column(enum_text(RoundState))
    target: Mapped[object] = mapped_column(JsonText)
    member_count: Mapped[int] = mapped_column(default=0)
    response_count: Mapped[int] = mapped_column(default=0)  # counted at closing
    keyed: Mapped[int] = mapped_column(default=0)
    differing: Mapped[int] = mapped_column(default=0)
    sort_key: Mapped[str] = mapped_column(String(900))


class RoundMember(Stamped, Base):
    """Somebody a round asks, and whether there was an answer: no time, no way to the answer. Stays at the center."""

    __tablename__ = "round_member"
    __table_args__ = (UniqueConstraint("round_id", "teacher_id"), UniqueConstraint("round_id", "code"))

    id: Mapped[UUID] = mapped_column(Uuid16, primary_key=True, default=new_id)
    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"))
    teacher_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("teacher.id"), index=True)
    code: Mapped[str] = mapped_column(String(12))  # names the person on forms of a named round
    name: Mapped[str] = mapped_column(String(220))
    organisation: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    sort_key: Mapped[str] = mapped_column(String(700))
    has_answered: Mapped[bool] = mapped_column(default=False)


class RoundKey(Base):
    """For whom answer files of a round are encrypted; closing an anonymous round destroys it."""

    __tablename__ = "round_key"
    __table_args__ = ({"info": _ONCE_ONLY},)

    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"), primary_key=True)
    public_part: Mapped[str] = mapped_column(String(100))  # base64 of the uncompressed P-256 point
    private_part: Mapped[bytes] = mapped_column(LargeBinary)  # sealed


class BallotBox(Base):
    """All answers to an open anonymous round in one value, stirred and written anew with every answer."""

    __tablename__ = "ballot_box"
    __table_args__ = ({"info": _ONCE_ONLY},)

    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"), primary_key=True)
    contents: Mapped[bytes] = mapped_column(LargeBinary)


class Response(Travelling, Base):
    """One person's answers. In anonymous rounds `teacher_id`, `name` and `token` stay empty and the id is random."""

    __tablename__ = "response"
    __table_args__ = (
        Index("ix_response_round_token", "round_id", "token"),
        Index("ix_response_teacher", "teacher_id"),
    )

    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"))
    teacher_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("teacher.id"))
    name: Mapped[str] = mapped_column(String(220), default="")  # of a company's respondent
    way: Mapped[AnswerWay | None] = mapped_column(enum_text(AnswerWay))
    field_code: Mapped[str] = mapped_column(String(80), default="")
    branch_code: Mapped[str] = mapped_column(String(120), default="")
    province_code: Mapped[int | None] = mapped_column(SmallInteger)
    school: Mapped[str] = mapped_column(String(200), default="")
    experience: Mapped[str] = mapped_column(String(12), default="")
    answers: Mapped[object] = mapped_column(JsonText)
    token: Mapped[str] = mapped_column(String(64), default="")  # by which a file is known again
    edition: Mapped[int] = mapped_column(default=1)


class FreeAnswer(Travelling, Base):
    """A free text of an anonymous round, cut off from the answers it came with."""

    __tablename__ = "free_answer"

    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"), index=True)
    question: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text)


class PrintedForm(Travelling, Base):
    """A batch of printed forms: the code on their paper and where everything stands on one copy."""

    __tablename__ = "printed_form"
    __table_args__ = (UniqueConstraint("code"),)

    round_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("survey_round.id"), index=True)
    code: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(2))
    copies: Mapped[int] = mapped_column(SmallInteger)
    page_count: Mapped[int] = mapped_column(SmallInteger)  # of one copy
    geometry: Mapped[object] = mapped_column(JsonText)
    printed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class KeyedForm(Base):
    """A paper form as typed, until it is taken over; outside the journal, which would keep it for ever."""

    __tablename__ = "keyed_form"
    __table_args__ = ({"info": _PAPER_ONCE_ONLY},)

    form_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("printed_form.id"), primary_key=True)
    copy: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    entry: Mapped[EntryPass] = mapped_column(enum_text(EntryPass), primary_key=True)
    contents: Mapped[object] = mapped_column(JsonText)


class TakenCopy(Base):
    """A paper form that lies in the box of an open anonymous round: that it came, not what it says or when."""

    __tablename__ = "taken_copy"
    __table_args__ = ({"sqlite_with_rowid": False, "info": _PAPER_ONCE_ONLY},)

    form_id: Mapped[UUID] = mapped_column(Uuid16, ForeignKey("printed_form.id"), primary_key=True)
    copy: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)

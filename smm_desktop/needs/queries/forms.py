"""Freezes what a form is made from; printed forms by their code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import letterhead_snapshot, reference
from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Instrument, PrintedForm, RoundKey, RoundMember, SurveyRound
from smm_desktop.needs.queries.rounds import schools
from smm_desktop.needs.rules.instrument_json import from_plain
from smm_desktop.needs.terms import (
    Anonymity,
    Background,
    ExperienceBand,
    FormSnapshot,
    InstrumentDraft,
    NeedsReason,
    RoundState,
    ValueList,
)

_KNOWN_OF_TEACHERS = frozenset(
    {Background.FIELD, Background.BRANCH, Background.PROVINCE, Background.SCHOOL}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrintedFormRow:
    """A batch of printed forms; `geometry` is that of one copy's pages."""

    id: UUID
    round_id: UUID
    code: str
    language: str
    copies: int
    page_count: int
    printed_at: datetime
    geometry: Mapping[str, object]


def form_snapshot(
    session: Session, round_id: UUID, created: datetime, member_id: UUID | None = None
) -> FormSnapshot:
    """Refused unless the round is open; a form of an anonymous round is the same for all."""
    found = session.get(SurveyRound, round_id)
    key = session.get(RoundKey, round_id)
    if found is None:
        raise Refusal(NeedsReason.ROUND_UNKNOWN)
    if found.state is RoundState.OPEN and key is None:
        raise Refusal(NeedsReason.ROUND_NOT_IN_BACKUP, title=found.title)
    if found.state is not RoundState.OPEN or key is None:
        raise Refusal(NeedsReason.ROUND_NOT_OPEN, title=found.title, state=found.state)
    instrument = session.get_one(Instrument, found.instrument_id)
    content = from_plain(instrument.content)
    member = _member(session, instrument, round_id, member_id)
    asked = _asked(content, instrument.anonymity, member)
    return FormSnapshot(
        round_id=round_id,
        title=found.title,
        ends_on=found.ends_on,
        created=created,
        letterhead=letterhead_snapshot(session),
        instrument=content,
        anonymity=instrument.anonymity,
        public_key=key.public_part,
        background={one: _values(session, round_id, content, one) for one in asked},
        member_code=member.code if member else "",
        member_name=member.name if member else "",
    )


def _member(
    session: Session, instrument: Instrument, round_id: UUID, member_id: UUID | None
) -> RoundMember | None:
    if member_id is None:
        return None
    member = session.get(RoundMember, member_id)
    if member is None or member.round_id != round_id:
        raise Refusal(NeedsReason.MEMBER_UNKNOWN)
    if instrument.anonymity is Anonymity.ANONYMOUS:
        raise Refusal(NeedsReason.NAME_NOT_WANTED)
    return member


def _asked(
    content: InstrumentDraft, anonymity: Anonymity, member: RoundMember | None
) -> tuple[Background, ...]:
    """What the form must ask: of somebody known by name only what the records do not hold."""
    if anonymity is Anonymity.ANONYMOUS:
        return content.background
    if member is not None and member.teacher_id is None:
        return tuple(one for one in content.background if one is not Background.SCHOOL)
    return tuple(one for one in content.background if one not in _KNOWN_OF_TEACHERS)


def _values(session: Session, round_id: UUID, content: InstrumentDraft, background: Background) -> ValueList:
    book = reference()
    match background:
        case Background.FIELD:
            fields = turkish.sorted_by(book.fields, lambda one: one.name)
            return tuple((one.code, one.name) for one in fields)
        case Background.BRANCH:
            field = book.field(content.field_code) if content.field_code else None
            return tuple((one.code, one.name) for one in field.branches) if field else ()
        case Background.PROVINCE:
            return tuple((str(one.code), one.name) for one in book.provinces)
        case Background.SCHOOL:
            return tuple((name, name) for name in schools(session, round_id))
        case Background.EXPERIENCE:
            return tuple((one.value, one.value.replace("-", "–")) for one in ExperienceBand)


def printed_forms(session: Session, round_id: UUID) -> tuple[PrintedFormRow, ...]:
    """The newest first."""
    statement = select(PrintedForm).where(PrintedForm.round_id == round_id)
    found = session.scalars(statement.order_by(PrintedForm.printed_at.desc(), PrintedForm.id.desc()))
    return tuple(map(_row, found))


def printed_form_by_code(session: Session, code: str) -> PrintedFormRow | None:
    found = session.scalars(select(PrintedForm).where(PrintedForm.code == code.strip())).first()
    return None if found is None else _row(found)


def _row(found: PrintedForm) -> PrintedFormRow:
    return PrintedFormRow(
        id=found.id,
        round_id=found.round_id,
        code=found.code,
        language=found.language,
        copies=found.copies,
        page_count=found.page_count,
        printed_at=found.printed_at,
        geometry=found.geometry if isinstance(found.geometry, dict) else {},
    )

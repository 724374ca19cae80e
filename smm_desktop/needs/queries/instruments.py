"""Instruments: the list, and one as it is edited."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.needs.model import Instrument, SurveyRound
from smm_desktop.needs.queries.frames import competencies
from smm_desktop.needs.rules.instrument_json import from_plain
from smm_desktop.needs.terms import (
    Anonymity,
    Audience,
    InstrumentDraft,
    InstrumentState,
    PointScale,
    Question,
    QuestionKind,
    Section,
    Words,
)


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """An instrument with its content; `round_count` tells how often it was used."""

    id: UUID
    title: str
    title_en: str
    audience: Audience
    anonymity: Anonymity
    state: InstrumentState
    field_code: str | None
    frame_id: UUID | None
    question_count: int
    round_count: int
    content: InstrumentDraft
    rev: int


def instruments(session: Session) -> tuple[InstrumentRow, ...]:
    counted = (
        select(SurveyRound.instrument_id, func.count().label("many"))
        .group_by(SurveyRound.instrument_id)
        .subquery()
    )
    statement = (
        select(Instrument, func.coalesce(counted.c.many, 0))
        .outerjoin(counted, counted.c.instrument_id == Instrument.id)
        .order_by(Instrument.sort_key, Instrument.id)
    )
    return tuple(_row(found, many) for found, many in session.execute(statement))


def instrument(session: Session, instrument_id: UUID) -> InstrumentRow | None:
    found = session.get(Instrument, instrument_id)
    if found is None:
        return None
    used = select(func.count(SurveyRound.id)).where(SurveyRound.instrument_id == instrument_id)
    return _row(found, session.scalar(used) or 0)


def _row(found: Instrument, rounds: int) -> InstrumentRow:
    content = from_plain(found.content)
    return InstrumentRow(
        id=found.id,
        title=found.title,
        title_en=found.title_en,
        audience=found.audience,
        anonymity=found.anonymity,
        state=found.state,
        field_code=found.field_code,
        frame_id=found.frame_id,
        question_count=sum(1 for _ in content.questions()),
        round_count=rounds,
        content=content,
        rev=found.rev,
    )


def frame_sections(
    session: Session, frame_id: UUID, scale: PointScale, sides: tuple[Words, Words]
) -> tuple[Section, ...]:
    """Sections for a new instrument: one a group of the frame, a paired question for each competency."""
    sections: dict[str, tuple[Words, list[Question]]] = {}
    for row in competencies(session, frame_id):
        _, questions = sections.setdefault(row.group, (Words(row.group, row.group_en), []))
        words = Words(row.text, row.text_en)
        questions.append(
            Question("", QuestionKind.PAIRED, words, competency=row.code, scale=scale, sides=sides)
        )
    return tuple(Section(title, tuple(questions)) for title, questions in sections.values())

"""What came back. Of an anonymous round nothing is read before it is closed, and then only what was released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.needs.model import FreeAnswer, Instrument, Response, SurveyRound
from smm_desktop.needs.rules.instrument_json import from_plain
from smm_desktop.needs.terms import (
    Answers,
    AnswerWay,
    InstrumentDraft,
    Question,
    QuestionKind,
    Respondent,
)

Half = int | None


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """One response; `teacher_id` and `name` only in named rounds."""

    id: UUID
    round_id: UUID
    teacher_id: UUID | None
    name: str
    way: AnswerWay | None
    respondent: Respondent
    answers: Answers


@dataclass(frozen=True, slots=True)
class PairedAnswer:
    """One paired answer as the analysis takes it; a missing half is None."""

    response_id: UUID
    competency: str
    first: Half
    second: Half


@dataclass(frozen=True, slots=True)
class FreeText:
    """One free answer to a question of the round."""

    question: str
    text: str


def responses(session: Session, round_id: UUID) -> Iterator[ResponseRow]:
    """In no order that says anything: by id, which in anonymous rounds is random."""
    statement = select(Response).where(Response.round_id == round_id).order_by(Response.id)
    for one in session.scalars(statement.execution_options(yield_per=500)):
        yield _row(one)


def _row(one: Response) -> ResponseRow:
    return ResponseRow(
        id=one.id,
        round_id=one.round_id,
        teacher_id=one.teacher_id,
        name=one.name,
        way=one.way,
        respondent=Respondent(one.field_code, one.branch_code, one.province_code, one.school, one.experience),
        answers=one.answers if isinstance(one.answers, Mapping) else {},
    )


def paired_answers(session: Session, round_id: UUID) -> Iterator[PairedAnswer]:
    """Every paired answer of a round, one a competency that was asked; both halves None where it was passed over."""
    paired = [
        (question.key, question.competency or question.key)
        for question in _content(session, round_id).questions()
        if question.kind is QuestionKind.PAIRED
    ]
    statement = select(Response.id, Response.answers).where(Response.round_id == round_id)
    for response_id, stored in session.execute(statement.order_by(Response.id)):
        answers: dict[str, Any] = dict(stored) if isinstance(stored, Mapping) else {}
        for key, competency in paired:
            first, second = answers.get(key) or (None, None)
            yield PairedAnswer(response_id, competency, first, second)


def _content(session: Session, round_id: UUID) -> InstrumentDraft:
    statement = select(Instrument.content).join(SurveyRound, SurveyRound.instrument_id == Instrument.id)
    return from_plain(session.scalars(statement.where(SurveyRound.id == round_id)).one())


def round_content(session: Session, round_id: UUID) -> InstrumentDraft:
    """What a round asks."""
    return _content(session, round_id)


def competency_names(session: Session, round_id: UUID, language: str = "tr") -> Mapping[str, str]:
    """The wording of each competency asked, by its code (by the question's key where it has none), in order."""
    return {
        question.competency or question.key: question.words.text(language)
        for question in _content(session, round_id).questions()
        if question.kind is QuestionKind.PAIRED
    }


def competency_groups(
    session: Session, round_id: UUID, language: str = "tr"
) -> Mapping[str, tuple[str, ...]]:
    """Codes of the competencies by the heading they were asked under, for the reliability of groups."""
    groups: dict[str, tuple[str, ...]] = {}
    for number, section in enumerate(_content(session, round_id).sections, 1):
        paired = [one.competency or one.key for one in section.questions if one.kind is QuestionKind.PAIRED]
        if paired:
            groups[section.title.text(language) or str(number)] = tuple(paired)
    return groups


def free_texts(session: Session, round_id: UUID) -> tuple[FreeText, ...]:
    """Free answers by question; those of an anonymous round stand apart from everything else."""
    cut_off = select(FreeAnswer).where(FreeAnswer.round_id == round_id).order_by(FreeAnswer.id)
    found = [FreeText(one.question, one.text) for one in session.scalars(cut_off)]
    texts = _keys(_content(session, round_id).questions())
    for row in responses(session, round_id):
        found += (FreeText(key, str(row.answers[key])) for key in texts if key in row.answers)
    return tuple(one for key in texts for one in found if one.question == key)


def _keys(questions: Iterator[Question]) -> list[str]:
    return [question.key for question in questions if question.kind is QuestionKind.TEXT]


def gaps_of_teachers(session: Session, round_id: UUID, competency: str) -> dict[UUID, float]:
    """Importance less ability of each teacher of a named round; nobody in an anonymous one."""
    [key] = [
        question.key
        for question in _content(session, round_id).questions()
        if question.kind is QuestionKind.PAIRED and (question.competency or question.key) == competency
    ] or [""]
    gaps: dict[UUID, float] = {}
    for row in responses(session, round_id):
        pair: Any = row.answers.get(key)
        if row.teacher_id is not None and pair and None not in pair:
            gaps[row.teacher_id] = float(pair[0] - pair[1])
    return gaps

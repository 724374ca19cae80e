"""The ranking of a field over all centers whose records are here: each center's newest closed rounds, added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.needs.model import Competency, CompetencyFrame
from smm_desktop.needs.queries.answer_rows import round_answers
from smm_desktop.needs.queries.rounds import RoundRow, rounds
from smm_desktop.needs.rules import national
from smm_desktop.needs.rules.national import Contribution, Identity
from smm_desktop.needs.rules.round_analysis import RoundFigures
from smm_desktop.needs.rules.round_answers import competency_labels
from smm_desktop.needs.terms import (
    Anonymity,
    Audience,
    FrameState,
    NationalRanking,
    RoundState,
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A competency as the center's newest published frame words it, in the language wanted and folded."""

    text: str
    group: str
    folded: str


def ranked_fields(session: Session) -> tuple[str, ...]:
    """Codes of the fields that some center has closed a round on."""
    asked = {row.frame_id for row in rounds(session, state=RoundState.CLOSED) if row.frame_id}
    found = session.execute(select(CompetencyFrame.id, CompetencyFrame.field_code)).all()
    return tuple(sorted({field for frame_id, field in found if frame_id in asked}))


def national_rankings(session: Session, field_code: str, language: str = "tr") -> tuple[NationalRanking, ...]:
    """One ranking for each scale that the field's competencies were asked on."""
    frames = {
        one.id: one
        for one in session.scalars(select(CompetencyFrame).where(CompetencyFrame.field_code == field_code))
    }
    newest: dict[tuple[int, str, Audience], RoundRow] = {}
    for row in sorted(rounds(session, state=RoundState.CLOSED), key=lambda one: (one.starts_on, one.id)):
        if row.frame_id in frames:
            newest[row.center_id, frames[row.frame_id].code, row.audience] = row
    found: list[Contribution] = []
    for (center, code, _audience), row in newest.items():
        lines = _lines(session, center, code, language)
        found.extend(_contributions(session, row, (field_code, code), lines))
    return national.national_rankings(found)


def _lines(session: Session, center: int, code: str, language: str) -> Mapping[str, _Line]:
    """The newest wording of every competency that any published version of the frame has, by code."""
    statement = (
        select(Competency)
        .join(CompetencyFrame, CompetencyFrame.id == Competency.frame_id)
        .where(CompetencyFrame.center_id == center, CompetencyFrame.code == code)
        .where(CompetencyFrame.state == FrameState.PUBLISHED)
        .order_by(CompetencyFrame.version)
    )
    return {one.code: _line(one, language) for one in session.scalars(statement)}


def _line(found: Competency, language: str) -> _Line:
    is_english = language == "en"
    text = (found.text_en if is_english else "") or found.text
    group = (found.group_name_en if is_english else "") or found.group_name
    return _Line(text, group, turkish.fold(found.text))


def _contributions(
    session: Session, row: RoundRow, frame: tuple[str, str], lines: Mapping[str, _Line]
) -> Iterator[Contribution]:
    """Questions that stand on no competency of the frame have no name outside their round, and stay out."""
    answers = round_answers(session, row)
    answers = replace(answers, labels={code: code for code in competency_labels(answers.content, "tr")})
    points = {
        code: one.scale.points
        for code, one in answers.items.items()
        if one.scale is not None and code in lines
    }
    book = RoundFigures(answers).comparable_book()
    for code in points.keys() & set(book.competencies):
        line = lines[code]
        yield Contribution(
            identity=Identity(*frame, code, line.folded, points[code]),
            text=line.text,
            group=line.group,
            audience=row.audience,
            center=row.center_id,
            round_id=row.id,
            is_anonymous=row.anonymity is Anonymity.ANONYMOUS,
            pairs=book.pairs(code),
        )

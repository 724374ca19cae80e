"""How responses are kept, whichever way they came: rows of a named round, ballots of an anonymous one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.deeds import Deed
from smm_desktop.needs.model import Instrument, Response, RoundMember
from smm_desktop.needs.rules.instrument_json import from_plain
from smm_desktop.needs.service import ballots, guards
from smm_desktop.needs.terms import Answers, AnswerWay, InstrumentDraft, Respondent
from smm_desktop.teachers.queries import teachers_by_id


@dataclass(frozen=True, slots=True)
class Taken:
    """A checked response on its way into the records."""

    answers: Answers
    respondent: Respondent
    way: AnswerWay
    member: RoundMember | None = None
    name: str = ""
    token: str = ""
    edition: int = 1


def content_of(instrument: Instrument) -> InstrumentDraft:
    return from_plain(instrument.content)


def respondent_of(session: Session, member: RoundMember | None, said: Respondent) -> Respondent:
    """What the register knows of a teacher goes before what a form says; a company is a school of its kind."""
    if member is None:
        return said
    if member.teacher_id is None:
        return Respondent(
            said.field_code, said.branch_code, said.province_code, member.organisation or member.name
        )
    known = teachers_by_id(session, [member.teacher_id])[member.teacher_id]
    return Respondent(
        field_code=known.field_code or said.field_code,
        branch_code=known.branch_code or said.branch_code,
        province_code=known.province_code or said.province_code,
        school=known.school or said.school,
        experience=said.experience,
    )


def keep(deed: Deed, round_id: UUID, instrument: Instrument, taken: Sequence[Taken]) -> None:
    """Keeps responses and marks their members; in an anonymous round the two never meet in a row."""
    if guards.is_anonymous(instrument):
        added = (ballots.Ballot(one.answers, one.respondent, one.token, one.edition) for one in taken)
        ballots.put(deed, round_id, added)
    else:
        _keep_named(deed, round_id, taken)
    for one in taken:
        if one.member is not None and not one.member.has_answered:
            one.member.has_answered = True


def _keep_named(deed: Deed, round_id: UUID, taken: Sequence[Taken]) -> None:
    """A file that is known by its token, or a person who is known, gets the new answers in the place of the former;
    of two papers of one person the later one counts."""
    rows = former_responses(deed.session, round_id)
    by_token = {row.token: row for row in rows if row.token}
    by_person = {_person(row.teacher_id, row.name): row for row in rows}
    new: dict[object, dict[str, object]] = {}
    for one in taken:
        columns = _columns(round_id, one)
        person = _person(columns["teacher_id"], columns["name"])
        former = by_token.get(one.token) or by_person.get(person)
        if former is None:
            new[person] = columns
        else:
            _fill(former, columns)
    deed.session.flush()
    deed.insert_many(Response, list(new.values()))


def _person(teacher_id: object, name: object) -> object:
    return teacher_id or name or object()


def former_responses(session: Session, round_id: UUID) -> list[Response]:
    return list(session.scalars(select(Response).where(Response.round_id == round_id)))


def _fill(row: Response, columns: Mapping[str, object]) -> None:
    for name, value in columns.items():
        setattr(row, name, value)


def _columns(round_id: UUID, one: Taken) -> dict[str, object]:
    return {
        "round_id": round_id,
        "teacher_id": one.member.teacher_id if one.member else None,
        "name": one.name or (one.member.name if one.member and one.member.teacher_id is None else ""),
        "way": one.way,
        **asdict(one.respondent),
        "answers": dict(one.answers),
        "token": one.token,
        "edition": one.edition,
    }

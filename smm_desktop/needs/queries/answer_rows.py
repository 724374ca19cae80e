"""A round's answers as the analysis takes them: competencies by their wording, groups by their names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries.responses import free_texts, responses, round_content
from smm_desktop.needs.queries.rounds import RoundRow
from smm_desktop.needs.rules.round_answers import RoundAnswers
from smm_desktop.needs.rules.tallies import Given
from smm_desktop.needs.terms import Anonymity, QuestionKind, Respondent


def round_answers(
    session: Session, row: RoundRow, language: str = "tr", labels: Mapping[str, str] | None = None
) -> RoundAnswers:
    """Everything that came back; `labels` are another round's wordings by code.

    A respondent of the register is called by the same id in every round, everybody else by the answer's own.
    """
    people = [
        Given(str(one.teacher_id or one.id), group_names(one.respondent), one.answers)
        for one in responses(session, row.id)
    ]
    is_anonymous = row.anonymity is Anonymity.ANONYMOUS
    return RoundAnswers(round_content(session, row.id), people, is_anonymous, language, labels or {})


def group_names(respondent: Respondent) -> tuple[str, str, str, str, str]:
    """Return field, branch, province, school and experience as they are read; empty where nothing is known."""
    book = reference()
    field, province = book.field(respondent.field_code), book.province(respondent.province_code)
    return (
        field.name if field else respondent.field_code,
        _branch_name(respondent.branch_code),
        province.name if province else "",
        respondent.school,
        respondent.experience.replace("-", "–"),
    )


@cache
def _branch_name(code: str) -> str:
    """A name that several fields have is followed by its field's."""
    book = reference()
    branch, field = book.branch(code), book.field_of_branch(code)
    if branch is None or field is None:
        return code
    named = sum(one.name == branch.name for other in book.fields for one in other.branches)
    return branch.name if named == 1 else f"{branch.name} ({field.name})"


def texts_by_question(
    session: Session, round_id: UUID, language: str = "tr", field: str = ""
) -> dict[str, list[str]]:
    """Free answers by the wording of their question; with the name of a field those of its people, by name only."""
    questions = [one for one in round_content(session, round_id).questions() if one.kind is QuestionKind.TEXT]
    found: dict[str, list[str]] = {one.key: [] for one in questions}
    if field:
        for row in responses(session, round_id):
            for key in found.keys() & row.answers.keys():
                if group_names(row.respondent)[0] == field:
                    found[key].append(str(row.answers[key]))
    else:
        for text in free_texts(session, round_id):
            found[text.question].append(text.text)
    return {one.words.text(language): found[one.key] for one in questions}

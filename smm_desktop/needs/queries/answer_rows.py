"""A round's answers as the analysis takes them: competencies by their wording, groups by their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries.responses import ResponseRow, free_texts, responses, round_content
from smm_desktop.needs.rules.answer_book import Row
from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.terms import InstrumentDraft, Question, QuestionKind, Respondent

_NOTHING_GIVEN = (None, None)


def competency_labels(session: Session, round_id: UUID, language: str = "tr") -> Mapping[str, str]:
    """One wording for each competency by its code; where two read alike, the code tells them apart."""
    content = round_content(session, round_id)
    texts = {_code(one): " ".join(one.words.text(language).split()) for one in _paired(content)}
    many = Counter(texts.values())
    return {code: text if many[text] == 1 else f"{text} ({code})" for code, text in texts.items()}


def answer_rows(
    session: Session, round_id: UUID, language: str = "tr", labels: Mapping[str, str] | None = None
) -> Iterator[Row]:
    """Every paired answer that was asked for. `labels` are another round's, so that both use the same wording.

    A respondent of the register is called by the same id in every round, everybody else by the answer's own.
    """
    known = {**competency_labels(session, round_id, language), **(labels or {})}
    paired = list(_paired(round_content(session, round_id)))
    for number, row in enumerate(responses(session, round_id), 1):
        attributes, name = group_names(row.respondent), str(row.teacher_id or row.id)
        for question in paired:
            if is_asked(question.condition, row.answers):
                yield number, name, known[_code(question)], *_halves(row, question), attributes


def _paired(content: InstrumentDraft) -> Iterator[Question]:
    return (one for one in content.questions() if one.kind is QuestionKind.PAIRED)


def _code(question: Question) -> str:
    return question.competency or question.key


def _halves(row: ResponseRow, question: Question) -> tuple[object, object]:
    given = row.answers.get(question.key) or _NOTHING_GIVEN
    return (given[0], given[1]) if isinstance(given, list | tuple) else _NOTHING_GIVEN


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

"""Changes of a survey under construction, each a new draft: added, moved, removed, written anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from smm_desktop.needs.terms import Choice, InstrumentDraft, Question, QuestionKind, Section, Words
from smm_desktop.needs.ui.instrument_dialog import FIVE, SIDES

Place = tuple[int, int]  # section and question; -1 for the section itself, (-1, -1) for the survey
COVER: Place = (-1, -1)
Edited = tuple[InstrumentDraft, Place]


def free_key(draft: InstrumentDraft) -> str:
    taken = {question.key for question in draft.questions()}
    return next(key for number in range(1, 10_000) if (key := f"q{number}") not in taken)


def new_question(draft: InstrumentDraft, kind: QuestionKind) -> Question:
    """With what its kind needs at least, taken from the question before where that has it."""
    question = Question(free_key(draft), kind, Words())
    alike = [one for one in draft.questions() if one.kind is kind]
    match kind:
        case QuestionKind.PAIRED:
            scale, sides = (alike[-1].scale, alike[-1].sides) if alike else (FIVE, SIDES["importance"])
            return replace(question, scale=scale or FIVE, sides=sides)
        case QuestionKind.SINGLE:
            return replace(question, scale=(alike[-1].scale if alike else None) or FIVE)
        case QuestionKind.CHOICE:
            yes, no = Choice("1", Words("Evet", "Yes")), Choice("2", Words("Hayır", "No"))
            return replace(question, choices=(yes, no))
        case QuestionKind.NUMBER | QuestionKind.TEXT:
            return question


def add_section(draft: InstrumentDraft, place: Place) -> Edited:
    """Behind the section that is chosen."""
    at = place[0] + 1 if place[0] >= 0 else len(draft.sections)
    sections = [*draft.sections[:at], Section(Words(), ()), *draft.sections[at:]]
    return replace(draft, sections=tuple(sections)), (at, -1)


def add_question(draft: InstrumentDraft, place: Place, kind: QuestionKind) -> Edited:
    """Behind the question that is chosen, else at the end of its section."""
    if not draft.sections:
        draft, place = add_section(draft, COVER)
    section = place[0] if place[0] >= 0 else len(draft.sections) - 1
    questions = draft.sections[section].questions
    at = place[1] + 1 if place[1] >= 0 else len(questions)
    added = new_question(draft, kind)
    changed = (*questions[:at], added, *questions[at:])
    return with_questions(draft, section, changed), (section, at)


def with_questions(draft: InstrumentDraft, section: int, questions: tuple[Question, ...]) -> InstrumentDraft:
    return with_section(draft, section, lambda one: replace(one, questions=questions))


def with_section(
    draft: InstrumentDraft, section: int, change: Callable[[Section], Section]
) -> InstrumentDraft:
    sections = list(draft.sections)
    sections[section] = change(sections[section])
    return replace(draft, sections=tuple(sections))


def with_question(
    draft: InstrumentDraft, place: Place, change: Callable[[Question], Question]
) -> InstrumentDraft:
    questions = list(draft.sections[place[0]].questions)
    questions[place[1]] = change(questions[place[1]])
    return with_questions(draft, place[0], tuple(questions))


def question_at(draft: InstrumentDraft, place: Place) -> Question | None:
    section, at = place
    if not 0 <= section < len(draft.sections) or not 0 <= at < len(draft.sections[section].questions):
        return None
    return draft.sections[section].questions[at]


def remove(draft: InstrumentDraft, place: Place) -> Edited:
    section, at = place
    if section < 0:
        return draft, place
    if at < 0:
        sections = draft.sections[:section] + draft.sections[section + 1 :]
        return replace(draft, sections=sections), (min(section, len(sections) - 1), -1)
    questions = draft.sections[section].questions
    left = questions[:at] + questions[at + 1 :]
    return with_questions(draft, section, left), (section, min(at, len(left) - 1))


def move(draft: InstrumentDraft, place: Place, step: int) -> Edited:
    """One place up or down; a question at the edge of its section goes into the next one."""
    section, at = place
    if section < 0:
        return draft, place
    if at < 0:
        return _move_section(draft, section, step)
    questions = list(draft.sections[section].questions)
    if 0 <= at + step < len(questions):
        questions[at], questions[at + step] = questions[at + step], questions[at]
        return with_questions(draft, section, tuple(questions)), (section, at + step)
    return _move_over(draft, place, step)


def _move_section(draft: InstrumentDraft, section: int, step: int) -> Edited:
    if not 0 <= section + step < len(draft.sections):
        return draft, (section, -1)
    sections = list(draft.sections)
    sections[section], sections[section + step] = sections[section + step], sections[section]
    return replace(draft, sections=tuple(sections)), (section + step, -1)


def _move_over(draft: InstrumentDraft, place: Place, step: int) -> Edited:
    section = place[0]
    other = section + step
    question = question_at(draft, place)
    if question is None or not 0 <= other < len(draft.sections):
        return draft, place
    without, _ = remove(draft, place)
    there = without.sections[other].questions
    to = 0 if step > 0 else len(there)
    return with_questions(without, other, (*there[:to], question, *there[to:])), (other, to)


def choices_of(turkish: str, english: str, before: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Choices from lines; one whose wording is still there, or stands in its place, keeps its key."""
    lines = [line.strip() for line in turkish.splitlines() if line.strip()]
    other = [line.strip() for line in english.splitlines() if line.strip()]
    by_text = {choice.words.tr: choice.key for choice in before}
    kept = {line: by_text[line] for line in lines if line in by_text}
    free = [choice.key for choice in before if choice.key not in kept.values()]
    keys = set(by_text.values())
    numbers = (str(number) for number in range(1, 1000) if str(number) not in keys)
    same_length = len(lines) == len(before)
    made = []
    for place, line in enumerate(lines):
        key = kept.get(line) or (free.pop(0) if same_length and free else next(numbers))
        made.append(Choice(key, Words(line, other[place] if place < len(other) else "")))
    return tuple(made)

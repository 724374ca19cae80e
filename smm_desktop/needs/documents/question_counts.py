"""Scales, choices and numbers on paper: each question with its figures, and its counts as bars."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    AnswerCount,
    Moments,
    QuestionFigures,
    Silence,
    ValueRange,
)
from smm_desktop.paper.colours import FAINT, MUTED, NAVY, WHITE
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.terms import Align

_ROW, _BAR = 5.6, 3.2
_LABELS, _VALUES, _GAP = 70.0, 26.0, 3.0
_HEAD, _TOGETHER = 14.0, 12  # longer lists may go over to the next page


def draw_questions(flow: Flow, questions: Sequence[QuestionFigures], words: ReportWords) -> None:
    """Draw every question; nothing where there is none."""
    if not questions:
        return
    flow.heading(words.text("heading.questions"), follows=_HEAD + 3 * _ROW)
    flow.paragraph(words.text("explain.questions", least=SMALLEST_CLAIM), size=9.0, colour=MUTED)
    for question in questions:
        _draw_question(flow, question, words)
    if any(map(has_hidden, questions)):
        flow.paragraph(words.text("explain.hidden_answers", least=SMALLEST_CLAIM), size=9.0, colour=MUTED)


def has_hidden(question: QuestionFigures) -> bool:
    parts: list[object] = [question.answered, question.moments, *(count.people for count in question.counts)]
    if question.values is not None:
        parts += [question.values.median, question.values.least, question.values.most]
    return Silence.HIDDEN in parts


def _draw_question(flow: Flow, question: QuestionFigures, words: ReportWords) -> None:
    is_told = any(isinstance(count.people, int) for count in question.counts)
    flow.need(_HEAD + (_ROW * min(len(question.counts), _TOGETHER) if is_told else 0))
    flow.paragraph(question.question, face=Face.SANS_SEMIBOLD, size=9.5, after=0.4)
    flow.paragraph(" · ".join(facts(question, words)), size=8.6, colour=MUTED, after=1.4)
    for count in question.counts if is_told else ():
        _draw_count(flow, question, count, words)
    flow.space(3.2)


def facts(question: QuestionFigures, words: ReportWords) -> list[str]:
    """How many were asked and answered, mean and spread, median and ends, as far as they are told."""
    if isinstance(question.answered, Silence):
        return [words.silence(question.answered)]
    found = [words.text("answered_of", answered=question.answered, asked=question.asked)]
    if question.several:
        found.append(words.text("several"))
    if isinstance(question.moments, Moments):
        moments = question.moments
        found.append(words.text("mean_spread", figures=words.spread(moments.mean, moments.deviation)))
    elif question.moments is not None:
        found.append(words.text("mean_spread", figures=words.silence(question.moments)))
    if question.values is not None and not isinstance(question.moments, Silence):
        found += _values(question.values, words)
    if question.counts and not any(isinstance(count.people, int) for count in question.counts):
        found.append(words.text("counts_silent", silence=words.silence(_silence(question.counts))))
    return found


def _silence(counts: Sequence[AnswerCount]) -> Silence:
    return next(count.people for count in counts if isinstance(count.people, Silence))


def _values(values: ValueRange, words: ReportWords) -> list[str]:
    found = []
    for key, value in (("median", values.median), ("least", values.least), ("most", values.most)):
        shown = words.silence(value) if isinstance(value, Silence) else words.number(value)
        found.append(f"{words.text(f'column.{key}')}: {shown}")
    return found


def _draw_count(flow: Flow, question: QuestionFigures, count: AnswerCount, words: ReportWords) -> None:
    flow.need(_ROW)
    page, middle = flow.page, flow.y + _ROW / 2
    left, width = flow.left + _LABELS + _GAP, flow.width - _LABELS - _VALUES - 2 * _GAP
    page.boxed(flow.left, flow.y, _LABELS, _ROW, count.label, Face.SANS, 8.6, min_size=7.0, align=Align.RIGHT)
    percent = question.percent(count)
    if isinstance(percent, Silence) or isinstance(count.people, Silence):
        page.text(left, middle + 1.1, words.silence(Silence.HIDDEN), Face.SANS, 8.4, colour=MUTED)
    else:
        page.rect(left, middle - _BAR / 2, width, _BAR, fill=FAINT.mixed(WHITE, 0.72), radius=0.6)
        if percent:
            filled = NAVY.mixed(WHITE, 0.25)
            page.rect(left, middle - _BAR / 2, width * percent / 100, _BAR, fill=filled, radius=0.6)
        text = words.text("people_percent", people=count.people, percent=words.figure(percent, 1))
        page.text(flow.right, middle + 1.1, text, Face.SANS, 8.4, align=Align.RIGHT)
    flow.space(_ROW)

"""Two sheets of the workbook: a row for each scale, choice and number, and a row for each of their answers."""

from __future__ import annotations

from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Moments,
    NeedsReportSnapshot,
    QuestionFigures,
    QuestionKind,
    Silence,
)
from smm_desktop.paper.spreadsheets.cells import Value
from smm_desktop.paper.spreadsheets.layout import Column, ColumnKind
from smm_desktop.paper.spreadsheets.writing import XlsxWriter

_TEXT, _NUMBER, _WHOLE = ColumnKind.WRAPPED, ColumnKind.NUMBER, ColumnKind.INTEGER
_QUESTIONS = {
    "question": (_TEXT, 52.0), "kind": (_TEXT, 16.0), "state": (_TEXT, 20.0), "asked": (_WHOLE, 11.0),
    "answered": (_WHOLE, 11.0), "mean": (_NUMBER, 12.0), "sd": (_NUMBER, 12.0), "median": (_NUMBER, 11.0),
    "least": (_WHOLE, 11.0), "most": (_WHOLE, 11.0),
}  # fmt: skip
_COUNTS = {
    "question": (_TEXT, 52.0), "answer": (_TEXT, 40.0), "state": (_TEXT, 20.0), "people": (_WHOLE, 11.0),
    "percent": (_NUMBER, 11.0),
}  # fmt: skip


def write_questions(book: XlsxWriter, snapshot: NeedsReportSnapshot, words: ReportWords) -> None:
    """The first silence of a row is its state; what is not told is an empty cell."""
    questions = book.sheet(words.text("sheet.questions"), _columns(words, _QUESTIONS))
    questions.add_all(_question_values(one, words) for one in snapshot.questions)
    questions.add_note(words.text("explain.questions", least=SMALLEST_CLAIM))
    counts = book.sheet(words.text("sheet.counts"), _columns(words, _COUNTS))
    for one in snapshot.questions:
        counts.add_all(_count_values(one, words))
    if snapshot.is_anonymous:
        for sheet in (questions, counts):
            sheet.add_note(words.text("explain.hidden_answers", least=SMALLEST_CLAIM))


def _columns(words: ReportWords, shapes: dict[str, tuple[ColumnKind, float]]) -> list[Column]:
    return [Column(words.text(f"column.{key}"), kind, width) for key, (kind, width) in shapes.items()]


def _question_values(one: QuestionFigures, words: ReportWords) -> list[Value]:
    moments, values = one.moments, one.values
    spread = (moments.mean, moments.deviation) if isinstance(moments, Moments) else (moments, moments)
    ends = (None, None, None) if values is None else (values.median, values.least, values.most)
    figures = [one.asked, one.answered, *spread, *ends]
    several = one.several and one.kind is QuestionKind.CHOICE
    kind = words.text("kind.several" if several else f"kind.{one.kind}")
    return [one.question, kind, _state(figures, words), *map(_told, figures)]


def _count_values(one: QuestionFigures, words: ReportWords) -> list[list[Value]]:
    return [
        [
            one.question,
            count.label,
            _state([count.people], words),
            _told(count.people),
            _told(one.percent(count)),
        ]
        for count in one.counts
    ]


def _state(figures: list[float | Silence | None], words: ReportWords) -> str:
    silent = next((one for one in figures if isinstance(one, Silence)), None)
    return words.text("silence.given") if silent is None else words.silence(silent)


def _told(figure: float | Silence | None) -> Value:
    return None if isinstance(figure, Silence) else figure

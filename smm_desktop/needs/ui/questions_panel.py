"""Scales, choices and numbers of a round: a table of all, and beside it the counts of the chosen one as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.needs.terms import AnswerCount, Method, QuestionFigures, QuestionKind, Silence
from smm_desktop.needs.ui.question_table import kind_text, question_columns, silence_word
from smm_desktop.needs.ui.wording import method_tip, percent_text, silence_text
from smm_desktop.widgets.charts import Bar, HorizontalBars
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, ScrollColumn, row
from smm_desktop.widgets.table import DataTable

_WIDE = 340


class QuestionsPanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions_view")
        self.table = DataTable(
            question_columns(), key=lambda one: one.key, row_height=44, name="questions_table"
        )
        self.table.set_empty(
            EmptyState(self.tr("The survey asks pairs and free answers only"), icon="list-checks")
        )
        self.heading = Label("", TextRole.HEADING, wrap=True, name="question_heading")
        self.kind = Label("", TextRole.SMALL, wrap=True)
        self.bars = HorizontalBars(name="question_bars")
        self.note = Label("", TextRole.SOFT, wrap=True, name="question_note")
        self.setLayout(row(self.table, self._counts(), gap=12))
        self.table.selection_changed.connect(lambda _ids: self._show_chosen())
        self.show_questions(())

    def _counts(self) -> Card:
        card, area = Card(), ScrollColumn(name="question_counts")
        for widget in (self.heading, self.kind, self.bars, self.note):
            area.body.addWidget(widget)
        area.body.addStretch()
        card.body.addWidget(area, 1)
        card.setFixedWidth(_WIDE)
        self._card = card
        return card

    def show_questions(self, questions: Sequence[QuestionFigures]) -> None:
        self.table.set_rows(questions)
        self._card.setVisible(bool(questions))
        self.table.select_first()
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.table.row(self.table.selected_id)
        if chosen is not None:
            self._show(chosen)

    def _show(self, one: QuestionFigures) -> None:
        self.heading.setText(one.question)
        self.kind.setText(kind_text(one))
        told = [count for count in one.counts if isinstance(count.people, int)]
        self.bars.setVisible(bool(told))
        self.bars.set_bars(
            [_bar(one, count) for count in one.counts],
            maximum=one.answered if isinstance(one.answered, int) else 1,
        )
        self.note.setText("\n\n".join(self._notes(one)))

    def _notes(self, one: QuestionFigures) -> list[str]:
        silent = {count.people for count in one.counts if isinstance(count.people, Silence)}
        if isinstance(one.answered, Silence):
            return [
                self.tr("Hidden: fewer than five answered or were not asked, or they could be worked out.")
            ]
        found = []
        if Silence.TOO_FEW in silent or one.moments is Silence.TOO_FEW:
            found.append(silence_text(Silence.TOO_FEW))
        if Silence.HIDDEN in silent:
            text = self.tr(
                "Answers of fewer than five people are hidden, and so are answers from which these could be found "
                "by subtraction."
            )
            found.append(text)
        if one.kind is QuestionKind.NUMBER:
            found.append(self.tr("Of a number mean, median and ends are given; the table has them."))
        return found


def _bar(question: QuestionFigures, count: AnswerCount) -> Bar:
    share = question.percent(count)
    if isinstance(share, Silence) or isinstance(count.people, Silence):
        silence = share if isinstance(share, Silence) else Silence.HIDDEN
        return Bar(count.label, 0, tip=f"{count.label}\n{silence_text(silence)}", text=silence_word(silence))
    text = f"{count.people} ({percent_text(share)})"
    tip = f"{count.label}: {text}\n\n{method_tip(Method.FREQUENCIES)}"
    return Bar(count.label, count.people, tip=tip, text=text)

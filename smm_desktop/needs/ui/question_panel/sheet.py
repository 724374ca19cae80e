"""One section of a survey, ready to be answered; questions appear when their condition is met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal

from smm_desktop.needs.rules.answers import check_answers, is_asked
from smm_desktop.needs.terms import InstrumentDraft, ResponseFault
from smm_desktop.needs.ui.question_panel.cards import QuestionCard, card_of, heading
from smm_desktop.widgets.layouts import EDGE, ScrollColumn

_NARROW = 14


class AnswerSheet(ScrollColumn):
    """`before` are the answers of earlier sections, for conditions that look at them."""

    changed = Signal()

    def __init__(
        self,
        draft: InstrumentDraft,
        section: int,
        language: str,
        before: Mapping[str, Any] | None = None,
        *,
        is_narrow: bool = False,
        is_stacked: bool = False,
    ) -> None:
        super().__init__(name=f"section_{section}")
        self._draft, self._before = draft, dict(before or {})
        shown = draft.sections[section]
        numbers = {question.key: number for number, question in enumerate(draft.questions(), 1)}
        self.body.setSpacing(12)
        self.keep_right_margin(_NARROW if is_narrow else EDGE)
        self.body.addWidget(heading(shown.title.text(language), shown.introduction.text(language)))
        self.cards: list[QuestionCard] = []
        for question in shown.questions:
            card = card_of(
                question, numbers[question.key], language, is_narrow=is_narrow, is_stacked=is_stacked
            )
            card.changed.connect(self._changed)
            self.cards.append(card)
            self.body.addWidget(card)
        self._show_asked()

    def answers(self) -> dict[str, Any]:
        """What was said to the questions that are asked."""
        given: dict[str, Any] = {}
        for card in self.cards:
            asked = is_asked(card.question.condition, {**self._before, **given})
            if asked and (value := card.value()) is not None:
                given[card.question.key] = value
        return given

    def restore(self, answers: Mapping[str, Any]) -> None:
        """What was said here before, when somebody comes back to it."""
        for card in self.cards:
            if card.question.key in answers:
                card.set_value(answers[card.question.key])
        self._show_asked()

    def show_faults(self, word: Callable[[ResponseFault], str]) -> bool:
        """Marks what cannot be taken and goes to the first; True when there is nothing."""
        found = check_answers(self._draft, {**self._before, **self.answers()})
        faults = {fault.key: fault.fault for fault in found.faults}
        first: QuestionCard | None = None
        for card in self.cards:
            fault = faults.get(card.question.key)
            card.show_fault("" if fault is None else word(fault))
            first = first or (card if fault is not None else None)
        if first is not None:
            self.ensureWidgetVisible(first)
            first.take_keyboard()
        return first is None

    def _changed(self) -> None:
        self._show_asked()
        self.changed.emit()

    def _show_asked(self) -> None:
        given = dict(self._before)
        for card in self.cards:
            asked = is_asked(card.question.condition, given)
            card.setVisible(asked)
            if asked and (value := card.value()) is not None:
                given[card.question.key] = value

    def start(self) -> None:
        """The keyboard goes to the first thing to answer."""
        for card in self.cards:
            if not card.isHidden():
                card.take_keyboard()
                return

    def show_card(self, place: int) -> None:
        """Scrolls to a question once everything has its size."""
        if 0 <= place < len(self.cards):
            card = self.cards[place]
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

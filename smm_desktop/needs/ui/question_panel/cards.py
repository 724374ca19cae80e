"""One question as a card: its wording, and what its kind is answered with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QRadioButton, QWidget

from smm_desktop.needs import settings
from smm_desktop.needs.terms import PointScale, Question, QuestionKind
from smm_desktop.needs.ui.question_panel.points import PointRow
from smm_desktop.widgets.forms import LineField, MultiLineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, row
from smm_desktop.widgets.tones import Tone

_PLAIN = PointScale()
_BESIDE = 5  # points of a scale whose two sides still fit beside each other


class QuestionCard(Card):
    """`value` is the answer as `check_answers` takes it; None where nothing was said."""

    changed = Signal()

    def __init__(
        self,
        question: Question,
        number: int,
        language: str,
        *,
        is_narrow: bool = False,
        is_stacked: bool = False,
    ) -> None:
        super().__init__(name=f"question_{question.key}")
        self.question, self.language, self.is_narrow = question, language, is_narrow
        self.is_stacked = is_stacked or is_narrow
        text = f"{number}. {question.words.text(language)}"
        self.words = Label(f"{text} *" if question.required else text, TextRole.HEADING, wrap=True)
        self.fault = Label("", TextRole.SMALL, wrap=True, tone=Tone.BAD, name=f"fault_{question.key}")
        self.fault.hide()
        self.body.setSpacing(12)
        self.body.addWidget(self.words)
        self.changed.connect(lambda: self.show_fault(""))
        self.build()
        self.body.addWidget(self.fault)

    @property
    def spoken(self) -> str:
        return self.question.words.text(self.language)

    def build(self) -> None:
        """Override: what the kind is answered with."""

    def value(self) -> Any:
        """Override."""

    def set_value(self, value: Any) -> None:
        """Override: `value` as `value()` gave it."""

    def take_keyboard(self) -> None:
        """The first thing in it that can be answered gets the keys."""
        answerable = (
            one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        first = next(answerable, None)
        if first is not None:
            first.setFocus()

    def show_fault(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)


class ScaleCard(QuestionCard):
    """A single scale, or the two sides of a paired one."""

    def build(self) -> None:
        scale, key = self.question.scale or _PLAIN, self.question.key
        sides = [side.text(self.language) for side in self.question.sides or ()] or [""]
        self.rows = [
            PointRow(
                scale,
                side,
                f"{self.spoken} {side}".strip(),
                self.language,
                f"points_{key}_{place}",
                is_narrow=self.is_narrow,
            )
            for place, side in enumerate(sides, 1)
        ]
        if scale.points <= _BESIDE and not self.is_stacked:
            self.body.removeWidget(self.words)
            line = row(self.words, *self.rows, gap=40)
            line.setStretch(0, 1)
            self.body.addLayout(line)
        else:
            self.body.addLayout(column(*self.rows, gap=14))
        for one in self.rows:
            one.changed.connect(self.changed)

    def value(self) -> Any:
        values = [one.value() for one in self.rows]
        if all(value is None for value in values):
            return None
        return values if self.question.kind is QuestionKind.PAIRED else values[0]

    def set_value(self, value: Any) -> None:
        values = value if isinstance(value, list) else [value]
        for one, point in zip(self.rows, values, strict=True):
            one.set_value(point)


class ChoiceCard(QuestionCard):
    """One of the choices, or several."""

    def build(self) -> None:
        kind = QCheckBox if self.question.several else QRadioButton
        self.boxes: dict[str, QCheckBox | QRadioButton] = {}
        holder = QWidget()
        for choice in self.question.choices:
            text = choice.words.text(self.language)
            box = kind(text.replace("&", "&&"))
            box.setObjectName(f"choice_{self.question.key}_{choice.key}")
            box.setAccessibleName(f"{self.spoken}: {text}")
            box.clicked.connect(self.changed)
            self.boxes[choice.key] = box
        holder.setLayout(column(*self.boxes.values(), gap=10))
        self.body.addWidget(holder)

    def value(self) -> Any:
        chosen = [key for key, box in self.boxes.items() if box.isChecked()]
        if not chosen:
            return None
        return chosen if self.question.several else chosen[0]

    def set_value(self, value: Any) -> None:
        chosen = value if isinstance(value, list) else [value]
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)


class NumberCard(QuestionCard):
    def build(self) -> None:
        self.field = LineField(max_length=10, digits=True, name=f"number_{self.question.key}")
        self.field.setAccessibleName(self.spoken)
        self.field.setFixedWidth(160)
        self.field.value_changed.connect(self.changed)
        limits = Label(self._limits(), TextRole.SOFT, name=f"limits_{self.question.key}")
        self.field.setAccessibleDescription(limits.text())
        self.body.addLayout(row(self.field, limits, STRETCH, gap=12))

    def _limits(self) -> str:
        """In signs that every language reads."""
        least, most = self.question.least, self.question.most
        if least is not None and most is not None:
            return f"{least} – {most}"
        if least is not None:
            return f"≥ {least}"
        return "" if most is None else f"≤ {most}"

    def value(self) -> Any:
        return self.field.value() or None

    def set_value(self, value: Any) -> None:
        self.field.set_value(value)


class TextCard(QuestionCard):
    def build(self) -> None:
        limit = settings.FREE_TEXT_LENGTH
        self.field = MultiLineField(rows=4, max_length=limit, name=f"text_{self.question.key}")
        self.field.setAccessibleName(self.spoken)
        self.field.setUndoRedoEnabled(False)  # what one person wrote cannot be brought back by the next
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.value_changed.connect(self.changed)
        self.body.addWidget(self.field)

    def value(self) -> Any:
        return self.field.value() or None

    def set_value(self, value: Any) -> None:
        self.field.set_value(value)


_CARDS: dict[QuestionKind, type[QuestionCard]] = {
    QuestionKind.PAIRED: ScaleCard,
    QuestionKind.SINGLE: ScaleCard,
    QuestionKind.CHOICE: ChoiceCard,
    QuestionKind.NUMBER: NumberCard,
    QuestionKind.TEXT: TextCard,
}


def card_of(
    question: Question, number: int, language: str, *, is_narrow: bool = False, is_stacked: bool = False
) -> QuestionCard:
    """`is_stacked`: the scales of a pair stand below its wording, for there is no room beside it."""
    return _CARDS[question.kind](question, number, language, is_narrow=is_narrow, is_stacked=is_stacked)


def heading(title: str, introduction: str) -> QFrame:
    """The title of a section and what stands below it."""
    frame = QFrame()
    labels = [Label(title, TextRole.TITLE, wrap=True)] if title else []
    if introduction:
        labels.append(Label(introduction, TextRole.SOFT, wrap=True))
    frame.setLayout(column(*labels, gap=SPACE // 2))
    return frame

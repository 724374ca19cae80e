"""The forms of the builder: the survey, a section, a question; Turkish at the left, English at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from smm_desktop.needs import settings
from smm_desktop.needs.queries import CompetencyRow
from smm_desktop.needs.rules.instruments import possible_answers
from smm_desktop.needs.terms import (
    Background,
    Condition,
    InstrumentDraft,
    PointScale,
    Question,
    QuestionKind,
    Section,
    Words,
)
from smm_desktop.needs.ui.builder_panel.edits import choices_of
from smm_desktop.needs.ui.wording import background_text, question_kind_text
from smm_desktop.widgets.forms import (
    CheckField,
    Choice,
    ComboField,
    Form,
    LineField,
    MultiChoiceField,
    MultiLineField,
    NumberField,
)

_SCALES = frozenset({QuestionKind.PAIRED, QuestionKind.SINGLE})
_OF_KIND: Mapping[str, frozenset[QuestionKind]] = {
    "points": _SCALES,
    **dict.fromkeys(("lowest", "lowest_en", "highest", "highest_en"), _SCALES),
    **dict.fromkeys(("first", "first_en", "second", "second_en"), frozenset({QuestionKind.PAIRED})),
    **dict.fromkeys(("choices", "choices_en", "several"), frozenset({QuestionKind.CHOICE})),
    **dict.fromkeys(("least", "most"), frozenset({QuestionKind.NUMBER})),
}


def _words(values: Mapping[str, Any], key: str) -> Words:
    return Words(str(values[key]), str(values[f"{key}_en"]))


class BothForm(Form):
    """A form whose texts stand in both languages beside each other."""

    def __init__(self, name: str) -> None:
        super().__init__(columns=2, name=name)

    def add_both(self, key: str, label: str, *, rows: int = 0, limit: int) -> None:
        english = self.tr("{label} (English)").format(label=label)
        for one, shown in ((key, label), (f"{key}_en", english)):
            editor = (
                MultiLineField(rows=rows, max_length=limit, name=f"{self.objectName()}_{one}")
                if rows
                else LineField(max_length=limit, name=f"{self.objectName()}_{one}")
            )
            self.add(one, shown, editor)


class CoverForm(BothForm):
    def __init__(self) -> None:
        super().__init__("cover")
        self.add_both("title", self.tr("Title"), limit=settings.TITLE_LENGTH)
        self.add_both("introduction", self.tr("Introduction"), rows=4, limit=settings.NOTE_LENGTH)
        asked = [Choice(one, background_text(one)) for one in Background]
        self.add(
            "background", self.tr("Asked of everybody"), MultiChoiceField(asked, name="cover_background"),
            hint=self.tr("Only where it is not known: the register's teachers are not asked for their school."),
            span=2,
        )  # fmt: skip

    def show_draft(self, draft: InstrumentDraft) -> None:
        self.set_values(
            {
                "title": draft.title.tr, "title_en": draft.title.en,
                "introduction": draft.introduction.tr, "introduction_en": draft.introduction.en,
                "background": draft.background,
            }
        )  # fmt: skip

    def written(self, draft: InstrumentDraft) -> InstrumentDraft:
        values: dict[str, Any] = self.values()
        return replace(
            draft,
            title=_words(values, "title"),
            introduction=_words(values, "introduction"),
            background=tuple(values["background"]),
        )


class SectionForm(BothForm):
    def __init__(self) -> None:
        super().__init__("section")
        self.add_both("title", self.tr("Title"), limit=settings.TITLE_LENGTH)
        self.add_both("introduction", self.tr("Introduction"), rows=4, limit=settings.NOTE_LENGTH)

    def show_section(self, section: Section) -> None:
        self.set_values(
            {
                "title": section.title.tr, "title_en": section.title.en,
                "introduction": section.introduction.tr, "introduction_en": section.introduction.en,
            }
        )  # fmt: skip

    def written(self, section: Section) -> Section:
        values = self.values()
        return replace(section, title=_words(values, "title"), introduction=_words(values, "introduction"))


class QuestionForm(BothForm):
    """`show_question` needs what stands before it, for conditions."""

    def __init__(self) -> None:
        super().__init__("question")
        self._before: dict[str, Question] = {}
        self._asked_answers = MultiChoiceField(name="question_condition_answers")
        self.competencies = ComboField(name="question_competency")
        self.conditions = ComboField(name="question_condition")
        self._add_wording()
        self._add_scale()
        self._add_rest()
        self.changed.connect(self._adapt)

    def _add_wording(self) -> None:
        kinds = [Choice(kind, question_kind_text(kind)) for kind in QuestionKind]
        self.add("kind", self.tr("Kind of question"), ComboField(kinds, name="question_kind"))
        self.add("competency", self.tr("Competency"), self.competencies)
        self.add_both("words", self.tr("Wording"), rows=3, limit=settings.QUESTION_LENGTH)

    def _add_scale(self) -> None:
        points, short = settings.POINTS, settings.NAME_LENGTH
        self.add_both("first", self.tr("First side"), limit=short)
        self.add_both("second", self.tr("Second side"), limit=short)
        self.add(
            "points", self.tr("Points of the scale"),
            NumberField(points.start, points.stop - 1, name="question_points"), span=2,
        )  # fmt: skip
        self.add_both("lowest", self.tr("Lowest point means"), limit=short)
        self.add_both("highest", self.tr("Highest point means"), limit=short)

    def _add_rest(self) -> None:
        lines = settings.CHOICES * (settings.NAME_LENGTH + 1)
        self.add_both("choices", self.tr("Choices, one a line"), rows=5, limit=lines)
        self.add("several", "", CheckField(self.tr("Several may be chosen"), name="question_several"), span=2)
        numbers = settings.NUMBERS.start, settings.NUMBERS.stop - 1
        self.add(
            "least", self.tr("Smallest number"), NumberField(*numbers, optional=True, name="question_least")
        )
        self.add(
            "most", self.tr("Largest number"), NumberField(*numbers, optional=True, name="question_most")
        )
        self.add("required", "", CheckField(self.tr("Must be answered"), name="question_required"), span=2)
        self.add("condition", self.tr("Asked only if"), self.conditions)
        self.add("answers", self.tr("was answered with"), self._asked_answers)

    def show_competencies(self, rows: Sequence[CompetencyRow]) -> None:
        choices = [Choice(row.code, f"{row.code} · {row.text}") for row in rows]
        self.competencies.set_choices([Choice("", self.tr("none")), *choices])

    def show_question(self, question: Question, before: Sequence[Question]) -> None:
        self._before = {one.key: one for one in before if possible_answers(one)}
        choices = [Choice(key, one.words.text("tr") or key) for key, one in self._before.items()]
        self.conditions.set_choices([Choice("", self.tr("always asked")), *choices])
        self._offer_answers(question.condition.question if question.condition else "")
        self.set_values(_values_of(question))
        self._show_kind(question.kind)

    def _adapt(self, key: str) -> None:
        if key == "kind":
            self._show_kind(QuestionKind(str(self.values()["kind"])))
        elif key == "condition":
            self._offer_answers(str(self.values()["condition"] or ""))

    def _show_kind(self, kind: QuestionKind) -> None:
        for key, kinds in _OF_KIND.items():
            self.set_visible(key, kind in kinds)
        self.set_visible("condition", bool(self._before))
        self._offer_answers(str(self.values()["condition"] or ""))

    def _offer_answers(self, key: str) -> None:
        asked = self._before.get(key)
        self.set_visible("answers", asked is not None)
        if asked is None:
            self._asked_answers.set_choices([])
            return
        words = {choice.key: choice.words.text("tr") for choice in asked.choices}
        offered = [choice.key for choice in asked.choices] or sorted(possible_answers(asked), key=int)
        self._asked_answers.set_choices([Choice(one, words.get(one, one)) for one in offered])

    def written(self, question: Question) -> Question:
        values: dict[str, Any] = self.values()
        asked, answers = values["condition"], tuple(values["answers"])
        points = values["points"] or settings.POINTS.start
        kind = QuestionKind(str(values["kind"]))
        return replace(
            question,
            kind=kind,
            words=_words(values, "words"),
            competency=values["competency"] or "",
            scale=PointScale(points, _words(values, "lowest"), _words(values, "highest")),
            sides=(_words(values, "first"), _words(values, "second"))
            if kind is QuestionKind.PAIRED
            else None,
            choices=choices_of(str(values["choices"]), str(values["choices_en"]), question.choices),
            several=bool(values["several"]),
            least=values["least"],
            most=values["most"],
            required=bool(values["required"]),
            condition=Condition(str(asked), answers) if asked else None,
        )


def _values_of(question: Question) -> dict[str, object]:
    scale, sides = question.scale or PointScale(), question.sides or (Words(), Words())
    condition = question.condition
    values: dict[str, object] = {
        "kind": question.kind,
        "competency": question.competency,
        "points": scale.points,
        "choices": "\n".join(choice.words.tr for choice in question.choices),
        "choices_en": "\n".join(choice.words.en for choice in question.choices),
        "several": question.several,
        "least": question.least,
        "most": question.most,
        "required": question.required,
        "condition": condition.question if condition else "",
        "answers": condition.answers if condition else (),
    }
    both = {"words": question.words, "first": sides[0], "second": sides[1]}
    both |= {"lowest": scale.lowest, "highest": scale.highest}
    for key, words in both.items():
        values |= {key: words.tr, f"{key}_en": words.en}
    return values

"""The table of scales, choices and numbers: who answered, mean and spread, median and ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Method, Moments, QuestionFigures, Silence, ValueRange
from smm_desktop.needs.ui.wording import figure_text, method_tip, question_kind_text, silence_text
from smm_desktop.needs.ui.wording.needs import NOTHING
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.table import Align, Column, text_column, two_line_column

translate = QCoreApplication.translate


def question_columns() -> list[Column]:
    return [
        two_line_column("question", translate("needs", "Question"), lambda one: one.question, kind_text, width=240,
                        stretch=1, sortable=False, tip=lambda one: one.question),
        two_line_column("answered", translate("needs", "Respondents"), _answered, _asked, width=120, sortable=False,
                        tip=_answered_tip),
        two_line_column("mean", translate("needs", "Mean"), _mean, _spread, width=92, sortable=False, tip=_mean_tip),
        text_column("median", translate("needs", "Median"), lambda one: _value(one, "median"), width=80,
                    align=Align.RIGHT, sortable=False, tip=_value_tip),
        text_column("ends", translate("needs", "Smallest – largest"), _ends, width=140, align=Align.RIGHT,
                    sortable=False, tip=_value_tip),
    ]  # fmt: skip


def kind_text(one: QuestionFigures) -> str:
    several = translate("needs", "several answers possible")
    return f"{question_kind_text(one.kind)} · {several}" if one.several else question_kind_text(one.kind)


def silence_word(silence: Silence) -> str:
    """One word where there is no room for the reason."""
    return translate("needs", "hidden") if silence is Silence.HIDDEN else NOTHING


def _answered(one: QuestionFigures) -> str:
    return NOTHING if isinstance(one.answered, Silence) else str(one.answered)


def _asked(one: QuestionFigures) -> str:
    if isinstance(one.asked, Silence):
        return silence_word(one.asked)
    return translate("needs", "of {asked} asked").format(asked=one.asked)


def _answered_tip(one: QuestionFigures) -> str:
    return silence_text(one.answered) if isinstance(one.answered, Silence) else ""


def _mean(one: QuestionFigures) -> str:
    return figure_text(one.moments.mean) if isinstance(one.moments, Moments) else NOTHING


def _spread(one: QuestionFigures) -> str:
    return f"± {figure_text(one.moments.deviation)}" if isinstance(one.moments, Moments) else ""


def _mean_tip(one: QuestionFigures) -> str:
    if isinstance(one.moments, Silence):
        return silence_text(one.moments)
    return "" if one.moments is None else method_tip(Method.SAMPLE_MOMENTS)


def _parts(values: ValueRange | None) -> dict[str, float | Silence]:
    return {} if values is None else {"median": values.median, "least": values.least, "most": values.most}


def _value(one: QuestionFigures, key: str) -> str:
    found = _parts(one.values).get(key)
    return NOTHING if found is None or isinstance(found, Silence) else plain(found)


def _ends(one: QuestionFigures) -> str:
    least, most = _value(one, "least"), _value(one, "most")
    return NOTHING if (least, most) == (NOTHING, NOTHING) else f"{_or_hidden(least)} – {_or_hidden(most)}"


def _or_hidden(text: str) -> str:
    return silence_word(Silence.HIDDEN) if text == NOTHING else text


def _value_tip(one: QuestionFigures) -> str:
    if one.values is None:
        return ""
    silent = [part for part in _parts(one.values).values() if isinstance(part, Silence)]
    texts = [method_tip(Method.ORDER_STATISTICS)]
    if Silence.TOO_FEW in silent:
        texts.insert(0, silence_text(Silence.TOO_FEW))
    if Silence.HIDDEN in silent:
        text = translate("needs", "In an anonymous round a value is shown when five or more people gave it.")
        texts.insert(0, text)
    return "\n\n".join(texts)

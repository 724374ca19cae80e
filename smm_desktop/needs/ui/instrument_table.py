"""The columns of surveys, and the outline of one: its sections and their questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.queries import InstrumentRow
from smm_desktop.needs.terms import Anonymity, InstrumentDraft
from smm_desktop.needs.ui.wording import anonymity_text, audience_text, instrument_badge, question_kind_text
from smm_desktop.needs.ui.wording.counts import Counts
from smm_desktop.widgets.table import Column, badge_column, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A section (`question` is None) or a question of it; the id is the place."""

    section: int
    question: int | None
    text: str
    note: str
    number: str = ""

    @property
    def id(self) -> tuple[int, int]:
        return self.section, -1 if self.question is None else self.question


def instrument_columns() -> list[Column]:
    def promise(row: InstrumentRow) -> BadgeValue:
        tone = Tone.INFO if row.anonymity is Anonymity.ANONYMOUS else Tone.NEUTRAL
        return BadgeValue(anonymity_text(row.anonymity), tone)

    return [
        two_line_column(
            "title", translate("needs", "Survey"), lambda row: row.title, lambda row: row.title_en,
            stretch=1, sortable=False,
        ),
        text_column(
            "audience", translate("needs", "Asks"), lambda row: audience_text(row.audience), width=130,
            sortable=False,
        ),
        badge_column("promise", translate("needs", "Promise"), promise, width=116, sortable=False),
        number_column("questions", translate("needs", "Questions"), lambda row: row.question_count,
                      width=92, sortable=False),
        number_column("rounds", translate("needs", "Rounds"), lambda row: row.round_count, width=116,
                      sortable=False),
        badge_column("state", translate("needs", "State"), lambda row: instrument_badge(row.state), width=124,
                     sortable=False),
    ]  # fmt: skip


def outline_columns() -> list[Column]:
    return [
        text_column("number", "", lambda row: row.number, width=48, soft=True, sortable=False),
        two_line_column(
            "text", translate("needs", "Sections and questions"), lambda row: row.text, lambda row: row.note,
            stretch=1, sortable=False, tip=lambda row: row.text,
        ),
    ]  # fmt: skip


def outline(draft: InstrumentDraft) -> Sequence[OutlineRow]:
    rows: list[OutlineRow] = []
    number = 0
    for place, section in enumerate(draft.sections):
        title = section.title.text("tr") or translate("needs", "Section without a title")
        note = Counts().questions(len(section.questions))
        rows.append(OutlineRow(place, None, title, note, "§"))
        for at, question in enumerate(section.questions):
            number += 1
            text = question.words.text("tr") or translate("needs", "Question without wording")
            kind = question_kind_text(question.kind)
            if question.condition is not None:
                kind = translate("needs", "{kind} · asked under a condition").format(kind=kind)
            rows.append(OutlineRow(place, at, text, kind, str(number)))
    return rows

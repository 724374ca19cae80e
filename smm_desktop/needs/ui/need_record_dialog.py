"""Needs of ranked competencies: group, priority and reason, with the figures that they come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs import settings
from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.rules.needs import figures_of
from smm_desktop.needs.terms import (
    ItemResult,
    NeedDraft,
    NeedPriority,
    NeedsReason,
    Quadrant,
    RoundAnalysis,
)
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.needs.ui.wording.need_counts import NeedCounts
from smm_desktop.needs.ui.wording.needs import priority_badge, score_text
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, LineField, MultiLineField

translate = QCoreApplication.translate


class NeedRecordDialog(FormDialog):
    def __init__(  # noqa: PLR0917  whose needs, of which round, for whom, and what comes after
        self,
        panel: SectionPanel,
        found: RoundAnalysis,
        round_row: RoundRow,
        items: Sequence[ItemResult],
        group: str,
        then: Callable[[], object],
    ) -> None:
        text = NeedCounts().to_be_made(len(items))
        super().__init__(text, primary=translate("needs", "Record"), name="need_record_dialog", parent=panel)
        self._panel, self._found, self._round, self._items = panel, found, round_row, tuple(items)
        self._then = then
        for item in items:
            self.form.add_note(f"{item.rank}. {item.competency} · {score_text(figures_of(item))}")
        self._add_fields(group)
        self.on_submit = self._submit

    def _add_fields(self, group: str) -> None:
        self.form.add(
            "group", self.tr("&For whom"), LineField(max_length=settings.GROUP_LENGTH, name="need_group"),
            hint=self.tr("Left empty: everybody who was asked."),
        )  # fmt: skip
        by_matrix = Choice("", self.tr("By the matrix: high where it says “concentrate here”"))
        priorities = [by_matrix, *(Choice(one.value, priority_badge(one).text) for one in NeedPriority)]
        self.form.add(
            "priority", self.tr("&Priority"), ComboField(priorities, name="need_priority"), required=True
        )
        self.form.add(
            "reason", self.tr("&Reason"),
            MultiLineField(rows=2, max_length=settings.NOTE_LENGTH, name="need_reason"),
        )  # fmt: skip
        reason = translate("needs", "Ranked in “{round}”").format(round=self._round.title)
        self.form.set_values({"group": group, "priority": "", "reason": reason})

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        drafts = [self._draft(item, values) for item in self._items]
        service, actor, many = self._panel.desk.needs, self._panel.desk.actor(), len(drafts)
        self._panel.carry_out(
            lambda: service.record_needs(drafts, actor=actor),
            lambda made: _account(len(made), many),
            beside=Beside(self, {NeedsReason.TEXT_TOO_LONG: "group", NeedsReason.NEED_TAKEN: ""}),
            then=lambda _made: self._then(),
        )
        return PENDING

    def _draft(self, item: ItemResult, values: dict[str, object]) -> NeedDraft:
        return NeedDraft(
            competency_id=self._found.competencies[item.competency],
            group=str(values["group"]),
            priority=_priority(item, str(values["priority"] or "")),
            reason=str(values["reason"]),
            round_id=self._round.id,
            figures=figures_of(item),
        )


def _priority(item: ItemResult, chosen: str) -> NeedPriority:
    if chosen:
        return NeedPriority(chosen)
    return NeedPriority.HIGH if item.quadrant is Quadrant.CONCENTRATE else NeedPriority.MEDIUM


def _account(made: int, wanted: int) -> str:
    text = NeedCounts().recorded(made)
    if made == wanted:
        return text
    return f"{text}; {NeedCounts().open_already(wanted - made)}"

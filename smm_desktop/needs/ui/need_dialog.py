"""A need changed, closed with the round that measured again as evidence, or opened again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs import settings
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.service import Remeasured
from smm_desktop.needs.terms import NeedPriority, NeedsReason
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.needs.ui.wording.needs import priority_badge, score_text
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, MultiLineField

translate = QCoreApplication.translate
_WIDE = 640


def _reason_field(name: str) -> MultiLineField:
    return MultiLineField(rows=3, max_length=settings.NOTE_LENGTH, name=name)


class NeedDialog(FormDialog):
    def __init__(self, panel: SectionPanel, need: NeedRow) -> None:
        super().__init__(translate("needs", "Need"), need.competency.text, name="need_dialog", parent=panel)
        self._panel, self._need = panel, need
        priorities = [Choice(one.value, priority_badge(one).text) for one in NeedPriority]
        self.form.add(
            "priority", self.tr("&Priority"), ComboField(priorities, name="need_priority"), required=True
        )
        self.form.add("reason", self.tr("&Reason"), _reason_field("need_reason"))
        self.form.set_values({"priority": need.priority.value, "reason": need.reason})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        service, actor, need_id = self._panel.desk.needs, self._panel.desk.actor(), self._need.id
        priority, reason = NeedPriority(str(values["priority"])), str(values["reason"])
        self._panel.carry_out(
            lambda: service.change_need(need_id, priority, reason, actor=actor),
            self.tr("The need was saved"),
            beside=Beside(self),
        )
        return PENDING


@dataclass(frozen=True, slots=True)
class Settling:
    """What evidence is asked for: the dialog's title, its button, what is told afterwards, and the deed."""

    title: str
    confirm: str
    account: str
    deed: Callable[..., None]


class EvidenceDialog(FormDialog):
    """The rounds that measured the competency again are read first; the newest is proposed as evidence."""

    def __init__(self, panel: SectionPanel, need: NeedRow, settling: Settling, name: str) -> None:
        subject = need.competency.text
        super().__init__(settling.title, subject, primary=settling.confirm, name=name, parent=panel)
        self._panel, self._need, self._settling = panel, need, settling
        self._found: tuple[Remeasured, ...] = ()
        self.setMinimumWidth(_WIDE)
        before = score_text(need.figures)
        if before:
            self.form.add_note(translate("needs", "When it was recorded: {figures}").format(figures=before))
        self.evidence = ComboField([Choice("", translate("needs", "None"))], name="need_evidence")
        self.form.add("round", translate("needs", "&Measured again in"), self.evidence)
        self.form.add("reason", translate("needs", "&Reason"), _reason_field("need_reason"), required=True)
        self.form.set_values({"round": ""})
        self.on_submit = self._submit
        reports, need_id = panel.desk.reports, need.id
        panel.desk.jobs.run(
            lambda _progress: reports.remeasured(need_id),
            title=translate("needs", "Looking for rounds that measured again"),
            on_done=self._show_rounds,
            on_refused=panel.tell_refused,
            quiet=True,
            owner=self,
        )

    def _show_rounds(self, found: tuple[Remeasured, ...]) -> None:
        self._found = found
        none = Choice("", translate("needs", "None"))
        rounds = [Choice(one.round_id, f"{one.title}: {score_text(one.figures)}") for one in found]
        self.evidence.set_choices([none, *rounds])
        self.evidence.set_value(found[0].round_id if found else "")

    def _chosen(self, round_id: object) -> tuple[UUID | None, Mapping[str, float] | None]:
        one = next((one for one in self._found if one.round_id == round_id), None)
        return (one.round_id, one.figures) if one else (None, None)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        settle, need_id, actor = self._settling.deed, self._need.id, self._panel.desk.actor()
        (round_id, figures), reason = self._chosen(values["round"]), str(values["reason"])
        self._panel.carry_out(
            lambda: settle(need_id, reason, round_id=round_id, figures=figures, actor=actor),
            self._settling.account,
            beside=Beside(self, {NeedsReason.REASON_MISSING: "reason"}),
        )
        return PENDING


def close_dialog(panel: SectionPanel, need: NeedRow) -> EvidenceDialog:
    met = translate("needs", "The need is met")
    ends = Settling(met, translate("needs", "Met"), met, panel.desk.needs.close_need)
    return EvidenceDialog(panel, need, ends, "close_need_dialog")


def reopen_dialog(panel: SectionPanel, need: NeedRow) -> EvidenceDialog:
    begins = Settling(
        translate("needs", "The need shows again"),
        translate("needs", "Open again"),
        translate("needs", "The need is open again"),
        panel.desk.needs.reopen_need,
    )
    return EvidenceDialog(panel, need, begins, "reopen_need_dialog")

"""One competency of a draft: group, wording in both languages, level, description."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs import settings
from smm_desktop.needs.terms import CompetencyDraft, FrameDraft, NeedsReason
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import PENDING, FormDialog, LineField, MultiLineField, NumberField

translate = QCoreApplication.translate
_KEYS = ("text", "text_en", "group", "group_en", "code", "level", "description")
_FIELDS = {NeedsReason.CODE_TAKEN: "code", NeedsReason.COMPETENCY_TEXT_MISSING: "text"}


class CompetencyDialog(FormDialog):
    """`place` is the competency's in the frame; None adds one behind the last of its group."""

    def __init__(
        self,
        panel: SectionPanel,
        frame_id: UUID,
        draft: FrameDraft,
        place: int | None = None,
        group: tuple[str, str] = ("", ""),
    ) -> None:
        title = translate("needs", "New competency") if place is None else translate("needs", "Competency")
        super().__init__(title, columns=2, name="competency_dialog", parent=panel)
        self._panel, self._frame_id, self._draft, self._place = panel, frame_id, draft, place
        self._add_fields()
        if place is None:
            self.form.set_values({"group": group[0], "group_en": group[1]})
        else:
            shown = draft.competencies[place]
            self.form.set_values({key: getattr(shown, key) for key in _KEYS})
        self.on_submit = self._submit

    def _add_fields(self) -> None:
        form = self.form
        groups = list(dict.fromkeys(one.group for one in self._draft.competencies if one.group))
        english = list(dict.fromkeys(one.group_en for one in self._draft.competencies if one.group_en))
        text, group = settings.COMPETENCY_LENGTH, settings.GROUP_LENGTH
        form.add(
            "text", self.tr("&Competency"), MultiLineField(rows=2, max_length=text, name="competency_text"),
            required=True, hint=self.tr("Begins with what somebody can do: “programs a CNC lathe”."), span=2,
        )  # fmt: skip
        form.add(
            "text_en", self.tr("In &English"),
            MultiLineField(rows=2, max_length=text, name="competency_text_en"), span=2,
        )  # fmt: skip
        form.add(
            "group",
            self.tr("&Group"),
            LineField(max_length=group, completions=groups, name="competency_group"),
        )
        form.add(
            "group_en", self.tr("Group in E&nglish"),
            LineField(max_length=group, completions=english, name="competency_group_en"),
        )  # fmt: skip
        levels = settings.LEVELS
        form.add(
            "level", self.tr("&Level"),
            NumberField(levels.start, levels.stop - 1, optional=True, name="competency_level"),
            hint=self.tr("1 to 8, as in the Turkish qualifications framework."),
        )  # fmt: skip
        form.add(
            "code", self.tr("C&ode"), LineField(max_length=settings.CODE_LENGTH, name="competency_code"),
            hint=self.tr("Left empty, the next free one is given."),
        )  # fmt: skip
        form.add(
            "description", self.tr("&Description"),
            MultiLineField(rows=3, max_length=settings.NOTE_LENGTH, name="competency_description"), span=2,
        )  # fmt: skip

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        level = values["level"]
        texts = {key: str(values[key]) for key in _KEYS if key != "level"}
        written = CompetencyDraft(**texts, level=level if isinstance(level, int) else None)
        draft = replace(self._draft, competencies=self._placed(written))
        service, actor, frame_id = self._panel.desk.frames, self._panel.desk.actor(), self._frame_id
        self._panel.carry_out(
            lambda: service.change_frame(frame_id, draft, actor=actor),
            self.tr("The competency was saved"),
            beside=Beside(self, _FIELDS),
        )
        return PENDING

    def _placed(self, written: CompetencyDraft) -> tuple[CompetencyDraft, ...]:
        known = list(self._draft.competencies)
        if self._place is not None:
            known[self._place] = written
            return tuple(known)
        same = [place for place, one in enumerate(known) if one.group == written.group]
        known.insert(same[-1] + 1 if same else len(known), written)
        return tuple(known)

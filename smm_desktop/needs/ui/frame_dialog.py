"""A competency frame's name, field and code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.needs import settings
from smm_desktop.needs.terms import FrameDraft, NeedsReason
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, LineField

translate = QCoreApplication.translate
_FIELDS = {
    NeedsReason.CODE_MISSING: "code",
    NeedsReason.CODE_TAKEN: "code",
    NeedsReason.TITLE_MISSING: "title",
}


def field_choices(none: str = "") -> list[Choice]:
    """The fields in Turkish order; `none` is the line for no field."""
    fields = turkish.sorted_by(reference().fields, lambda field: field.name)
    return [*([Choice(None, none)] if none else []), *(Choice(one.code, one.name) for one in fields)]


class FrameDialog(FormDialog):
    """Without a frame it makes one; `then` gets the id."""

    def __init__(
        self,
        panel: SectionPanel,
        frame_id: UUID | None = None,
        draft: FrameDraft | None = None,
        *,
        is_code_fixed: bool = False,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        new = translate("needs", "New competency frame")
        note = translate(
            "needs", "What teachers of a field must be able to do: groups, and competencies in them."
        )
        title = new if frame_id is None else translate("needs", "Competency frame")
        super().__init__(
            title, note if frame_id is None else "", columns=2, name="frame_dialog", parent=panel
        )
        self._panel, self._frame_id, self._draft, self._then = panel, frame_id, draft, then
        self._add_fields(is_code_fixed=is_code_fixed)
        if draft is not None:
            keys = ("code", "title", "title_en", "field_code")
            self.form.set_values({key: getattr(draft, key) for key in keys})
        self.on_submit = self._submit

    def _add_fields(self, *, is_code_fixed: bool) -> None:
        form, title = self.form, settings.TITLE_LENGTH
        form.add(
            "title", self.tr("&Title"), LineField(max_length=title, name="frame_title"), required=True, span=2
        )
        form.add(
            "title_en", self.tr("&English title"), LineField(max_length=title, name="frame_title_en"), span=2
        )
        form.add(
            "field_code", self.tr("&Field"), ComboField(field_choices(), searchable=True, name="frame_field"),
            required=True,
        )  # fmt: skip
        code = LineField(max_length=settings.CODE_LENGTH, name="frame_code")
        code.setEnabled(not is_code_fixed)
        hint = self.tr("Short; it stays the same over all versions.")
        form.add("code", self.tr("&Code"), code, required=True, hint=hint)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        empty = FrameDraft("", "", "")
        draft = replace(
            self._draft or empty,
            code=str(values["code"]),
            title=str(values["title"]),
            title_en=str(values["title_en"]),
            field_code=str(values["field_code"]),
        )
        service, actor, beside = self._panel.desk.frames, self._panel.desk.actor(), Beside(self, _FIELDS)
        saved = self.tr("Saved: {title}").format(title=draft.title)
        frame_id = self._frame_id
        if frame_id is None:
            self._panel.carry_out(
                lambda: service.create_frame(draft, actor=actor), saved, beside=beside, then=self._then
            )
        else:
            self._panel.carry_out(
                lambda: service.change_frame(frame_id, draft, actor=actor), saved, beside=beside
            )
        return PENDING

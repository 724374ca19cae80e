"""A new survey: whom it asks, on which frame it stands, and what it promises to those who answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import FrameRow, InstrumentRow
from smm_desktop.needs.terms import (
    Anonymity,
    Audience,
    Background,
    FrameState,
    InstrumentDraft,
    NeedsReason,
    PointScale,
    Section,
    Words,
)
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_note, anonymity_text, audience_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, LineField

translate = QCoreApplication.translate
SIDES = {
    "importance": (Words("Önem", "Importance"), Words("Beceri", "Ability")),
    "should_be": (Words("Olması gereken", "Should be"), Words("Mevcut durum", "Is")),
}
FIVE = PointScale(5, Words("Çok düşük", "Very low"), Words("Çok yüksek", "Very high"))
_COMPANY_BACKGROUND = (Background.FIELD, Background.PROVINCE)
_FIELDS = {NeedsReason.TITLE_MISSING: "title", NeedsReason.FRAME_NOT_PUBLISHED: "frame"}


@dataclass(frozen=True, slots=True)
class NewInstrument:
    """What was decided in the dialog."""

    title: Words
    audience: Audience
    anonymity: Anonymity
    frame: FrameRow | None
    sides: tuple[Words, Words]


def draft_of(database: Database, new: NewInstrument) -> InstrumentDraft:
    """A first draft: a paired question for each competency of the frame, or one empty section."""
    sections: Sequence[Section] = (Section(Words("Genel", "General"), ()),)
    if new.frame is not None:
        sections = database.ask(queries.frame_sections, new.frame.id, FIVE, new.sides)
    draft = InstrumentDraft(
        title=new.title,
        audience=new.audience,
        field_code=new.frame.field_code if new.frame else None,
        sections=tuple(sections),
    )
    if new.audience is Audience.TEACHERS:
        return draft
    return InstrumentDraft(
        draft.title, draft.audience, draft.introduction, draft.field_code, _COMPANY_BACKGROUND, draft.sections
    )


class InstrumentDialog(FormDialog):
    def __init__(
        self, panel: SectionPanel, frames: Sequence[FrameRow], then: Callable[[UUID], object]
    ) -> None:
        super().__init__(
            translate("needs", "New survey"), columns=2, primary=translate("needs", "Create"),
            name="instrument_dialog", parent=panel,
        )  # fmt: skip
        self._panel, self._then = panel, then
        self._frames = {row.id: row for row in frames if row.state is FrameState.PUBLISHED}
        self._promise = Banner("", name="promise_note")
        self._add_fields()
        self.form.set_values(
            {
                "audience": Audience.TEACHERS,
                "anonymity": Anonymity.NAMED,
                "sides": "importance",
                "frame": None,
            }
        )
        self._explain()
        self.form.changed.connect(lambda key: self._explain() if key == "anonymity" else None)
        self.on_submit = self._submit

    def _add_fields(self) -> None:
        form = self.form
        form.add(
            "title", self.tr("&Title"), LineField(max_length=300, name="instrument_title"), required=True
        )
        form.add("title_en", self.tr("&English title"), LineField(max_length=300, name="instrument_title_en"))
        audiences = [Choice(one, audience_text(one)) for one in Audience]
        form.add("audience", self.tr("&Asks"), ComboField(audiences, name="instrument_audience"))
        sides = [
            Choice("importance", self.tr("Importance and ability")),
            Choice("should_be", self.tr("Should be and is")),
        ]
        form.add("sides", self.tr("&Paired scale"), ComboField(sides, name="instrument_sides"))
        frames = [Choice(row.id, f"{row.title} · {row.field}") for row in self._frames.values()]
        form.add(
            "frame", self.tr("Competency &frame"),
            ComboField([Choice(None, self.tr("none: empty survey")), *frames], name="instrument_frame"),
            hint=self.tr("Every competency of a published frame becomes a paired question."), span=2,
        )  # fmt: skip
        promises = [Choice(one, anonymity_text(one)) for one in Anonymity]
        form.add(
            "anonymity", self.tr("P&romise to those who answer"),
            ComboField(promises, name="instrument_promise"),
            hint=self.tr("Chosen once: it can never be changed for this survey."), span=2,
        )  # fmt: skip
        form.add_widget(self._promise)

    def _explain(self) -> None:
        anonymity = self.form.values()["anonymity"]
        if isinstance(anonymity, Anonymity):
            self._promise.set_text(anonymity_note(anonymity))

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        desk, actor = self._panel.desk, self._panel.desk.actor()
        frame = values["frame"]
        new = NewInstrument(
            Words(str(values["title"]), str(values["title_en"])),
            Audience(str(values["audience"])),
            Anonymity(str(values["anonymity"])),
            self._frames[frame] if isinstance(frame, UUID) else None,
            SIDES[str(values["sides"])],
        )

        def deed() -> UUID:
            return desk.instruments.create_instrument(
                draft_of(desk.database, new),
                new.anonymity,
                frame_id=new.frame.id if new.frame else None,
                actor=actor,
            )

        self._panel.carry_out(
            deed,
            self.tr("Saved: {title}").format(title=new.title.tr),
            beside=Beside(self, _FIELDS),
            then=self._then,
        )
        return PENDING


class CopyDialog(FormDialog):
    """A copy may make another promise, since nobody has answered it."""

    def __init__(self, panel: SectionPanel, row: InstrumentRow, then: Callable[[UUID], object]) -> None:
        title = translate("needs", "Copy survey")
        super().__init__(title, primary=translate("needs", "Copy"), name="copy_dialog", parent=panel)
        self._panel, self._row, self._then = panel, row, then
        self.form.add("title", self.tr("&Title"), LineField(max_length=300, name="copy_title"), required=True)
        self.form.add("title_en", self.tr("&English title"), LineField(max_length=300, name="copy_title_en"))
        promises = [Choice(one, anonymity_text(one)) for one in Anonymity]
        self.form.add("anonymity", self.tr("P&romise"), ComboField(promises, name="copy_promise"))
        copy = translate("needs", "{title} (copy)").format(title=row.title)
        self.form.set_values({"title": copy, "title_en": row.title_en, "anonymity": row.anonymity})
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        service, actor, row = self._panel.desk.instruments, self._panel.desk.actor(), self._row
        title = Words(str(values["title"]), str(values["title_en"]))
        anonymity = Anonymity(str(values["anonymity"]))
        self._panel.carry_out(
            lambda: service.copy_instrument(row.id, title, anonymity=anonymity, actor=actor),
            self.tr("Saved: {title}").format(title=title.tr),
            beside=Beside(self, _FIELDS),
            then=self._then,
        )
        return PENDING

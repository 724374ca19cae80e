"""Planning an activity from a catalogue entry, or changing one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import ActivityRow, CatalogueRow
from smm_desktop.trainings.terms import ActivityDraft, ActivityState, TrainingReason
from smm_desktop.trainings.ui.section_panel import Beside, SectionPanel
from smm_desktop.widgets.forms import (
    PENDING,
    CheckField,
    Choice,
    ComboField,
    DateField,
    FormDialog,
    LineField,
    MultiLineField,
    NumberField,
)

translate = QCoreApplication.translate
_USUAL_DAYS = 4
_USUAL_SEATS = 30
_MOST_SEATS = 1000
_FIELDS = {
    TrainingReason.CATALOGUE_UNKNOWN: "catalogue_id",
    TrainingReason.CATALOGUE_RETIRED: "catalogue_id",
    TrainingReason.DATES_REVERSED: "ends_on",
    TrainingReason.DATES_EXCLUDE_SESSIONS: "ends_on",
    TrainingReason.CODE_TAKEN: "code",
    TrainingReason.QUOTA_OUT_OF_RANGE: "quota",
    TrainingReason.TITLE_MISSING: "title",
}


class ActivityDialog(FormDialog):
    """Empty code and titles come from the catalogue entry."""

    def __init__(
        self,
        panel: SectionPanel,
        entries: Sequence[CatalogueRow],
        activity: ActivityRow | None = None,
        *,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        title = (
            translate("trainings", "New training")
            if activity is None
            else translate("trainings", "Change training")
        )
        super().__init__(title, columns=2, name="activity_dialog", parent=panel)
        self.confirm_button.setText(self.tr("Plan") if activity is None else self.tr("Save"))
        self._panel, self._activity, self._then = panel, activity, then
        self._entries = {entry.id: entry for entry in entries}
        self._add_what()
        self._add_when()
        self._add_words()
        self.form.changed.connect(self._follow)
        self._fill()
        self.on_submit = self._submit

    def _add_what(self) -> None:
        choices = [Choice(entry.id, f"{entry.title} · {entry.code}") for entry in self._entries.values()]
        combo = ComboField(
            choices,
            searchable=True,
            placeholder=self.tr("Type a part of the title…"),
            name="activity_catalogue",
        )
        locked = self._activity is not None and self._activity.state is not ActivityState.PLANNED
        combo.setEnabled(not locked)
        self.form.add("catalogue_id", self.tr("&Training of the catalogue"), combo, required=True, span=2)

    def _add_when(self) -> None:
        clock = self._panel.desk.clock
        self.form.add(
            "starts_on", self.tr("&First day"), DateField(clock=clock, name="activity_starts"), required=True
        )
        self.form.add(
            "ends_on", self.tr("&Last day"), DateField(clock=clock, name="activity_ends"), required=True
        )
        self.form.add("place", self.tr("&Place"), LineField(max_length=200, name="activity_place"))
        if self._activity is None:
            self.form.add(
                "quota",
                self.tr("&Seats of the first group"),
                NumberField(1, _MOST_SEATS, name="activity_quota"),
            )
        else:
            self.form.add(
                "code", self.tr("&Code"), LineField(max_length=40, name="activity_code"), required=True
            )

    def _add_words(self) -> None:
        if self._activity is None:
            self.form.add(
                "code",
                self.tr("&Code"),
                LineField(max_length=40, name="activity_code"),
                hint=self.tr("Empty: made from the catalogue code, the year and a number."),
            )
        self.form.add(
            "has_exam", self.tr("Exam"), CheckField(self.tr("Ends with an &exam"), name="activity_exam")
        )
        self.form.add(
            "title",
            self.tr("&Document title"),
            LineField(max_length=300, name="activity_title"),
            hint=self.tr("Empty: the catalogue’s title."),
            span=2,
        )
        self.form.add(
            "title_en", self.tr("English t&itle"), LineField(max_length=300, name="activity_title_en"), span=2
        )
        self.form.add(
            "note", self.tr("&Note"), MultiLineField(rows=2, max_length=4000, name="activity_note"), span=2
        )

    def _fill(self) -> None:
        if self._activity is None:
            today = self._panel.desk.clock.today()
            monday = today + timedelta(days=7 - today.weekday())
            self.form.set_values(
                {"starts_on": monday, "ends_on": monday + timedelta(days=_USUAL_DAYS), "quota": _USUAL_SEATS}
            )
            return
        row = self._activity
        self.form.set_values(
            {
                "catalogue_id": row.catalogue_id,
                "starts_on": row.starts_on,
                "ends_on": row.ends_on,
                "place": row.place,
                "code": row.code,
                "has_exam": row.has_exam,
                "title": row.title,
                "title_en": row.title_en,
                "note": row.note,
            }
        )

    def choose(self, catalogue_id: UUID) -> None:
        self.form.editor("catalogue_id").set_value(catalogue_id)

    def _follow(self, key: str) -> None:
        """The catalogue says whether there is an exam; a first day after the last one takes it along."""
        chosen = self.form.editor("catalogue_id").value()
        entry = self._entries.get(chosen) if isinstance(chosen, UUID) else None
        if key == "catalogue_id" and entry is not None:
            self.form.editor("has_exam").set_value(entry.has_exam)
            if self._activity is None:
                self._set_placeholder(entry)
        starts, ends = self.form.editor("starts_on").value(), self.form.editor("ends_on").value()
        if key == "starts_on" and isinstance(starts, date) and isinstance(ends, date) and starts > ends:
            self.form.editor("ends_on").set_value(starts + timedelta(days=_USUAL_DAYS))

    def _set_placeholder(self, entry: CatalogueRow) -> None:
        for key, text in (("title", entry.title), ("title_en", entry.title_en)):
            editor = self.form.editor(key)
            if isinstance(editor, LineField):
                editor.setPlaceholderText(text)

    def _draft(self, values: dict[str, object]) -> ActivityDraft:
        starts, ends = values["starts_on"], values["ends_on"]
        catalogue_id = values["catalogue_id"]
        if not isinstance(starts, date) or not isinstance(ends, date) or not isinstance(catalogue_id, UUID):
            raise TypeError("the form has checked these")
        return ActivityDraft(
            catalogue_id=catalogue_id,
            starts_on=starts,
            ends_on=ends,
            code=str(values["code"]),
            title=str(values["title"]),
            title_en=str(values["title_en"]),
            place=str(values["place"]),
            has_exam=bool(values["has_exam"]),
            quota=int(str(values.get("quota", _USUAL_SEATS))),
            note=str(values["note"]),
        )

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        draft = self._draft(values)
        service, actor = self._panel.desk.activities, self._panel.desk.actor()
        title = draft.title or self._entries[draft.catalogue_id].title
        beside = Beside(self, _FIELDS)
        activity = self._activity
        if activity is None:
            self._panel.carry_out(
                lambda: service.plan_activity(draft, actor=actor),
                self.tr("Planned: {title}").format(title=title),
                beside=beside,
                then=self._then,
            )
        else:
            self._panel.carry_out(
                lambda: service.change_activity(activity.id, draft, actor=actor),
                self.tr("Saved: {title}").format(title=title),
                beside=beside,
            )
        return PENDING

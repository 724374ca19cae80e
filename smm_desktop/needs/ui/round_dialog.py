"""A round: which survey, when, and whom it asks, with their number as the filter stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries import InstrumentRow, MemberRow, RoundRow
from smm_desktop.needs.terms import Audience, MemberDraft, NeedsReason, RoundDraft, RoundState, Target
from smm_desktop.needs.ui.frame_dialog import field_choices
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_text
from smm_desktop.teachers.queries import TeacherFilter, teacher_ids
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    DateField,
    FormDialog,
    LineField,
    MultiLineField,
)
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.loading import LatestLoader

translate = QCoreApplication.translate
_USUAL, _PAUSE = timedelta(days=21), 200
_FIELDS = {
    NeedsReason.TITLE_MISSING: "title",
    NeedsReason.DATES_REVERSED: "ends_on",
    NeedsReason.NAME_MISSING: "companies",
}


class RoundDialog(FormDialog):
    """Without a round it plans one; of an open round only title and dates can be changed."""

    def __init__(
        self,
        panel: SectionPanel,
        instruments: Sequence[InstrumentRow],
        row: RoundRow | None = None,
        members: Sequence[MemberRow] = (),
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        title = translate("needs", "New round") if row is None else translate("needs", "Round")
        super().__init__(title, columns=2, name="round_dialog", parent=panel)
        self._panel, self._row, self._then = panel, row, then
        self._instruments = {one.id: one for one in instruments}
        self.count = Label("", TextRole.SOFT, name="target_count")
        self._loader = LatestLoader(panel.desk.jobs, self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._count)
        self._add_fields()
        self._fill(members)
        self.form.changed.connect(self._adapt)
        self._show_audience()
        self.on_submit = self._submit

    def _add_fields(self) -> None:
        form = self.form
        form.add(
            "title", self.tr("&Title"), LineField(max_length=300, name="round_title"), required=True, span=2
        )
        surveys = [
            Choice(one.id, f"{one.title} · {anonymity_text(one.anonymity)}")
            for one in self._instruments.values()
        ]
        form.add(
            "instrument", self.tr("&Survey"), ComboField(surveys, name="round_instrument"), required=True,
            hint=self.tr("It is frozen when the round opens."), span=2,
        )  # fmt: skip
        form.add("starts_on", self.tr("&First day"), DateField(name="round_starts"), required=True)
        form.add("ends_on", self.tr("&Last day"), DateField(name="round_ends"), required=True)
        form.add(
            "field_code", self.tr("Teachers of the fiel&d"),
            ComboField(field_choices(self.tr("all fields")), searchable=True, name="round_field"),
        )  # fmt: skip
        provinces = [Choice(one.code, one.name) for one in reference().provinces]
        form.add(
            "province_code", self.tr("in the &province"),
            ComboField([Choice(None, self.tr("all provinces")), *provinces], searchable=True, name="round_province"),
        )  # fmt: skip
        form.add(
            "text", self.tr("&words that must be found"), LineField(name="round_text"),
            hint=self.tr("A school, a district or a subject, as in the search of the register."), span=2,
        )  # fmt: skip
        form.add(
            "companies", self.tr("&Companies, one a line"),
            MultiLineField(rows=6, max_length=60_000, name="round_companies"),
            hint=self.tr("Contact; company; e-mail. The company alone is enough."), span=2,
        )  # fmt: skip
        form.add_widget(self.count)

    def _fill(self, members: Sequence[MemberRow]) -> None:
        row, today = self._row, self._panel.desk.clock.today()
        if row is None:
            first = next(iter(self._instruments), None)
            self.form.set_values(
                {"instrument": first, "starts_on": today, "ends_on": today + _USUAL, "field_code": None,
                 "province_code": None}
            )  # fmt: skip
            return
        target = row.target
        lines = (line_of(one) for one in members if one.teacher_id is None)
        self.form.set_values(
            {
                "title": row.title, "instrument": row.instrument_id,
                "starts_on": row.starts_on, "ends_on": row.ends_on,
                "text": target.text, "field_code": target.field_code, "province_code": target.province_code,
                "companies": "\n".join(lines),
            }
        )  # fmt: skip

    def _adapt(self, key: str) -> None:
        if key == "instrument":
            self._show_audience()
        elif key in {"text", "field_code", "province_code", "companies"}:
            self._soon.start()

    def _show_audience(self) -> None:
        """An open round keeps its survey and its people."""
        is_open = self._row is not None and self._row.state is not RoundState.PLANNED
        asks_teachers = self._audience is Audience.TEACHERS
        for key in ("field_code", "province_code", "text"):
            self.form.set_visible(key, asks_teachers and not is_open)
        self.form.set_visible("companies", not asks_teachers and not is_open)
        self.form.set_visible("instrument", not is_open)
        self.count.setVisible(not is_open)
        self._soon.start()

    @property
    def _audience(self) -> Audience:
        chosen = self._instruments.get(self.form.values()["instrument"])  # type: ignore[call-overload]  # an id
        return Audience.TEACHERS if chosen is None else chosen.audience

    def _count(self) -> None:
        draft = self._target(self.form.values())
        if self._audience is Audience.COMPANIES:
            self._show_count(len(companies_of(str(self.form.values()["companies"]))))
            return
        wanted = TeacherFilter(draft.text, draft.field_code, draft.province_code)
        database = self._panel.desk.database
        self._loader.load(lambda: len(database.ask(teacher_ids, wanted)), self._show_count)

    def _show_count(self, count: int) -> None:
        self.count.setText(self.tr("%n are asked as things stand", "", count))

    def _target(self, values: Mapping[str, Any]) -> Target:
        return Target(str(values["text"]), values["field_code"], values["province_code"])

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        draft = RoundDraft(
            instrument_id=values["instrument"],
            title=str(values["title"]),
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            target=self._target(values),
            companies=companies_of(str(values["companies"])) if self._audience is Audience.COMPANIES else (),
        )
        service, actor, row = self._panel.desk.rounds, self._panel.desk.actor(), self._row
        account = self.tr("Saved: {title}").format(title=draft.title)
        beside = Beside(self, _FIELDS)
        if row is None:
            self._panel.carry_out(
                lambda: service.plan_round(draft, actor=actor), account, beside=beside, then=self._then
            )
            return PENDING
        change = service.change_round if row.state is RoundState.PLANNED else service.extend_round
        self._panel.carry_out(lambda: change(row.id, draft, actor=actor), account, beside=beside)
        return PENDING


def companies_of(text: str) -> tuple[MemberDraft, ...]:
    """Lines of "contact; company; e-mail"; a line of one part is a company."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        parts = [part.strip() for part in line.split(";")] + ["", ""]
        name, organisation, email = parts[0], parts[1], parts[2]
        if "@" in organisation and not email:
            organisation, email = "", organisation
        found.append(MemberDraft(None, name, organisation or name, email))
    return tuple(found)


def line_of(row: MemberRow) -> str:
    return f"{row.name}; {row.organisation}; {row.email}".rstrip("; ")

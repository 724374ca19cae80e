"""The day on which the company or the school said yes, for one or many placements, and the company's mentor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements import queries
from smm_desktop.placements.queries import ContactRow, PlacementRow
from smm_desktop.placements.terms import ContactRole, PlacementReason, PlacementState
from smm_desktop.placements.ui.wording import role_text
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, DateField, FormDialog
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
MENTORS = frozenset({ContactRole.MASTER_TRAINER, ContactRole.GUIDE})
_FIELDS = {
    PlacementReason.AGREED_IN_FUTURE: "on",
    PlacementReason.MENTOR_UNKNOWN: "mentor_id",
    PlacementReason.MENTOR_OF_OTHER_COMPANY: "mentor_id",
    PlacementReason.MENTOR_ROLE_WRONG: "mentor_id",
    PlacementReason.MENTOR_RETIRED: "mentor_id",
}


def mentor_choices(people: Sequence[ContactRow]) -> list[Choice]:
    return [Choice(one.id, f"{one.name} ({role_text(one.role)})") for one in people]


class AgreeDialog(FormDialog):
    """`side` is the state that the word brings; `passed_over` of those chosen have begun or ended already."""

    def __init__(
        self, section: SectionPanel, rows: Sequence[PlacementRow], side: PlacementState, passed_over: int = 0
    ) -> None:
        super().__init__(
            _title(side),
            primary=translate("placements", "&Note it"),
            name="agree_dialog",
            parent=section,
        )
        self._section, self._rows, self._side = section, tuple(rows), side
        self._loader = LatestLoader(section.desk.jobs, self)
        self.set_note(self._whom(passed_over))
        self.form.add("on", self.tr("&Agreed on"), DateField(name="agreed_on"), required=True)
        self._add_mentor()
        values: dict[str, Any] = {"on": section.desk.clock.today()}
        if len(self._rows) == 1:
            values["mentor_id"] = self._rows[0].mentor_id
        self.form.set_values(values)
        self.on_submit = self._submit

    def _whom(self, passed_over: int) -> str:
        if len(self._rows) == 1:
            row = self._rows[0]
            text = f"{row.teacher} · {row.company}"
        else:
            text = self.tr("%n placement(s)", "", len(self._rows))
        if not passed_over:
            return text
        left_out = self.tr("%n of those chosen have begun or ended and are left out.", "", passed_over)
        return f"{text}. {left_out}"

    def _add_mentor(self) -> None:
        """The mentor is one of the company's: with several companies there is no such choice."""
        companies = {row.company_id for row in self._rows}
        if self._side is not PlacementState.COMPANY_AGREED or len(companies) > 1:
            return
        known = {row.mentor_id: row.mentor for row in self._rows if row.mentor_id}
        self.mentor = ComboField(
            [Choice(None, self.tr("As planned")), *(Choice(own, name) for own, name in known.items())],
            name="agreed_mentor",
        )
        self.form.add("mentor_id", self.tr("&Mentor"), self.mentor)
        database, company = self._section.desk.database, companies.pop()
        self._loader.load(lambda: database.ask(queries.contacts, company, roles=MENTORS), self._offer)

    def _offer(self, people: Sequence[ContactRow]) -> None:
        is_clean = not self.form.is_dirty
        self.mentor.set_choices([Choice(None, self.tr("As planned")), *mentor_choices(people)])
        if is_clean:
            self.form.mark_clean()

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        desk, ids, on = self._section.desk, [row.id for row in self._rows], values["on"]
        service, actor, mentor = desk.placements, desk.actor(), values.get("mentor_id")
        is_company = self._side is PlacementState.COMPANY_AGREED

        def deed(day: date = on) -> None:
            if is_company:
                service.agree_company(ids, day, mentor_id=mentor, actor=actor)
            else:
                service.agree_school(ids, day, actor=actor)

        account = self.tr("Company agreed: %n placement(s)", "", len(ids))
        if not is_company:
            account = self.tr("School agreed: %n placement(s)", "", len(ids))
        self._section.carry_out(deed, account, beside=Beside(self, _FIELDS))
        return PENDING


def _title(side: PlacementState) -> str:
    if side is PlacementState.COMPANY_AGREED:
        return translate("placements", "The company agreed")
    return translate("placements", "The school agreed")

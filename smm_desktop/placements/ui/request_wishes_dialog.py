"""Requests out of a need: those of its round with the largest gap, chosen and added in one deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs import queries as needs
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.terms import NeedState
from smm_desktop.placements import queries
from smm_desktop.placements.queries import Wish
from smm_desktop.placements.ui.offer_need_dialog import need_text
from smm_desktop.placements.ui.request_table import wish_columns
from smm_desktop.placements.ui.technology_pick_panel import TechnologyPick
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside
from smm_desktop.widgets.table import DataTable

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_UNMET = (NeedState.OPEN, NeedState.REOPENED, NeedState.PLANNED, NeedState.IN_TRAINING)
_WIDTH, _TABLE = 700, 300


def unmet(rows: Sequence[NeedRow]) -> list[NeedRow]:
    """Those that nobody covers first, then those under way; a met need asks for nobody."""
    return sorted((one for one in rows if one.state in _UNMET), key=lambda one: _UNMET.index(one.state))


class RequestWishesDialog(FormDialog):
    """All who are found are checked at first."""

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(
            translate("placements", "Requests from needs"),
            translate(
                "placements",
                "Who said in a survey with names that a competency is missing can ask for a place.",
            ),
            primary=translate("placements", "Add requests"),
            name="request_wishes_dialog",
            parent=section,
        )
        self._section = section
        self._needs: dict[UUID, NeedRow] = {}
        self._wishes: Sequence[Wish] = ()
        self._loader = LatestLoader(section.desk.jobs, self)
        self.need = ComboField(searchable=True, placeholder=self.tr("Type to find"), name="wish_need")
        self.form.add("need_id", self.tr("&Need"), self.need, required=True)
        technologies = TechnologyPick(
            section, placeholder=self.tr("Type to find or to add"), name="wish_technologies"
        )
        self.form.add("technologies", self.tr("Te&chnologies asked for"), technologies)
        self.table = DataTable(
            wish_columns(), key=lambda one: one.teacher_id, checkable=True, name="wish_table"
        )
        self.table.setMinimumHeight(_TABLE)
        self.account = Label("", TextRole.SOFT, wrap=True, name="wish_account")
        self.body.addWidget(self.account)
        self.body.addWidget(self.table, 1)
        self.setMinimumWidth(_WIDTH)
        self.table.checks_changed.connect(lambda _count: self._allow())
        self.form.changed.connect(self._changed)
        self.on_submit = self._submit
        database = section.desk.database
        self._loader.load(lambda: unmet(database.ask(needs.needs)), self._offer)
        self._allow()

    def _offer(self, rows: Sequence[NeedRow]) -> None:
        self._needs = {one.id: one for one in rows}
        self.need.set_choices([Choice(one.id, need_text(one)) for one in rows])
        if not rows:
            self.account.setText(
                self.tr("There is no need that is not met. Needs are recorded on their page.")
            )
            return
        self.need.set_value(rows[0].id)

    def _changed(self, key: str) -> None:
        need_id, database = self.need.value(), self._section.desk.database
        if key != "need_id":
            return
        if not isinstance(need_id, UUID):
            self._show(())
            return
        self._loader.load(lambda: database.ask(queries.wishes_from_needs, need_id), self._show)

    def _show(self, wishes: Sequence[Wish]) -> None:
        self._wishes = wishes
        self.table.set_rows(wishes)
        self.table.set_checked([one.teacher_id for one in wishes])
        self.account.setText(
            self.tr("The largest gap stands first; who has an open request is left out.")
            if wishes
            else self.tr("Nobody: the answers bear no names, or all who show a gap ask already.")
        )
        self._allow()

    def _allow(self) -> None:
        count = len(self.table.checked_ids)
        self.confirm_button.setEnabled(count > 0)
        self.confirm_button.setText(
            self.tr("Add %n request(s)", "", count) if count else self.tr("Add requests")
        )

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        need, checked = self._needs[values["need_id"]], set(self.table.checked_ids)
        drafts = [
            replace(one.draft(need.field_code), technologies=values["technologies"])
            for one in self._wishes
            if one.teacher_id in checked
        ]
        desk = self._section.desk
        service, actor = desk.requests, desk.actor()
        self._section.carry_out(
            lambda: service.add_requests(drafts, actor=actor),
            lambda made: self.tr("%n request(s) added", "", len(made)),
            beside=Beside(self),
        )
        return PENDING

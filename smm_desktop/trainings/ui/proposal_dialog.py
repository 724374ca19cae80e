"""Participants proposed for a need: seats and conditions above, the people with their grounds below, enrol."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.terms import Proposal
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityRow, CatalogueRow, GroupRow
from smm_desktop.trainings.ui.proposal_table import proposal_columns, rows_of
from smm_desktop.widgets.forms import Choice, ComboField, FormDialog, NumberField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.table import DataTable

translate = QCoreApplication.translate
_MOST_SEATS, _MOST_MONTHS, _REST = 1000, 120, 12


@dataclass(frozen=True, slots=True)
class SeatChoice:
    """A group of a training that is to meet the need."""

    activity: ActivityRow
    group: GroupRow


@dataclass(frozen=True, slots=True)
class ProposalDesk:
    """What the dialog reads from and does: `enrol` gets the group and the people, in their order."""

    database: Database
    jobs: JobRunner
    today: date
    word: Callable[[Refusal], str]
    enrol: Callable[[UUID, Sequence[UUID]], object]


class ProposalDialog(FormDialog):
    def __init__(
        self,
        desk: ProposalDesk,
        need: NeedRow,
        seats: Sequence[SeatChoice],
        entries: Sequence[CatalogueRow],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("trainings", "Propose participants"),
            need.competency.text,
            primary=translate("trainings", "Enrol"),
            columns=2,
            name="proposal_dialog",
            parent=parent,
        )
        self._desk, self._need = desk, need
        self._seats = {one.group.id: one for one in seats}
        self._loader = LatestLoader(desk.jobs, self)
        self.table = DataTable(proposal_columns(), checkable=True, name="proposal_table")
        self.table.setMinimumHeight(280)
        self.account = Label("", TextRole.SOFT, wrap=True, name="proposal_account")
        self._add_fields(entries)
        self.body.addWidget(self.account)
        self.body.addWidget(self.table, 1)
        self.setMinimumWidth(780)
        self.table.checks_changed.connect(lambda _count: self._allow())
        self.form.changed.connect(self._changed)
        self.on_submit = self._submit
        self._propose()

    def _add_fields(self, entries: Sequence[CatalogueRow]) -> None:
        groups = [
            Choice(key, f"{one.activity.code} {one.activity.title} · {one.group.name}")
            for key, one in self._seats.items()
        ]
        self.form.add(
            "group",
            self.tr("&Training and group"),
            ComboField(groups, name="proposal_group"),
            required=True,
            span=2,
        )
        self.form.add(
            "seats", self.tr("&Seats"), NumberField(1, _MOST_SEATS, name="proposal_seats"), required=True
        )
        self.form.add(
            "rest", self.tr("&Months since the last training"),
            NumberField(0, _MOST_MONTHS, name="proposal_rest"), required=True,
        )  # fmt: skip
        choices = [
            Choice(None, self.tr("None")),
            *(Choice(one.id, f"{one.code} {one.title}") for one in entries),
        ]
        self.form.add(
            "prerequisite", self.tr("&Prerequisite: must have passed"),
            ComboField(choices, searchable=True, name="proposal_prerequisite"), span=2,
        )  # fmt: skip
        first = next(iter(self._seats.values()), None)
        self.form.set_values(
            {
                "group": first.group.id if first else None,
                "seats": max(1, first.group.free) if first else 1,
                "rest": _REST,
                "prerequisite": None,
            }
        )

    def _chosen(self) -> SeatChoice | None:
        group_id = self.form.values()["group"]
        return self._seats.get(group_id) if isinstance(group_id, UUID) else None

    def _changed(self, key: str) -> None:
        chosen = self._chosen()
        if key == "group" and chosen is not None:
            self.form.editor("seats").set_value(max(1, chosen.group.free))
        self._propose()

    def _propose(self) -> None:
        values = self.form.values()
        chosen, wanted = self._chosen(), values["prerequisite"]
        seats, rest = values["seats"], values["rest"]
        if not isinstance(seats, int) or not isinstance(rest, int):
            return
        database, need_id, today = self._desk.database, self._need.id, self._desk.today
        prerequisites = (wanted,) if isinstance(wanted, UUID) else ()
        activity_id = chosen.activity.id if chosen else None
        self._loader.load(
            lambda: database.ask(
                queries.propose_participants, need_id, seats, today, prerequisites, rest, activity_id
            ),
            self._show,
            refused=lambda refusal: self.account.setText(self._desk.word(refusal)),
        )

    def _show(self, proposal: Proposal) -> None:
        self.table.set_rows(rows_of(proposal))
        self.table.set_checked([one.candidate.teacher_id for one in proposal.proposed])
        self.account.setText(self._summary(proposal))
        self._allow()

    def _summary(self, proposal: Proposal) -> str:
        people = [one.candidate for one in rows_of(proposal)]
        if not people:
            return self.tr("The round of this need asked nobody of the register, or it is not known here.")
        if not proposal.proposed:
            return self.tr("Nobody can be proposed as it stands; the reason is beside each name.")
        text = self.tr(
            "Largest gap first, then whoever waited longest; at most {share} of one school while others wait."
        ).format(share=proposal.share)
        if all(one.gap is None for one in people):
            return text + " " + self.tr("The answers bear no names, so nobody's gap is known.")
        return text

    def _allow(self) -> None:
        count = len(self.table.checked_ids)
        self.confirm_button.setEnabled(count > 0 and bool(self._seats))
        text = self.tr("Enrol %n people", "", count) if count else self.tr("Enrol")
        self.confirm_button.setText(text)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str] | None:
        group_id = values["group"]
        people = [one for one in self.table.checked_ids if isinstance(one, UUID)]
        if isinstance(group_id, UUID) and people:
            self._desk.enrol(group_id, people)
        return None

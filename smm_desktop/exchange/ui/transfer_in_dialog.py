"""Taking a teacher over from another center: the plan is shown first, and doubtful namesakes are decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import EarlierPlacement, EarlierTraining, TransferPlan
from smm_desktop.exchange.ui.hand_over_panel import Desk, tell_refusal
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Divider, column
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.timeline import Timeline, TimelineItem
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
Earlier: TypeAlias = EarlierTraining | EarlierPlacement
_SHOWN = 5
_NEW = "new"


@dataclass(frozen=True, slots=True)
class ShownTransfer:
    """A plan, and those here whom it may mean."""

    plan: TransferPlan
    people: Mapping[UUID, TeacherRow]


def read_transfer(desk: Desk, path: Path) -> ShownTransfer:
    """For a worker: what a file would bring."""
    plan = desk.transfers.plan(path)
    ids = [*plan.namesakes, *([plan.known] if plan.known else [])]
    return ShownTransfer(plan, desk.database.ask(teachers.teachers_by_id, ids))


class TransferInDialog(DialogFrame):
    """`taken_over` carries the outcome."""

    taken_over = Signal(object)

    def __init__(self, desk: Desk, shown: ShownTransfer, parent: QWidget) -> None:
        plan = shown.plan
        name = f"{plan.draft.first_name} {plan.draft.last_name}"
        super().__init__(
            self.tr("Take over {name}?").format(name=name),
            self.tr("One undo takes it back."),
            confirm=self.tr("&Take over the teacher"),
            name="transfer_in",
            parent=parent,
        )
        self.setMinimumWidth(560)
        self._desk, self._shown, self._owner = desk, shown, parent
        self.decision: ComboField | None = None
        self.body.addWidget(KeyValues(self._facts()))
        self.body.addWidget(Divider())
        self._add_history()
        self.body.addWidget(Divider())
        self._add_decision()

    def _facts(self) -> list[tuple[str, str]]:
        plan = self._shown.plan
        draft = plan.draft
        number = draft.identity_number
        return [
            (self.tr("From"), plan.sender_name),
            (self.tr("File made on"), moment_text(plan.manifest.made_at)),
            (self.tr("Identity number"), teachers.mask_identity(number) if number else "–"),
            (self.tr("School"), draft.school or "–"),
            (self.tr("Certificates"), str(len(plan.certificates))),
        ]

    def _add_history(self) -> None:
        plan = self._shown.plan
        history = history_of(plan.trainings, plan.placements)
        self.body.addWidget(Label(self.tr("History that comes along"), TextRole.HEADING))
        if not history:
            self.body.addWidget(Label(self.tr("none"), TextRole.SOFT))
            return
        self.body.addWidget(Timeline(history_items(history[:_SHOWN])))
        left = len(history) - _SHOWN
        if left > 0:
            self.body.addWidget(Label(self.tr("and %n more", "", left), TextRole.SMALL))

    def _add_decision(self) -> None:
        """What happens here: a new entry, a known one, or a person's word on namesakes."""
        plan, people = self._shown.plan, self._shown.people
        if plan.known is not None:
            row = people.get(plan.known)
            text = self.tr("The register has this person already: {name}. The history is added there.")
            self._add_banner(text.format(name=row.full_name if row else ""), Tone.INFO)
        elif plan.namesakes:
            self._ask_namesakes([people[one] for one in plan.namesakes if one in people])
        else:
            self._add_banner(
                self.tr("The register does not know this person: a new entry is made."), Tone.INFO
            )

    def _add_banner(self, text: str, tone: Tone) -> None:
        self.body.addWidget(Banner(text, tone, name="transfer_effect"))

    def _ask_namesakes(self, people: Sequence[TeacherRow]) -> None:
        self._add_banner(self.tr("Somebody here has the same name. Is it the same person?"), Tone.WARN)
        same = self.tr("The same as {name}, {school}")
        choices = [
            Choice(one.id, same.format(name=one.full_name, school=one.school or "–")) for one in people
        ]
        self.decision = ComboField(
            [*choices, Choice(_NEW, self.tr("Another person: make a new entry"))],
            placeholder=self.tr("Please decide"),
            name="transfer_decision",
        )
        self.decision.setAccessibleName(self.tr("Is it the same person?"))
        self.decision.value_changed.connect(self._show_ready)
        self.body.addLayout(column(self.decision))
        self._show_ready()

    def _show_ready(self) -> None:
        decided = self.decision is None or self.decision.value() is not None
        self.confirm_button.setEnabled(decided)

    def confirm(self) -> None:
        chosen = self.decision.value() if self.decision is not None else None
        person = chosen if isinstance(chosen, UUID) else None
        transfers, plan, actor = self._desk.transfers, self._shown.plan, self._desk.actor()
        self._desk.do(
            self,
            lambda: transfers.take_over(plan, actor=actor, as_teacher=person),
            self._done,
            refused=self._refused,
        )
        self.confirm_button.setEnabled(False)

    def _refused(self, refusal: Refusal) -> None:
        self.reject()
        tell_refusal(self._owner, refusal)

    def _done(self, outcome: object) -> None:
        self.taken_over.emit(outcome)
        self.accept()


def history_of(trainings: Sequence[EarlierTraining], placements: Sequence[EarlierPlacement]) -> list[Earlier]:
    """Both kinds of history, the newest first."""
    return sorted((*trainings, *placements), key=lambda one: (one.starts_on, one.id), reverse=True)


def history_items(history: Sequence[Earlier]) -> list[TimelineItem]:
    """What was done at other centers, each with its center, first day and share attended; companies by name."""
    return [
        TimelineItem(
            one.title,
            " · ".join(_details(one)),
            Tone.GOOD if one.has_passed else Tone.NEUTRAL,
        )
        for one in history
    ]


def _details(one: Earlier) -> Iterator[str]:
    yield f"{one.starts_on:%d.%m.%Y}"
    yield percent(one.percent / 100)
    if isinstance(one, EarlierPlacement):
        yield translate("exchange", "on-the-job training at {company}").format(company=one.company)
    yield one.center_name

"""Enrolling from a pasted list: text at the left, at the right whom each line means, before anything is written."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.terms import EnrolOutcome, PasteLine, PastePlan, PasteVerdict, PersonChoice
from smm_desktop.trainings.ui.outcome_dialog import outcome_text, show_refused
from smm_desktop.trainings.ui.section_panel import SectionPanel
from smm_desktop.trainings.ui.wording import paste_verdict_text, word_refusal
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import Choice, ComboField, MultiLineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, column, row, stretchy
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.table import Column, DataTable, badge_column, number_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_PAUSE = 250
_LONGEST = 400_000
_TONES = {
    PasteVerdict.FOUND: Tone.GOOD,
    PasteVerdict.AMBIGUOUS: Tone.WARN,
    PasteVerdict.NOT_FOUND: Tone.BAD,
    PasteVerdict.ALREADY_ENROLLED: Tone.NEUTRAL,
    PasteVerdict.REPEATED: Tone.NEUTRAL,
}


def _masked(number: str | None) -> str:
    """As everywhere on screen: the first three and the last two digits."""
    return "" if not number else f"{number[:3]}*****{number[-2:]}"


def choice_text(choice: PersonChoice) -> str:
    return " · ".join(part for part in (choice.name, choice.school, _masked(choice.identity_number)) if part)


class PasteDialog(DialogFrame):
    def __init__(self, panel: SectionPanel, group: GroupRow) -> None:
        super().__init__(
            translate("trainings", "Enrol from a list"),
            translate(
                "trainings",
                "Paste names or identity numbers from a spreadsheet, one person a line. Other columns do no harm.",
            ),
            confirm=translate("trainings", "Enrol"),
            name="paste_dialog",
            parent=panel,
        )
        self._panel, self._group = panel, group
        self.plan: PastePlan | None = None
        self.choices: dict[int, UUID] = {}
        self.loader = LatestLoader(panel.desk.jobs, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._read)
        self._build()
        self._show_counts()

    def _build(self) -> None:
        self.text = MultiLineField(max_length=_LONGEST, name="pasted_text")
        self.text.setMinimumHeight(160)
        self.text.setMaximumHeight(16777215)
        self.text.setPlaceholderText(self.tr("Ayşe Yılmaz\n12345678950\nVeli Demir\t…"))
        self.text.setAccessibleName(self.tr("Pasted list"))
        self.text.setLineWrapMode(MultiLineField.LineWrapMode.NoWrap)
        self.table = DataTable(self._columns(), key=lambda line: line.number, name="paste_lines")
        self.choice = ComboField(placeholder=self.tr("Who is meant?"), name="paste_choice")
        self.choice.setAccessibleName(self.tr("Who is meant?"))
        self.counts = Label("", TextRole.SOFT, wrap=True, name="paste_counts")
        right = column(self.table, self.choice, gap=8)
        right.setStretch(0, 1)
        sides = row(stretchy(self.text), right, gap=SPACE)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        self.body.addLayout(sides, 1)
        self.body.addWidget(self.counts)
        self.text.value_changed.connect(self._pause.start)
        self.table.selection_changed.connect(self._offer)
        self.table.opened.connect(lambda _number: self.choice.setFocus())
        self.choice.value_changed.connect(self._take)
        self.confirm_button.setAutoDefault(False)
        screen = self.screen().availableGeometry()
        self.resize(min(960, screen.width() - 40), min(620, screen.height() - 40))
        self.text.setFocus()
        clipboard = QGuiApplication.clipboard().text()
        if clipboard.count("\n") or "\t" in clipboard:
            self.text.set_value(clipboard)

    def _columns(self) -> tuple[Column, ...]:
        return (
            number_column("number", "", lambda line: line.number, width=50, sortable=False),
            two_line_column(
                "person",
                self.tr("Person"),
                self._person,
                lambda line: line.text,
                width=200,
                stretch=1,
                sortable=False,
            ),
            badge_column("verdict", self.tr("Result"), self._badge, width=166, sortable=False),
        )

    def _person(self, line: PasteLine) -> str:
        chosen = self._chosen(line)
        return choice_text(chosen) if chosen is not None else "–"

    def _chosen(self, line: PasteLine) -> PersonChoice | None:
        wanted = self.choices.get(line.number)
        if wanted is not None:
            return next((choice for choice in line.choices if choice.teacher_id == wanted), None)
        is_clear = line.verdict is not PasteVerdict.AMBIGUOUS
        return line.choices[0] if is_clear and line.choices else None

    def _badge(self, line: PasteLine) -> BadgeValue:
        if line.number in self.choices:
            return BadgeValue(translate("trainings", "Chosen"), Tone.GOOD)
        return BadgeValue(paste_verdict_text(line.verdict), _TONES[line.verdict])

    def _read(self) -> None:
        text, service, group_id = self.text.value(), self._panel.desk.enrolments, self._group.id
        self.choices.clear()
        if not text:
            self.plan = None
            self._show_counts()
            return
        self.loader.load(
            lambda: service.plan_from_text(group_id, text), self._show_plan, refused=self._show_refusal
        )

    def _show_plan(self, plan: PastePlan) -> None:
        self.plan = plan
        self.table.set_rows(plan.lines)
        doubtful = next((line for line in plan.lines if line.verdict is PasteVerdict.AMBIGUOUS), None)
        self.table.select((doubtful or plan.lines[0]).number)
        self._offer(self.table.selected_id)
        self._show_counts()

    def _show_refusal(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if sentence is None:
            raise refusal
        self.plan = None
        self.table.set_rows(())
        self._show_counts()
        self.counts.setText(sentence)
        self.counts.set_tone(Tone.BAD)

    def _offer(self, number: object) -> None:
        """The people that a doubtful line may mean."""
        line = self.table.row(number) if number is not None else None
        is_doubtful = isinstance(line, PasteLine) and line.verdict is PasteVerdict.AMBIGUOUS
        self.choice.blockSignals(True)
        self.choice.set_choices(
            [Choice(one.teacher_id, choice_text(one)) for one in line.choices] if line and is_doubtful else []
        )
        self.choice.set_value(self.choices.get(line.number) if line else None)
        self.choice.blockSignals(False)
        self.choice.setEnabled(is_doubtful)

    def _take(self) -> None:
        number, chosen = self.table.selected_id, self.choice.value()
        if isinstance(number, int) and isinstance(chosen, UUID):
            self.choices[number] = chosen
            self.table.forget_rows()
            self._show_counts()

    def _count(self) -> int:
        return len(self.choices) + (self.plan.count(PasteVerdict.FOUND) if self.plan else 0)

    def _show_counts(self) -> None:
        count = self._count()
        self.confirm_button.setText(self.tr("Enrol %n people", "", count) if count else self.tr("Enrol"))
        self.confirm_button.setEnabled(count > 0)
        self.counts.set_tone(None)
        if self.plan is None:
            self.table.set_rows(())
            self.choice.setEnabled(False)
            self.counts.setText("")
            return
        shown = [(verdict, self.plan.count(verdict)) for verdict in PasteVerdict]
        self.counts.setText(" · ".join(f"{paste_verdict_text(one)}: {n}" for one, n in shown if n))

    def confirm(self) -> None:
        plan = self.plan
        if plan is None or not self._count():
            return
        self.confirm_button.setEnabled(False)
        service, actor, choices = self._panel.desk.enrolments, self._panel.desk.actor(), dict(self.choices)
        self._panel.carry_out(
            lambda: service.enrol_from_text(plan, choices, actor=actor),
            outcome_text,
            then=self._finish,
            refused=self._allow_again,
        )

    def _allow_again(self, _refusal: Refusal) -> bool:
        self.confirm_button.setEnabled(True)
        return False

    def _finish(self, outcome: EnrolOutcome) -> None:
        self.accept()
        show_refused(self._panel, outcome)

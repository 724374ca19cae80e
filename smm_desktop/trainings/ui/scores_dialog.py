"""Exam scores: one line a person; Enter and the arrows go down the list, a pasted column fills it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.queries import ActivityRow, EnrolmentRow
from smm_desktop.trainings.ui.section_panel import SectionPanel
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import LineField
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import Divider, ScrollColumn, column, row
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_MOST = 100


class ScoreField(LineField):
    """A whole number of 0 to 100, or nothing."""

    stepped = Signal(int)
    pasted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(max_length=3, digits=True, name=name, parent=parent)
        self.setFixedWidth(76)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def score(self) -> int | None:
        return int(self.value()) if self.value() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = keys.get(Qt.Key(event.key()), 0)
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if step and is_plain:
            self.stepped.emit(step)
        elif event.matches(QKeySequence.StandardKey.Paste) and "\n" in QGuiApplication.clipboard().text():
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class ScoresDialog(DialogFrame):
    def __init__(
        self, panel: SectionPanel, activity: ActivityRow, people: Sequence[EnrolmentRow], pass_mark: int
    ) -> None:
        note = translate("trainings", "0 to 100; {pass_mark} passes. Empty: no score yet.")
        super().__init__(
            translate("trainings", "Exam scores"),
            note.format(pass_mark=pass_mark),
            confirm=translate("trainings", "Save"),
            name="scores_dialog",
            parent=panel,
        )
        self._panel, self._activity, self._pass_mark = panel, activity, pass_mark
        self._people = list(people)
        self.fields = [self._make_field(at, person) for at, person in enumerate(self._people)]
        self.counts = Label("", TextRole.SOFT, name="scores_counts")
        self._build()
        self._show_counts()

    def _make_field(self, at: int, person: EnrolmentRow) -> ScoreField:
        field = ScoreField(f"score_{at}")
        field.set_value(person.score)
        field.setAccessibleName(person.teacher.name)
        field.value_changed.connect(self._show_counts)
        field.stepped.connect(lambda by: self._go(at + by))
        field.pasted.connect(lambda text: self._fill(at, text))
        return field

    def _build(self) -> None:
        scroll = ScrollColumn(name="scores_scroll")
        scroll.body.setSpacing(6)
        scroll.body.setContentsMargins(2, 2, 14, 2)
        for person, field in zip(self._people, self.fields, strict=True):
            names = column(
                ElidedLabel(person.teacher.name, TextRole.STRONG),
                ElidedLabel(person.teacher.school, TextRole.SMALL),
                gap=0,
            )
            line = row(names, field, gap=12)
            line.setStretch(0, 1)
            scroll.body.addLayout(line)
            scroll.body.addWidget(Divider())
        self.body.addWidget(scroll, 1)
        self.buttons.insertWidget(0, self.counts)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setDefault(False)
        self.resize(520, 600)
        if self.fields:
            self._go(next((at for at, field in enumerate(self.fields) if field.score is None), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self.fields):
            self.fields[at].setFocus()
            self.fields[at].selectAll()
        elif at >= len(self.fields):
            self.confirm_button.setFocus()

    def _fill(self, at: int, text: str) -> None:
        """A column of a spreadsheet: one score a line, from here down."""
        for offset, line in enumerate(text.splitlines()):
            if at + offset < len(self.fields):
                self.fields[at + offset].set_value(line.split("\t")[0].strip().split(",")[0])

    def _show_counts(self) -> None:
        scores = [field.score for field in self.fields]
        given = [score for score in scores if score is not None]
        wrong = [score for score in given if score > _MOST]
        if wrong:
            self.counts.setText(self.tr("A score is at most 100."))
        else:
            passed = sum(score >= self._pass_mark for score in given)
            text = self.tr("{given} of {all} entered, {passed} passed")
            self.counts.setText(text.format(given=len(given), all=len(scores), passed=passed))
        self.counts.set_tone(Tone.BAD if wrong else None)
        self.confirm_button.setEnabled(not wrong)

    def confirm(self) -> None:
        if not self.confirm_button.isEnabled():
            return
        scores: dict[UUID, int | None] = {
            person.id: field.score for person, field in zip(self._people, self.fields, strict=True)
        }
        self.confirm_button.setEnabled(False)
        attendance, actor = self._panel.desk.attendance, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: attendance.record_scores(self._activity.id, scores, actor=actor),
            lambda count: self.tr("%n score(s) saved", "", count),
            then=lambda _count: self.accept(),
            refused=self._allow_again,
        )

    def _allow_again(self, _refusal: Refusal) -> bool:
        self.confirm_button.setEnabled(True)
        return False

"""Planning a group's sessions: the pattern at the left, what would come of it at the right, as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.queries import GroupRow, TrainerRow
from smm_desktop.trainings.terms import SessionPattern, SessionPlan
from smm_desktop.trainings.ui.pattern_panel import PatternPanel
from smm_desktop.trainings.ui.plan_preview_panel import PlanPreviewPanel
from smm_desktop.trainings.ui.section_panel import SectionPanel
from smm_desktop.trainings.ui.wording import word_refusal
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.layouts import SPACE, ScrollColumn, row
from smm_desktop.widgets.loading import LatestLoader

translate = QCoreApplication.translate
_PAUSE = 180  # milliseconds without typing before the plan is made again


class PlannerDialog(DialogFrame):
    """Nothing is written before the plan that is seen is taken."""

    def __init__(
        self,
        panel: SectionPanel,
        group: GroupRow,
        pattern: SessionPattern,
        trainers: Sequence[TrainerRow],
        rooms: Sequence[str],
    ) -> None:
        title = translate("trainings", "Plan sessions of group {group}").format(group=group.name)
        super().__init__(title, confirm=translate("trainings", "Plan"), name="planner_dialog", parent=panel)
        self._panel, self._group = panel, group
        self.plan: SessionPlan | None = None
        self.pattern = PatternPanel(panel.desk.clock, trainers, rooms)
        self.preview = PlanPreviewPanel()
        self.loader = LatestLoader(panel.desk.jobs, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._make_plan)
        self._put_sides()
        self.pattern.set_pattern(pattern)
        self.pattern.changed.connect(self._wait)
        self.pattern.form.focus_first()
        self._make_plan()

    def _put_sides(self) -> None:
        scroll = ScrollColumn(name="pattern_scroll")
        scroll.body.setContentsMargins(2, 2, 12, 4)
        scroll.body.addWidget(self.pattern)
        sides = row(scroll, self.preview, gap=SPACE)
        sides.setStretch(0, 5)
        sides.setStretch(1, 4)
        self.body.addLayout(sides, 1)
        screen = self.screen().availableGeometry()
        self.resize(min(1060, screen.width() - 40), min(700, screen.height() - 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        """The plan that is seen no longer fits the form."""
        self.plan = None
        self.confirm_button.setEnabled(False)
        self._pause.start()

    def _make_plan(self) -> None:
        self.plan = None
        self.confirm_button.setEnabled(False)
        pattern = self.pattern.pattern()
        if pattern is None:
            self.preview.show_nothing(
                self.tr("Give the first day, weekdays, and a last day or lesson hours.")
            )
            return
        schedule, group_id = self._panel.desk.schedule, self._group.id
        self.loader.load(
            lambda: schedule.plan_sessions(group_id, pattern), self._show_plan, refused=self._show_refusal
        )

    def _show_plan(self, plan: SessionPlan) -> None:
        self.plan = plan
        self.preview.show_plan(plan)
        self.confirm_button.setEnabled(plan.can_be_applied)

    def _show_refusal(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if sentence is None:
            raise refusal
        self.preview.show_nothing(sentence, is_refusal=True)

    def confirm(self) -> None:
        plan = self.plan
        if plan is None or not plan.can_be_applied:
            return
        self.confirm_button.setEnabled(False)
        service, actor = self._panel.desk.schedule, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: service.apply_sessions(plan, actor=actor),
            lambda lessons: self.tr("%n lesson(s) planned", "", lessons),
            then=lambda _lessons: self.accept(),
            refused=self._refused,
        )

    def _refused(self, refusal: Refusal) -> bool:
        """What was planned meanwhile elsewhere stands in the way: the plan is made again."""
        self._make_plan()
        return word_refusal(refusal) is not None

"""What a session pattern comes to: its days, skipped holidays, clashes by name, hours against the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.terms import Clash, PlannedDay, SessionPlan
from smm_desktop.trainings.ui.wording import (
    clash_text,
    clock_text,
    hours_of,
    lesson_count,
    skipped_day_text,
    weekday_day,
)
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.table import DataTable, number_column, text_column
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class DayLine:
    id: object
    day: str
    times: str
    lessons: int


def day_line(planned: PlannedDay) -> DayLine:
    times = f"{clock_text(planned.slots[0].starts_at)}–{clock_text(planned.slots[-1].ends_at)}"
    return DayLine(planned.day, weekday_day(planned.day), times, len(planned.slots))


def clashes_by_day(clashes: Iterable[Clash]) -> list[Clash]:
    """Lessons of one day that clash with the same are told as one span."""
    spans: dict[tuple[object, ...], Clash] = {}
    for clash in clashes:
        key = (clash.kind, clash.name, clash.day, clash.activity, clash.group)
        known = spans.get(key, clash)
        first, last = min(known.starts_at, clash.starts_at), max(known.ends_at, clash.ends_at)
        spans[key] = replace(clash, starts_at=first, ends_at=last)
    return list(spans.values())


class PlanPreviewPanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_preview")
        self.summary = Label("", TextRole.STRONG, wrap=True, name="plan_summary")
        self.hours = Label("", TextRole.SOFT, wrap=True, name="plan_hours")
        self.clashes = Banner(tone=Tone.BAD, icon="octagon-alert", name="plan_clashes")
        self.skipped = Banner(tone=Tone.INFO, icon="calendar-off", name="plan_skipped")
        self.outside = Banner(tone=Tone.WARN, name="plan_outside")
        self.table = DataTable(
            (
                text_column("day", self.tr("Day"), lambda line: line.day, stretch=1, sortable=False),
                text_column(
                    "times", self.tr("Hours"), lambda line: line.times, width=112, soft=True, sortable=False
                ),
                number_column(
                    "lessons",
                    translate("trainings", "Lessons", "short"),
                    lambda line: line.lessons,
                    width=76,
                    sortable=False,
                ),
            ),
            row_height=34,
            name="plan_days",
        )
        layout = column(
            self.summary, self.hours, self.clashes, self.outside, self.skipped, self.table, gap=10
        )
        layout.setStretch(5, 1)
        self.setLayout(layout)
        self._hide_banners()

    def _hide_banners(self) -> None:
        for banner in (self.clashes, self.skipped, self.outside):
            banner.hide()

    def show_nothing(self, sentence: str, *, is_refusal: bool = False) -> None:
        self._hide_banners()
        self.summary.setText(sentence)
        self.summary.set_tone(Tone.BAD if is_refusal else None)
        self.hours.setText("")
        self.table.set_rows(())

    def show_plan(self, plan: SessionPlan) -> None:
        days = self.tr("%n day(s)", "", len(plan.days))
        self.summary.setText(f"{days} · {lesson_count(plan.slots)} · {hours_of(plan.minutes)}")
        self.summary.set_tone(None)
        self._show_hours(plan)
        clashes = [clash_text(clash) for clash in clashes_by_day(plan.clashes)]
        self._show_banner(self.clashes, clashes, self.tr("Clashes:"))
        self._show_banner(
            self.skipped, [skipped_day_text(skipped) for skipped in plan.skipped], self.tr("Skipped:")
        )
        self.outside.setVisible(plan.is_outside_dates)
        self.outside.set_text(self.tr("The training’s dates will be widened to hold these days."), Tone.WARN)
        self.table.set_rows([day_line(planned) for planned in plan.days])

    def _show_hours(self, plan: SessionPlan) -> None:
        missing = plan.hours_missing
        if missing > 0:
            text = self.tr("%n lesson(s) will still be missing of the catalogue’s {hours}", "", missing)
        elif missing < 0:
            text = self.tr("%n lesson(s) more than the catalogue’s {hours}", "", -missing)
        else:
            text = self.tr("Exactly the catalogue’s {hours} lessons")
        self.hours.setText(text.format(hours=plan.catalogue_hours))
        self.hours.set_tone(Tone.GOOD if missing == 0 else Tone.WARN)

    def _show_banner(self, banner: Banner, lines: list[str], title: str) -> None:
        shown = lines[:_SHOWN]
        if len(lines) > _SHOWN:
            shown.append(self.tr("and %n more", "", len(lines) - _SHOWN))
        tone = Tone.BAD if banner is self.clashes else Tone.INFO
        banner.set_text("\n".join([title, *shown]), tone)
        banner.setVisible(bool(lines))

"""One placement beside the list: its way, what is written of it, its facts, and why this pair."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.rules.states import AGREEING, OPEN
from smm_desktop.placements.terms import PlacementGap, PlacementState
from smm_desktop.placements.ui.placements_panel.facts import PlacementDetail
from smm_desktop.placements.ui.placements_panel.grounds import GroundsPart
from smm_desktop.placements.ui.placements_panel.steps import StepsPart
from smm_desktop.placements.ui.placements_panel.wishes import (
    CANCEL,
    CERTIFICATE,
    CHANGE,
    COMPANY,
    FINISH,
    LOG,
    MENTOR,
    PAPERS,
    REOPEN,
    REPORT,
    SCHOOL,
    START,
    TEACHER,
)
from smm_desktop.placements.ui.placements_panel.written import WrittenPart
from smm_desktop.placements.ui.wording.offers import hours_text, span_text, weekdays_text
from smm_desktop.placements.ui.wording.placements import (
    certificate_text,
    minutes_text,
    percent_text,
    rule_text,
    state_badge,
    verdict_badge,
)
from smm_desktop.widgets.buttons import MenuButton, primary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.facts import FactList, KeyValues
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

STEPS, WRITTEN, FACTS, WHY = "steps", "written", "facts", "why"


class PlacementPanel(DetailPanel):
    """`wanted` brings what is to be done: one of the wishes."""

    wanted = Signal(str)

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(name="placement_detail")
        self._section = section
        self.set_empty_text(self.tr("No placement chosen"), self.tr("Choose one to see more here."))
        self.tabs = FilterChips(self._chips(), name="placement_parts")
        self.steps, self.written, self.grounds = StepsPart(), WrittenPart(), GroundsPart()
        self._facts_box = QWidget()
        self._facts_column = column(gap=14)
        self._facts_box.setLayout(self._facts_column)
        self._parts: dict[str, QWidget] = {
            STEPS: self.steps,
            WRITTEN: self.written,
            FACTS: self._facts_box,
            WHY: self.grounds,
        }
        self.add_section("", self.tabs)
        for part in self._parts.values():
            self.add_section("", part)
        self.written.wanted.connect(self.wanted)
        self.tabs.changed.connect(lambda _key: self._show_part())
        self._add_buttons()
        self._show_part()

    def _chips(self) -> list[Chip]:
        texts = {
            STEPS: self.tr("State"),
            WRITTEN: self.tr("Record"),
            FACTS: self.tr("About"),
            WHY: self.tr("Why"),
        }
        return [Chip(key, text) for key, text in texts.items()]

    def _add_buttons(self) -> None:
        self.more = MenuButton("", tip=self.tr("More"), name="placement_menu")
        items = (
            (COMPANY, self.tr("Company agreed…"), "factory"),
            (SCHOOL, self.tr("School agreed…"), "school"),
            (START, self.tr("Start…"), "play"),
            (FINISH, self.tr("Finish"), "flag"),
            (CHANGE, self.tr("Change…"), "pencil"),
            (PAPERS, self.tr("Papers…"), "printer"),
            (CERTIFICATE, self.tr("Certificate…"), "award"),
            (CANCEL, self.tr("Cancel…"), "ban"),
            (REOPEN, self.tr("Reopen…"), "lock-open"),
        )
        self.items = {
            key: self.more.add_item(text, self._wish(key), icon=icon, name=f"placement_{key}")
            for key, text, icon in items
        }
        self.next_wish = ""
        self.next = primary(
            "",
            icon="arrow-right",
            name="placement_next_step",
            on_click=lambda: self.wanted.emit(self.next_wish),
        )
        self.add_button(self.more)
        self.add_button(self.next)

    def _wish(self, key: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(key)

    def _show_part(self) -> None:
        for key, part in self._parts.items():
            part.setVisible(key == (self.tabs.current or STEPS))

    def show_placement(self, detail: PlacementDetail | None) -> None:
        if detail is None:
            self.clear()
            return
        row = detail.row
        self.set_header(row.teacher, f"{row.company} · {row.title}", state_badge(row.state))
        self.set_stats(self._figures_above(detail))
        certificate = certificate_text(row, detail.figures, _number(detail))
        today = self._section.desk.clock.today()
        self.steps.show_steps(row, detail.behind, detail.gaps, today, certificate)
        self.written.show_written(detail)
        self._show_facts(detail)
        self.grounds.show_grounds(row)
        self._enable(detail)

    def _figures_above(self, detail: PlacementDetail) -> list[Stat]:
        figures = detail.figures
        badge = verdict_badge(detail.row, figures)
        tone = badge.tone if badge is not None else Tone.NEUTRAL
        word = badge.text if badge is not None else self.tr("worked")
        if badge is None:
            return [
                Stat(str(figures.planned_days), self.tr("days")),
                Stat(minutes_text(figures.planned_minutes), self.tr("planned")),
            ]
        missing = figures.missing_days
        return [
            Stat(percent_text(figures.percent), word, tone),
            Stat(str(figures.hours), self.tr("hours")),
            Stat(str(missing), self.tr("days empty"), Tone.WARN if missing else Tone.GOOD),
        ]

    def _show_facts(self, detail: PlacementDetail) -> None:
        row = detail.row
        empty_layout(self._facts_column)
        times = f"{weekdays_text(row.weekdays)} · {hours_text(row.daily_minutes)}"
        facts = (
            ("hash", f"{row.code} · {row.offer_code}", self.tr("Code")),
            ("calendar-days", span_text(row.starts_on, row.ends_on), self.tr("Days")),
            ("clock", times, self.tr("Days of the week and hours")),
            ("user-check", row.mentor or self.tr("No mentor yet"), self.tr("Mentor")),
            ("school", row.school, self.tr("School")),
            ("map-pin", _place(row), self.tr("District and province")),
            ("book-open", row.field, self.tr("Field")),
            ("award", _number(detail), self.tr("Certificate")),
            ("message-square", row.reason, self.tr("Reason")),
            ("sticky-note", row.note, self.tr("Note")),
        )
        self._facts_column.addWidget(
            FactList([Fact(icon, text, tip, copyable=True) for icon, text, tip in facts])
        )
        self._facts_column.addWidget(Label(self.tr("Hours"), TextRole.HEADING))
        self._facts_column.addWidget(KeyValues(self._figures(detail)))
        self._facts_column.addWidget(Label(self._rules_text(detail), TextRole.SMALL, wrap=True))

    def _figures(self, detail: PlacementDetail) -> list[tuple[str, str]]:
        figures = detail.figures
        return [
            (self.tr("Planned"), self._days_and_time(figures.planned_days, figures.planned_minutes)),
            (self.tr("Worked"), self._days_and_time(figures.worked_days, figures.worked_minutes)),
            (self.tr("Absent"), self.tr("%n day(s)", "", figures.absent_days)),
            (self.tr("Excused"), self.tr("%n day(s)", "", figures.excused_days)),
            (self.tr("Share"), percent_text(figures.percent)),
            (self.tr("At best"), percent_text(figures.percent_reachable)),
            (self.tr("Hours that count"), str(figures.hours)),
        ]

    def _days_and_time(self, days: int, minutes: int) -> str:
        return " · ".join((self.tr("%n day(s)", "", days), minutes_text(minutes)))

    def _rules_text(self, detail: PlacementDetail) -> str:
        rules = detail.rules
        text = self.tr("Passed from {percent} on; an hour is {minutes} minutes.")
        if detail.row.rules is None:
            text = self.tr("By today’s rules: passed from {percent} on; an hour is {minutes} minutes.")
        text = text.format(percent=percent_text(rules.minimum_percent), minutes=rules.hour_minutes)
        if not rules.unverified:
            return text
        names = ", ".join(map(rule_text, rules.unverified))
        return " ".join((text, self.tr("Not confirmed: {names}.").format(names=names)))

    def _enable(self, detail: PlacementDetail) -> None:
        row = detail.row
        is_agreeing = row.state in AGREEING
        can = {
            COMPANY: is_agreeing,
            SCHOOL: is_agreeing,
            START: is_agreeing and row.is_agreed,
            FINISH: row.state is PlacementState.RUNNING,
            CHANGE: row.state in OPEN,
            CANCEL: row.state in OPEN,
            REOPEN: row.state is PlacementState.DONE,
            CERTIFICATE: row.state is PlacementState.DONE or detail.certificate is not None,
        }
        for key, action in self.items.items():
            action.setVisible(can.get(key, True))
        text, icon, self.next_wish = self._next(detail)
        self.next.setText(text)
        self.next.set_icon(icon)
        self.next.setVisible(bool(text))

    def _next(self, detail: PlacementDetail) -> tuple[str, str, str]:
        """The button's text and drawing, and what it stands for."""
        row = detail.row
        match row.state:
            case PlacementState.RUNNING:
                return self._next_to_write(detail)
            case PlacementState.DONE:
                return self._next_when_done(detail)
            case PlacementState.CANCELLED:
                return "", "printer", ""
            case _:
                if row.company_agreed_on is None:
                    return self.tr("C&ompany agreed…"), "factory", COMPANY
                if row.school_agreed_on is None:
                    return self.tr("School a&greed…"), "school", SCHOOL
                return self.tr("S&tart…"), "play", START

    def _next_when_done(self, detail: PlacementDetail) -> tuple[str, str, str]:
        if detail.certificate is None and detail.figures.has_passed:
            return self.tr("&Issue certificate…"), "award", CERTIFICATE
        return self.tr("Pa&pers…"), "printer", PAPERS

    def _next_to_write(self, detail: PlacementDetail) -> tuple[str, str, str]:
        missing = {fact.gap for fact in detail.gaps}
        if not missing:
            return self.tr("&Finish"), "flag", FINISH
        if PlacementGap.LOG_MISSING not in missing and PlacementGap.DAYS_AHEAD not in missing:
            if PlacementGap.MENTOR_EVALUATION_MISSING in missing:
                return self.tr("Mentor’s &evaluation…"), "pen-line", MENTOR
            if PlacementGap.TEACHER_EVALUATION_MISSING in missing:
                return self.tr("Teacher’s &evaluation…"), "pen-line", TEACHER
            return self.tr("Final &report…"), "pen-line", REPORT
        return self.tr("Write the &log…"), "pen-line", LOG


def _number(detail: PlacementDetail) -> str:
    return "" if detail.certificate is None else detail.certificate.number


def _place(row: PlacementRow) -> str:
    return " / ".join(filter(None, (row.company_district, row.company_province)))

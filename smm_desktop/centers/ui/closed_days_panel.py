"""The days without lessons of one year: public holidays, feasts, and the center's own days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from smm_desktop.centers import queries
from smm_desktop.centers.terms import ClosureOrigin, DayClosure
from smm_desktop.centers.ui.closed_day_dialog import ClosedDayDialog
from smm_desktop.centers.ui.section_panel import Desk, SectionPanel, wide
from smm_desktop.centers.ui.wording import closure_badge, closure_name, day_text, long_day, origin_name
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column
from smm_desktop.widgets.text_question import ask_text
from smm_desktop.widgets.tones import BadgeValue, Tone

_YEARS = 5


@dataclass(frozen=True, slots=True)
class DayRow:
    """A closed day, or a shipped holiday that the center opened (`reason` says why)."""

    closure: DayClosure
    reason: str = ""

    @property
    def day(self) -> date:
        return self.closure.day

    @property
    def is_opened(self) -> bool:
        return bool(self.reason)

    @property
    def is_own(self) -> bool:
        return self.is_opened or self.closure.origin is ClosureOrigin.CENTER


def _rows(closures: Mapping[date, DayClosure], opened: Mapping[date, str]) -> list[DayRow]:
    rows = [DayRow(closure) for closure in closures.values()]
    rows += [DayRow(queries.holidays_of(day.year)[day], reason) for day, reason in opened.items()]
    return sorted(rows, key=lambda one: one.day)


class ClosedDaysPanel(SectionPanel):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "closed_days_panel", parent)
        self.table = DataTable(self._columns(), key=lambda one: one.day, name="closed_day_table")
        self.detail = DetailPanel(name="closed_day_detail")
        self.years = FilterChips(self._year_chips(), name="closed_day_years")
        self.add_button = primary(
            self.tr("&Add closed days…"),
            icon="calendar-off",
            shortcut="Ctrl+N",
            name="add_closed_day",
            on_click=self._add,
        )
        self.buttons = (self.add_button,)
        self._fill_detail()
        self.years.choose(str(desk.clock.today().year))
        self.years.changed.connect(lambda _chosen: self.refresh())
        self.table.selection_changed.connect(self._show)
        self.table.add_row_action(
            self.tr("Take back…"), lambda _day: self._take_back(), icon="rotate-ccw", shortcut="Del"
        )
        side = SideBySide(self.table, self.detail, side_width=300)
        self.tools = self.years
        self.setLayout(column(side, gap=0))

    def _year_chips(self) -> list[Chip]:
        this_year = self.desk.clock.today().year
        return [Chip(str(year), str(year)) for year in range(this_year - 1, this_year - 1 + _YEARS)]

    def _columns(self) -> tuple[Column, ...]:
        return (
            text_column("day", self.tr("Day"), lambda one: long_day(one.day), width=206, sortable=False),
            text_column("name", self.tr("Name"), self._name, stretch=1, sortable=False),
            text_column("closed", self.tr("Closed"), self._span, width=128, soft=True, sortable=False),
            badge_column("kind", self.tr("Kind"), self._badge, width=150, sortable=False),
        )

    def _name(self, one: DayRow) -> str:
        return closure_name(one.closure)

    def _span(self, one: DayRow) -> str:
        if one.is_opened:
            return self.tr("Lessons are held")
        if one.closure.is_whole_day:
            return self.tr("All day")
        hours, minutes = divmod(one.closure.from_minute, 60)
        return self.tr("From {time} on").format(time=f"{hours:02}.{minutes:02}")

    def _badge(self, one: DayRow) -> BadgeValue:
        return BadgeValue(self.tr("Opened"), Tone.INFO) if one.is_opened else closure_badge(one.closure)

    def _fill_detail(self) -> None:
        self.detail.set_empty_text(self.tr("No day chosen"), self.tr("Choose a day to see why it is closed."))
        self.back_button = self.detail.add_button(
            secondary(
                self.tr("&Take back…"), icon="rotate-ccw", name="take_back_day", on_click=self._take_back
            )
        )
        self.open_button = self.detail.add_button(
            secondary(
                self.tr("We &teach on this day…"), icon="door-open", name="open_holiday", on_click=self._open
            )
        )
        wide(self.back_button)
        wide(self.open_button)

    def refresh(self) -> None:
        year = int(self.years.current or self.desk.clock.today().year)
        first, last = date(year, 1, 1), date(year, 12, 31)
        ask_database = self.desk.database.ask

        def load() -> list[DayRow]:
            return _rows(
                ask_database(queries.day_closures, first, last),
                ask_database(queries.opened_days, first, last),
            )

        self.loader.load(load, self._show_days)

    def _show_days(self, rows: list[DayRow]) -> None:
        self.table.set_rows(rows)
        if self.table.selected_id is None:
            self._select_next(rows)
        self._show(self.table.selected_id)

    def _select_next(self, rows: list[DayRow]) -> None:
        """The next closed day is what one wants to know first."""
        today = self.desk.clock.today()
        coming = [one.day for one in rows if one.day >= today] or [one.day for one in rows]
        if coming:
            self.table.select(coming[0])

    @property
    def _chosen(self) -> DayRow | None:
        day = self.table.selected_id
        found = self.table.row(day) if day is not None else None
        return found if isinstance(found, DayRow) else None

    def _show(self, _day: object) -> None:
        one = self._chosen
        if one is None:
            self.detail.clear()
            return
        self.detail.set_header(closure_name(one.closure), long_day(one.day), self._badge(one), avatar=False)
        self.detail.set_facts(self._facts(one))
        self.back_button.setVisible(one.is_own)
        self.open_button.setVisible(not one.is_own)

    def _facts(self, one: DayRow) -> list[Fact]:
        facts = [Fact("clock", self._span(one)), Fact("tag", origin_name(one.closure.origin))]
        if one.closure.source:
            facts.append(Fact("book-open", one.closure.source, self.tr("Source"), copyable=True))
        if one.reason:
            facts.append(Fact("message-square", one.reason, self.tr("Why lessons are held"), copyable=True))
        if not one.closure.is_verified and not one.is_opened:
            facts.append(
                Fact(
                    "triangle-alert",
                    self.tr("Calculated: compare with the official calendar."),
                    copyable=True,
                )
            )
        return facts

    def _add(self) -> None:
        ClosedDayDialog(self).open()

    def _open(self) -> None:
        one = self._chosen
        if one is None or one.is_own:
            return
        ask_text(
            self,
            self.tr("Teach on {day}?").format(day=day_text(one.day)),
            self.tr("Why are lessons held?"),
            lambda reason: self._open_day(one.day, reason),
            confirm=self.tr("Open the day"),
            note=self.tr("“{name}” will no longer be skipped when sessions are planned.").format(
                name=self._name(one)
            ),
            name="open_holiday_question",
        )

    def _open_day(self, day: date, reason: str) -> None:
        actor = self.desk.actor()
        account = self.tr("{day} is open for lessons").format(day=day_text(day))
        self.carry_out(lambda: self.desk.service.open_holiday(day, reason, actor=actor), account)

    def _take_back(self) -> None:
        one = self._chosen
        if one is None or not one.is_own:
            return
        ask(
            self,
            self.tr("Take back what was said of {day}?").format(day=day_text(one.day)),
            self.tr("The day is a holiday again.")
            if one.is_opened
            else self.tr("Lessons can be planned on this day again."),
            self.tr("Take back"),
            lambda: self._remove(one.day),
            name="take_back_question",
        )

    def _remove(self, day: date) -> None:
        actor = self.desk.actor()
        account = self.tr("{day} was taken back").format(day=day_text(day))
        self.carry_out(lambda: self.desk.service.remove_closed_day(day, actor=actor), account)

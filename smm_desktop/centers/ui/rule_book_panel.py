"""The rule book as a list with its sources, and the panel where a rule is confirmed or changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers import queries
from smm_desktop.centers.queries import RuleLine
from smm_desktop.centers.terms import RuleKey
from smm_desktop.centers.ui.confirm_rule_dialog import ConfirmRuleDialog
from smm_desktop.centers.ui.rule_dialog import RuleDialog
from smm_desktop.centers.ui.section_panel import Desk, SectionPanel, wide
from smm_desktop.centers.ui.wording import day_text, rule_badge, rule_hint, rule_name, rule_value
from smm_desktop.core import clock
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, TimelineItem
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.layouts import SideBySide, column
from smm_desktop.widgets.table import (
    Column,
    DataTable,
    badge_column,
    date_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import Tone


class RuleBookPanel(SectionPanel):
    """Unverified rules can be confirmed one by one or together; changes hold from a day on."""

    counted = Signal(int)  # unverified rules

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "rule_book_panel", parent)
        self._lines: dict[RuleKey, RuleLine] = {}
        self.table = DataTable(self._columns(), key=lambda line: line.key, name="rule_table")
        self.detail = DetailPanel(name="rule_detail")
        self.confirm_all = secondary(
            self.tr("Confirm all…"),
            icon="check-check",
            name="confirm_all_rules",
            on_click=self._ask_confirm_all,
        )
        self.buttons = (self.confirm_all,)
        self._fill_detail_buttons()
        self.table.selection_changed.connect(self._show)
        self.table.opened.connect(lambda _key: self._change())
        self.table.add_row_action(
            self.tr("Change…"), lambda _key: self._change(), icon="pencil", shortcut="F2"
        )
        self.setLayout(column(SideBySide(self.table, self.detail, side_width=320), gap=0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "rule",
                self.tr("Rule"),
                lambda line: rule_name(line.key),
                lambda line: line.source,
                stretch=1,
                sortable=False,
                tip=lambda line: line.source,
            ),
            text_column("value", self.tr("Value"), rule_value, width=200, sortable=False, tip=rule_value),
            date_column(
                "since",
                self.tr("In force since"),
                lambda line: line.effective_from,
                width=120,
                sortable=False,
            ),
            badge_column("status", self.tr("Status"), rule_badge, width=136, sortable=False),
        )

    def _fill_detail_buttons(self) -> None:
        self.detail.set_empty_text(
            self.tr("No rule chosen"), self.tr("Choose a rule to see where it comes from.")
        )
        self.change_button = self.detail.add_button(
            secondary(self.tr("&Change…"), icon="pencil", name="change_rule", on_click=self._change)
        )
        self.confirm_button = self.detail.add_button(
            primary(self.tr("C&onfirm…"), icon="check", name="confirm_rule", on_click=self._confirm)
        )
        wide(self.change_button)

    def refresh(self) -> None:
        today = self.desk.clock.today()
        self.loader.load(lambda: self.desk.database.ask(queries.rule_lines, today), self._show_lines)

    @property
    def unverified(self) -> list[RuleLine]:
        return [line for line in self._lines.values() if not line.is_verified]

    def _show_lines(self, lines: tuple[RuleLine, ...]) -> None:
        self._lines = {line.key: line for line in lines}
        self.table.set_rows(lines)
        self.confirm_all.setEnabled(bool(self.unverified))
        if self.table.selected_id is None:
            self.table.select_first()
        else:
            self._show(self.table.selected_id)
        self.counted.emit(len(self.unverified))

    def _show(self, key: object) -> None:
        line = self._lines.get(key) if isinstance(key, RuleKey) else None
        if line is None:
            self.detail.clear()
            return
        self.detail.set_header(rule_name(line.key), rule_hint(line.key), rule_badge(line), avatar=False)
        self.detail.set_facts(self._facts(line))
        self.confirm_button.setVisible(not line.is_verified)
        history = self.desk.database.ask(queries.rule_history, line.key)
        self.detail.set_timeline(self.tr("All values"), [self._event(past, line) for past in history])

    def _facts(self, line: RuleLine) -> list[Fact]:
        facts = [
            Fact("scale", rule_value(line), self.tr("Value"), copyable=True),
            Fact("book-open", line.source, self.tr("Source"), copyable=True),
            Fact("calendar", self.tr("In force since {day}").format(day=day_text(line.effective_from))),
        ]
        if line.confirmed_at is not None:
            day = day_text(clock.local(line.confirmed_at).date())
            who = self.tr("Confirmed by {name} on {day}").format(name=line.confirmed_by, day=day)
            facts.append(Fact("user-check", who, copyable=True))
        return facts

    def _event(self, past: RuleLine, current: RuleLine) -> TimelineItem:
        tone = Tone.ACCENT if past == current else Tone.NEUTRAL
        since = self.tr("from {day} on").format(day=day_text(past.effective_from))
        return TimelineItem(rule_value(past), since, tone)

    @property
    def _chosen(self) -> RuleLine | None:
        key = self.table.selected_id
        return self._lines.get(key) if isinstance(key, RuleKey) else None

    def _change(self) -> None:
        if (line := self._chosen) is not None:
            RuleDialog(self, line).open()

    def _confirm(self) -> None:
        line = self._chosen
        if line is not None and not line.is_verified:
            ConfirmRuleDialog(self, line).open()

    def _ask_confirm_all(self) -> None:
        keys = [line.key for line in self.unverified]
        ask(
            self,
            self.tr("Confirm all unverified rules?"),
            self.tr(
                "You say that these values hold in your center. Trainings opened from now on use them as confirmed."
            ),
            self.tr("Confirm"),
            lambda: self._confirm_keys(keys),
            details=[f"{rule_name(line.key)}: {rule_value(line)}" for line in self.unverified],
            name="confirm_all_question",
        )

    def _confirm_keys(self, keys: list[RuleKey]) -> None:
        actor = self.desk.actor()
        self.carry_out(lambda: self.desk.service.confirm_rules(keys, actor=actor), self.tr("Rules confirmed"))

"""Giving a rule another value from a day on, with the text it comes from."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import RuleLine, certificate_number
from smm_desktop.centers.rules import BOUNDS, REPORT_MONTHS
from smm_desktop.centers.terms import RuleKey
from smm_desktop.centers.ui.section_panel import SectionPanel
from smm_desktop.centers.ui.signers_panel import SignersPanel
from smm_desktop.centers.ui.wording import months_text, rule_hint, rule_name, word_refusal
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.forms import (
    PENDING,
    CheckField,
    Choice,
    ComboField,
    DateField,
    FormDialog,
    LineField,
    MultiLineField,
    NumberField,
)
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.tones import Tone

_EXAMPLE_SERIAL = 123

translate = QCoreApplication.translate


class RuleDialog(FormDialog):
    def __init__(self, panel: SectionPanel, line: RuleLine) -> None:
        super().__init__(
            rule_name(line.key),
            rule_hint(line.key),
            primary=translate("centers", "Save"),
            name="rule_dialog",
            parent=panel,
        )
        self._panel, self._line = panel, line
        self._example = Label("", TextRole.SMALL, wrap=True, name="pattern_example")
        self.form.add(
            "value", self.tr("&Value"), self._editor(line.key), required=self._is_required, hint=self._hint
        )
        if line.key is RuleKey.NUMBER_PATTERN:
            self.form.add_widget(self._example)
        self._add_source()
        self.form.set_values({"value": line.value, "effective_from": panel.desk.clock.today()})
        self.form.changed.connect(lambda _key: self._show_example())
        self._show_example()
        self.on_submit = self._submit

    @property
    def _is_required(self) -> bool:
        return self._line.key is not RuleKey.EXCUSED_COUNTS

    @property
    def _hint(self) -> str:
        if self._line.key is not RuleKey.NUMBER_PATTERN:
            return ""
        return self.tr("Places: {center}, {year}, {serial}, {check}; {serial:5} is at least five digits.")

    def _editor(self, key: RuleKey) -> QWidget:  # noqa: PLR0911 -- one editor a rule
        match key:
            case RuleKey.MINIMUM_ATTENDANCE | RuleKey.PLACEMENT_MINIMUM:
                return NumberField(*BOUNDS[key], suffix=self.tr("percent"), name="rule_value")
            case RuleKey.PASS_MARK:
                return NumberField(*BOUNDS[key], suffix=self.tr("points"), name="rule_value")
            case RuleKey.LESSON_MINUTES | RuleKey.PLACEMENT_HOUR:
                return NumberField(*BOUNDS[key], suffix=self.tr("minutes"), step=5, name="rule_value")
            case RuleKey.EXCUSED_COUNTS:
                return CheckField(self.tr("Excused minutes count as attended"), name="rule_value")
            case RuleKey.NUMBER_PATTERN:
                return LineField(max_length=80, name="rule_value")
            case RuleKey.SIGNERS:
                return SignersPanel(name="rule_value")
            case RuleKey.REPORT_PERIODS:
                return ComboField(
                    [Choice(months, months_text(months)) for months in REPORT_MONTHS], name="rule_value"
                )

    def _add_source(self) -> None:
        self.form.add(
            "source",
            self.tr("Where does it stand?"),
            MultiLineField(rows=2, max_length=500, name="rule_source"),
            required=True,
            hint=self.tr("Name the regulation or letter with its article, date and number."),
        )
        self.form.add(
            "effective_from",
            self.tr("In &force since"),
            DateField(clock=self._panel.desk.clock, name="rule_effective_from"),
            required=True,
            hint=self.tr("Earlier values stay in the book; trainings that are open keep theirs."),
        )

    def _show_example(self) -> None:
        if self._line.key is not RuleKey.NUMBER_PATTERN:
            return
        today = self._panel.desk.clock.today()
        center = self._panel.desk.database.center_id
        try:
            number = certificate_number(str(self.form.values()["value"]), center, today.year, _EXAMPLE_SERIAL)
        except Refusal as refusal:
            self._example.setText(word_refusal(refusal) or "")
            self._example.set_tone(Tone.BAD)
        else:
            self._example.setText(self.tr("Example: {number}").format(number=number))
            self._example.set_tone(Tone.GOOD)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        desk, key = self._panel.desk, self._line.key
        value, source, since = values["value"], str(values["source"]), values["effective_from"]
        actor = desk.actor()
        self._panel.carry_out(
            lambda: desk.service.set_rule(key, value, source, since, actor=actor),  # type: ignore[arg-type]  # a date
            self.tr("Saved: {rule}").format(rule=rule_name(key)),
            dialog=self,
            field="value",
        )
        return PENDING

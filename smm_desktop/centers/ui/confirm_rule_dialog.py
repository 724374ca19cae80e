"""Confirming a rule's value, and naming the text it was found in."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import RuleLine
from smm_desktop.centers.ui.section_panel import SectionPanel
from smm_desktop.centers.ui.wording import rule_name, rule_value
from smm_desktop.widgets.forms import PENDING, FormDialog, MultiLineField

translate = QCoreApplication.translate


class ConfirmRuleDialog(FormDialog):
    def __init__(self, panel: SectionPanel, line: RuleLine) -> None:
        super().__init__(
            translate("centers", "Confirm this value?"),
            "",
            primary=translate("centers", "Confirm"),
            name="confirm_rule_dialog",
            parent=panel,
        )
        self._panel, self._line = panel, line
        value = f"{rule_name(line.key)}: {rule_value(line)}"
        self.set_note(
            translate("centers", "{value}. You say that this holds in your center.").format(value=value)
        )
        self.form.add(
            "source",
            self.tr("Where does it stand?"),
            MultiLineField(rows=2, max_length=500, name="rule_source"),
            hint=self.tr(
                "The regulation or letter with its article, date and number; empty keeps the present note."
            ),
        )
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        desk, key, source = self._panel.desk, self._line.key, str(values["source"])
        actor = desk.actor()
        self._panel.carry_out(
            lambda: desk.service.confirm_rule(key, source=source, actor=actor),
            self.tr("Confirmed: {rule}").format(rule=rule_name(key)),
            dialog=self,
            field="source",
        )
        return PENDING

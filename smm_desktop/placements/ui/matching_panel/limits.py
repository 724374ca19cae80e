"""The dialog of the limits that a pair must keep to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.placements import settings
from smm_desktop.placements.rules.eligibility import LEVELS
from smm_desktop.placements.terms import Limits
from smm_desktop.widgets.forms import Choice, ComboField, FormDialog, NumberField

translate = QCoreApplication.translate


class LimitsDialog(FormDialog):
    def __init__(self, parent: QWidget, limits: Limits, then: Callable[[Limits], object]) -> None:
        super().__init__(
            translate("placements", "Limits of a match"), name="match_limits_dialog", parent=parent
        )
        self._then = then
        last = settings.MONTHS.stop - 1
        self.form.add(
            "language_level",
            self.tr("Language level"),
            ComboField([Choice(one, one) for one in LEVELS], name="language_level"),
            required=True,
            hint=self.tr("From this level on a teacher may go to an offer that is not in Turkish."),
        )
        self.form.add(
            "been_there_months",
            self.tr("Months until the same company"),
            NumberField(settings.MONTHS.start, last, name="been_there_months"),
            hint=self.tr("Who was at a company more recently does not go there again."),
        )
        self.form.add(
            "lately_months",
            self.tr("Months of the fair share"),
            NumberField(settings.MONTHS.start, last, name="lately_months"),
            hint=self.tr("A school's placements of this time count when places are shared."),
        )
        self.form.set_values(
            {
                "language_level": limits.language_level,
                "been_there_months": limits.been_there_months,
                "lately_months": limits.lately_months,
            }
        )
        self.form.mark_clean()
        self.on_submit = self._take

    def _take(self, values: dict[str, object]) -> None:
        self._then(
            Limits(
                str(values["language_level"]),
                int(str(values["been_there_months"])),
                int(str(values["lately_months"])),
            )
        )

"""Last step: what was set up, and what to do first."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.terms import DatabaseRole, SetUpChoice
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.wizard import WizardStep

translate = QCoreApplication.translate


class ReadyStep(WizardStep):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "Everything is ready"),
            translate("centers", "The records are encrypted and only yours."),
            name="setup_ready_step",
            parent=parent,
        )
        self._lines = column(gap=14)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_choice(self, choice: SetUpChoice) -> None:
        key = (
            self.tr("Keys are made: certificates can be signed")
            if choice.key_file is None
            else self.tr("The key file is imported: certificates can be signed")
        )
        lines = [("school", choice.set_up.name), ("user-round", choice.user), ("key-round", key)]
        if choice.set_up.is_test:
            lines.append(
                ("triangle-alert", self.tr("This is an exercise: documents are marked as test documents"))
            )
        if choice.set_up.role is DatabaseRole.CENTER:
            lines.append(
                (
                    "scale",
                    self.tr(
                        "Next: look through the rule book on the Center page, then take in your teacher list"
                    ),
                )
            )
        for icon, text in lines:
            self._add(icon, text)

    def _add(self, icon: str, text: str) -> None:
        label = Label(text, TextRole.STRONG, wrap=True)
        line = row(IconLabel(icon, IconRole.ACCENT, 22), label, gap=14)
        line.setStretch(1, 1)
        self._lines.addLayout(line)

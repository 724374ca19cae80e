"""Third step: the first user's password, typed twice, with a hint on how hard it is to guess."""

from collections.abc import Callable, Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.rules import SHORTEST_PASSWORD, password_strength
from smm_desktop.centers.terms import PasswordStrength
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.forms import Form, PasswordField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.progress import Meter
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.wizard import WizardStep

_METER_WIDTH = 150
_SHARES = {
    PasswordStrength.WEAK: (0.25, Tone.BAD),
    PasswordStrength.FAIR: (0.5, Tone.WARN),
    PasswordStrength.GOOD: (0.75, Tone.GOOD),
    PasswordStrength.STRONG: (1.0, Tone.GOOD),
}

translate = QCoreApplication.translate


class PasswordStep(WizardStep):
    """`known` tells the names that the password should not be made of."""

    def __init__(self, known: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "Choose a password"),
            translate(
                "centers",
                "Everything the program keeps is encrypted. The password opens it on this computer.",
            ),
            name="setup_password_step",
            parent=parent,
        )
        self._known = known
        self.form = Form(columns=2, name="setup_password_form")
        self.form.add("password", self.tr("&Password"), PasswordField(name="setup_password"), required=True)
        self.form.add(
            "again", self.tr("Password &again"), PasswordField(name="setup_password_again"), required=True
        )
        self._meter = Meter(name="setup_password_meter")
        self._meter.setFixedWidth(_METER_WIDTH)
        self.hint = Label("", TextRole.SOFT, wrap=True, name="setup_password_hint")
        line = row(self._meter, self.hint, gap=12)
        line.setStretch(1, 1)
        self.form.changed.connect(lambda _key: self._show_strength())
        self.body.addWidget(self.form)
        self.body.addLayout(line)
        self.body.addWidget(Banner(self._advice(), Tone.INFO, icon="lightbulb", name="setup_password_advice"))
        self.body.addStretch(1)
        self._show_strength()

    def _advice(self) -> str:
        return self.tr(
            "Three or four words that have nothing to do with each other are easy to remember and hard to guess. "
            "Write the password down nowhere; if it is forgotten, the recovery key on the next pages opens the records."
        )

    @property
    def password(self) -> str:
        return str(self.form.values()["password"])

    def entered(self) -> None:
        self._show_strength()
        self.form.focus_first()

    def check(self) -> bool:
        return self.form.check() and self._check_password()

    def _check_password(self) -> bool:
        values, errors = self.form.values(), {}
        if len(self.password) < SHORTEST_PASSWORD:
            errors["password"] = self.tr("At least {count} characters are needed.").format(
                count=SHORTEST_PASSWORD
            )
        elif values["again"] != values["password"]:
            errors["again"] = self.tr("The two passwords differ.")
        self.form.set_errors(errors)
        return not errors

    def _show_strength(self) -> None:
        if not self.password:
            self._meter.set_value(0.0)
            self.hint.setText(
                self.tr("At least {count} characters are needed.").format(count=SHORTEST_PASSWORD)
            )
            return
        strength = password_strength(self.password, self._known())
        share, tone = _SHARES[strength]
        self._meter.set_value(share, tone)
        self.hint.setText(self._words(strength))

    def _words(self, strength: PasswordStrength) -> str:
        match strength:
            case PasswordStrength.WEAK:
                return self.tr("Weak: it would be guessed soon. Add a word that nobody expects.")
            case PasswordStrength.FAIR:
                return self.tr("Fair: one more word would make it good.")
            case PasswordStrength.GOOD:
                return self.tr("Good.")
            case PasswordStrength.STRONG:
                return self.tr("Strong.")
            case _:
                assert_never(strength)

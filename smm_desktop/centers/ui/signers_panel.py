"""The editor of who signs: up to three people, by role or by name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.rules import MOST_SIGNERS
from smm_desktop.centers.terms import SignerRole
from smm_desktop.centers.ui.wording import signer_role
from smm_desktop.widgets.forms import Choice, ComboField, LineField
from smm_desktop.widgets.layouts import column, row

_NOBODY = ""


class _SignerRow(QWidget):
    """One signature line: a role, and for another person the name and title."""

    changed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles = [
            Choice(_NOBODY, self.tr("Nobody")),
            *(Choice(role.value, signer_role(role)) for role in SignerRole),
        ]
        self.role = ComboField(roles, name=f"signer_role_{number}")
        self.role.setAccessibleName(self.tr("Signature {number}").format(number=number))
        self.name = LineField(placeholder=self.tr("Name"), name=f"signer_name_{number}")
        self.title = LineField(placeholder=self.tr("Title"), name=f"signer_title_{number}")
        layout = row(self.role, self.name, self.title)
        for at in range(3):
            layout.setStretch(at, 1)
        self.setLayout(layout)
        for editor in (self.role, self.name, self.title):
            editor.value_changed.connect(self._tell)
        self.set_entry({})

    def _tell(self) -> None:
        is_other = self.role.value() == SignerRole.OTHER
        for line in (self.name, self.title):
            line.setVisible(is_other)
        self.changed.emit()

    def entry(self) -> dict[str, str]:
        if self.role.value() == SignerRole.OTHER:
            return {"role": SignerRole.OTHER.value, "name": self.name.value(), "title": self.title.value()}
        return {"role": str(self.role.value())}

    def set_entry(self, entry: dict[str, str]) -> None:
        self.role.set_value(entry.get("role", _NOBODY))
        self.name.set_value(entry.get("name", ""))
        self.title.set_value(entry.get("title", ""))
        self._tell()


class SignersPanel(QWidget):
    """A form's editor: its value is the list that the rule book keeps."""

    value_changed = Signal()

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows = [_SignerRow(number) for number in range(1, MOST_SIGNERS + 1)]
        for signer_row in self._rows:
            signer_row.changed.connect(self.value_changed)
        self.setFocusProxy(self._rows[0].role)
        self.setLayout(column(*self._rows))

    def value(self) -> list[dict[str, str]]:
        return [entry for one in self._rows if (entry := one.entry())["role"] != _NOBODY]

    def set_value(self, value: object) -> None:
        entries = value if isinstance(value, list) else []
        for at, signer_row in enumerate(self._rows):
            signer_row.set_entry(entries[at] if at < len(entries) else {})

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.value()

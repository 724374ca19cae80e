"""One field of a form: label above, editor, and below it the hint or the error."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.widgets.forms.editor import Editor
from smm_desktop.widgets.forms.texts import CheckField
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.theme import restyle
from smm_desktop.widgets.tones import Tone


class FieldBox(QWidget):
    def __init__(
        self,
        key: str,
        label: str,
        editor: QWidget,
        *,
        required: bool,
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key, self.required = key, required
        self.widget, self.editor = editor, cast("Editor", editor)
        self._hint = hint
        self._label = Label(f"{label} *" if required else label, TextRole.STRONG, name=f"{key}_label")
        self._label.setBuddy(editor)
        self._message = Label(hint, TextRole.SMALL, wrap=True, name=f"{key}_message")
        self._sign = IconLabel("circle-alert", IconRole.BAD, 14)
        message = row(self._sign, self._message, gap=6)
        message.setStretch(1, 1)
        message.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self._label, editor, message, gap=5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._name_editor(label)
        self._show_message("", hint)

    def _name_editor(self, label: str) -> None:
        plain = label.replace("&", "")
        if isinstance(self.widget, CheckField):
            self._label.setVisible(bool(label))
        if not self.widget.objectName():
            self.widget.setObjectName(self.key)
        if plain:
            self.widget.setAccessibleName(plain)
        self.widget.setAccessibleDescription(self._hint)

    @property
    def error(self) -> str:
        return self._message.text() if self.widget.property("invalid") == "true" else ""

    def set_error(self, sentence: str) -> None:
        """Stands below the field, in place of the hint; empty takes it away."""
        if sentence == self.error:
            return
        self.widget.setProperty("invalid", "true" if sentence else "false")
        restyle(self.widget)
        self.widget.setAccessibleDescription(sentence or self._hint)
        self._show_message(sentence, self._hint)

    def _show_message(self, error: str, hint: str) -> None:
        self._sign.setVisible(bool(error))
        self._message.setText(error or hint)
        self._message.set_tone(Tone.BAD if error else None)
        self._message.setVisible(bool(error or hint))

    def focus(self) -> None:
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)

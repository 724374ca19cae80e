"""Editors of text: one line, several lines, a password, and the check box."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms.completing import FoldingCompleter
from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.theme import current_theme


class LineField(QLineEdit):
    value_changed = Signal()

    def __init__(
        self,
        *,
        max_length: int = 200,
        placeholder: str = "",
        digits: bool = False,
        completions: Sequence[str] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaxLength(max_length)
        self.setPlaceholderText(placeholder)
        self._digits = digits
        self._completer: FoldingCompleter | None = None
        self.textChanged.connect(self._changed)
        if completions:
            self.set_completions(completions)

    def set_completions(self, texts: Sequence[str]) -> None:
        if self._completer is None:
            self._completer = FoldingCompleter(texts, self)
            self._completer.attach(self)
        self._completer.set_texts(texts)

    def value(self) -> str:
        return self.text().strip()

    def set_value(self, value: object) -> None:
        self.setText("" if value is None else str(value))
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long text is read from its beginning

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.value()

    def _changed(self, text: str) -> None:
        if self._digits and not text.isdecimal() and text:
            at = self.cursorPosition()
            kept = "".join(letter for letter in text if letter.isdecimal())
            self.setText(kept)
            self.setCursorPosition(min(at, len(kept)))
            return
        self.value_changed.emit()


class CompletingField(LineField):
    """A line with suggestions; anything else may be typed too."""


class PasswordField(QLineEdit):
    value_changed = Signal()

    def __init__(self, *, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self.tr("Show password"), self)
        self._eye.setObjectName(f"{name}_show")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self.value_changed)
        current_theme().changed.connect(self._draw)
        self._draw()

    def value(self) -> str:
        """As typed: spaces belong to a password."""
        return self.text()

    def set_value(self, value: object) -> None:
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.text()

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setText(self.tr("Hide password") if shown else self.tr("Show password"))
        self._draw()

    def _draw(self) -> None:
        self._eye.setIcon(icon("eye-off" if self._eye.isChecked() else "eye", IconRole.FAINT))


class MultiLineField(QPlainTextEdit):
    value_changed = Signal()

    def __init__(
        self,
        *,
        rows: int = 3,
        max_length: int = 2000,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._max_length = max_length
        self.setFixedHeight(px(19) * rows + 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        self.setPlainText("" if value is None else str(value))

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.value()

    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._max_length:
            cursor = self.textCursor()
            at = cursor.position()
            self.setPlainText(text[: self._max_length])
            cursor.setPosition(min(at, self._max_length))
            self.setTextCursor(cursor)
            return
        self.value_changed.emit()


class CheckField(QCheckBox):
    value_changed = Signal()

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.toggled.connect(self.value_changed)

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.isChecked()

"""Typing in tests: key events that carry their text, so that every Turkish letter arrives."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """qtbot.keyClicks aborts on ş, ğ, ı and İ; this does not."""
    for letter in text:
        _send(widget, Qt.Key.Key_unknown, _NONE, letter)


def press(widget: QWidget, keys: str) -> None:
    """One key with its modifiers in portable form: "Ctrl+D", "Down", "Shift+Return"."""
    combination = QKeySequence.fromString(keys)[0]
    assert isinstance(combination, QKeyCombination)
    key = combination.key()
    text = chr(key) if Qt.Key.Key_Space <= key <= Qt.Key.Key_AsciiTilde else ""
    plain = combination.keyboardModifiers() == _NONE
    _send(widget, key, combination.keyboardModifiers(), text if plain else "")


def _send(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))

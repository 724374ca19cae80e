"""Keys for actions, and how they are shown to people."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.signals import plainly


class Scope(Enum):
    WIDGET = Qt.ShortcutContext.WidgetWithChildrenShortcut
    WINDOW = Qt.ShortcutContext.WindowShortcut


def bind(
    widget: QWidget, keys: str, callback: Callable[[], object], *, scope: Scope = Scope.WIDGET
) -> QShortcut:
    """keys in portable form: "Ctrl+S"; works only while the widget is visible."""
    shortcut = QShortcut(QKeySequence.fromString(keys), widget)
    shortcut.setContext(scope.value)
    shortcut.activated.connect(plainly(callback))
    return shortcut


def shown_keys(keys: str) -> str:
    """As it stands on the user's keyboard: Qt's Turkish says "Kontrol", the keys say Ctrl."""
    is_apple = QSysInfo.productType() == "macos"
    form = QKeySequence.SequenceFormat.NativeText if is_apple else QKeySequence.SequenceFormat.PortableText
    return QKeySequence.fromString(keys).toString(form)


def tip_with_keys(tip: str, keys: str) -> str:
    return f"{tip} ({shown_keys(keys)})" if keys else tip

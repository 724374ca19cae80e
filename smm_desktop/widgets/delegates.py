"""Reading the style options of Qt's delegates, whose fields the stubs leave out."""

from typing import Any, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def area_of(option: QStyleOptionViewItem) -> QRect:
    return QRect(cast("Any", option).rect)


def is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(cast("Any", option).state & QStyle.StateFlag.State_Selected)

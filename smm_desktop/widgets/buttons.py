"""Buttons by their weight on the page: primary, secondary, quiet and danger."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypedDict, Unpack

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.shortcuts import Scope, bind, tip_with_keys
from smm_desktop.widgets.signals import plainly
from smm_desktop.widgets.theme import current_theme, restyle

Action = Callable[[], object]
_ROOM = 4


class Variant(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    DANGER_PRIMARY = "danger_primary"


_ICON_ROLES = {
    Variant.PRIMARY: IconRole.ON_ACCENT,
    Variant.SECONDARY: IconRole.SOFT,
    Variant.QUIET: IconRole.SOFT,
    Variant.DANGER: IconRole.BAD,
    Variant.DANGER_PRIMARY: IconRole.ON_BAD,
}


class Button(QPushButton):
    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "",
        variant: Variant = Variant.SECONDARY,
        shortcut: str = "",
        tip: str = "",
        name: str = "",
        on_click: Action | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self._icon_name, self._keys = icon, shortcut
        self._icon_role: IconRole | None = None
        self._variant = variant
        self.setProperty("variant", variant.value)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_tip(tip)
        self._draw_icon()
        current_theme().changed.connect(self._draw_icon)
        if shortcut:
            bind(self, shortcut, self._by_key, scope=Scope.WINDOW)
        if on_click is not None:
            self.clicked.connect(plainly(on_click))

    @property
    def variant(self) -> Variant:
        return self._variant

    def set_variant(self, variant: Variant) -> None:
        self._variant = variant
        self.setProperty("variant", variant.value)
        restyle(self)
        self._draw_icon()

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self._draw_icon()

    def set_icon_role(self, role: IconRole) -> None:
        """For buttons that stand on a coloured ground."""
        self._icon_role = role
        self._draw_icon()

    def set_tip(self, tip: str) -> None:
        plain = self.text().replace("&", "")
        self.setToolTip(tip_with_keys(tip or plain, self._keys) if tip or self._keys else "")

    def _by_key(self) -> None:
        if self.isEnabled():
            self.click()

    def _draw_icon(self) -> None:
        room = _ROOM if self.text() else 0
        self.setIconSize(QSize(18 + room, 18))
        if self._icon_name:
            role = self._icon_role or _ICON_ROLES[self._variant]
            self.setIcon(icon(self._icon_name, role, room=room))


class ButtonOptions(TypedDict, total=False):
    icon: str
    shortcut: str
    tip: str
    name: str
    on_click: Action | None


def primary(text: str, **options: Unpack[ButtonOptions]) -> Button:
    return Button(text, variant=Variant.PRIMARY, **options)


def secondary(text: str, **options: Unpack[ButtonOptions]) -> Button:
    return Button(text, variant=Variant.SECONDARY, **options)


def quiet(text: str, **options: Unpack[ButtonOptions]) -> Button:
    return Button(text, variant=Variant.QUIET, **options)


def danger(text: str, **options: Unpack[ButtonOptions]) -> Button:
    return Button(text, variant=Variant.DANGER, **options)


class IconButton(QToolButton):
    """A button of one drawing; its tip is its accessible name too."""

    def __init__(
        self,
        icon: str,
        tip: str,
        *,
        shortcut: str = "",
        name: str = "",
        on_click: Action | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tip)
        self.setToolTip(tip_with_keys(tip, shortcut))
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon_name = icon
        self._draw_icon()
        current_theme().changed.connect(self._draw_icon)
        if shortcut:
            bind(self, shortcut, self.click, scope=Scope.WINDOW)
        if on_click is not None:
            self.clicked.connect(plainly(on_click))

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(icon(self._icon_name, IconRole.SOFT))


class MenuButton(Button):
    """A button that opens a short menu of further actions."""

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "ellipsis",
        variant: Variant = Variant.SECONDARY,
        tip: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon=icon, variant=variant, tip=tip, name=name, parent=parent)
        self._menu = QMenu(self)
        self._icons: list[tuple[QAction, str]] = []
        self.setMenu(self._menu)
        if tip and not text:
            self.setAccessibleName(tip)
        current_theme().changed.connect(self._draw_item_icons)

    def add_item(
        self, text: str, on_chosen: Action, *, icon: str = "", shortcut: str = "", name: str = ""
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(plainly(on_chosen))
        if shortcut:
            action.setShortcut(QKeySequence.fromString(shortcut))
            self.addAction(action)
        if icon:
            self._icons.append((action, icon))
        self._menu.addAction(action)
        self._draw_item_icons()
        return action

    def add_separator(self) -> None:
        self._menu.addSeparator()

    def _draw_item_icons(self) -> None:
        for action, name in self._icons:
            action.setIcon(icon(name, IconRole.SOFT))

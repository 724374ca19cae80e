"""The rail at the window's left: brand, pages, and what must always be seen at its foot."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.icons import IconLabel, IconRole, icon, pixmap
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.shortcuts import Scope, bind, tip_with_keys
from smm_desktop.widgets.theme import current_theme

WIDTH = 214
_ROOM = 9


@dataclass(frozen=True)
class NavItem:
    key: str
    text: str
    icon: str
    shortcut: str = ""


class NavButton(QPushButton):
    def __init__(self, item: NavItem, name: str, parent: QWidget | None = None) -> None:
        super().__init__(item.text, parent)
        self.item = item
        self._badge = ""
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip_with_keys(item.text.replace("&", ""), item.shortcut) if item.shortcut else "")
        self.setIconSize(QSize(18 + _ROOM, 18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._draw_icon)
        current_theme().changed.connect(self._draw_icon)
        self._draw_icon()

    @property
    def badge(self) -> str:
        return self._badge

    def set_badge(self, text: str) -> None:
        self._badge = text
        self.setAccessibleDescription(text)
        self.update()

    def _draw_icon(self) -> None:
        role = IconRole.ACCENT if self.isChecked() else IconRole.SOFT
        self.setIcon(icon(self.item.icon, role, room=_ROOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._badge:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        painter.setFont(screen_font(11, QFont.Weight.Bold, tabular=True))
        width = max(20, painter.fontMetrics().horizontalAdvance(self._badge) + 12)
        pill = QRectF(self.width() - width - 10, self.height() / 2 - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.warn_soft)
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(tokens.warn)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._badge)


class BrandMark(QWidget):
    """A drawing on a ground of the accent colour."""

    def __init__(self, name: str, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(size, size)
        current_theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        ground = QLinearGradient(0, 0, self.width(), self.height())
        ground.setColorAt(0, tokens.chart_1)
        ground.setColorAt(1, tokens.accent_pressed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        size = round(self.width() * 0.56)
        mark = pixmap(self._name, tokens.on_accent, size, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, mark)


class NavRail(QFrame):
    chosen = Signal(str)

    def __init__(self, *, name: str = "nav_rail", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, NavButton] = {}
        self._brand = column()
        self._items = column(gap=5)
        self._foot = column(gap=6)
        layout = column(self._brand, self._items, STRETCH, self._foot, gap=16)
        layout.setContentsMargins(14, 16, 13, 14)
        self.setLayout(layout)

    def set_brand(self, icon: str, title: str, subtitle: str = "") -> None:
        words = column(
            ElidedLabel(title, TextRole.HEADING, name="brand_title"),
            ElidedLabel(subtitle, TextRole.SMALL, name="brand_subtitle"),
            gap=0,
        )
        line = row(BrandMark(icon), words, gap=10)
        line.setStretch(1, 1)
        line.setContentsMargins(5, 0, 0, 0)
        self._brand.addLayout(line)

    def add_item(self, item: NavItem) -> NavButton:
        button = NavButton(item, f"nav_{item.key}")
        button.clicked.connect(lambda: self.chosen.emit(item.key))
        if item.shortcut:
            bind(self, item.shortcut, button.click, scope=Scope.WINDOW)
        self._buttons[item.key] = button
        self._items.addWidget(button)
        return button

    def add_gap(self, title: str = "") -> None:
        label = Label(title, TextRole.OVERLINE)
        label.setContentsMargins(12, 8, 0, 0)
        self._items.addWidget(label)

    def choose(self, key: str) -> None:
        """By program: shows it as chosen, without telling."""
        self._buttons[key].setChecked(True)

    @property
    def current(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_badge(self, key: str, text: str) -> None:
        self._buttons[key].set_badge(text)

    def add_bottom(self, widget: QWidget) -> None:
        self._foot.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        focused = next((at for at, button in enumerate(buttons) if button.hasFocus()), -1)
        if step and focused >= 0:
            buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class StatusBox(QFrame):
    """The box at the rail's foot: whether all is safe, what waits."""

    def __init__(self, *, name: str = "status_box", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = IconLabel("shield-check", IconRole.GOOD, 16)
        self._title = ElidedLabel("", TextRole.STRONG, name=f"{name}_title")
        self._note = Label("", TextRole.SMALL, wrap=True, name=f"{name}_note")
        head = row(self._icon, self._title, gap=8)
        head.setStretch(1, 1)
        layout = column(head, self._note, gap=4)
        layout.setContentsMargins(12, 10, 10, 11)
        self.setLayout(layout)

    def set_status(self, icon: str, title: str, note: str = "", role: IconRole = IconRole.GOOD) -> None:
        self._icon.set_icon(icon, role)
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{title}. {note}")

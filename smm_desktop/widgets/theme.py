"""Light and dark: one palette and one style sheet, set once per switch; painters ask it for the tokens."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from smm_desktop.widgets import fonts
from smm_desktop.widgets.style_sheet import style_sheet
from smm_desktop.widgets.svg import svg_source
from smm_desktop.widgets.tokens import DARK, LIGHT, Tokens

_IMAGES = {"arrow_down": "chevron-down", "arrow_up": "chevron-up", "tick": "check", "dash": "minus"}
_ON_ACCENT = frozenset({"tick", "dash"})


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._appearance = appearance
        self._tokens = LIGHT
        self._images = QTemporaryDir()
        fonts.load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def is_dark(self) -> bool:
        return self._tokens is DARK

    def set_appearance(self, appearance: Appearance) -> None:
        if appearance is not self._appearance:
            self._appearance = appearance
            self._apply()

    def toggle(self) -> None:
        self.set_appearance(Appearance.LIGHT if self.is_dark else Appearance.DARK)

    def set_text_scale(self, scale: float) -> None:
        """1.0 is the design's size; larger text for tired eyes."""
        if scale != fonts.text_scale():
            fonts.set_text_scale(scale)
            self._apply()

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM and self._wants_dark() is not self.is_dark:
            self._apply()

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _apply(self) -> None:
        self._tokens = DARK if self._wants_dark() else LIGHT
        self._app.setFont(fonts.screen_font())
        self._app.setPalette(_palette(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens, self._write_images()))
        self.changed.emit()

    def _write_images(self) -> dict[str, str]:
        """A style sheet takes pictures from files only: the few it needs, in the theme's colours."""
        folder = Path(self._images.path())
        urls: dict[str, str] = {}
        for key, name in _IMAGES.items():
            color = self._tokens.on_accent if key in _ON_ACCENT else self._tokens.faint
            file = folder / f"{key}_{color.name()[1:]}.svg"
            file.write_bytes(svg_source(name, color))
            urls[key] = file.as_posix()
        return urls


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colors: dict[QPalette.ColorRole, QColor] = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.subtle, role.Text: tokens.text, role.Button: tokens.surface,
        role.ButtonText: tokens.text, role.BrightText: tokens.bad, role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent, role.PlaceholderText: tokens.faint, role.Link: tokens.accent_ink,
        role.LinkVisited: tokens.accent_ink, role.ToolTipBase: tokens.tip, role.ToolTipText: tokens.on_tip,
        role.Light: tokens.hover, role.Midlight: tokens.border, role.Mid: tokens.border_strong,
        role.Dark: tokens.border_strong, role.Shadow: tokens.border_strong, role.Accent: tokens.accent,
    }  # fmt: skip
    palette = QPalette()
    for key, color in colors.items():
        palette.setColor(key, color)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, tokens.disabled)
    return palette


def install_theme(app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> Theme:
    """The application's one theme; a second call returns the same."""
    theme = app.property("theme")
    if not isinstance(theme, Theme):
        theme = Theme(app, appearance)
        app.setProperty("theme", theme)
    return theme


def current_theme() -> Theme:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("no application")
    return install_theme(app)


def current_tokens() -> Tokens:
    return current_theme().tokens


def restyle(widget: QWidget) -> None:
    """Lets the style sheet look again after a property it selects by has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()

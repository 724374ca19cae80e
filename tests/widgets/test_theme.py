"""One theme, switched as a whole."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smm_desktop.core.paths import resource
from smm_desktop.widgets import fonts
from smm_desktop.widgets.svg import pixmap
from smm_desktop.widgets.theme import Appearance, Theme, current_theme, install_theme
from smm_desktop.widgets.tokens import DARK, LIGHT


def test_there_is_one_theme(qapp: QApplication, theme: Theme) -> None:
    assert install_theme(qapp) is theme is current_theme()


def test_a_switch_changes_tokens_and_palette(qapp: QApplication, theme: Theme) -> None:
    theme.set_appearance(Appearance.DARK)
    assert (theme.tokens, qapp.palette().color(QPalette.ColorRole.Window)) == (DARK, DARK.window)


def test_a_switch_is_told_once(qtbot: QtBot, theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.toggle()
    assert told == [True]


def test_the_same_again_tells_nothing(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.set_appearance(Appearance.LIGHT)
    assert told == []


def test_toggling_twice_comes_back(theme: Theme) -> None:
    theme.toggle()
    theme.toggle()
    assert theme.tokens is LIGHT


def test_the_style_sheet_has_every_token_filled_in(qapp: QApplication) -> None:
    assert "$" not in qapp.styleSheet()


def test_larger_text_makes_the_fonts_larger(theme: Theme) -> None:
    before = fonts.screen_font(13).pixelSize()
    theme.set_text_scale(1.3)
    assert fonts.screen_font(13).pixelSize() == round(before * 1.3)


def test_the_screen_font_is_the_shipped_one() -> None:
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles(fonts.FAMILY))


def test_the_screen_font_has_the_turkish_letters() -> None:
    metrics = QFontMetrics(QFont(fonts.FAMILY))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in "çğıöşüÇĞİÖŞÜâîûÂÎÛ’–₺")


def test_every_icon_draws_something() -> None:
    names = [file.stem for file in resource("icons").glob("*.svg")]
    blank = [name for name in names if pixmap(name, LIGHT.text, 18).toImage().pixelColor(0, 0).alpha() == 255]
    assert names
    assert not blank


def test_an_icon_is_sharp_on_dense_screens() -> None:
    assert pixmap("users", LIGHT.text, 18, 1.5).width() == 27

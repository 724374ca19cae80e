"""Buttons, chips, search, badges, avatars, banners and toasts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.avatars import avatar_colors, initials
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button, IconButton, MenuButton, primary
from smm_desktop.widgets.chips import Chip, ChipButton, FilterChips
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.numbers import grouped, percent, plain
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.toast import Toast, show_toast
from smm_desktop.widgets.tones import BadgeValue, Tone
from tests.widgets.typing import press, type_text

CHIPS = [Chip("all", "Tümü", 1240), Chip("active", "Etkin", 895), Chip("left", "Ayrıldı", 56)]


def chip(chips: FilterChips, key: str) -> ChipButton:
    return chips.findChild(ChipButton, f"state_{key}")


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    result = FilterChips(CHIPS, name="state")
    qtbot.addWidget(result)
    return result


def test_a_buttons_key_is_in_its_tip(qtbot: QtBot) -> None:
    button = primary("&Kaydet", shortcut="Ctrl+S")
    qtbot.addWidget(button)
    assert button.toolTip() == "Kaydet (Ctrl+S)"


def test_a_buttons_key_presses_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pressed: list[bool] = []
    button = Button("Kaydet", shortcut="Ctrl+S", on_click=lambda: pressed.append(True), parent=window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (pressed, button.isEnabled()) == ([True], True)


def test_an_icon_button_has_a_name_for_screen_readers(qtbot: QtBot) -> None:
    button = IconButton("x", "Kapat")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Kapat"


def test_a_menu_button_runs_what_is_chosen(qtbot: QtBot) -> None:
    chosen: list[str] = []
    button = MenuButton("Diğer")
    qtbot.addWidget(button)
    button.add_item("Yazdır", lambda: chosen.append("print"), icon="printer").trigger()
    assert chosen == ["print"]


def test_the_first_chip_is_chosen_to_begin_with(chips: FilterChips) -> None:
    assert chips.current == "all"


def test_a_click_chooses_one_chip_alone(qtbot: QtBot, chips: FilterChips) -> None:
    with qtbot.waitSignal(chips.changed) as told:
        chip(chips, "left").click()
    assert told.args == [frozenset({"left"})]


def test_arrow_keys_choose_the_neighbour(chips: FilterChips) -> None:
    press(chip(chips, "all"), "Left")
    assert chips.current == "left"


def test_several_chips_may_be_chosen_where_that_is_wanted(qtbot: QtBot) -> None:
    chips = FilterChips(CHIPS, multi=True, name="state")
    qtbot.addWidget(chips)
    chip(chips, "active").click()
    chip(chips, "left").click()
    assert chips.chosen == {"active", "left"}


def test_new_counts_keep_the_choice(chips: FilterChips) -> None:
    chips.choose("left")
    chips.set_chips([Chip("all", "Tümü", 7), Chip("left", "Ayrıldı", 3)])
    assert (chips.current, chip(chips, "left").text()) == ("left", "Ayrıldı  3")


def test_searching_waits_for_a_pause_in_typing(qtbot: QtBot) -> None:
    field = SearchField("Ara", delay=10)
    qtbot.addWidget(field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    with qtbot.waitSignal(field.searched):
        type_text(field, "ışık ")
    assert asked == ["ışık"]


def test_escape_clears_the_search(qtbot: QtBot) -> None:
    field = SearchField("Ara", delay=10)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched):
        type_text(field, "a")
    with qtbot.waitSignal(field.searched) as told:
        press(field, "Esc")
    assert told.args == [""]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("irem çelik", "İÇ"),
        ("ışıl ıldız", "II"),
        ("Şule Nur Öz", "ŞÖ"),
        ("Ada", "A"),
        ("", "?"),
        ("ali (2)", "A"),
    ],
)
def test_initials_are_turkish_capitals(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_an_avatars_colour_follows_the_name_in_any_case() -> None:
    assert avatar_colors("İREM ÇELİK") == avatar_colors("irem çelik")


def test_a_badge_without_text_is_hidden(qtbot: QtBot) -> None:
    badge = Badge("Etkin", Tone.GOOD)
    qtbot.addWidget(badge)
    badge.set_badge(None)
    assert badge.isHidden()


def test_a_badge_is_read_aloud(qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.set_badge(BadgeValue("Takipte", Tone.WARN))
    assert badge.accessibleName() == "Takipte"


def test_a_banner_offers_what_to_do(qtbot: QtBot) -> None:
    done: list[bool] = []
    banner = Banner("Yedek eski", Tone.WARN, action="Yedekle", on_action=lambda: done.append(True), name="b")
    qtbot.addWidget(banner)
    banner.findChild(Button, "b_action").click()
    assert done == [True]


def test_a_toasts_action_runs_once_and_closes_it(qtbot: QtBot) -> None:
    window, undone = QWidget(), []
    qtbot.addWidget(window)
    toast = show_toast(window, "Silindi", action="Geri al", on_action=lambda: undone.append(True))
    toast.findChild(Button, "toast_action").click()
    assert (undone, toast.isHidden()) == ([True], True)


def test_a_new_toast_takes_the_old_ones_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_toast(window, "bir")
    show_toast(window, "iki")
    assert [toast.text for toast in window.findChildren(Toast) if not toast.isHidden()] == ["iki"]


def test_a_toast_goes_by_itself(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(show_toast(window, "bir", seconds=0.01).gone):
        pass


def test_a_clickable_card_answers_to_enter(qtbot: QtBot) -> None:
    card = StatCard("Takip gereken", value="16")
    qtbot.addWidget(card)
    card.make_clickable()
    with qtbot.waitSignal(card.clicked):
        press(card, "Return")


def test_a_short_list_opens_by_keyboard(qtbot: QtBot) -> None:
    shown = MiniList([MiniItem(1, "Bir"), MiniItem(2, "İki")])
    qtbot.addWidget(shown)
    press(shown, "Down")
    with qtbot.waitSignal(shown.opened) as told:
        press(shown, "Return")
    assert told.args == [2]


def test_numbers_are_written_the_turkish_way() -> None:
    assert (grouped(1240), percent(0.89), plain(12.5), plain(3.0)) == ("1.240", "%89", "12,5", "3")

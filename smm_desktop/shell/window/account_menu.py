"""The menu at the rail's foot: who is signed in, how the window speaks and looks, password and signing out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup

from smm_desktop.shell.language import Language
from smm_desktop.widgets.buttons import MenuButton, Variant

translate = QCoreApplication.translate
TEXT_SCALES = (1.0, 1.15, 1.3)


class Account(Protocol):
    """What can be done from the menu: the view does it."""

    def choose_language(self, language: Language) -> None: ...
    def choose_text_scale(self, scale: float) -> None: ...
    def change_password(self) -> None: ...
    def new_recovery_key(self) -> None: ...
    def show_keys(self) -> None: ...
    def leave_records(self) -> None: ...


def account_menu(user: str, account: Account, language: Language, scale: float) -> MenuButton:
    """Return the button with the user's name and its menu."""
    button = MenuButton(user, icon="circle-user", variant=Variant.QUIET, name="account_menu")
    for one in Language:
        choice = button.add_item(
            one.own_name, partial(account.choose_language, one), name=f"language_{one.value}"
        )
        _mark(choice, chosen=one is language)
    button.add_separator()
    sizes = QActionGroup(button)
    for text, one_scale in zip(_size_texts(), TEXT_SCALES, strict=True):
        choice = button.add_item(
            text, partial(account.choose_text_scale, one_scale), name=f"text_{round(one_scale * 100)}"
        )
        sizes.addAction(choice)
        _mark(choice, chosen=one_scale == scale)
    button.add_separator()
    _add_deeds(button, account)
    return button


def _size_texts() -> tuple[str, str, str]:
    return (
        translate("shell", "Usual text"),
        translate("shell", "Larger text"),
        translate("shell", "Largest text"),
    )


def _add_deeds(button: MenuButton, account: Account) -> None:
    deeds: tuple[tuple[str, Callable[[], None], str, str], ...] = (
        (translate("shell", "Keyboard shortcuts"), account.show_keys, "keyboard", "menu_keys"),
        (translate("shell", "Change password…"), account.change_password, "key-round", "menu_password"),
        (
            translate("shell", "New recovery key…"),
            account.new_recovery_key,
            "file-badge",
            "menu_recovery",
        ),
        (translate("shell", "Sign out"), account.leave_records, "log-out", "menu_sign_out"),
    )
    for text, deed, icon, name in deeds:
        button.add_item(text, deed, icon=icon, name=name)


def _mark(action: QAction, *, chosen: bool) -> None:
    action.setCheckable(True)
    action.setChecked(chosen)

"""The first page on a new computer: set a center up, or go on with the records of another computer."""

from __future__ import annotations

from PySide6.QtCore import Signal

from smm_desktop.shell.language import Language
from smm_desktop.shell.window.front_page import FrontPage
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, row


class Welcome(FrontPage):
    """Paints at once; the wizard with all the reference data comes when it is asked for."""

    set_up_wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__("welcome", language)
        self.set_words(
            self.tr("Welcome"),
            self.tr("There are no records on this computer yet."),
        )
        text = self.tr(
            "Setting up takes a few minutes: which center this is, who coordinates it, a password, and a "
            "recovery key to print. Everything stays on this computer, encrypted."
        )
        self.set_up_button = primary(
            self.tr("&Set up a center"),
            icon="arrow-right",
            name="set_up",
            on_click=self.set_up_wanted.emit,
        )
        self.card.body.addWidget(Label(text, TextRole.BODY, wrap=True))
        self.card.body.addLayout(row(STRETCH, self.set_up_button))
        self.set_up_button.setDefault(True)
        self.setFocusProxy(self.set_up_button)

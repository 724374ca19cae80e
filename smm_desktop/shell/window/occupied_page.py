"""What a second window says whose records are open in another one already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from smm_desktop.shell.language import Language
from smm_desktop.shell.window.front_page import FrontPage
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, row


class OccupiedPage(FrontPage):
    """Nothing can be done here but go to the other window, or try again when it is closed."""

    again_wanted = Signal()

    def __init__(self, folder: Path, language: Language) -> None:
        super().__init__("occupied_page", language)
        self.set_words(
            self.tr("These records are open already"),
            self.tr("Another window of SMM Desktop is working on them."),
        )
        text = self.tr("Go to that window, or close it and try again. The records lie in:")
        self.card.body.addWidget(Label(text, wrap=True))
        self.card.body.addWidget(Label(str(folder), TextRole.CODE, wrap=True, name="occupied_folder"))
        again = primary(
            self.tr("&Try again"), icon="refresh-cw", name="try_again", on_click=self.again_wanted.emit
        )
        self.card.body.addLayout(row(STRETCH, again))
        self.setFocusProxy(again)

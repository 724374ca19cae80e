"""What the pages before the records have in common: the brand, one card in the middle, language and appearance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop import __version__
from smm_desktop.shell.language import Language
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, row
from smm_desktop.widgets.nav_rail import BrandMark
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
WIDTH = 440
_BRAND = 56


class FrontPage(QWidget):
    """Imports nothing heavy: it is what the window paints first."""

    language_wanted = Signal(object)
    restore_wanted = Signal()

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self.setObjectName(name)
        self._language = language
        self.card = Card()
        self.card.setFixedWidth(WIDTH)
        self.card.body.setSpacing(SPACE)
        self.notice = Banner(name="front_notice")
        self.notice.setFixedWidth(WIDTH)
        self.notice.hide()
        self.foot = row(Label(f"SMM Desktop {__version__}", TextRole.SMALL), STRETCH, gap=4)
        layout = column(STRETCH, _brand(), SPACE, _centered(self.notice), _centered(self.card), gap=SPACE)
        layout.addStretch(2)
        layout.addLayout(self.foot)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.setLayout(layout)
        self._fill_foot()

    def _fill_foot(self) -> None:
        restore = quiet(
            translate("shell", "&Restore from backup…"),
            icon="rotate-ccw",
            name="restore_backup",
            on_click=self.restore_wanted.emit,
        )
        other = Language.ENGLISH if self._language is Language.TURKISH else Language.TURKISH
        language = quiet(
            other.own_name,
            icon="languages",
            name="switch_language",
            on_click=lambda: self.language_wanted.emit(other),
        )
        self.appearance = quiet("", name="switch_appearance", on_click=current_theme().toggle)
        current_theme().changed.connect(self._show_appearance)
        self._show_appearance()
        for button in (restore, language, self.appearance):
            self.foot.addWidget(button)

    def _show_appearance(self) -> None:
        is_dark = current_theme().is_dark
        self.appearance.setText(
            translate("shell", "Light appearance") if is_dark else translate("shell", "Dark appearance")
        )
        self.appearance.set_icon("sun" if is_dark else "moon")

    def set_words(self, title: str, note: str) -> None:
        """Head the card."""
        words = column(
            Label(title, TextRole.DISPLAY, wrap=True), Label(note, TextRole.SOFT, wrap=True), gap=4
        )
        self.card.body.insertLayout(0, words)

    def tell(self, text: str, tone: Tone = Tone.GOOD) -> None:
        """Say above the card what has happened."""
        self.notice.set_text(text, tone)
        self.notice.show()


def _brand() -> QWidget:
    box = QWidget()
    title, note = Label("SMM Desktop", TextRole.TITLE), Label("", TextRole.SOFT)
    note.setText(translate("shell", "Teacher training register of the sectoral excellence centers"))
    for label in (title, note):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark = row(STRETCH, BrandMark("graduation-cap", _BRAND), STRETCH)
    box.setLayout(column(mark, 4, title, note, gap=5))
    return box


def _centered(widget: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(row(STRETCH, widget, STRETCH))
    return box

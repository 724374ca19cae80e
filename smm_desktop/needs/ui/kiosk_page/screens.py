"""The screens around the questions: welcome, a few facts, thanks, still there, and the coordinator's way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from smm_desktop.needs.terms import Background, FormSnapshot, Words
from smm_desktop.paper.wording import Wording
from smm_desktop.widgets.buttons import Button, primary, secondary
from smm_desktop.widgets.forms import Choice, ComboField, Form, LineField, PasswordField
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, row
from smm_desktop.widgets.tones import Tone

_WIDTH, _CODE, _MANY = 680, 10, 12


def _own(words: Words, language: str) -> str:
    """Turkish words are not said twice where nothing stands in English."""
    return words.en if language == "en" else words.text(language)


def big(button: Button) -> Button:
    """A button for somebody who came to do one thing."""
    button.setMinimumWidth(190)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoDefault(True)
    return button


class CalmScreen(QWidget):
    """One card in the middle of nothing else; on a low screen it scrolls."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.card = Card()
        self.card.setFixedWidth(_WIDTH)
        self.card.body.setSpacing(SPACE)
        self.card.body.addLayout(row(IconLabel(icon, IconRole.ACCENT, 40), STRETCH))
        inside = QWidget()
        inside.setLayout(column(STRETCH, row(STRETCH, self.card, STRETCH), STRETCH))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.setLayout(column(scroll, gap=0))

    def add_text(self, text: str, role: TextRole = TextRole.BODY) -> Label:
        label = Label(text, role, wrap=True)
        self.card.body.addWidget(label)
        return label

    def add_buttons(self, *buttons: Button) -> None:
        self.card.body.addLayout(row(STRETCH, *buttons, gap=12))


class Welcome(CalmScreen):
    """In both languages at once; `begun` brings the language and the code that was typed."""

    begun = Signal(str, str)

    def __init__(self, snapshot: FormSnapshot, words: dict[str, Wording]) -> None:
        super().__init__("kiosk_welcome", "target")
        instrument = snapshot.instrument
        self._words = words
        title = self.add_text(instrument.title.tr or instrument.title.en, TextRole.TITLE)
        title.setAccessibleName(title.text())
        for language, wording in words.items():
            texts = (_own(instrument.introduction, language), wording.text(snapshot.anonymity.value))
            self.add_text(
                "\n".join(filter(None, texts)), TextRole.BODY if language == "tr" else TextRole.SOFT
            )
        self.code = LineField(max_length=_CODE, name="kiosk_code")
        self._add_code(asks=snapshot.asks_for_code)
        self.fault = Label("", TextRole.STRONG, wrap=True, tone=Tone.BAD, name="kiosk_code_fault")
        self.card.body.addWidget(self.fault)
        self.starts = {language: self._start(language, words[language]) for language in words}
        self.add_buttons(*self.starts.values())
        self.code.returnPressed.connect(self.starts["tr"].click)

    def _add_code(self, *, asks: bool) -> None:
        label = Label(f"{self._words['tr'].text('code')} / {self._words['en'].text('code')}", TextRole.STRONG)
        label.setBuddy(self.code)
        hint = Label(self._words["tr"].text("code_hint"), TextRole.SMALL, wrap=True)
        self.code.setAccessibleName(label.text())
        self.code.setFixedWidth(200)
        for widget in (label, self.code, hint):
            self.card.body.addWidget(widget)
            widget.setVisible(asks)

    def _start(self, language: str, wording: Wording) -> Button:
        make = primary if language == "tr" else secondary
        text = f"{wording.text('language')} · {wording.text('start')}"
        button = big(make(text, name=f"kiosk_start_{language}"))
        button.clicked.connect(lambda: self.begun.emit(language, self.code.value()))
        return button

    def show_fault(self, key: str) -> None:
        self.fault.setText("\n".join(wording.text(key) for wording in self._words.values()))
        self.code.setFocus()

    def begin(self) -> None:
        self.code.set_value("")
        self.fault.setText("")
        (self.starts["tr"] if self.code.isHidden() else self.code).setFocus()


class AboutYou(CalmScreen):
    """What the records do not know of whoever answers; everything may be left out."""

    def __init__(self, snapshot: FormSnapshot, wording: Wording) -> None:
        super().__init__("kiosk_background", "user-round")
        self.add_text(wording.text("about_you"), TextRole.TITLE)
        self.add_text(wording.text("about_you_note"), TextRole.SOFT)
        self.form = Form(name="kiosk_form")
        for background, values in snapshot.background.items():
            self._add(background, values, wording)
        self.card.body.addWidget(self.form)

    def _add(self, background: Background, values: tuple[tuple[str, str], ...], wording: Wording) -> None:
        label = wording.text(f"background.{background.value}")
        name = f"kiosk_{background.value}"
        if values:
            nothing = Choice("", wording.text("nothing"))
            choices = [nothing, *(Choice(key, text) for key, text in values)]
            field = ComboField(choices, searchable=len(values) > _MANY, name=name)
            field.set_value("")
            self.form.add(background.value, label, field)
        else:
            self.form.add(background.value, label, LineField(max_length=200, name=name))

    def values(self) -> dict[str, str]:
        return {key: str(value) for key, value in self.form.values().items() if value}

    def start(self) -> None:
        self.form.focus_first()


class Thanks(CalmScreen):
    def __init__(self, wording: Wording, on_next: Callable[[], object]) -> None:
        super().__init__("kiosk_thanks", "circle-check")
        self.add_text(wording.text("thanks"), TextRole.TITLE)
        self.add_text(wording.text("thanks_note"))
        self.button = big(primary(wording.text("next_person"), name="kiosk_next_person", on_click=on_next))
        self.add_buttons(self.button)


class StillThere(CalmScreen):
    def __init__(self, wording: Wording, on_stay: Callable[[], object]) -> None:
        super().__init__("kiosk_still_there", "hourglass")
        self.add_text(wording.text("still_there"), TextRole.TITLE)
        self.add_text(wording.text("still_there_note"))
        self.button = big(primary(wording.text("go_on"), name="kiosk_go_on", on_click=on_stay))
        self.add_buttons(self.button)


class WayOut(CalmScreen):
    """`tried` brings a password."""

    tried = Signal(str)

    def __init__(self, wording: Wording, on_back: Callable[[], object]) -> None:
        super().__init__("kiosk_way_out", "lock")
        self._wording = wording
        self.add_text(wording.text("leave_title"), TextRole.TITLE)
        self.add_text(wording.text("leave_note"), TextRole.SOFT)
        self.password = PasswordField(name="kiosk_password")
        self.password.setAccessibleName(wording.text("password"))
        self.card.body.addWidget(self.password)
        self.fault = Label("", TextRole.STRONG, tone=Tone.BAD, name="kiosk_password_fault")
        self.card.body.addWidget(self.fault)
        back = big(secondary(wording.text("back"), name="kiosk_stay", on_click=on_back))
        leave = big(primary(wording.text("leave_now"), name="kiosk_leave"))
        leave.clicked.connect(self._try)
        self.password.returnPressed.connect(self._try)
        self.add_buttons(back, leave)

    def _try(self) -> None:
        self.tried.emit(self.password.value())
        self.password.set_value("")

    def refuse(self) -> None:
        self.fault.setText(self._wording.text("password_wrong"))
        self.password.setFocus()

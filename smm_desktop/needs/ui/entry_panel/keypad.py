"""The field that waits, large enough to be read beside a stack of paper; it takes the number keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from smm_desktop.core import turkish
from smm_desktop.needs.terms import Background
from smm_desktop.needs.ui.entry_panel.keying import Keying
from smm_desktop.needs.ui.entry_panel.slots import Slot, SlotKind
from smm_desktop.needs.ui.wording import background_text
from smm_desktop.widgets.forms import LineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_FLASH = 900


class WordsField(LineField):
    """Enter, and Backspace where nothing stands, are the keypad's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter or (event.key() == Qt.Key.Key_Backspace and not self.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Keypad(Card):
    """`moved` after every key; `done` when the last field was typed; `passed` by Enter where nothing is to be typed;
    `left` by Escape."""

    moved = Signal()
    done = Signal()
    passed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(name="keypad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keying = Keying(())
        self._hint = ""
        self.number = Label("", TextRole.OVERLINE, name="keypad_form")
        self.caption = Label("", TextRole.DISPLAY, wrap=True, name="keypad_caption")
        self.side = Label("", TextRole.STRONG, name="keypad_side")
        self.value = Label("", TextRole.VALUE, name="keypad_value")
        self.words = WordsField(max_length=4000, name="keypad_words")
        self.legend = Label("", TextRole.SOFT, wrap=True, name="keypad_legend")
        self.fault = Label("", TextRole.STRONG, wrap=True, tone=Tone.BAD, name="keypad_fault")
        self.body.setSpacing(10)
        for widget in (self.number, self.caption, self.side, self.value, self.words, self.legend, self.fault):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        keys = self.tr(
            "0 or Enter: left empty · Backspace: one back · letters only where something is written"
        )
        self.body.addWidget(Label(keys, TextRole.SMALL, wrap=True))
        self._flash = QTimer(self, singleShot=True, interval=_FLASH)
        self._flash.timeout.connect(lambda: self.fault.setText(""))

    def begin(self, keying: Keying, number: str, note: str = "") -> None:
        """`note` stands below what can be typed."""
        self.keying, self._hint = keying, note
        self.number.setText(number)
        self.fault.setText("")
        self._show()
        self.take_keys()

    def rest(self, number: str, caption: str, hint: str) -> None:
        """Nothing is to be typed: why, and what to do."""
        self.keying = Keying(())
        self.number.setText(number)
        self.fault.setText("")
        self._show()
        self.caption.setText(caption)
        self.legend.setText(hint)
        self.setAccessibleName(f"{caption} {hint}")

    def take_keys(self) -> None:
        (self.words if self.words.isVisibleTo(self) else self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keying, text = self.keying, event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif keying.is_done:
            self._pass_on(event)
        elif text.isdecimal() and text.isascii():
            if not keying.digit(text):
                self._refuse()
            self._after()
        elif event.key() == Qt.Key.Key_Backspace:
            keying.back()
            self._after()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.passed.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Goes on; a code that nobody of the round has stays."""
        slot = self.keying.current
        if slot is not None and slot.kind is SlotKind.WORDS:
            text = self.words.value()
            if slot.known:
                text = turkish.upper(text)
            if slot.known and text not in slot.known:
                self._refuse(self.tr("Nobody of this round has this code"))
                return
            self.keying.write(text)
        self.keying.go_on()
        self._after()

    def _refuse(self, sentence: str = "") -> None:
        self.fault.setText(sentence or self.tr("This field has no such answer"))
        self._flash.start()

    def _after(self) -> None:
        self._show()
        self.take_keys()
        self.moved.emit()
        if self.keying.is_done:
            self.done.emit()

    def _show(self) -> None:
        slot = self.keying.current
        is_words = slot is not None and slot.kind is SlotKind.WORDS
        self.words.setVisible(is_words)
        self.value.setVisible(slot is not None and not is_words)
        self.side.setVisible(bool(slot and slot.note))
        if slot is None:
            return
        self.caption.setText(caption_of(slot))
        self.side.setText(slot.note)
        self.value.setText(self.keying.shown(slot) or "–")
        self.legend.setText("\n\n".join(filter(None, (self._legend(slot), self._hint))))
        self.setAccessibleName(f"{caption_of(slot)} {slot.note}".strip())
        if is_words:
            self.words.set_completions(slot.labels)
            self.words.set_value(self.keying.text)

    def _legend(self, slot: Slot) -> str:
        if slot.kind is SlotKind.POINT:
            return self.tr("1 to {most}").format(most=slot.most)
        if slot.kind in {SlotKind.CHOICE, SlotKind.SEVERAL}:
            lines = "\n".join(f"{number}  {label}" for number, label in enumerate(slot.labels, 1))
            return lines if slot.kind is SlotKind.CHOICE else self.tr("{choices}\nSeveral, then Enter").format(
                choices=lines
            )  # fmt: skip
        if slot.kind is SlotKind.NUMBER:
            return self.tr("A number, then Enter")
        return self.tr("As written on the form, then Enter")


def caption_of(slot: Slot) -> str:
    if slot.caption:
        return slot.caption
    name = slot.field.partition("/")[2]
    return translate("needs", "Participant's code") if name == "code" else background_text(Background(name))

"""Above the keys: which stack, which time, which form, and what is to be said of it before anybody types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.queries import CopyRow, PrintedFormRow
from smm_desktop.needs.terms import EntryPass
from smm_desktop.needs.ui.entry_panel.facts import is_done, refused
from smm_desktop.needs.ui.wording import word_refusal
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import Choice, ComboField, NumberField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import row
from smm_desktop.widgets.tones import Tone

_MOST = 1000


class Head(QWidget):
    """`stack_chosen` when another stack or time is wanted, `copy_chosen` when another form is."""

    stack_chosen = Signal()
    copy_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self.stacks = ComboField(name="typing_stack")
        self.stacks.setAccessibleName(self.tr("Stack of forms"))
        self.stacks.setMinimumWidth(200)
        self.passes = FilterChips(
            [
                Chip(EntryPass.FIRST.value, self.tr("First entry")),
                Chip(EntryPass.SECOND.value, self.tr("Second entry, blind")),
            ],
            name="typing_pass",
        )
        self.copy = NumberField(1, _MOST, name="typing_copy")
        self.copy.setKeyboardTracking(False)
        self.copy.setMaximumWidth(90)
        self.copy.setAccessibleName(self.tr("Form number"))
        self.state = Label("", TextRole.STRONG, wrap=True, name="typing_state")
        self.account = Label("", TextRole.SOFT, name="typing_account")
        self._lay_out()
        self.stacks.value_changed.connect(lambda: self._tell(self.stack_chosen))
        self.passes.changed.connect(lambda _chosen: self._tell(self.stack_chosen))
        self.copy.value_changed.connect(lambda: self._tell(self.copy_chosen))

    def _lay_out(self) -> None:
        caption = Label(self.tr("Form &number"), TextRole.STRONG)
        caption.setBuddy(self.copy)
        layout = row(self.stacks, self.passes, caption, self.copy, self.state, self.account, gap=12)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _tell(self, signal: object) -> None:
        if not self._filling:
            signal.emit()  # type: ignore[attr-defined]  # a bound signal, which PySide types as another class

    def show_stacks(self, forms: Sequence[PrintedFormRow]) -> None:
        text = self.tr("{code} · {copies} forms")
        self._filling = True
        self.stacks.set_choices(
            [Choice(one.code, text.format(code=one.code, copies=one.copies)) for one in forms]
        )
        if self.stacks.value() is None and forms:
            self.stacks.set_value(forms[0].code)
        self._filling = False

    def set_copy(self, copy: int) -> None:
        self._filling = True
        self.copy.set_value(copy)
        self._filling = False

    def count(self, rows: Sequence[CopyRow], entry: EntryPass) -> None:
        is_first = entry is EntryPass.FIRST
        done = sum(is_done(one, entry) if is_first else entry in one.passes for one in rows)
        text = self.tr("{done} of {copies} typed") if is_first else self.tr("{done} typed twice")
        self.account.setText(text.format(done=done, copies=len(rows)) if rows else "")

    def say_state(self, one: CopyRow | None, entry: EntryPass) -> None:
        """Beside the number, before the first key: why this form is not typed, or that it would be typed anew."""
        reason = refused(one, entry) if one is not None else None
        if one is not None and reason is not None:
            self.state.set_tone(Tone.BAD)
            self.state.setText(word_refusal(Refusal(reason, copy=one.copy)) or "")
        elif one is not None and is_done(one, entry):
            self.state.set_tone(Tone.WARN)
            self.state.setText(self.tr("Typed already: typing it again replaces that."))
        else:
            self.state.setText("")

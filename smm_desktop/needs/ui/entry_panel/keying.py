"""What the number keys do: fill the field, go on by themselves where it is full, back where it was wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.ui.entry_panel.slots import Slot, SlotKind

_BACKGROUND = "background/"


class Keying:
    """One form being typed. `at` is the field that waits; past the last one the form is done."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        self.slots = tuple(slots)
        self.typed: dict[str, str] = {}
        self.at = -1
        self.go_on()

    @property
    def current(self) -> Slot | None:
        return self.slots[self.at] if 0 <= self.at < len(self.slots) else None

    @property
    def is_done(self) -> bool:
        return self.current is None

    @property
    def text(self) -> str:
        return self.typed.get(self.current.field, "") if self.current is not None else ""

    def digit(self, key: str) -> bool:
        """False when the digit is none of this field's."""
        slot = self.current
        if slot is None or slot.kind is SlotKind.WORDS:
            return False
        if key == "0" and not self.text and slot.kind is not SlotKind.NUMBER:
            return self._leave_empty()
        if slot.kind is SlotKind.SEVERAL:
            return self._toggle(slot, key)
        text = self.text + key
        if slot.kind is not SlotKind.NUMBER and int(text) > slot.most:
            return False
        if slot.length and len(text) > slot.length:
            return False
        self.typed[slot.field] = text
        if slot.kind is not SlotKind.NUMBER and int(text) * 10 > slot.most:
            self.go_on()
        return True

    def _leave_empty(self) -> bool:
        self.go_on()
        return True

    def _toggle(self, slot: Slot, key: str) -> bool:
        """Numbers of choices, each once; of more than nine choices only the first nine have a key."""
        if int(key) > slot.most:
            return False
        chosen = self.text
        kept = chosen.replace(key, "") if key in chosen else chosen + key
        self._set(slot, kept)
        return True

    def write(self, text: str) -> None:
        """The letters of a field of words."""
        if self.current is not None:
            self._set(self.current, text.strip())

    def _set(self, slot: Slot, text: str) -> None:
        if text:
            self.typed[slot.field] = text
        else:
            self.typed.pop(slot.field, None)

    def go_on(self) -> None:
        """To the next field that is asked of somebody who answered so."""
        self.at = self._next(1)

    def back(self) -> None:
        """Takes the last key back: in this field, or in the one before."""
        slot = self.current
        if slot is not None and self.text:
            self._set(slot, self.text[:-1])
            return
        before = self._next(-1)
        if before >= 0:
            self.at = before
            if self.slots[before].kind is not SlotKind.WORDS:
                self._set(self.slots[before], self.text[:-1])

    def _next(self, step: int) -> int:
        at, given = self.at + step, self.answers()
        while 0 <= at < len(self.slots) and not is_asked(self.slots[at].condition, given):
            at += step
        return min(at, len(self.slots))

    def shown(self, slot: Slot) -> str:
        """What was typed, as people read it."""
        text = self.typed.get(slot.field, "")
        if slot.kind is SlotKind.CHOICE and text:
            return f"{text} · {slot.labels[int(text) - 1]}"
        if slot.kind is SlotKind.SEVERAL:
            return ", ".join(text)
        return text

    def answers(self) -> dict[str, Any]:
        """As the deed takes them: pairs with None for what was left empty."""
        found: dict[str, Any] = {}
        for slot in self.slots:
            if slot.field.startswith(_BACKGROUND) or slot.field not in self.typed:
                continue
            key, _, side = slot.field.partition("/")
            if side:
                found.setdefault(key, [None, None])[int(side) - 1] = int(self.typed[slot.field])
            else:
                found[key] = _value(slot, self.typed[slot.field])
        return found

    def answer(self, field: str) -> Any:
        """What one field says; None where it was left empty."""
        key, _, side = field.partition("/")
        found = self.answers().get(key)
        return found[int(side) - 1] if side and found is not None else found

    def background(self) -> dict[str, str]:
        return {
            slot.field.removeprefix(_BACKGROUND): str(_value(slot, self.typed[slot.field]))
            for slot in self.slots
            if slot.field.startswith(_BACKGROUND) and slot.field in self.typed
        }


def _value(slot: Slot, text: str) -> Any:
    match slot.kind:
        case SlotKind.POINT:
            return int(text)
        case SlotKind.CHOICE:
            return slot.values[int(text) - 1]
        case SlotKind.SEVERAL:
            return [slot.values[int(key) - 1] for key in text]
        case SlotKind.NUMBER:
            return text
        case SlotKind.WORDS:
            return dict(zip(slot.labels, slot.values, strict=True)).get(text, text)

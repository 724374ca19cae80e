"""An editor that picks several of many: typing finds, Enter takes, each taken one is a chip that leaves by a click."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.chips import Chip, ChipButton
from smm_desktop.widgets.forms.choices import Choice
from smm_desktop.widgets.forms.completing import FoldingCompleter
from smm_desktop.widgets.forms.texts import LineField
from smm_desktop.widgets.layouts import Flow, column, empty_layout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickField(QWidget):
    """`unknown` brings a text that was typed and is none of the choices; without `may_grow` it stays as a fault."""

    value_changed = Signal()
    unknown = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        placeholder: str = "",
        may_grow: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._choices: tuple[Choice, ...] = tuple(choices)
        self._picked: tuple[Any, ...] = ()
        self._may_grow = may_grow
        self.line = LineField(placeholder=placeholder, name=f"{name}_line")
        self._completer = FoldingCompleter((), self)
        self._completer.attach(self.line)
        self._completer.activated.connect(lambda _text: QTimer.singleShot(0, self, self.take_typed))
        self.line.installEventFilter(self)
        self._chips = Flow(gap=6)
        holder = QWidget()
        holder.setLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._holder = holder
        self.setLayout(column(self.line, holder, gap=6))
        self.setFocusProxy(self.line)
        self._show()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """What was picked stays where it is still among them."""
        self._choices = tuple(choices)
        self.set_value(self._picked)

    def value(self) -> tuple[Any, ...]:
        return self._picked

    def set_value(self, value: object) -> None:
        wanted = tuple(value) if isinstance(value, (tuple, list, set, frozenset)) else ()
        known = {choice.key for choice in self._choices}
        self._put(key for key in dict.fromkeys(wanted) if key in known)

    def pick(self, key: Any) -> None:
        self.set_value((*self._picked, key))

    def grow(self, choice: Choice) -> None:
        """Adds a choice that was made just now, and picks it."""
        if all(one.key != choice.key for one in self._choices):
            self._choices = (*self._choices, choice)
        self.pick(choice.key)

    def drop(self, key: Any) -> None:
        self._put(one for one in self._picked if one != key)
        self.line.setFocus()

    def problem(self) -> str:
        return self.tr("Choose one from the list, or empty this line.") if self.line.value() else ""

    def is_blank(self) -> bool:
        return not self._picked

    def take_typed(self) -> None:
        """Picks what the text means; one that means nothing is told as unknown."""
        typed = self.line.value()
        if not typed:
            return
        same = (one for one in self._choices if turkish.same(one.text, typed))
        meant = self._completer.only_match(typed)
        found = next(same, None) or next((one for one in self._choices if one.text == meant), None)
        if found is not None:
            self.line.clear()
            self.pick(found.key)
        elif self._may_grow:
            self.unknown.emit(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._answers(event):
            return True
        return super().eventFilter(watched, event)

    def _answers(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain and self.line.value():
            self.take_typed()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._picked:
            self._put(self._picked[:-1])
            return True
        return False

    def _put(self, picked: Iterable[Any]) -> None:
        before, self._picked = self._picked, tuple(picked)
        self._show()
        if self._picked != before:
            self.value_changed.emit()

    def _show(self) -> None:
        texts = {choice.key: choice.text for choice in self._choices}
        empty_layout(self._chips)
        for key in self._picked:
            chip = ChipButton(Chip(str(key), f"{texts[key]}  ×"), f"{self.objectName()}_{key}")  # noqa: RUF001
            chip.setToolTip(self.tr("Take away: {text}").format(text=texts[key]))
            chip.setAccessibleName(chip.toolTip())
            chip.clicked.connect(lambda _on=False, one=key: self.drop(one))
            self._chips.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(self._picked))
        self._completer.set_texts([one.text for one in self._choices if one.key not in self._picked])

"""Editors that choose among given things: one from a list, or several as chips."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, Qt, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.chips import Chip, ChipButton
from smm_desktop.widgets.forms.completing import FoldingCompleter
from smm_desktop.widgets.layouts import Flow, empty_layout


@dataclass(frozen=True)
class Choice:
    key: Any
    text: str


class ComboField(QComboBox):
    """One of the choices or none; with `searchable`, typing any part of a text finds it."""

    value_changed = Signal()

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        searchable: bool = False,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._choices: tuple[Choice, ...] = ()
        self._completer: FoldingCompleter | None = None
        self._line: QLineEdit | None = None
        self._told: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(placeholder)
        if searchable:
            self._make_searchable(placeholder)
        self.currentIndexChanged.connect(self._tell)
        self.set_choices(choices)

    def _make_searchable(self, placeholder: str) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._completer = FoldingCompleter((), self)
        line = self._line = QLineEdit()
        self.setLineEdit(line)
        self.setCompleter(self._completer)
        line.setPlaceholderText(placeholder)
        self._completer.attach(line)
        self._completer.activated.connect(self._settle)
        line.editingFinished.connect(self._settle)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """The chosen key stays chosen when it is still among them."""
        kept = self.value()
        self._choices = tuple(choices)
        self.blockSignals(True)
        self.clear()
        self.addItems([choice.text for choice in choices])
        self.blockSignals(False)
        if self._completer is not None:
            self._completer.set_texts([choice.text for choice in choices])
        self.set_value(kept)

    def value(self) -> Any:
        at = self.currentIndex()
        return self._choices[at].key if 0 <= at < len(self._choices) else None

    def set_value(self, value: object) -> None:
        keys = [choice.key for choice in self._choices]
        self.setCurrentIndex(keys.index(value) if value in keys else -1)
        if self.isEditable() and self.currentIndex() < 0:
            self.clearEditText()
        if self._line is not None:
            self._line.setCursorPosition(0)  # a long text is read from its beginning
        self._tell()

    def problem(self) -> str:
        typed = self.currentText().strip() if self.isEditable() else ""
        return self.tr("Choose one from the list.") if typed and self._find(typed) < 0 else ""

    def is_blank(self) -> bool:
        return self.value() is None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page past a list must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._line is not None:
            self._line.selectAll()

    def _find(self, typed: str) -> int:
        """The choice meant by the text: the same text, or the only one that it fits."""
        for at, choice in enumerate(self._choices):
            if turkish.same(choice.text, typed):
                return at
        meant = self._completer.only_match(typed) if self._completer is not None else ""
        return self.findText(meant) if meant else -1

    def _settle(self, _text: object = None) -> None:
        typed = self.currentText().strip()
        at = self._find(typed) if typed else -1
        if at >= 0 or not typed:
            self.setCurrentIndex(at)
        self._tell()

    def _tell(self, _index: int = 0) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.value_changed.emit()


class MultiChoiceField(QWidget):
    """Any number of a few choices, in the order they are offered."""

    value_changed = Signal()

    def __init__(
        self, choices: Sequence[Choice] = (), *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._flow = Flow()
        self.setLayout(self._flow)
        self._buttons: dict[Any, ChipButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        kept = self.value()
        empty_layout(self._flow)
        self._buttons = {choice.key: self._make(choice) for choice in choices}
        self.set_value(kept)

    def _make(self, choice: Choice) -> ChipButton:
        button = ChipButton(Chip(str(choice.key), choice.text), f"{self.objectName()}_{choice.key}")
        button.toggled.connect(self.value_changed)
        self._flow.addWidget(button)
        return button

    def value(self) -> tuple[Any, ...]:
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: object) -> None:
        chosen = frozenset(value) if isinstance(value, (tuple, list, set, frozenset)) else frozenset()
        for key, button in self._buttons.items():
            button.setChecked(key in chosen)

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return not self.value()

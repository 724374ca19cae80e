"""Filter chips with counts: one or several of a few choices; arrow keys move, Space chooses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from smm_desktop.widgets.layouts import empty_layout, row
from smm_desktop.widgets.numbers import grouped


@dataclass(frozen=True)
class Chip:
    key: str
    text: str
    count: int | None = None


class ChipButton(QPushButton):
    def __init__(self, chip: Chip, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = chip.key
        self._text = chip.text
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(chip.count)

    def set_count(self, count: int | None) -> None:
        shown = self._text.replace("&", "&&")
        self.setText(shown if count is None else f"{shown}  {grouped(count)}")


class FilterChips(QWidget):
    """Exclusive by default: one is always chosen. With `multi`, any number."""

    changed = Signal(object)

    def __init__(
        self,
        chips: Sequence[Chip] = (),
        *,
        multi: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._multi = multi
        self._buttons: dict[str, ChipButton] = {}
        self._row = row()
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chips(chips)

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(key for key, button in self._buttons.items() if button.isChecked())

    @property
    def current(self) -> str:
        """The one chosen key; empty when none or several are."""
        chosen = self.chosen
        return next(iter(chosen)) if len(chosen) == 1 else ""

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Keeps the choice where its chips are still there."""
        if [chip.key for chip in chips] == list(self._buttons):
            self.set_counts({chip.key: chip.count for chip in chips})
            return
        before = self.chosen
        empty_layout(self._row)
        self._buttons = {chip.key: self._make(chip) for chip in chips}
        self._check(before & frozenset(self._buttons))

    def set_counts(self, counts: Mapping[str, int | None]) -> None:
        for key, count in counts.items():
            if key in self._buttons:
                self._buttons[key].set_count(count)

    def choose(self, *keys: str) -> None:
        """By program; tells `changed` when the choice differs."""
        before = self.chosen
        self._check(frozenset(keys))
        if self.chosen != before:
            self.changed.emit(self.chosen)

    def _check(self, keys: frozenset[str]) -> None:
        if not keys and not self._multi:
            keys = frozenset(list(self._buttons)[:1])
        for key, button in self._buttons.items():
            button.setChecked(key in keys)
        self._set_tab_stops()

    def _make(self, chip: Chip) -> ChipButton:
        prefix = self.objectName() or "chip"
        button = ChipButton(chip, f"{prefix}_{chip.key}")
        button.clicked.connect(self._clicked)
        button.installEventFilter(self)
        self._row.addWidget(button)
        return button

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ChipButton):
            self._check(self.chosen if self._multi else frozenset({button.key}))
            self.changed.emit(self.chosen)

    def _set_tab_stops(self) -> None:
        """Tab reaches an exclusive row once, at its chosen chip."""
        for button in self._buttons.values():
            here = self._multi or button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step and isinstance(watched, ChipButton):
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, button: ChipButton, step: int) -> None:
        keys = list(self._buttons)
        target = self._buttons[keys[(keys.index(button.key) + step) % len(keys)]]
        if not self._multi:
            target.click()
        target.setFocus(Qt.FocusReason.TabFocusReason)

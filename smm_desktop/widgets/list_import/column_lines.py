"""The columns of a list, one line each: caption, first contents, what they are taken for and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, ScrollColumn, column, row
from smm_desktop.widgets.list_import.source import OutlineColumn
from smm_desktop.widgets.tones import BadgeValue, Tone

_CERTAIN, _PROBABLE = 0.97, 0.88
_LETTERS = 26


def column_letter(index: int) -> str:
    """Return the column's name in spreadsheets: A, B, … Z, AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


class ColumnLine(QFrame):
    """One column; `changed` when another meaning was chosen."""

    changed = Signal()

    def __init__(
        self, shown: OutlineColumn, meanings: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.index = shown.index
        letter = Label(column_letter(shown.index), TextRole.CODE)
        letter.setFixedWidth(26)
        letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        caption = ElidedLabel(shown.caption or self.tr("no caption"), TextRole.STRONG)
        samples = ElidedLabel(", ".join(shown.samples) or self.tr("empty"), TextRole.SMALL)
        self.meaning = ComboField(
            [Choice(None, self.tr("– not read –")), *meanings], name=f"import_column_{shown.index}"
        )
        self.meaning.setAccessibleName(shown.caption or column_letter(shown.index))
        self.meaning.setFixedWidth(176)
        self.meaning.set_value(shown.field)
        self.meaning.value_changed.connect(self.changed)
        certainty = self._certainty(shown)
        holder = QWidget()
        holder.setLayout(row(Badge(certainty.text, certainty.tone), STRETCH))
        holder.setFixedWidth(112)
        layout = row(letter, column(caption, samples, gap=1), self.meaning, holder, gap=10)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 3, 0, 3)
        self.setLayout(layout)

    def _certainty(self, shown: OutlineColumn) -> BadgeValue:
        if shown.field is None:
            return BadgeValue(self.tr("not read"), Tone.NEUTRAL)
        if shown.score >= _CERTAIN:
            return BadgeValue(self.tr("sure"), Tone.GOOD)
        if shown.score >= _PROBABLE:
            return BadgeValue(self.tr("probable"), Tone.INFO)
        return BadgeValue(self.tr("please check"), Tone.WARN)


class ColumnLines(ScrollColumn):
    """`changed` brings the new meanings; a meaning that was chosen anew leaves its former column."""

    changed = Signal(object)

    def __init__(self, meanings: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(name="import_columns", parent=parent)
        self._meanings = meanings
        self.body.setSpacing(4)
        self.body.setContentsMargins(0, 0, 10, 0)
        self._lines: list[ColumnLine] = []

    @property
    def mapping(self) -> dict[int, object]:
        chosen = {line.index: line.meaning.value() for line in self._lines}
        return {index: field for index, field in chosen.items() if field is not None}

    def line(self, index: int) -> ColumnLine:
        return next(line for line in self._lines if line.index == index)

    def show_columns(self, columns: Sequence[OutlineColumn]) -> None:
        focused = next((line.index for line in self._lines if line.meaning.hasFocus()), None)
        for old in self._lines:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [ColumnLine(one, self._meanings) for one in columns]
        for line in self._lines:
            self.body.addWidget(line)
            line.changed.connect(self._choose)
            if line.index == focused:
                line.meaning.setFocus()

    def _choose(self) -> None:
        sender = self.sender()
        mapping: Mapping[int, object] = self.mapping
        if isinstance(sender, ColumnLine):
            mine = mapping.get(sender.index)
            mapping = {
                index: field for index, field in mapping.items() if index == sender.index or field is not mine
            }
        self.changed.emit(mapping)

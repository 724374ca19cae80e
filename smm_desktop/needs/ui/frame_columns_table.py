"""What the columns of a list mean, chosen one by one, and how its rows are shown before they are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.needs import settings
from smm_desktop.needs.rules.frames import ReadCompetency
from smm_desktop.needs.service import FrameColumn
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row
from smm_desktop.widgets.table import Column, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def meaning_choices() -> list[Choice]:
    return [
        Choice("", translate("needs", "– not read –")),
        Choice("code", translate("needs", "Code")),
        Choice("group", translate("needs", "Group")),
        Choice("text", translate("needs", "Competency")),
        Choice("description", translate("needs", "Description")),
        Choice("level", translate("needs", "Level")),
        Choice("text_en", translate("needs", "Competency (English)")),
        Choice("group_en", translate("needs", "Group (English)")),
    ]


class ColumnMeanings(QWidget):
    """One line a column; a meaning that is chosen anew leaves its former column."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column_meanings")
        self._shown: tuple[FrameColumn, ...] = ()
        self._fields: dict[int, ComboField] = {}
        self._filling = False
        self._lines = column(gap=6)
        self.setLayout(self._lines)
        self.show_columns(())

    @property
    def chosen(self) -> Mapping[int, str] | None:
        """None while nothing was shown yet: then the guess counts."""
        if not self._fields:
            return None
        return {index: str(field.value()) for index, field in self._fields.items() if field.value()}

    def show_columns(self, columns: Sequence[FrameColumn]) -> None:
        if columns and [(one.index, one.caption) for one in columns] == [
            (one.index, one.caption) for one in self._shown
        ]:
            return
        self._shown, self._fields = tuple(columns), {}
        empty_layout(self._lines)
        if not columns:
            self._lines.addWidget(Label(self.tr("They are read from the list's first rows."), TextRole.SOFT))
        for one in columns:
            self._add(one)

    def _add(self, one: FrameColumn) -> None:
        field = ComboField(meaning_choices(), name=f"meaning_{one.index}")
        field.set_value(one.meaning)
        field.setAccessibleName(one.caption)
        field.setFixedWidth(170)
        field.value_changed.connect(lambda: self._choose(one.index))
        line = row(ElidedLabel(one.caption or self.tr("no caption"), TextRole.STRONG), field)
        line.setStretch(0, 1)
        self._fields[one.index] = field
        self._lines.addLayout(line)

    def _choose(self, index: int) -> None:
        if self._filling:
            return
        meaning = self._fields[index].value()
        self._filling = True
        for other, field in self._fields.items():
            if other != index and meaning and field.value() == meaning:
                field.set_value("")
        self._filling = False
        self.changed.emit()


def preview_columns() -> list[Column]:
    def problem(one: ReadCompetency) -> BadgeValue:
        if not one.problem:
            return BadgeValue(translate("needs", "is taken"), Tone.GOOD)
        names = {choice.key: choice.text for choice in meaning_choices()}
        if one.problem == "code" and len(one.draft.code) <= settings.CODE_LENGTH:
            return BadgeValue(translate("needs", "twice"), Tone.BAD)
        text = translate("needs", "too long: {column}")
        return BadgeValue(text.format(column=names[one.problem]), Tone.BAD)

    def level(one: ReadCompetency) -> str:
        return "" if one.draft.level is None else str(one.draft.level)

    return [
        text_column("row", translate("needs", "Row"), lambda one: str(one.row_number), width=64, soft=True),
        text_column("code", translate("needs", "Code"), lambda one: one.draft.code, width=84, soft=True),
        two_line_column(
            "text", translate("needs", "Competency"), lambda one: one.draft.text,
            lambda one: one.draft.group, stretch=1,
        ),
        text_column("level", translate("needs", "Level"), level, width=76),
        badge_column("problem", translate("needs", "Result"), problem, width=130),
    ]  # fmt: skip

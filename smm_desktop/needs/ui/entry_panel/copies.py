"""The forms of a stack and how far each of them is; a form is chosen here to be typed, or forgotten."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.needs.queries import CopyRow
from smm_desktop.needs.terms import EntryPass
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def copy_badge(row: CopyRow, differing: Collection[int] = ()) -> BadgeValue | None:
    """Of a form that was not typed nothing is said."""
    if row.is_taken:
        return BadgeValue(translate("needs", "Taken over"), Tone.GOOD)
    if row.copy in differing:
        return BadgeValue(translate("needs", "Typed twice, differs"), Tone.WARN)
    if EntryPass.SECOND in row.passes:
        return BadgeValue(translate("needs", "Typed twice"), Tone.INFO)
    if row.passes:
        return BadgeValue(translate("needs", "Typed once"), Tone.ACCENT)
    return None


class Copies(QWidget):
    chosen = Signal(int)

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part
        self._differing: frozenset[int] = frozenset()
        self.table = DataTable(self._columns(), row_height=38, name="copies_table")
        self.forget_button = secondary(
            self.tr("F&orget what was typed…"), icon="trash-2", name="forget_entry", on_click=self._ask
        )
        layout = column(self.table, self.forget_button, gap=10)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.opened.connect(lambda _id: self._tell())
        self.table.view.clicked.connect(lambda _index: self._tell())
        self.table.selection_changed.connect(lambda _id: self._enable())

    def _columns(self) -> list[Column]:
        return [
            text_column("copy", self.tr("Form"), lambda row: str(row.copy), width=70, stretch=1,
                        sortable=False),
            badge_column("state", self.tr("State"), lambda row: copy_badge(row, self._differing), width=200,
                         sortable=False),
        ]  # fmt: skip

    @property
    def row(self) -> CopyRow | None:
        at = self.table.selected_id
        found = self.table.row(at) if at is not None else None
        return found if isinstance(found, CopyRow) else None

    def show_copies(self, rows: Sequence[CopyRow], differing: frozenset[int]) -> None:
        self._differing = differing
        self.table.forget_rows()
        self.table.set_rows(rows)
        self._enable()

    def point_at(self, copy: int) -> None:
        self.table.select(copy)

    def _tell(self) -> None:
        if self.row is not None:
            self.chosen.emit(self.row.copy)

    def _enable(self) -> None:
        row = self.row
        self.forget_button.setEnabled(row is not None and bool(row.passes) and not row.is_taken)

    def _ask(self) -> None:
        row = self.row
        if row is not None:
            ask(
                self,
                self.tr("Forget what was typed of form {copy}?").format(copy=row.copy),
                self.tr("Both entries go; the form can be typed again. This cannot be undone."),
                self.tr("Forget"),
                lambda: self._forget(row),
                danger=True,
                name="forget_question",
            )

    def _forget(self, row: CopyRow) -> None:
        desk = self._part.desk
        actor = desk.actor()
        text = self.tr("What was typed of form {copy} is forgotten").format(copy=row.copy)
        self._part.section.carry_out(
            lambda: desk.entries.remove_entry(row.code, row.copy, actor=actor), text, undoable=False
        )

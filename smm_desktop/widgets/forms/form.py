"""A form: fields in one or two columns, errors beside them, and whether anything was changed."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.widgets.forms.editor import Editor
from smm_desktop.widgets.forms.field_box import FieldBox
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, column

EditorWidget = TypeVar("EditorWidget", bound=QWidget)


class Form(QWidget):
    changed = Signal(str)
    dirty_changed = Signal(bool)
    faulted = Signal(QWidget)  # the first field with an error, label and sentence included

    def __init__(self, *, columns: int = 1, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._columns = columns
        self._row, self._column = 0, 0
        self._boxes: dict[str, FieldBox] = {}
        self._clean: dict[str, object] = {}
        self._was_dirty = False
        self._filling = False
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(13)
        for at in range(columns):
            self._grid.setColumnStretch(at, 1)
        self.setLayout(self._grid)

    def add(
        self,
        key: str,
        label: str,
        editor: EditorWidget,
        *,
        required: bool = False,
        hint: str = "",
        span: int = 1,
    ) -> EditorWidget:
        """A `&` in the label makes its letter the field's key."""
        box = FieldBox(key, label, editor, required=required, hint=hint)
        self._boxes[key] = box
        self._place(box, min(span, self._columns))
        box.editor.value_changed.connect(lambda: self._edited(key))
        self._clean[key] = box.editor.value()
        return editor

    def add_heading(self, text: str, note: str = "") -> None:
        heading = QWidget()
        labels = [Label(text, TextRole.HEADING), *([Label(note, TextRole.SOFT, wrap=True)] if note else [])]
        layout = column(*labels, gap=2)
        layout.setContentsMargins(0, 6 if self._boxes else 0, 0, 0)
        heading.setLayout(layout)
        self._place(heading, self._columns)

    def add_note(self, text: str) -> None:
        self._place(Label(text, TextRole.SOFT, wrap=True), self._columns)

    def add_widget(self, widget: QWidget) -> None:
        """Anything that is no field, across the whole width."""
        self._place(widget, self._columns)

    def _place(self, widget: QWidget, span: int) -> None:
        if self._column + span > self._columns:
            self._row, self._column = self._row + 1, 0
        self._grid.addWidget(widget, self._row, self._column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._column += span

    def editor(self, key: str) -> Editor:
        return self._boxes[key].editor

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._boxes)

    def values(self) -> dict[str, object]:
        return {key: box.editor.value() for key, box in self._boxes.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Unknown keys are ignored; the form is clean afterwards."""
        self._filling = True
        for key in self._boxes.keys() & values.keys():
            self._boxes[key].editor.set_value(values[key])
        self._filling = False
        self.clear_errors()
        self.mark_clean()

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Errors by field; the first field with one gets the keyboard."""
        for key, box in self._boxes.items():
            box.set_error(errors.get(key, ""))
        first = next((box for key, box in self._boxes.items() if errors.get(key)), None)
        if first is not None:
            first.focus()
            self.faulted.emit(first)

    def clear_errors(self) -> None:
        for box in self._boxes.values():
            box.set_error("")

    def error(self, key: str) -> str:
        return self._boxes[key].error

    def missing(self) -> dict[str, str]:
        """Required fields that stand empty, and fields whose text is no value, each with a sentence."""
        return {key: sentence for key, box in self._boxes.items() if (sentence := self._lack(box))}

    def _lack(self, box: FieldBox) -> str:
        if box.isHidden():
            return ""
        if box.required and box.editor.is_blank():
            return self.tr("This field is required.")
        return box.editor.problem()

    def check(self) -> bool:
        """Shows what is missing; True when nothing is."""
        missing = self.missing()
        self.set_errors(missing)
        return not missing

    def set_visible(self, key: str, visible: bool) -> None:
        self._boxes[key].setVisible(visible)

    def focus_first(self) -> None:
        for box in self._boxes.values():
            if box.widget.isEnabled() and not box.isHidden():
                box.focus()
                return

    @property
    def is_dirty(self) -> bool:
        return any(box.editor.value() != self._clean[key] for key, box in self._boxes.items())

    def mark_clean(self) -> None:
        self._clean = self.values()
        self._tell_dirty()

    def _edited(self, key: str) -> None:
        if self._filling:
            return
        self._boxes[key].set_error("")
        self.changed.emit(key)
        self._tell_dirty()

    def _tell_dirty(self) -> None:
        if self.is_dirty != self._was_dirty:
            self._was_dirty = not self._was_dirty
            self.dirty_changed.emit(self._was_dirty)

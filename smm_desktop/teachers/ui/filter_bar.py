"""The line above the register: search, employment chips with counts, field and province."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.terms import Employment
from smm_desktop.teachers.ui.wording import employment_text
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField

ALL = "all"
_WIDEST_SEARCH = 1400


class FilterBar(QWidget):
    """`changed` after each change by hand; `clear` drops everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Name, school, district or number…"), name="teacher_search")
        self.search.searched.connect(self._tell)
        states = [Chip(state.value, employment_text(state), 0) for state in Employment]
        self.chips = FilterChips([Chip(ALL, self.tr("All"), 0), *states], name="employment_chips")
        self.chips.changed.connect(self._tell)
        self.field = self._combo(
            self.tr("All fields"), [Choice(one.code, one.name) for one in reference().fields], "field_filter"
        )
        self.province = self._combo(
            self.tr("All provinces"),
            [Choice(one.code, one.name) for one in reference().provinces],
            "province_filter",
        )
        self._clearing = False
        self._lay_out()

    def _combo(self, everything: str, choices: list[Choice], name: str) -> ComboField:
        combo = ComboField([Choice(None, everything), *choices], name=name)
        combo.setAccessibleName(everything)
        combo.value_changed.connect(self._tell)
        combo.setFixedWidth(190)
        return combo

    def _lay_out(self) -> None:
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        policy = self.search.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.search.setSizePolicy(policy)
        first = row(self.search, self.field, self.province, gap=GAP)
        self.setLayout(column(first, row(self.chips, STRETCH), gap=10))

    @property
    def filter(self) -> TeacherFilter:
        state = self.chips.current
        field, province = self.field.value(), self.province.value()
        return TeacherFilter(
            text=self.search.text().strip(),
            field_code=field if isinstance(field, str) else None,
            province_code=province if isinstance(province, int) else None,
            employment=None if state in {"", ALL} else Employment(state),
        )

    def set_counts(self, counts: Mapping[Employment, int] | None) -> None:
        """Show how many there are in each state; None: too many to count at each letter typed."""
        if counts is None:
            self.chips.set_counts(dict.fromkeys((ALL, *Employment)))
            return
        shown = {state.value: counts.get(state, 0) for state in Employment}
        self.chips.set_counts({ALL: sum(shown.values()), **shown})

    def clear(self) -> None:
        """Show everybody."""
        self._clearing = True
        self.search.clear_now()
        self.chips.choose(ALL)
        self.field.set_value(None)
        self.province.set_value(None)
        self._clearing = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._clearing:
            self.changed.emit()

"""The lines above the list of requests: search, field, and where requests stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import RequestFilter
from smm_desktop.placements.terms import RequestState
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.placements.ui.wording import request_state_text
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField

ALL = "all"
_WIDEST = 1400
_COMBO = 240


class RequestBar(QWidget):
    """`changed` after each change by hand; `clear` shows all that wait."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.search = SearchField(self.tr("Teacher, school or district…"), name="request_search")
        self.search.searched.connect(self._tell)
        self.search.setMaximumWidth(_WIDEST)
        policy = self.search.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.search.setSizePolicy(policy)
        self.field = ComboField(field_choices(self.tr("All fields")), name="request_field_filter")
        self.field.setAccessibleName(self.tr("All fields"))
        self.field.setFixedWidth(_COMBO)
        self.field.value_changed.connect(self._tell)
        states = [Chip(one.value, request_state_text(one), 0) for one in RequestState]
        self.chips = FilterChips([*states, Chip(ALL, self.tr("All"), 0)], name="request_state")
        self.chips.choose(RequestState.OPEN.value)
        self.chips.changed.connect(self._tell)
        self.setLayout(column(row(self.search, self.field, gap=GAP), row(self.chips, STRETCH), gap=10))

    @property
    def state(self) -> RequestState | None:
        """The one that is shown; None shows all."""
        chosen = self.chips.current
        return None if chosen in {"", ALL} else RequestState(chosen)

    @property
    def filter(self) -> RequestFilter:
        """What is asked of the database: all states, so that they can be counted."""
        field = self.field.value()
        return RequestFilter(
            text=self.search.text().strip(),
            states=frozenset(),
            field_code=field if isinstance(field, str) else None,
        )

    @property
    def is_clear(self) -> bool:
        return self.filter == RequestFilter(states=frozenset())

    def set_counts(self, counts: Mapping[RequestState, int]) -> None:
        shown: dict[str, int | None] = {one.value: counts.get(one, 0) for one in RequestState}
        self.chips.set_counts({**shown, ALL: sum(counts.values())})

    def clear(self, state: RequestState | None = RequestState.OPEN) -> None:
        self._quiet = True
        self.search.clear_now()
        self.field.set_value(None)
        self.chips.choose(state.value if state else ALL)
        self._quiet = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._quiet:
            self.changed.emit()

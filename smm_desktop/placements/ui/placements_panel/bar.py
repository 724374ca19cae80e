"""The lines above the list of placements: search, field, company, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementFilter
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.placements.ui.placements_panel.views import PlacementView
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField

_WIDEST, _COMBO = 1400, 200


class PlacementBar(QWidget):
    """`changed` after each change by hand; `clear` drops everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.search = SearchField(self.tr("Teacher, school, company or code…"), name="placement_search")
        self.search.searched.connect(self._tell)
        self.field = self._combo(field_choices(self.tr("All fields")), "placement_field_filter")
        self.company = self._combo([Choice(None, self.tr("All companies"))], "placement_company_filter")
        self.chips = FilterChips(self._chips(), name="placement_view")
        self.chips.changed.connect(self._tell)
        self.search.setMaximumWidth(_WIDEST)
        policy = self.search.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.search.setSizePolicy(policy)
        first = row(self.search, self.field, self.company, gap=GAP)
        self.setLayout(column(first, row(self.chips, STRETCH), gap=10))

    def _chips(self) -> list[Chip]:
        texts = {
            PlacementView.ALL: self.tr("All"),
            PlacementView.PROPOSED: self.tr("Proposed"),
            PlacementView.AGREED: self.tr("Agreed"),
            PlacementView.RUNNING: self.tr("Running"),
            PlacementView.LATE: self.tr("To follow up"),
            PlacementView.DONE: self.tr("Done"),
            PlacementView.CANCELLED: self.tr("Cancelled"),
        }
        return [Chip(view.value, text, 0) for view, text in texts.items()]

    def _combo(self, choices: list[Choice], name: str) -> ComboField:
        combo = ComboField(choices, name=name)
        combo.setAccessibleName(choices[0].text)
        combo.value_changed.connect(self._tell)
        combo.setFixedWidth(_COMBO)
        return combo

    @property
    def filter(self) -> PlacementFilter:
        """What is asked of the database; the chips narrow the answer."""
        field, company = self.field.value(), self.company.value()
        return PlacementFilter(
            text=self.search.text().strip(),
            field_code=field if isinstance(field, str) else None,
            company_id=company if isinstance(company, UUID) else None,
        )

    @property
    def view(self) -> PlacementView:
        return PlacementView(self.chips.current or PlacementView.ALL)

    @property
    def is_clear(self) -> bool:
        return self.filter == PlacementFilter() and self.view is PlacementView.ALL

    def set_companies(self, companies: Sequence[Choice]) -> None:
        self._quiet = True
        self.company.set_choices([Choice(None, self.tr("All companies")), *companies])
        self._quiet = False

    def set_counts(self, counts: Mapping[PlacementView, int]) -> None:
        self.chips.set_counts({view.value: count for view, count in counts.items()})

    def clear(self) -> None:
        self._quiet = True
        self.search.clear_now()
        self.field.set_value(None)
        self.company.set_value(None)
        self.chips.choose(PlacementView.ALL.value)
        self._quiet = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._quiet:
            self.changed.emit()

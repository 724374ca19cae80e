"""The lines above the list of companies: search, field, technology, province, and how protocols stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.placements.terms import CompanyFilter, ProtocolStanding
from smm_desktop.placements.ui.wording import standing_text
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import CheckField, Choice, ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField

ALL = "all"
_ORDER = (
    ProtocolStanding.VALID,
    ProtocolStanding.ENDING,
    ProtocolStanding.EXPIRED,
    ProtocolStanding.COMING,
    ProtocolStanding.NONE,
)
_WIDEST_SEARCH = 1400


def field_choices(everything: str = "") -> list[Choice]:
    """The fields in Turkish order; `everything` is the line for none of them."""
    fields = turkish.sorted_by(reference().fields, lambda field: field.name)
    none = [Choice(None, everything)] if everything else []
    return [*none, *(Choice(one.code, one.name) for one in fields)]


def province_choices(everything: str = "") -> list[Choice]:
    none = [Choice(None, everything)] if everything else []
    return [*none, *(Choice(one.code, one.name) for one in reference().provinces)]


class CompanyBar(QWidget):
    """`changed` after each change by hand; `clear` drops everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clearing = False
        self.search = SearchField(
            self.tr("Name, person, district, technology or number…"), name="company_search"
        )
        self.search.searched.connect(self._tell)
        self.field = self._combo(field_choices(self.tr("All fields")), "company_field")
        self.technology = self._combo([Choice(None, self.tr("All technologies"))], "company_technology")
        self.province = self._combo(province_choices(self.tr("All provinces")), "company_province")
        chips = [Chip(one.value, standing_text(one), 0) for one in _ORDER]
        self.chips = FilterChips([Chip(ALL, self.tr("All"), 0), *chips], name="company_standing")
        self.chips.changed.connect(self._tell)
        self.retired = CheckField(self.tr("Retired &ones too"), name="company_retired")
        self.retired.value_changed.connect(self._tell)
        self._lay_out()

    def _combo(self, choices: list[Choice], name: str) -> ComboField:
        combo = ComboField(choices, name=name)
        combo.setAccessibleName(choices[0].text)
        combo.value_changed.connect(self._tell)
        combo.setFixedWidth(176)
        return combo

    def _lay_out(self) -> None:
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        policy = self.search.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.search.setSizePolicy(policy)
        first = row(self.search, self.field, self.technology, self.province, gap=GAP)
        self.setLayout(column(first, row(self.chips, STRETCH, self.retired), gap=10))

    @property
    def filter(self) -> CompanyFilter:
        field, technology, province = self.field.value(), self.technology.value(), self.province.value()
        standing = self.chips.current
        return CompanyFilter(
            text=self.search.text().strip(),
            field_code=field if isinstance(field, str) else None,
            technology_id=technology if isinstance(technology, UUID) else None,
            province_code=province if isinstance(province, int) else None,
            standing=None if standing in {"", ALL} else ProtocolStanding(standing),
            with_retired=self.retired.value(),
        )

    def set_technologies(self, technologies: Sequence[TechnologyRow]) -> None:
        self._clearing = True
        everything = Choice(None, self.tr("All technologies"))
        self.technology.set_choices([everything, *(Choice(one.id, one.name) for one in technologies)])
        self._clearing = False

    def set_counts(self, counts: Mapping[ProtocolStanding, int]) -> None:
        shown: dict[str, int | None] = {one.value: counts.get(one, 0) for one in _ORDER}
        self.chips.set_counts({ALL: sum(counts.values()), **shown})

    def choose_standing(self, standing: ProtocolStanding) -> None:
        self.chips.choose(standing.value)

    def clear(self) -> None:
        """Show every company that is not retired."""
        self._clearing = True
        self.search.clear_now()
        for combo in (self.field, self.technology, self.province):
            combo.set_value(None)
        self.chips.choose(ALL)
        self.retired.set_value(False)
        self._clearing = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._clearing:
            self.changed.emit()

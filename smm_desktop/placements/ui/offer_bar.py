"""The lines above the list of offers: search, field, company, technology, and what stands how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import OfferFilter, OfferRow, TechnologyRow
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import CheckField, Choice, ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.search_field import SearchField

_WIDEST = 1400
_COMBO = 176


class OfferView(StrEnum):
    """Which offers the chips leave in the list."""

    ALL = "all"
    FREE = "free"
    FULL = "full"
    UNCOVERED = "uncovered"
    OVER = "over"


def is_in_view(offer: OfferRow, view: OfferView, today: date) -> bool:
    """Whether an offer belongs there; over is what has ended, whatever else it is."""
    is_over = offer.ends_on < today
    match view:
        case OfferView.ALL:
            return True
        case OfferView.FREE:
            return offer.is_active and offer.starts_on > today and offer.free > 0
        case OfferView.FULL:
            return not is_over and offer.free == 0
        case OfferView.UNCOVERED:
            return not is_over and not offer.has_protocol
        case OfferView.OVER:
            return is_over
        case _:
            assert_never(view)


def count_views(offers: Iterable[OfferRow], today: date) -> dict[OfferView, int]:
    rows = list(offers)
    return {view: sum(is_in_view(one, view, today) for one in rows) for view in OfferView}


class OfferBar(QWidget):
    """`changed` after each change by hand; `clear` drops everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.search = SearchField(self.tr("Title, code, company or district…"), name="offer_search")
        self.search.searched.connect(self._tell)
        self.field = self._combo(field_choices(self.tr("All fields")), "offer_field_filter")
        self.company = self._combo([Choice(None, self.tr("All companies"))], "offer_company_filter")
        self.technology = self._combo([Choice(None, self.tr("All technologies"))], "offer_technology_filter")
        self.chips = FilterChips(self._chips(), name="offer_view")
        self.chips.changed.connect(self._tell)
        self.retired = CheckField(self.tr("Retired &ones too"), name="offer_retired")
        self.retired.value_changed.connect(self._tell)
        self.search.setMaximumWidth(_WIDEST)
        policy = self.search.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.search.setSizePolicy(policy)
        first = row(self.search, self.field, self.company, self.technology, gap=GAP)
        self.setLayout(column(first, row(self.chips, STRETCH, self.retired), gap=10))

    def _chips(self) -> list[Chip]:
        texts = {
            OfferView.ALL: self.tr("All"),
            OfferView.FREE: self.tr("With free places"),
            OfferView.FULL: self.tr("Full"),
            OfferView.UNCOVERED: self.tr("Without protocol"),
            OfferView.OVER: self.tr("Over"),
        }
        return [Chip(view.value, text, 0) for view, text in texts.items()]

    def _combo(self, choices: list[Choice], name: str) -> ComboField:
        combo = ComboField(choices, name=name)
        combo.setAccessibleName(choices[0].text)
        combo.value_changed.connect(self._tell)
        combo.setFixedWidth(_COMBO)
        return combo

    @property
    def filter(self) -> OfferFilter:
        """What is asked of the database; the chips narrow the answer."""
        field, company, technology = self.field.value(), self.company.value(), self.technology.value()
        return OfferFilter(
            text=self.search.text().strip(),
            field_code=field if isinstance(field, str) else None,
            company_id=company if isinstance(company, UUID) else None,
            technology_id=technology if isinstance(technology, UUID) else None,
            with_retired=bool(self.retired.value()),
        )

    @property
    def view(self) -> OfferView:
        return OfferView(self.chips.current or OfferView.ALL)

    @property
    def is_clear(self) -> bool:
        return self.filter == OfferFilter() and self.view is OfferView.ALL

    def set_choices(self, companies: Sequence[Choice], technologies: Sequence[TechnologyRow]) -> None:
        self._quiet = True
        self.company.set_choices([Choice(None, self.tr("All companies")), *companies])
        named = [Choice(one.id, one.name) for one in technologies]
        self.technology.set_choices([Choice(None, self.tr("All technologies")), *named])
        self._quiet = False

    def set_counts(self, counts: Mapping[OfferView, int]) -> None:
        self.chips.set_counts({view.value: count for view, count in counts.items()})

    def clear(self) -> None:
        """Show every offer that is not retired."""
        self._quiet = True
        self.search.clear_now()
        for combo in (self.field, self.company, self.technology):
            combo.set_value(None)
        self.chips.choose(OfferView.ALL.value)
        self.retired.set_value(False)
        self._quiet = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._quiet:
            self.changed.emit()

"""The line above the list: search, state chips with counts, kind and year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import CertificateKind, CertificateState
from smm_desktop.certificates.ui.wording import certificate_kind_text, certificate_state_text
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.layouts import GAP, SPACE, row
from smm_desktop.widgets.search_field import SearchField

ALL = "all"
_SEARCH_WIDTH = 320


class FilterPanel(QWidget):
    """`changed` after each change by hand; `clear` drops everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clearing = False
        self.search = SearchField(self.tr("Name, training, company or number…"), name="certificate_search")
        states = [Chip(state.value, certificate_state_text(state), 0) for state in CertificateState]
        self.chips = FilterChips([Chip(ALL, self.tr("All"), 0), *states], name="certificate_states")
        kinds = [Choice(kind, certificate_kind_text(kind)) for kind in CertificateKind]
        self.kind = ComboField([Choice(None, self.tr("All kinds")), *kinds], name="certificate_kind")
        self.year = ComboField(self._years(()), name="certificate_year")
        self._lay_out()
        self.search.searched.connect(self._tell)
        self.chips.changed.connect(self._tell)
        self.kind.value_changed.connect(self._tell)
        self.year.value_changed.connect(self._tell)

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of certificate"))
        self.year.setAccessibleName(self.tr("Year of issue"))
        self.kind.setFixedWidth(180)
        self.year.setFixedWidth(130)
        line = row(self.search, self.chips, self.kind, self.year, gap=GAP)
        line.insertSpacing(1, SPACE - GAP)
        line.insertStretch(3, 1)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.setLayout(line)

    def _years(self, years: Sequence[int]) -> list[Choice]:
        return [Choice(None, self.tr("All years")), *(Choice(year, str(year)) for year in years)]

    @property
    def filter(self) -> CertificateFilter:
        state = self.chips.current
        return CertificateFilter(
            text=self.search.text().strip(),
            kind=self.kind.value(),
            state=None if state in {"", ALL} else CertificateState(state),
            year=self.year.value(),
        )

    def set_counts(self, counts: Mapping[CertificateState, int]) -> None:
        shown = {state.value: counts.get(state, 0) for state in CertificateState}
        self.chips.set_counts({ALL: sum(shown.values()), **shown})

    def set_years(self, years: Sequence[int]) -> None:
        chosen = self.year.value()
        self._clearing = True
        self.year.set_choices(self._years(years))
        self.year.set_value(chosen if chosen in years else None)
        self._clearing = False

    def clear(self) -> None:
        """Show every certificate."""
        self._clearing = True
        self.search.clear_now()
        self.chips.choose(ALL)
        self.kind.set_value(None)
        self.year.set_value(None)
        self._clearing = False
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        if not self._clearing:
            self.changed.emit()

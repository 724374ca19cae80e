"""What stands beside the lists: the view of whatever row is chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from smm_desktop.placements.terms import PairRuling
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.placements.ui.matching_panel.other_views import MovedView, RuledView, WithoutView
from smm_desktop.placements.ui.matching_panel.pair_view import PairView
from smm_desktop.widgets.buttons import Button, secondary
from smm_desktop.widgets.detail_panel import DetailPanel


class MatchSide(QStackedWidget):
    """Tells what was asked for; the section knows for which row."""

    pin_wanted = Signal()
    pin_elsewhere_wanted = Signal()
    ban_wanted = Signal()
    lift_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_side")
        self.pair, self.without = PairView(), WithoutView()
        self.ruled, self.moved = RuledView(), MovedView()
        self._views: dict[Kind, DetailPanel] = {
            Kind.PAIRS: self.pair,
            Kind.WITHOUT: self.without,
            Kind.RULINGS: self.ruled,
            Kind.CHANGES: self.moved,
        }
        for view in self._views.values():
            self.addWidget(view)
        self._add_buttons()

    def _add_buttons(self) -> None:
        ban, elsewhere = self.tr("Forbid…"), self.tr("Pin elsewhere…")
        self.pair.add_button(_small("ban", ban, "match_forbid", self.ban_wanted.emit))
        self.pair.add_button(_small("replace", elsewhere, "match_elsewhere", self.pin_elsewhere_wanted.emit))
        self.pin_button = _wide(self.tr("&Pin…"), "lock", "match_pin", self.pin_wanted.emit)
        self.lift_button = _wide(self.tr("&Lift the pin"), "lock-open", "match_unpin", self.lift_wanted.emit)
        add_wide(self.pair, self.pin_button)
        add_wide(self.pair, self.lift_button)
        add_wide(
            self.without,
            _wide(self.tr("&Pin to a place…"), "lock", "match_pin_without", self.pin_elsewhere_wanted.emit),
        )
        add_wide(self.ruled, _wide(self.tr("&Lift"), "lock-open", "match_lift", self.lift_wanted.emit))

    def show_kind(self, kind: Kind) -> None:
        self.setCurrentWidget(self._views[kind])

    def clear(self, kind: Kind) -> None:
        self._views[kind].clear()

    def show_ruling(self, ruling: PairRuling | None) -> None:
        """Of the pair that is shown."""
        is_pinned = ruling is PairRuling.PINNED
        self.pin_button.setVisible(not is_pinned)
        self.lift_button.setVisible(is_pinned)


def _small(icon: str, tip: str, name: str, on_click: Callable[[], object]) -> Button:
    button = secondary("", icon=icon, tip=tip, name=name, on_click=on_click)
    button.setAccessibleName(tip)
    return button


def _wide(text: str, icon: str, name: str, on_click: Callable[[], object]) -> Button:
    return secondary(text, icon=icon, name=name, on_click=on_click)


def add_wide(panel: DetailPanel, button: Button) -> None:
    panel.add_button(button)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

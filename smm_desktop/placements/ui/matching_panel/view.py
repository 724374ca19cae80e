"""How the section is laid out: choices, lists and explanation side by side, figures and notices above."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.ui.matching_panel.choices import MatchChoices
from smm_desktop.placements.ui.matching_panel.head import ChosenLine, ResultHead
from smm_desktop.placements.ui.matching_panel.lists import MatchLists
from smm_desktop.placements.ui.matching_panel.notices import Notices
from smm_desktop.placements.ui.matching_panel.running import RunningCard
from smm_desktop.placements.ui.matching_panel.side import MatchSide
from smm_desktop.widgets.buttons import IconButton
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import GAP, column, row

_CHOICES, _SIDE, _LISTS = 238, 326, 420


class MatchView(QWidget):
    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_view")
        self.fold = IconButton(
            "sliders-horizontal",
            QCoreApplication.translate("placements", "Show or hide what counts"),
            shortcut="F8",
            name="match_fold",
            on_click=self._fold,
        )
        self.choices, self.running, self.notices = MatchChoices(), RunningCard(), notices
        self.head, self.lists, self.side = ResultHead(), MatchLists(), MatchSide()
        self.chosen = ChosenLine()
        self._wants_choices, self._wants_side, self._choices_first = True, False, False
        self.choices.setFixedWidth(px(_CHOICES))
        self.side.setFixedWidth(px(_SIDE))
        lists = column(self.lists, self.chosen, gap=GAP)
        lists.setStretch(0, 1)
        below = row(lists, self.side, gap=12)
        below.setStretch(0, 1)
        right = column(self.running, self.notices, self.head, below, gap=10)
        right.setStretch(3, 1)
        layout = row(self.choices, right, gap=14)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_result(False)

    def show_result(self, there: bool) -> None:
        """Without a proposal there is nothing to count."""
        self.head.setVisible(there)
        self.chosen.setVisible(there)

    def show_side(self, wanted: bool) -> None:
        self._wants_side = wanted
        self._share_room()

    def _fold(self) -> None:
        """Where there is no room for both, what was asked for stands in place of the explanation."""
        self._wants_choices = self._choices_first = not self.choices.isVisible()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """In a narrow window what counts gives way to the explanation, unless it was asked for."""
        room = self.width() - px(_LISTS)
        both = room >= px(_SIDE) + px(_CHOICES)
        alone = self._wants_choices and self._choices_first and not both
        side = self._wants_side and room >= px(_SIDE) and not alone
        self.side.setVisible(side)
        self.choices.setVisible(self._wants_choices and (both or not side))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LISTS), 300)
